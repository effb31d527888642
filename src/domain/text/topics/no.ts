// Written for this project.
import type { TopicSource } from './source'

export const no: TopicSource = {
  language: 'no',
  words: {
    determiner: `en ei et den det de denne dette disse min mi mitt mine din di ditt dine sin si
      sitt sine vår vårt våre deres hans hennes dens dets hver noe noen ingen hvilken hvilket hvilke
      annen annet andre alle flere mange mye mer mest litt samme begge hele`,
    opener: `jeg du han hun vi dere man som at å kan kunne skal skulle vil ville må måtte bør får
      fikk pleier ikke aldri alltid`,
    link: `er var vært blir ble blitt føles virker virket ser så smaker smakte veldig for ekstremt
      utrolig ganske helt nokså litt mer mest også like bare virkelig super kjempe så svært`,
    thing: `abonnement tilgang adresse avtale middag alternativ annonse app apparat applikasjon
      artikkel atmosfære bad balkong bank bar batteri batterilevetid batteritid bekreftelse
      belysning beskjed bestilling betaling betjening bibliotek bilde bildekvalitet billett bord
      brukergrensesnitt frokost buffet buss butikk bygning bil chat sjåfør datamaskin data dør
      design dessert diagram dokument dokumentasjon drikke dusj ekspeditør eksport emballasje enhet
      faktura fakturering farge feilmelding ferie filter film fisk fly flyplass forbindelse
      forestilling forrett forsendelse forsikring frakt funksjon gebyr glass grafikk grensesnitt
      guide gjest hastighet hjemmeside historie hotell hund høyttaler innhold innkjøp innstilling
      informasjon installasjon instruktør integrasjon internett interiør kaffe kamera kanal kasse
      kategori kokk kommunikasjon konto kontrakt kvalitet kvittering kontor kort kunde kundeservice
      kundebehandler kundestøtte kundesenter kurs kylling kjøkken kjøtt lager lampe leilighet
      leksjon leverandør levering leveringstid innlogging lokale luft lys lyd lydkvalitet lærer mat
      materiale maskin melding medarbeider meny mikrofon mobil modell musikk måltid nettverk
      nettside nettsted nettbank nyhetsbrev nøkkel oppdatering oppgave lader lading ordre oversikt
      oversettelse pakke parkering pasta personale plass plattform porsjon post pris priser produkt
      program prosessor prestasjon rabatt rapport resepsjon resepsjonist reklame renhold reservasjon
      restaurant resultat retur rett ris ruter romservice rom salat samtale sang seng server service
      servering side skole skrivebord skjerm programvare saus spill språk sted statistikk stemme
      stemning stil strand strøm støy støtte størrelse suppe support system søk søkefunksjon
      tastatur veske taxi te tekst telefon teknikk tilbehør tilbakebetaling tilbud kelner tjeneste
      toalett trykk trening tv klær utsikt utstyr utvalg undervisning vann vare varer vask versjon
      video vin vindu vekt verdi vert verktøy wifi ventetid øl øvelse betingelser vilkår`,
    general: `sak saker ting tid tider gang ganger dag dager kveld natt morgen uke uker måned
      måneder år time timer minutt minutter øyeblikk person personer folk menneske mennesker del bit
      måte slags type eksempel tilfelle grunn grunner spørsmål problem problemer feil sted steder
      område antall mengde par sjanse mulighet tanke idé mening inntrykk opplevelse erfaring følelse
      forskjell nivå grad hånd liv verden hjem by land venn venner familie barn kone mann kjæreste
      mor far bror søster kollega begynnelse start slutt besøk opphold reise helg jul penger valg
      stjerne stjerner anmeldelse ord fordel ulempe overraskelse skuffelse hjelp råd takk`,
    quality: `treg* treig* langsom* dyr/dyrt/dyre/dyrere billig* komplisert* tungvin* forvirrende
      ustabil* upålitelig* utydelig* uoversiktlig* oversiktlig* enkel*/enkle brukervennlig* rask*
      ødelagt* uvennlig* pålitelig* stabil* begrenset*`,
    adjective: `god godt gode bedre best beste dårlig* verre verst* fin fint fine flott* vennlig*
      uvennlig* hjelpsom* rask* treg* langsom* sen sent dyr dyrt dyre dyrere billig* enkel* enkle
      lett lette vanskelig* tung* komplisert* forvirrende ren rent rene skitten skitne stor stort
      store større største liten lite små mindre minst ny nytt nye nyere gammel* gamle lang langt
      lange kort korte høy høyt høye lav lavt lave vakker vakkert vakre pen pent pene stygg*
      koselig* deilig* herlig* vidunderlig* fantastisk* perfekt* utmerket utmerkede nydelig*
      utrolig* morsom* gøy kjedelig* interessant* nyttig* pålitelig* upålitelig* stabil* ustabil*
      ødelagt* defekt* tydelig* utydelig* brukervennlig* uakseptab* uforskammet* uhøflig* høflig*
      profesjonell* kompetent* dyktig* tålmodig* varm* kald* het fersk* saftig* krydret salt* søt*
      tørr* mør* lys* mørk* stille støyende behagelig* ubehagelig* romslig* trang* riktig* feil hel
      helt egen eget egne første andre tredje siste neste tidligere viss* forskjellig* vanlig*
      viktig* mulig* umulig* nødvendig* full* tom* gratis ekstra forferdelig* elendig* ubrukelig*
      verdiløs* skuffet skuffende fornøyd* misfornøyd* glad glade lei sint frustrert* irriterende
      merkelig* total* enorm* ok okay super moderne original* detaljert* begrenset* overpriset*
      rimelig* velsmakende holdbar* myk* hard* tynn* tykk* ærlig* oppmerksom* norsk* italiensk*
      lokal*`,
    verb: `har hatt ha hadde få fått får gir gav ga gi gitt går gikk gå gått kommer kom komme
      kommet gjør gjorde gjøre gjort tar tok ta tatt sier sa si sagt ser se sett synes syntes syns
      tror trodde tro tenk* vet visste vite vil ville trenge* begynn* start* slutt* prøv* finne*
      fant funnet kjøp* selg* solgt betal* koster kostet bestill* bestilt booke* spis* drikk* drakk
      smak* anbefal* elsk* hater hat håper ønsk* nyt* likte liker funger* virk* vent* svar* ring*
      snakk* spør* spurt* skriv* skrev les* lest kikk* lytt* hør* føl* forstå* forstod lær* lært*
      jobb* arbeid* bor bodde bo bli reis* besøk* hjelp* hjalp vis* viste åpn* lukk* forlat* hent*
      send* lever* endr* bytt* erstatt* legg* lagt sett* satt sitt* stå* sto ligg* lå hold* skjer
      skjedde henvis* inneholder gjeld* betyr krev* mangl* heter spill* kjør* slapp slipp* orke*
      kalle* lager laget lage bruk* servert inkluder* takk* forsvinn* forsvant forvent* mist*
      oppdag* vurder* nevn* klag* sov* våkn* tilby* tilbød`,
    grammar: `av for fra gjennom hos i inn inne med mellom mot om rundt per på siden til under ut
      uten utenfor ved via over etter bak foran ifølge tross dessuten derfor likevel men og eller
      samt enn så både verken da når der her hvor hvordan hvorfor fordi mens inntil nå ofte sjelden
      allerede enda kanskje nok vel jo faktisk dessverre selvfølgelig spesielt absolutt egentlig
      nesten knapt akkurat bare også igjen tilbake hjem hjemme ute opp oppe ned frem bort to tre
      fire fem seks sju åtte ni ti hundre tusen halv selv hverandre meg deg ham henne oss dem seg
      hvem hva ja nei takk hei mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar
      mars april mai juni juli august september oktober november desember osv ca ellers stedet
      samtidig snart senere først endelig lenge sammen blant`,
  },
  events: `krasj*=krasj henger=heng hang=heng fryser=frys frøs=frys feilmelding*=feilmelding
    nedetid*=nedetid avbrudd*=avbrudd forsinkelse*=forsinkelse forsinket=forsinkelse
    avinstaller*=avinstallering oppsigelse*=oppsigelse omstart*=omstart`,
  names: `logg inn=innlogging | logge inn=innlogging | logger inn=innlogging | logget
    inn=innlogging | logge ut=utlogging | logger ut=utlogging | logget ut=utlogging | si
    opp=oppsigelse | e post=e-post | wi fi=wifi | for eksempel= | på grunn= | i tide=`,
  endings: [
    [/(ende|erer|erte|ere|et)$/, 'verb'],
    [/(lig|lige|isk|iske|som|somme|bar|bart|bare|full|fulle|løs|løst|løse|ig|ige|est|este)$/, 'adjective'],
    [/vis$/, 'grammar'],
  ],
}
