// Written for this project.
import type { TopicSource } from './source'

export const fi: TopicSource = {
  language: 'fi',
  words: {
    determiner: `tämä tuo se nämä nuo ne tämän tuon sen näiden niiden tätä sitä joka jokainen
      jokin jokaisen minun sinun hänen meidän teidän heidän muu muut toinen toisen kaikki kaikkien
      monta moni monet useat jotkut mikään yksi kaksi kolme`,
    opener: `minä sinä hän me te he mä sä en et ei emme ette eivät voi voin voit voivat pitää
      pitäisi saa`,
    link: `on oli olivat ovat olen ollut olla erittäin todella tosi liian niin melko aika hyvin
      vähän paljon enemmän ihan täysin hieman varsin kovin aivan myös aina tuntuu tuntui maistuu
      maistui`,
    thing: `aamiainen aamupala aihe akku alennus allas alusta annos ansiosta apu arvo arvostelu
      asennus asetus asiakas asiakaspalvelija asiakaspalvelu asiakastuki astia auto avain ateria
      baari bussi data desing elokuva esitys etu ehto grafiikka haku hakutoiminto hinta hintataso
      hissi hotelli huolto huone huoneisto huonepalvelu hylly ilmaisto ilmapiiri ilmastointi
      ilmoitus integraatio internet jakelu jalka jono joukko juoma juusto jälkiruoka järjestelmä
      kaapeli kahvi kahvila kala kalenteri kamera kana kanava kartta kassa kaupunki kauppa keitto
      kenkä keittiö keskustelu kestävyys kieli kielivalikoima kirja kirjautuminen kirjasto kokki
      kone kortti koti kotisivu koulu koulutus kuljettaja kuljetus kulut kumppani kuntosali kuittaus
      kuitti kurssi kuva kuvanlaatu kylpyhuone käsikirja käsittely käyttö käyttöliittymä
      käyttöjärjestelmä käyttäjä laatikko laatu laite lasku laskutus laturi lataus lehti leipä lento
      lentokenttä lentoyhtiö levy liha liittymä lisä lippu lista lisenssi loma luento lukko luokka
      luettelo lääkäri maito maksu maku mainos majoitus malli mallisto materiaali matka matkalaukku
      melu muisti musiikki museo muutos myyjä myymälä myynti mökki nappi netti nettisivu nettikauppa
      nopeus näkymä näppäimistö näyttö ohje ohjelma ohjelmisto olut ominaisuus opas opettaja opetus
      opiskelija osoite ostos paikka paita paketti palaute palautus palvelin palvelu parkkipaikka
      pasta pelit peli peruutus pesu pihvi pizza posti postikulut prosessori puhelin puhelinpalvelu
      puhelu pullo pysäköinti pöytä raha rahti raportti ranta ravintola resepti respa riisi ruoka
      ruokalista ruutu ryhmä saatavuus saldo salaatti salasana sali sauna sijainti sisustus sisältö
      sivu sivusto siisteys siivous sohva sopimus sovellus suihku suomennos suunnittelu sähkö
      sähköposti sänky säätö taksi tapahtuma tarina tarjoilija tarjoilu tarjonta tarjous tarjonta
      tekniikka teksti televisio tieto tietokone tietoturva tila tilaus tili toimitus toimitusaika
      toiminto tuki tulos tulostin tunnelma tunnus tuoli tuote tuotto työntekijä tyyli tyyny
      ulkonäkö uutiskirje vaate vakuutus valikko valikoima valmentaja valo varaus varasto
      vastaanotto vastaus vene verkko verkkokauppa verkkosivu versio vessa vesi vieras viesti viini
      viive video virhe virheilmoitus vuode vuokra yhteys yhteystieto ympäristö yritys äänenlaatu
      ääni`,
    general: `asia asiat aika kerta kerran päivä päivän ilta yö aamu viikko kuukausi vuosi tunti
      minuutti hetki henkilö ihminen ihmiset mies nainen lapsi lapset ystävä kaveri perhe osa tapa
      tyyppi esimerkki tapaus syy kysymys ongelma kohta määrä pari mahdollisuus idea ajatus
      mielipide vaikutelma kokemus tunne ero taso käsi elämä maailma maa loppu alku vierailu
      oleskelu viikonloppu joulu euro valinta tähti tähteä sana yllätys pettymys neuvo kiitos onni
      vaiva meno äiti isä veli sisko puoliso vaimo kollega`,
    quality: `hidas/hitaa*/hitai* kallis/kall* halpa/halp*/halv* monimutkai* hankal* sekav*
      epäselv* epävakaa* epäluotettav* helppo/helppo*/helpo* nope* luotettav* vakaa* rikki viallis*
      rajalli*`,
    adjective: `hyvä* hyvi* paras parhaa* parem* huono* huonom* mukav* kiva kivat ihan* ystävälli*
      epäystävälli* avuli* auttavai* nope* hidas hitaa* hitai* kall* kalli* halp* halv* helppo*
      helpo* vaike* monimutkai* sekav* selke* epäselv* puhda* puhtaa* puhtai* siisti* likai* sotkui*
      iso isot ison suuri suure* pieni pien* uusi uude* vanha* vanho* pitk* lyhy* korkea* korkei*
      matal* kauni* ruma* viihtyis* upea* upei* loistav* erinomai* täydelli* mahtav* fantasti*
      kamal* hirve* surkea* surkei* hyödyto* hyödyttö* turha* tylsä* mielenkiintoi* kiinnostav*
      hyödylli* luotettav* epäluotettav* vakaa* epävakaa* rikki viallis* käytännölli* tyly*
      ammattimai* ammattitaitoi* osaav* pätev* lämmi* lämpim* kylmä* kuuma* tuore* kuiva* makea*
      suolai* mausteis* vaalea* tumma* äänekä* meluisa* hiljai* rauhalli* epämukav* tilav* ahda*
      ahtaa* oikea* väärä* koko oma oman ensimmäi* viimei* seuraav* eri tavalli* tärke* mahdolli*
      mahdoto* tarpeelli* täynnä tyhjä* ilmai* ylimääräi* pettyny* tyytyväi* tyytymät* iloi*
      surulli* vihai* turhauttav* outo* outoj* valtav* ok okei super moderni* alkuperäi* rajalli*
      kohtuulli* maukka* herkulli* kestäv* pehme* kova* kevyt raskas rehelli* kohtelia* suomalai*
      paikalli* todelli*`,
    verb: `ole* oli* olisi* tehd* teki* teke* tein tehnyt men* mennyt tul* tull* saad* sain sai
      saanut saat ann* otta* otin otti ota* sano* sanoi näh* näki näkee näin luul* ajatel* tied*
      tiet* halu* haluu tarvit* aloit* alkoi alkaa lopet* yrit* löyt* löys* ost* osti myy* maks*
      tilas* tila* varas* syöd* söi* söin juo* joi* kokeil* suosittel* rakast* vihaa* toivo* nautti*
      nautin toimi toimii toimivat toimin* odot* vasta* soit* puhu* kysy* kirjoit* luk* lue* katso*
      kuunte* kuul* tunte* tunsi ymmärt* ymmärsi oppi* opin työskent* asu* asui jää* jäi matkust*
      vierail* autta* autto* näytt* avaa* avat* sulk* sulj* lähett* lähetin toimit* muut* vaihd*
      vaihto* korva* pan* istu* seiso* makaa* pitä* piti pidin pysy* tapaht* sisält* tarkoit* vaati*
      puuttu* pelaa* pelas* ajaa* ajo* käytt* käyte* käytin kävi kävin käydä tarjos* tarjot* katos*
      menetti* huomas* valit* nukku* nuku* herät* palaa* palas* kannat* kiittä* tuntu* lataa ladat*
      perui*`,
    grammar: `ja tai mutta sekä että jotta koska kun kuin jos vaikka vaan eli niin myös vain jo
      vielä taas nyt sitten silloin usein joskus harvoin koskaan ehkä varmaan valitettavasti onneksi
      lähes melkein juuri tässä siinä täällä siellä missä mistä mihin miten miksi milloin kuka mikä
      mitä jota jonka jossa jolla mitään jotain kukaan joku itse minua minulle minulla sinua häntä
      meitä meille heille heitä kyllä joo kiitos hei kanssa ilman ennen jälkeen aikana asti päin
      kautta varten mukaan takia lisäksi kuitenkin siksi edes ainakin heti pian myöhemmin aiemmin
      eilen tänään huomenna lopulta yhä edelleen yhteensä uudelleen uudestaan takaisin pois sisään
      ulos ylös alas lähellä kaukana vieressä alla päällä edessä takana neljä viisi kuusi seitsemän
      kahdeksan yhdeksän kymmenen sata siis`,
  },
  events: `kirjaudu*=kirjautuminen kaatu*=kaatuminen jumi*=jumittuminen jumittu*=jumittuminen
    bugi*=bugi virheilmoitu*=virheilmoitus katko*=katko myöhäs*=myöhästyminen viivä*=viivästys
    viivästy*=viivästys irtisano*=irtisanominen`,
  names: `wi fi=wifi | kirjaudu sisään=kirjautuminen | kirjautua sisään=kirjautuminen |
    esimerkiksi=`,
  endings: [
    [/(sti|isesti|mmin)$/, 'grammar'],
    [/(aisin|isin|imme|itte|ivat|ivät|taan|tään|daan|dään|ttiin|nut|nyt|neet|maan|mään|massa|mässä|matta|mättä)$/, 'verb'],
    [/(inen|isen|ista|iset|isia|llinen|llisen|lliset|ton|tön|va|vä|vat|vät|mpi|mpaa|mman|in)$/, 'adjective'],
  ],
  habits: { parted: true },
}
