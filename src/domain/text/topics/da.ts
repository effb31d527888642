// Written for this project.
import type { TopicSource } from './source'

export const da: TopicSource = {
  language: 'da',
  words: {
    determiner: `alle anden andet andre begge de den denne dens deres det dets dette din dine
      disse dit en et flere hans hele hendes hver hvilke hvilken hvilket ingen intet jeres lidt
      mange meget mere mest min mine mit nogen noget nogle samme sin sine sit vores`,
    opener: `aldrig altid at bør du fik får han hun i ikke jeg kan kunne man må måtte plejer skal
      skulle som vi vil ville`,
    link: `bare blev blevet bliver ekstremt er for føles ganske helt lige også ret rigtig ser
      smager smagte super så temmelig utrolig utroligt var virkede virkelig virker været`,
    thing: `abonnement adgang adresse aftale aftensmad alternativ annonce app apparat applikation
      artikel atmosfære bad badeværelse bagage balkon bank batteri batterilevetid bekræftelse
      belysning besked bestilling betaling betjening bibliotek billede billedkvalitet billet bod
      bord brugerflade buffet bus butik bygning chat chauffør cocktail computer data dele design
      dessert diagram dokument dokumentation drikkevarer drink dør eksamen ekspedient eksport
      emballage emne enhed faktura fakturering farve fejlmeddelelse ferie film filter fisk fly
      flyvning forbindelse forelæser forelæsning forsendelse forsikring fragt frokost funktion
      gebyr genstand glas grafik grafikkort grænseflade guide gæst handel harddisk hardware
      hastighed historie hjemmeside hotel hovedret hund højttaler indhold indkøb indstilling
      information installation instruktion instruktør integration interiør internet is kaffe
      kamera kanal kasse kategori kok kommunikation konto kontor kontrakt kort krop kunde
      kunderådgiver kundeservice kundesupport kurser kursus kursusmateriale kvalitet kvittering
      kylling kød køkken lager lampe larm lejlighed lektion leverandør levering leveringstid login
      lokale luft lyd lydkvalitet lys lærer læring læser mad madlavning maskine materiale
      medarbejder meddelelse menu menukort mikrofon mobil model modul morgenmad museum musik
      måltid netværk nyhedsbrev nøgle opdatering opgave oplader opladning ordre oversigt
      oversættelse pakke parkering pasta personale pizza plads platform pool portion post pris
      problem processor produkt professor program præsentation præstation pung rabat rapport
      reception receptionist reklame rengøring reservation restaurant resultat returnering ris
      roomservice router rum salat samtale sang seng server servering service servicering side
      skole skrifttype skrivebord skærm skærmkvalitet software sovs spil spisekort sprog statistik
      sted stemme stemning stil strand strøm støj størrelse støtte support sushi system søgning
      taske tastatur taxa te teknik tekst telefon tilbagebetaling tilbehør tilbud tjener tjenere
      tjeneste toilet tryk træning tv tøj udlejer udsigt udstyr udvalg underviser undervisere
      undervisning ur vand vask ventetid version video vin vindue vægt værdi værelse værktøj vært
      webside website wifi ydelse øl øvelse`,
    general: `aften anmeldelse antal barn begyndelse besøg bror by børn chance dag eksempel
      erfaring familie far fejl folk fordel forskel følelse gang grad grund held hjem hjælp hånd
      ide idé indtryk jul kollega kone kæreste land liv mand mening menneske minut mor morgen
      mulighed måde måned mængde nat niveau nætter område ophold oplevelse ord overraskelse par
      penge person rejse råd sag skuffelse slags slut slutning spørgsmål start stjerne stjerner
      stykke søster tak tanke tid tilfælde time ting uge uger ulempe valg ven verden weekend år
      øjeblik`,
    quality: `begrænset* besværlig* billig* brugervenlig* dyr/dyrt/dyre/dyrere enkel*/enkle
      forvirrende hurtig* kompliceret/komplicerede langsom* nem/nemt/nemme overskuelig* pålidelig*
      stabil* uoverskuelig* upålidelig* ustabil* utydelig* uvenlig* ødelagt*`,
    adjective: `almindelig* blød* dansk* detaljeret* egen eget egne ekstra enkel* enorm* flot*
      forskellig* fransk* frygtelig* fuld* første gamle gammel* glad* grim* grundig* hed* hel*
      hård* høj høje højlydt* højt indviklede indviklet italiensk* japansk* kinesisk* kold*
      komplicerede korte krydret* lang lange langt lav lave lavt lille lokal* lys* lækre mindre
      mindste mulig* mærkelig* mør* mørk* ny nye nyere næste nødvendig* overpris* overvurderet*
      pæn* rigtig* salt* sidste sjov* skøn* smart* smuk* små stor store stort større største svær*
      sød* tidligere tom* total* trang* tredje tung* tyk* tør* udmærkede uforskammet* varm*
      vigtig* vild* viss* vred* værst*`,
    verb: `anbefal* arbejd* begynd* behøv* bestil* besøg* betal* betyd* blive bo booke* bor brug*
      drak drik* elsk* erstat* fandt find* forlad* forstod forstå* forsvandt forsvind* forvent*
      fundet fungere* få fået føl* gav gik give giver givet gjorde gjort gå gået går gæld* gør
      gøre hade* haft har havde have hent* henvis* hjalp hjælp* hold* håb* hør* indehold*
      inkluder* kald* kig* klag* kom komme kommer kommet koster kræv* køb* kør* lad* lagt laver
      lavet lever* ligg* lukk* lytt* lå læg* lær* lært* læs* læst* mangl* mist* nyd* nævn* nød
      opdag* opholdt orke* overvej* prøv* rejs* ring* sad sagde sagt sat se send* sendt* set sidd*
      sige siger ske sker skete skift* skrev skriv* slap slipp* smag* solgt sov sove sover spil*
      spis* spurgt* spørg* start* stil* stod stop* stå* svar* synes syntes sælg* sætt* tage tager
      taget takke* tal* tilbyd* tilbød tog tro tror tænk* ved vend* vent* vide vidste vis* vågn*
      værdsæt* åbn* ændr* ønsk*`,
    grammar: `absolut allerede april august bag blandt både ca dagligt december dem derfor desuden
      desværre dog egentlig ellers end endelig endnu faktisk februar fem fire foran fordi fredag
      frem først gennem halv ham hej hende hinanden hjemme hundrede hvem hverken ifølge inde
      indtil inklusive især ja januar juli juni knap længe længere lørdag maj mandag marts mellem
      mod måske ned ni nok november næsten oktober omkring onsdag op oppe osv otte per præcis
      rundt sammen samt samtidig seks selvfølgelig senere september sig sjældent snart specielt
      stedet syv søndag ti tilbage tirsdag to torsdag tre tusind ud ude udenfor vel via væk`,
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
