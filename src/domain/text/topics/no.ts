// Written for this project.
import type { TopicSource } from './source'

export const no: TopicSource = {
  language: 'no',
  words: {
    determiner: `alle andre annen annet begge de den denne dens deres det dets dette di din dine
      disse ditt ei en et flere hans hele hennes hver hvilke hvilken hvilket ingen litt mange mer
      mest mi min mine mitt mye noe noen samme si sin sine sitt vår våre vårt`,
    opener: `aldri alltid at bør dere du fikk får han hun ikke jeg kan kunne man må måtte pleier
      skal skulle som vi vil ville å`,
    link: `bare ble blir blitt ekstremt er for føles ganske helt kjempe like nokså også ser smaker
      smakte super svært så utrolig var veldig virkelig virker virket vært`,
    thing: `abonnement adresse alternativ annonse app apparat applikasjon artikkel atmosfære
      avtale bad balkong bank batteri batterilevetid batteritid bekreftelse belysning beskjed
      bestilling betaling betingelser betjening bibliotek bil bilde bildekvalitet billett bord
      brukergrensesnitt buffet buss butikk bygning chat data datamaskin design dessert diagram
      dokument dokumentasjon drikke dusj dør ekspeditør eksport emballasje enhet faktura
      fakturering farge feilmelding ferie film filter fisk fly flyplass forbindelse forestilling
      forrett forsendelse forsikring frakt frokost funksjon gebyr gjest glass grafikk grensesnitt
      guide hastighet historie hjemmeside hotell hund høyttaler informasjon innhold innkjøp
      innlogging innstilling installasjon instruktør integrasjon interiør internett kaffe kamera
      kanal kasse kategori kelner kjøkken kjøtt klær kokk kommunikasjon konto kontor kontrakt kort
      kunde kundebehandler kundesenter kundeservice kundestøtte kurs kvalitet kvittering kylling
      lader lading lager lampe leilighet leksjon leverandør levering leveringstid lokale luft lyd
      lydkvalitet lys lærer maskin mat materiale medarbeider melding meny middag mikrofon mobil
      modell musikk måltid nettbank nettside nettsted nettverk nyhetsbrev nøkkel oppdatering
      oppgave ordre oversettelse oversikt pakke parkering pasta personale plass plattform porsjon
      post prestasjon pris produkt program programvare prosessor rabatt rapport reklame renhold
      resepsjon resepsjonist reservasjon restaurant resultat rett retur ris rom romservice ruter
      salat samtale sang saus seng server servering service side sjåfør skjerm skole skrivebord
      spill språk statistikk sted stemme stemning stil strand strøm størrelse støtte støy suppe
      support system søk søkefunksjon tastatur taxi te teknikk tekst telefon tilbakebetaling
      tilbehør tilbud tilgang tjeneste toalett trening trykk tv undervisning utsikt utstyr utvalg
      vann vask vekt ventetid verdi verktøy versjon vert veske video vilkår vin vindu wifi øl
      øvelse`,
    general: `anmeldelse antall barn begynnelse besøk bit bror by dag del eksempel erfaring
      familie far feil folk fordel forskjell følelse gang grad grunn helg hjelp hjem hånd idé
      inntrykk jul kjæreste kollega kone kveld land liv mann mengde mening menneske minutt mor
      morgen mulighet måned måte natt nivå område opphold opplevelse ord overraskelse par penger
      person problem reise råd sak sjanse skuffelse slags slutt spørsmål start stjerne stjerner
      søster takk tanke tid tilfelle time ting type uke uker ulempe valg venn verden år øyeblikk`,
    quality: `begrenset* billig* brukervennlig* dyr/dyrt/dyre/dyrere enkel*/enkle forvirrende
      komplisert* langsom* oversiktlig* pålitelig* rask* stabil* treg* treig* tungvin*
      uoversiktlig* upålitelig* ustabil* utydelig* uvennlig* ødelagt*`,
    adjective: `detaljert* dyktig* egen eget egne ekstra enkel* enorm* fersk* flott* forskjellig*
      full* første gamle gammel* hard* hel het høy høye høyt italiensk* kald* korte krydret lang
      lange langt lav lave lavt lett lite liten lokal* lys* merkelig* mindre minst mulig* myk*
      mør* mørk* norsk* ny nye nyere nytt nødvendig* riktig* salt* sen sent siste små stille stor
      store stort større største søt* tidligere tom* total* trang* tredje tung* tykk* tørr*
      utmerkede vanlig* varm* viktig* viss*`,
    verb: `anbefal* arbeid* begynn* bestill* bestilt besøk* betal* betyr bli bo bodde booke* bor
      bruk* bytt* drakk drikk* elsk* endr* erstatt* fant finne* forlat* forstod forstå* forsvant
      forsvinn* forvent* funger* få fått føl* ga gav gi gikk gir gitt gjeld* gjorde gjort gjør
      gjøre gå går gått ha hadde har hat hater hatt hent* henvis* heter hjalp hjelp* hold* håper
      hør* inkluder* inneholder jobb* kalle* kikk* kjøp* kjør* klag* kom komme kommer koster krev*
      lage lagt legg* les* lever* ligg* liker likte lukk* lytt* lå lær* lært* mangl* mist* nevn*
      nyt* oppdag* orke* prøv* reis* ring* sa sagt satt se selg* send* servert sett sett* sier
      sitt* skjedde skjer skrev skriv* slapp slipp* slutt* smak* snakk* solgt sov* spill* spis*
      spurt* spør* start* sto stå* svar* synes syns syntes ta takk* tar tatt tenk* tilby* tilbød
      tok trenge* tro trodde tror vent* virk* vis* vite vurder* våkn* åpn* ønsk*`,
    grammar: `absolutt akkurat allerede april august bak blant bort ca derfor desember dessuten
      dessverre egentlig ellers enda endelig faktisk februar fem fire foran fordi fredag frem
      først gjennom halv ham hei henne hjemme hundre hvem hverandre i ifølge inn inne inntil ja
      januar juli juni kanskje knapt lenge likevel lørdag mai mandag mars mellom mot nesten ni nok
      november oktober onsdag oppe osv per rundt sammen samt samtidig seg seks selvfølgelig senere
      september sjelden sju snart spesielt stedet søndag ti tilbake tirsdag to torsdag tre tusen
      ut ute utenfor vel verken via åtte`,
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
