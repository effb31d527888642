// Written for this project.
import type { TopicSource } from './source'

export const fi: TopicSource = {
  language: 'fi',
  words: {
    determiner: `heidän hänen joka jokainen jokaisen jokin jotkut kaikki kaikkien kaksi kolme
      meidän mikään minun monet moni monta muu muut ne niiden nuo näiden nämä se sen sinun sitä
      teidän toinen toisen tuo tuon tämä tämän tätä useat yksi`,
    opener: `ei eivät emme en et ette he hän me minä mä pitäisi pitää saa sinä sä te voi voin voit
      voivat`,
    link: `aika aina aivan enemmän erittäin hieman hyvin ihan kovin liian maistui maistuu melko
      myös niin olen oli olivat olla ollut on ovat paljon todella tosi tuntui tuntuu täysin varsin
      vähän`,
    thing: `aamiainen aamupala aihe akku alennus allas alusta annos ansiosta apu arvo arvostelu
      asennus asetus asiakas asiakaspalvelija asiakaspalvelu asiakastuki astia ateria auto avain
      baari bussi data desing ehto elokuva esitys grafiikka haku hakutoiminto hinta hintataso
      hissi hotelli huolto huone huoneisto huonepalvelu hylly ilmaisto ilmapiiri ilmastointi
      ilmoitus integraatio internet jakelu jalka jono joukko juoma juusto jälkiruoka järjestelmä
      kaapeli kahvi kahvila kala kalenteri kamera kana kanava kartta kassa kauppa kaupunki keitto
      kenkä keskustelu kestävyys kieli kielivalikoima kirja kirjasto kirjautuminen kokki kone
      kortti koti kotisivu koulu koulutus kuittaus kuljettaja kuljetus kulut kumppani kuntosali
      kurssi kuva kuvanlaatu kylpyhuone käsikirja käsittely käyttäjä käyttö käyttöjärjestelmä
      käyttöliittymä laatikko laatu laite lasku laskutus lataus laturi lehti leipä lento
      lentokenttä lentoyhtiö levy liha liittymä lippu lisenssi lista lisä loma luento luettelo
      lukko luokka lääkäri mainos maito majoitus maksu maku malli mallisto materiaali matka
      matkalaukku melu muisti museo musiikki muutos myyjä myymälä myynti mökki nappi netti
      nettikauppa nettisivu nopeus näkymä näppäimistö näyttö ohje ohjelma ohjelmisto ominaisuus
      opas opettaja opetus opiskelija osoite ostos paikka paita paketti palaute palvelin
      parkkipaikka pasta pelit peruutus pesu pihvi pizza posti postikulut prosessori puhelin
      puhelinpalvelu pullo pysäköinti pöytä raha rahti ranta raportti ravintola resepti respa
      riisi ruoka ruokalista ruutu ryhmä saatavuus salaatti salasana saldo sali sauna siisteys
      siivous sijainti sisustus sisältö sivu sivusto sohva sopimus sovellus suihku suomennos
      suunnittelu sähkö sähköposti sänky säätö taksi tapahtuma tarina tarjoilija tarjoilu tarjonta
      tarjous tekniikka teksti televisio tieto tietokone tietoturva tila toiminto toimitus
      toimitusaika tuki tulos tulostin tunnelma tuoli tuote tyyli tyyny työntekijä ulkonäkö
      uutiskirje vaate vakuutus valikko valikoima valmentaja valo varasto varaus vastaanotto
      vastaus vene verkko verkkokauppa verkkosivu versio vesi vessa video vieras viesti viini
      viive virhe virheilmoitus vuode vuokra yhteys yhteystieto ympäristö yritys äänenlaatu ääni`,
    general: `aamu ajatus alku asia elämä ero esimerkki euro henkilö hetki idea ihminen ilta isä
      joulu kaveri kerta kiitos kohta kokemus kollega kuukausi kysymys käsi lapsi loppu maailma
      mahdollisuus meno mielipide mies minuutti määrä nainen neuvo oleskelu ongelma onni osa pari
      perhe pettymys puoliso päivä sana sisko tapa taso tyyppi tähti vaikutelma vaimo vaiva
      valinta veli vierailu viikko viikonloppu vuosi yllätys ystävä äiti`,
    quality: `epäluotettav* epäselv* epävakaa* halpa/halp*/halv* hankal* helppo/helppo*/helpo*
      hidas/hitaa*/hitai* kallis/kall* luotettav* monimutkai* nope* rajalli* rikki sekav* vakaa*
      viallis*`,
    adjective: `ahda* alkuperäi* avuli* ensimmäi* eri halp* halv* helpo* helppo* hyvi* hyödyto*
      hyödyttö* ihan* iso ison isot kall* kalli* kamal* kauni* koko korkea* korkei* kova* kuuma*
      lyhy* lämmi* lämpim* mahdolli* makea* matal* mausteis* mukav* oikea* oma oman paikalli*
      pehme* pien* pieni pitk* puhda* puhtai* pätev* selke* seuraav* sotkui* suolai* suomalai*
      suure* suuri tarpeelli* tavalli* tilav* todelli* tumma* tyhjä* tyly* tärke* täynnä uude*
      uusi vaalea* vaike* valtav* vanha* vanho* viimei*`,
    verb: `ajaa* ajatel* ajo* alkaa alkoi aloit* ann* asu* autta* autto* avaa* avat* halu* herät*
      huomas* istu* joi* juo* jäi jää* kannat* katos* katso* kiittä* kirjoit* kokeil* korva* kuul*
      kuunte* kysy* kävi kävin käydä käyte* käytin käytt* ladat* lataa lopet* lue* luk* luul*
      lähetin lähett* löys* löyt* makaa* maks* matkust* men* menetti* muut* myy* nautin nautti*
      nukku* nuku* näh* näin näkee näki näytt* odot* ole* oli* olisi* opin oppi* ost* ota* otin
      otta* otti palaa* palas* pan* pelaa* pelas* perui* pidin piti pitä* puhu* puuttu* pysy*
      rakast* saad* saat sai sain sano* seiso* sisält* soit* sulj* sulk* suosittel* syöd* söi*
      tapaht* tarjos* tarjot* tarkoit* tarvit* tehd* tein teke* teki* tied* tiet* tila* tilas*
      toimi toimii toimin* toimit* toivo* tul* tull* tunsi tunte* tuntu* työskent* vaati* vaihd*
      vaihto* valit* varas* vasta* vierail* vihaa* ymmärsi ymmärt* yrit*`,
    grammar: `aikana ainakin alas alla edelleen edes edessä ehkä eilen eli harvoin hei heille
      heitä huomenna häntä itse joku jolla jonka joo joskus jossa jota jotain jotta juuri
      kahdeksan kaukana kautta kuitenkin kukaan kuusi kyllä kymmenen lisäksi lopulta lähellä lähes
      meille meitä melkein mihin milloin minua minulla minulle mistä neljä onneksi pian pois päin
      päällä sata seitsemän sekä siellä siis siksi silloin sinua sisään takaisin takana takia
      tänään täällä ulos vaikka varmaan varten vieressä viisi yhdeksän yhteensä yhä ylös`,
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
