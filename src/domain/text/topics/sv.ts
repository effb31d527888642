// Written for this project.
import type { TopicSource } from './source'

export const sv: TopicSource = {
  language: 'sv',
  words: {
    determiner: `en ett den det de denna detta dessa min mitt mina din ditt dina sin sitt sina vår
      vårt våra er ert era deras hans hennes dess varje någon något några ingen inget inga vilken
      vilket vilka annan annat andra alla flera många mycket mer mest lite samma båda hela`,
    opener: `jag du han hon vi ni man som att kan kunde ska skulle vill ville måste bör får fick
      brukar inte aldrig alltid`,
    link: `är var vara varit blir blev bli blivit känns kändes verkar verkade ser såg smakar
      smakade mycket väldigt så för extremt otroligt ganska riktigt helt alldeles jätte lite mer
      mest också även bara verkligen superbra`,
    joiner: '',
    modifier: '',
    thing: `abonnemang adress alternativ annons app apparat applikation arbetsflöde artikel
      atmosfär avgift avtal badrum bank bagage bar batteri batteritid bekräftelse belysning
      bemötande besked beställning betalning bibliotek bild bildkvalitet biljett bord buss butik
      bageri chaufför chatt dator delar design dessert diagram dokument dokumentation dricka dryck
      dusch dörr efterrätt enhet erbjudande ersättning export faktura fakturering film filter flyg
      flygplats fläkt format formulär forum fraktkostnad frakt frukost funktion färg fönster
      förpackning förrätt försäkring försäljare föreläsare föreläsning glass grafik grafikkort
      gränssnitt guide gäst hantering hastighet hemsida hiss historik hotell hårddisk hårdvara
      högtalare information inloggning innehåll installation instruktion instruktör inställning
      integration internet interiör kaffe kalender kamera kanal kassa kategori klass
      klimatanläggning kock kommunikation konto kontrakt konversation kort kostnad krock kropp kund
      kundservice kundsupport kundtjänst kurs kursinnehåll kursmaterial kvalitet kvitto kyckling kök
      kött laddare laddning lampa lagring larm leverans leverantör leveranstid ljud ljudkvalitet
      ljus lokal lokaler luft lunch lägenhet läge lärare läsare låda lösenord maskin mat material
      maträtt matsal meddelande mejl meny metod middag mikrofon minne mobil modell moms musik mus
      mått nyckel nyhetsbrev nätverk nödutgång operativsystem order parkering pasta personal pizza
      pool portion post presentation prenumeration pris priser prissättning produkt process
      processor program programvara prestanda problem punkt rabatt rapport rapportering reception
      receptionist recension referens restaurang resultat retur returer retursedel ris rum
      rumsservice räkning rätt router saldo sallad samtal schema service servering servis servitris
      servitör server skal sida sidor skola skrivare skärm skärmkvalitet sladd smak sms software
      soppa sortiment specifikation spel spelare språk spår stad statistik storlek strand studio
      städning stöd support surfplatta sång säkerhet säljare sängar säng sändning sås sökning system
      tangentbord taxi te teckensnitt telefon telefonsupport tillbehör tjänst toalett tryck tv tåg
      underhåll undervisning uppdatering uppgift upplägg uppsägning utbildning utbud utbyte
      utcheckning incheckning utrustning utsikt utseende vardagsrum varor vara vatten verktyg
      version video vikt villkor vin webbplats webbsida wifi vy väntetid värd växel yta
      återbetalning återkoppling åtkomst översikt översättning översättningar övning övningar`,
    general: `sak saker ting grej grejer tid tider gång gånger dag dagar kväll natt nätter morgon
      vecka veckor månad månader år timme timmar minut minuter stund person personer folk människa
      människor del bit sätt typ slag sort exempel fall anledning skäl fråga frågor problem fel
      plats ställe ställen område antal mängd par gäng chans möjlighet tanke idé åsikt intryck
      upplevelse erfarenhet känsla skillnad nivå grad sida hand liv värld hem stad land vän vänner
      kompis familj barn fru man make sambo pojkvän flickvän mamma pappa bror syster kollega början
      slut slutet besök resa semester helg jul pengar pengarna val sikt smakprov betyg stjärna
      stjärnor recension recensioner ord mening fördel nackdel överraskning besvikelse hjälp råd`,
    quality: `långsam* seg/segt/sega dyr/dyrt/dyra/dyrare krånglig* komplicerad* förvirrand*
      buggig* instabil* opålitlig* otydlig* smidig* enkel/enkelt/enkla användarvänlig* snabb*
      billig* trasig* otrevlig* pålitlig* stabil* begränsad* överprisad* prisvärd* oöverskådlig*
      överskådlig*`,
    adjective: `bra dålig dåligt dåliga bättre bäst bästa sämre sämst sämsta fin fint fina god
      gott goda trevlig* vänlig* hjälpsam* snabb* långsam* seg segt sega dyr dyrt dyra dyrare dyrast
      billig* enkel enkelt enkla enklare svår svårt svåra lätt lätta krånglig* komplicerad*
      förvirrand* ren rent rena smutsig* stor stort stora större störst liten litet små mindre minst
      ny nytt nya nyare gammal gammalt gamla lång långt långa kort korta hög högt höga högre låg
      lågt låga vacker* vackra snygg* ful fult fula mysig* härlig* underbar* fantastisk* perfekt*
      utmärkt* suverän* utsökt* otrolig* rolig* tråkig* intressant* användbar* nyttig* pålitlig*
      stabil* instabil* trasig* buggig* opålitlig* otydlig* tydlig* användarvänlig* smidig*
      oacceptab* oförskämd* otrevlig* proffsig* professionell* kunnig* duktig* tålmodig* varm varmt
      varma kall kallt kalla het hett färsk* saftig* smakrik* smaklös* kryddig* salt salta söt sött
      söta torr* mör mört möra ljus ljust ljusa mörk* tyst* bullrig* högljud* bekväm* obekväm*
      rymlig* trång* rätt fel hel helt hela egen eget egna första andra tredje sista senaste nästa
      tidigare viss vissa olika vanlig* viktig* möjlig* omöjlig* nödvändig* själv full fulla tom
      gratis extra hemsk* förskräcklig* fruktansvärd* usel* urusel* katastrofal* värdelös* besviken
      besvikna nöjd* missnöjd* glad glada ledsen arg frustrer* frustrerad* irriterad* irriterande
      underlig* konstig* allmän* total* enorm* grym* magisk* lysande okej ok okay super toppen kanon
      sjukt helt svensk* italiensk* fransk* kinesisk* japansk* lokal* modern* original* komplett*
      detaljerad* grundläggande avancerad* begränsad* överskattad* överprisad* prisvärd* rimlig*
      välsmakande läcker* gedigen gediget hållbar* slitstark* mjuk* hård hårt hårda tung* tunn*
      tjock* genial* generös* ärlig* trög* lättanvänd* välorganiserad* uppmärksam* artig* noggrann*
      fräsch* charmig* charmerande elegant*`,
    verb: `använd* ha har hade haft få får fick fått ge ger gav gett gå går gick gått komma kommer
      kom kommit göra gör gjorde gjort ta tar tog tagit säg* säga säger sa sade sagt se ser såg sett
      tyck* tro tror trodde trott tänk* veta vet visste vetat vill ville velat behöv* börja* sluta*
      försök* hitta* hitt* köp* sälj* sålde sålt betala* kosta* beställ* boka* åt äter äta ätit
      drick* drack prova* testa* smaka* rekommender* älska* gilla* hata* hoppa* hoppas önska*
      längta* njut* njöt fungera* funka* vänta* svara* ring* ringde ringt prata* talade tala talar
      fråga* frågade skriv* skrev läs* läser läste titta* lyssna* hör* hörde känn* kände känt
      förstå* förstod lär* lärde lärt jobba* arbeta* bo bor bodde bott stanna* stann* resa reser
      reste besök* hjälp* visa* visade öppna* stäng* stängde lämna* hämta* skick* skicka* leverera*
      levererade ändra* byt* bytte ersatt* ersätt* lägg* lade lagt ställ* sätt* satte satt sitt*
      stå* stod stått ligg* låg legat håll* höll hållit hänt händ* hänvisa* innehåll* ingå* ingår
      gällde gäller handla* betyd* kräv* krävde saknas saknade saknar finn* fann finns fanns funnits
      bero* märk* upptäck* ladda* laddar spela* kör* körde kolla* slipp* slapp orka* hinn* hann bli
      blir blev blivit verka* kallas kallad gjord* använt serverade serverad* serveras inkludera*
      ingick tack tacka* försvinn* försvann förvänt* missa* uppskatta* rekommenderar förlora* spara*
      tillåt* erbjud* erbjöd täck* överväg* försäkra* påpeka* nämn* klaga* återvänd* åk* åkte kommit
      var vara sover sov sovit duscha* vakna* gå`,
    grammar: `av för från genom hos i in inom med mellan mot om omkring per på sedan till under ur
      utan utanför vid via åt över efter bakom framför bredvid runt enligt trots förutom därför ändå
      dock men och eller samt utan än så både antingen varken då när där här var vart hur varför om
      eftersom medan innan tills fastän nu nyss ibland ofta sällan alltid aldrig redan ännu kanske
      nog väl ju faktiskt tyvärr självklart dessutom särskilt speciellt framförallt absolut
      definitivt egentligen nästan knappt precis exakt bara endast också även igen tillbaka hem
      hemma ute inne upp ner fram bort två tre fyra fem sex sju åtta nio tio hundra tusen halv ett
      flesta själv själva varandra mig dig honom henne oss dem sig vem vad vems ja nej jo tack hej
      måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli
      augusti september oktober november december idag igår imorgon ikväll etc osv mm ca t.ex helst
      annars istället samtidigt snart senare först sist längre ens igång oavsett detsamma vars bland
      tack vare`,
  },
  events: `krasch*=krasch hänger=häng hängde=häng häng*=häng fryser=frys frös=frys bugg*=bugg
    felmeddeland*=felmeddelande avbrott*=avbrott driftstopp*=driftstopp driftstörning*=driftstörning
    försening*=försening försena*=försening dubbeldebiter*=dubbeldebitering uppsagd=uppsägning
    avinstaller*=avinstallation omstart*=omstart kortslut*=kortslutning läck*=läcka`,
  names: `logg in=inloggning | logga in=inloggning | loggar in=inloggning | loggade in=inloggning
    | logga ut=utloggning | loggas ut=utloggning | loggar ut=utloggning | loggade ut=utloggning |
    loggats ut=utloggning | säga upp=uppsägning | säger upp=uppsägning | sa upp=uppsägning | mörkt
    läge | wi fi=wifi | e post=e-post | i stort= | till exempel= | i alla= | på grund= | i tid= | i
    princip= | med mera=`,
  endings: [
    [/(ade|ades|ande|ats|erar|erade|era|ades)$/, 'verb'],
    [/(lig|ligt|liga|isk|iskt|iska|sam|samt|samma|bar|bart|bara|full|fullt|fulla|lös|löst|lösa|ig|iga|igt|are|ast|aste|ad|ad)$/, 'adjective'],
    [/(vis|ligen)$/, 'grammar'],
  ],
}
