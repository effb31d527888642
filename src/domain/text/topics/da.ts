// Written for this project.
import type { TopicSource } from './source'

export const da: TopicSource = {
  language: 'da',
  words: {
    determiner: `en et den det de denne dette disse min mit mine din dit dine sin sit sine vores
      jeres deres hans hendes dens dets hver noget nogen nogle ingen intet hvilken hvilket hvilke
      anden andet andre alle flere mange meget mere mest lidt samme begge hele`,
    opener: `jeg du han hun vi i man som at kan kunne skal skulle vil ville må måtte bør får fik
      plejer ikke aldrig altid`,
    link: `er var været bliver blev blevet føles virker virkede ser så smager smagte meget for
      ekstremt utrolig utroligt ganske ret helt temmelig lidt mere mest også lige bare virkelig
      super rigtig`,
    thing: `abonnement adgang adresse aftale aftensmad alternativ annonce app apparat applikation
      artikel atmosfære bad badeværelse bagage balkon bank bar batteri batterilevetid bekræftelse
      belysning besked bestilling betaling betjening bibliotek billede billedkvalitet billet bod
      bord brugerflade buffet bus butik bygning bil chat chauffør computer cocktail data dør dele
      dessert design diagram dokument dokumentation drink drikkevarer eksamen eksport emballage emne
      enhed ekspedient faktura fakturering farve fejlmeddelelse ferie filter film fisk flyvning fly
      forbindelse forelæser forelæsning forret forsendelse forsikring fragt frokost funktion gebyr
      genstand glas grafik grafikkort grænseflade guide gæst handel harddisk hardware hastighed
      hjemmeside historie hotel hovedret hund højttaler indhold indkøb indstilling information
      installation instruktør instruktion integration internet interiør is kaffe kamera kanal kasse
      kategori kok kommunikation konto kontrakt kvalitet kvittering kontor kort krop kunde
      kundeservice kundesupport kunderådgiver kursus kurser kursusmateriale kylling køkken kød lager
      lager lampe larm lejlighed lektion leverandør levering leveringstid login lokale lokaler luft
      lys lyd lydkvalitet lærer læser læring mad madlavning maskine materiale meddelelse medarbejder
      menu menukort mikrofon mobil model modul morgenmad museum musik måltid netværk nyhedsbrev
      nøgle ydelse opdatering opgave oplader opladning ordre oversigt oversættelse pakke parkering
      pasta personale pizza plads pladser platform pool portion post pris priser problem produkt
      professor program processor præsentation præstation pung rabat rapport reception receptionist
      reklame rengøring reservation restaurant resultat returnering retter ret ris router
      roomservice rum salat samtale sang seng senge server service servering servicering side sider
      skole skrivebord skrifttype skærm skærmkvalitet software sovs spil spisekort sprog sted sted
      statistik stemme stemning stil strand strøm støj støtte størrelse suppe support sushi system
      søgning tastatur taske taxa te tekst telefon teknik tilbehør tilbagebetaling tilbud tjener
      tjeneste tjenere toilet tryk træning tv tøj udlejer udsigt udstyr udvalg undervisning
      undervisere underviser ur vand varer vare vask version video vin vindue vægt værdi vært
      værelse værelser værktøj webside website wifi ventetid øl øvelse øvelser`,
    general: `sag sager ting tid tider gang gange dag dage aften nat nætter morgen uge uger måned
      måneder år time timer minut minutter øjeblik person personer folk menneske mennesker del
      stykke måde slags eksempel tilfælde grund grunde spørgsmål problem fejl sted steder område
      antal mængde par chance mulighed tanke ide idé mening indtryk oplevelse erfaring følelse
      forskel niveau grad side hånd liv verden hjem by land ven venner familie barn børn kone mand
      kæreste mor far bror søster kollega begyndelse start slut slutning besøg ophold rejse weekend
      jul penge valg stjerne stjerner anmeldelse anmeldelser ord fordel ulempe overraskelse
      skuffelse hjælp råd tak held problemer`,
    quality: `langsom* dyr/dyrt/dyre/dyrere billig* besværlig* kompliceret/komplicerede
      forvirrende ustabil* upålidelig* utydelig* uoverskuelig* overskuelig* enkel*/enkle
      nem/nemt/nemme brugervenlig* hurtig* ødelagt* uvenlig* pålidelig* stabil* begrænset*`,
    adjective: `god godt gode bedre bedst bedste dårlig* værre værst* fin fint fine flot* venlig*
      uvenlig* hjælpsom* hurtig* langsom* dyr dyrt dyre dyrere billig* enkel* enkle nem nemt nemme
      nemmere svær* let lette indviklet indviklede kompliceret komplicerede forvirrende ren rent
      rene beskidt* stor stort store større største lille små mindre mindste ny nyt nye nyere
      gammel* gamle lang langt lange kort korte høj højt høje lav lavt lave smuk* smukke pæn* grim*
      hyggelig* dejlig* vidunderlig* fantastisk* perfekt* fremragende udmærket udmærkede lækker*
      lækre utrolig* sjov* kedelig* interessant* nyttig* brugbar* pålidelig* upålidelig* stabil*
      ustabil* ødelagt* defekt* tydelig* utydelig* brugervenlig* uacceptab* uforskammet* uhøflig*
      høflig* professionel* kompetent* dygtig* tålmodig* varm* kold* hed* frisk* saftig* krydret*
      salt* sød* tør* mør* lys* mørk* stille støjende højlydt* behagelig* ubehagelig* rummelig*
      trang* rigtig* forkert* hel* egen eget egne første anden tredje sidste seneste næste tidligere
      viss* forskellig* almindelig* vigtig* mulig* umulig* nødvendig* fuld* fulde tom* gratis ekstra
      forfærdelig* frygtelig* elendig* ubrugelig* værdiløs* skuffet skuffede skuffende tilfreds*
      utilfreds* glad* ked vred* frustreret* irriteret irriterende mærkelig* total* enorm* okay ok
      super skøn* moderne original* detaljeret* begrænset* overvurderet* overpris* rimelig*
      velsmagende holdbar* blød* hård* tung* tynd* tyk* ærlig* opmærksom* elegant* charmerende
      dansk* italiensk* fransk* kinesisk* japansk* lokal* vild* skarp* smart* grundig* billigst*
      lækkert`,
    verb: `har haft have havde får fået få giver gav give givet går gik gå gået kommer kom komme
      kommet gør gjorde gøre gjort tager tog tage taget siger sagde sige sagt ser så se set synes
      syntes tror troede tro tænk* ved vidste vide vil ville behøv* begynd* start* stop* prøv* find*
      fandt fundet køb* sælg* solgt betal* koster kostede bestil* bestilte booke* spis* drik* drak
      smag* anbefal* elsk* hade* hader håb* ønsk* nyd* nød fungere* vent* svar* ring* tal* spørg*
      spurgt* skriv* skrev læs* læst* kig* lytt* hør* føl* forstå* forstod lær* lært* arbejd* bor
      boede bo bliver blev blive opholdt rejs* besøg* hjælp* hjalp vis* viste åbn* lukk* forlad*
      hent* send* sendt* lever* ændr* skift* erstat* læg* lagt stil* sætt* sat sidd* sad stå* stod
      ligg* lå hold* skete sker ske henvis* indehold* gæld* betyd* kræv* mangl* hedder lad* spil*
      kør* slap slipp* orke* kald* lavet lave laver lavede brug* serveret serverede inkluder* takke*
      forsvind* forsvandt forvent* mist* opdag* overvej* nævn* klag* vend* sov sove sover vågn*
      værdsæt* tilbyd* tilbød`,
    grammar: `af for fra gennem hos i inden inde med mellem mod om omkring per på siden til under
      ud uden udenfor ved via over efter bag foran rundt ifølge trods desuden derfor dog men og
      eller samt end så både hverken da når der her hvor hvordan hvorfor fordi mens indtil nu ofte
      sjældent allerede endnu måske nok vel jo faktisk desværre selvfølgelig især specielt absolut
      egentlig næsten knap præcis kun også igen tilbage hjem hjemme ude oppe op ned frem væk to tre
      fire fem seks syv otte ni ti hundrede tusind halv selv hinanden mig dig ham hende os jer dem
      sig hvem hvad ja nej tak hej mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar
      marts april maj juni juli august september oktober november december osv ca ellers stedet
      samtidig snart senere først endelig længe længere sammen blandt inklusive dagligt`,
  },
  events: `crash*=crash gået=gå fryser=frys frøs=frys bug=bug bugs=bug
    fejlmeddelelse*=fejlmeddelelse nedbrud*=nedbrud afbrydelse*=afbrydelse forsinkelse*=forsinkelse
    forsinket=forsinkelse afinstaller*=afinstallation opsagt=opsigelse opsig*=opsigelse
    genstart*=genstart`,
  names: `log ind=login | logge ind=login | logger ind=login | logget ind=login | log ud=logout |
    logge ud=logout | logger ud=logout | logget ud=logout | e mail=e-mail | wi fi=wifi | for
    eksempel= | på grund= | i alt= | til tiden=`,
  endings: [
    [/(ede|ende|erede|eret|ere)$/, 'verb'],
    [/(lig|ligt|lige|isk|iske|som|somt|somme|bar|bart|bare|fuld|fulde|løs|løst|løse|ig|igt|ige|est|este)$/, 'adjective'],
    [/vis$/, 'grammar'],
  ],
}
