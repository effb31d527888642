import type { WrittenTexts } from './written'

export const it: WrittenTexts = {
  subjects: `l'app | il servizio clienti | la consegna | il cibo | l'hotel | la camera | il personale | il prezzo | il programma
    il servizio | l'assistenza | il telefono | la batteria | lo schermo | il sito | il prodotto | il corso | il docente
    la colazione | il ristorante | l'aggiornamento | la connessione | l'abbonamento | il pacco | la qualità | l'ordine
    la tastiera | l'audio | l'interfaccia | la nuova versione | il vostro sistema | il posto | il cameriere | la fattura
    il negozio | l'articolo | il portatile | il caffè | la posizione | il menù | il film | il governo`,
  good: `è buono | è buona | è molto buono | è ottimo | è ottima | è fantastico | è fantastica | è eccellente | è stupendo | è veloce
    è facile da usare | è semplice da configurare | è delizioso | è squisito | è perfetto | è perfetta | è comodo | è affidabile
    è stabile | è gentile | è disponibile | è simpatico | è impressionante | è economico | è conveniente | è chiaro | è bello | è bella
    è bellissimo | è pulito | è accogliente | è un piacere | funziona perfettamente | funziona a meraviglia | va liscio come l'olio
    mantiene le promesse | vale il prezzo | vale ogni centesimo | è all'altezza | supera le mie aspettative | è meglio del previsto
    mi semplifica la vita | mi fa risparmiare tempo | risponde sempre in fretta | non è male | non è affatto male | non delude mai
    è saporito | è elegante | è intelligente | è ben pensato | è intuitivo | è premuroso | è competente | è il migliore | è professionale
    è efficiente | è velocissimo | è spazioso | è tranquillo | è fresco | è al top | è impeccabile | è consigliabile | è splendido
    è cordiale | è curato | è una bomba | merita davvero`,
  bad: `è cattivo | è scarso | è pessimo | è pessima | è orribile | è terribile | è lento | è troppo lento | è troppo caro | è carissimo
    è inutile | è un disastro | è deludente | è una delusione | è inaffidabile | è instabile | è antipatico | è scortese | è maleducato
    è sporco | è noioso | è confuso | è macchinoso | è difficile da usare | è complicato | è pieno di errori | non funziona | non va
    funziona male | si blocca sempre | si chiude di continuo | crasha in continuazione | non risponde mai | non risponde alle mail
    è rotto | si è rotto dopo una settimana | è difettoso | è troppo piccolo | non è buono | non è abbastanza | non vale il prezzo
    non è all'altezza | sono soldi buttati | è una perdita di tempo | è vergognoso | è scadente | è spazzatura | è antiquato
    è molto peggio di prima | è rumoroso | era freddo e insipido | puzza | fa schifo | è fastidioso | è frustrante | è arrogante
    è arrivato in ritardo | non è mai arrivato | è di nuovo in ritardo | si spegne da solo | va a scatti | è incompetente | se ne frega
    è brutto | è sopravvalutato | è consumato | è mediocre | è inaccettabile | è una barzelletta | è una vergogna
    lascia a desiderare | è immangiabile | è una truffa | è una fregatura | è un furto | è ridicolo | ha fallito`,
  praise: `Grazie per l'aiuto | Grazie mille per la risposta veloce | Lo adoro | Siamo molto soddisfatti | Molto contenta
    Consigliatissimo | Lo consiglio a tutti | Il miglior acquisto da tempo | È andato tutto bene | Ottima esperienza
    Davvero un buon servizio | Consegna rapida e buona qualità | Nessun problema | Niente da ridire | Nulla di cui lamentarsi
    Meglio di così non si può | Ci torneremo volentieri | Cinque stelle | Continuate così | Complimenti | Bravi | Bravissimi
    Sono rimasto piacevolmente sorpreso | Personale gentile e disponibile | Un cibo divino | Ottimo rapporto qualità prezzo
    Proprio quello che mi serviva | Mai avuto problemi | Funziona e basta | Ben fatto | Perfetto | Super | Molto bello | Top | Bravo
    Fantastico | Grande | Finalmente qualcosa che funziona | Non male | Niente male | Poteva andare peggio | Bella vista e camera pulita
    Un affare | Tanto di cappello all'assistenza | Comprerò ancora qui | Facile e veloce | Hanno risolto subito | Cliente felice da anni
    Piatti buoni e atmosfera accogliente | Bravo docente | Siete i migliori | Che bello | Che gioia | Ti amo | Sono felice | Evviva
    Finalmente una buona notizia | In bocca al lupo | Auguri di cuore`,
  complaints: `Voglio indietro i miei soldi | Mai più | State alla larga | Sono molto deluso | È davvero troppo scarso
    Aspetto da tre settimane e ancora nessuna risposta | Non risponde nessuno al telefono | Disdico l'abbonamento | Non lo consiglio
    Non riesco ad accedere | Vengo disconnesso di continuo | Troppi errori | Un errore dopo l'altro | È una truffa | Truffatori | Ladri
    Imbrogliano i clienti | Mi sento preso in giro | Soldi buttati | Tempo perso | La peggiore esperienza di sempre | Che delusione
    Non funziona | Troppo caro | Il pacco non è mai arrivato | Dopo l'ultimo aggiornamento non funziona più niente
    Mi è arrivato l'articolo sbagliato | L'articolo è arrivato rotto | Il cibo era freddo e non sapeva di niente
    Un'ora ad aspettare da mangiare | La camera era sporca e puzzava | Muffa in bagno | Il cameriere è stato maleducato
    Dovevano richiamare e non l'hanno mai fatto | Mi hanno addebitato due volte | Costi nascosti | Brutta esperienza dall'inizio alla fine
    Pessima assistenza clienti | Ho perso tutti i miei dati | Magari non l'avessi mai comprato | Non ci si può fidare
    Cambio operatore | Ci mette un'eternità a caricare | Mi pento dell'acquisto | Un altro guasto | Fantastico, un altro guasto
    Bene, adesso non va nemmeno questo | Mi aspettavo di più | Si può fare di meglio | Rotto dopo due giorni | Spazzatura | Schifo
    Che schifo | Vergogna | Ridicolo | Uno scandalo | Sono stufo dei continui problemi | La batteria non dura un'ora
    La pubblicità rovina tutto | Lezioni caotiche e noiose | Non ho imparato niente | Se ne fregano dei clienti | Buffoni | Incapaci
    Audio pessimo e immagine pessima | Per niente contento | Lo odio | Che tristezza | Che rabbia | Peccato | Purtroppo no
    Volevo amarlo ma è troppo complicato | Ancora guasto | Siamo alla follia | Povera Italia | Dimettetevi`,
  neutral: `Sarebbe utile poter ordinare
    No | Niente | Nulla | Nessuno | No grazie | Niente da aggiungere | Senza opinione | Non lo so | Ok | Va bene | Neutro
    Lo uso una volta al mese | Come cambio indirizzo? | Si può esportare in Excel? | Sarebbe bello un tema scuro
    L'ho comprato per mia madre | Abbiamo ordinato due porzioni | Il pacco è arrivato ieri | A che ora aprite?
    Ho l'abbonamento dal 2019 | Aggiungete altre lingue per favore | Ci siamo stati un mercoledì sera | Né buono né cattivo
    È ok | Nessun commento | Non so | Non l'ho ancora provato | Niente di speciale | Vorrei vedere i prezzi senza IVA
    C'è in tre colori | Ho chiamato lunedì | Quanto costa? | Il mio numero cliente è sulla fattura | Siamo in quattro in reparto
    Uso soprattutto la versione mobile | L'ho visto in rete e l'ho ordinato | Il corso dura sei settimane
    L'hotel è accanto alla stazione | Dove sono le impostazioni? | C'è una versione per Linux? | L'ho portato al lavoro
    Eravamo al terzo piano | Si accede con la mail | Mi serve una ricevuta | Si dovrebbero poter salvare i filtri | Come previsto
    Nella media | Così così | Forse lo ricompro | Ho preso il modello grande | Domani il ministro parla alla Camera
    Il governo presenta il decreto | Oggi elezioni in Lombardia`,
  and: 'e',
  but: 'ma',
}
