import type { ByStrength } from './lexicon'

export const itPhrases: ByStrength = {
  '-4': `di merda | una merda | del cazzo | che schifo | fa schifo | fanno schifo
    figlio di puttana | figli di puttana | va a cagare | a cagare | cagare`,

  '-3': `mai più | perdita di tempo | perdita di denaro | perdere tempo | buttare soldi
    soldi buttati | soldi buttati via | soldi sprecati | presa in giro | presa per il culo
    prendono in giro | prende in giro | prendere in giro
    lascia/lasciano/lasciava molto a desiderare | lascia/lasciano/lasciava a desiderare
    a desiderare | non vale la pena | non vale niente | non vale nulla | non vale il prezzo
    non vale i soldi | non ne vale la pena | non vale | non lo consiglio | non la consiglio
    non li consiglio | non consiglio | non lo consiglierei | non consiglierei | non consigliato
    non consigliabile | non comprate | non comprate mai | non compratelo | non acquistate
    non compratela | state alla larga | stare alla larga | alla larga | statene alla larga
    evitate | da evitare | da dimenticare | zero stelle | una stella | 1 stella | 0 stelle
    nemmeno una stella | di male in peggio | sempre peggio | sempre peggiore | non se ne può più
    non ne posso più | ne ho abbastanza | che vergogna | che delusione | grazie per niente
    grazie di niente | nella spazzatura | si approfittano | non serve a niente | non serve a nulla
    non servono a niente | non serve | non ci torno | non tornerò | non torneremo | non ci tornerò
    non ci torneremo | non ci tornerei | scappate | nemmeno gratis | neanche gratis
    neanche regalato | mi pento | me ne pento | peggio di così | servizio nullo
    mancanza di rispetto | pubblicità ingannevole | a pezzi | rapporto qualità prezzo pessimo
    una rapina | è un furto | un furto`,

  '-2': `non funziona/funzionano/funzionava/funzionava/va/vanno | non ha funzionato
    non funziona più | ha smesso di funzionare | smette di funzionare | smesso di
    non carica/caricano | non si apre/carica/collega/accende/connette | non apre | non parte
    non mi fa | non mi permette/consente/lascia | non fa accedere | non permette
    non riesco/riesce/riesci/riusciamo/riescono | non si riesce | non sono riuscito/riuscita
    non si può | non posso/può/possono | non c'è modo | non rispondono/risponde/rispondete
    non hanno risposto | non ha risposto | nessuno risponde
    nessuna risposta/soluzione/assistenza
    senza risposta/soluzione/preavviso/avviso/senso/sapore/gusto/motivo | senza avvisare
    senza il mio consenso | non arriva/arrivato/arrivata/arrivano | non è arrivato/arrivata
    mai arrivato/arrivata/ricevuto/ricevuta | non è mai arrivato | non ho ricevuto
    non ho ancora ricevuto | ancora niente | ancora nulla | non ancora | ancora in attesa
    sto ancora aspettando
    si chiude/blocca/impalla/spegne/disconnette/pianta/interrompe/riavvia/rompe
    si chiude da sola | si è rotto | si è rotta | si è bloccato | si è bloccata | mi butta fuori
    mi disconnette | mi hanno addebitato | addebitato due volte | addebitati due volte
    doppio addebito | fuori servizio | fuori uso | non è venuto
    troppo caro/cara/lungo/lunga/lento/lenta/tardi/piccolo/piccola/complicato/complicata/grande/alto/alti/costoso/rumore/freddo/salato/poco/cari
    troppi soldi | molto poco | molto piccolo/piccola | manca di | fatto male | fatta male
    fatti male | cattivo servizio | cattivo odore | cattivo gusto | cattivo stato
    pessimo servizio | brutta esperienza | bassa qualità | scarsa qualità | di scarsa qualità
    qualità scarsa | scarso servizio | potrebbe/potrebbero migliorare
    potrebbe/potrebbero essere migliore/migliori | potrebbe essere meglio | poteva essere meglio
    si può fare di meglio | si poteva fare di meglio | dovrebbe/dovrebbero migliorare
    deve/devono migliorare | da migliorare | da rivedere | bisogna migliorare | prima era meglio
    era meglio prima | meglio prima | non è più quello di una volta | non è più lo stesso
    non è più come prima | niente di che | nulla di che | niente di speciale | nulla di speciale
    niente di eccezionale | nulla di eccezionale | niente di particolare | non un granché
    non è un granché | un granché | non è granché | granché | non mi convince | non convince
    non è all'altezza | non all'altezza | non mantiene | non rispetta | non è normale
    non va bene | non è buono | non sanno/sa | non hanno idea | lunghe code | lunga attesa
    ore di attesa | ore in attesa | tempi di attesa | tempi lunghi | lista d'attesa | me ne vado
    passo alla concorrenza | passare alla concorrenza | cambio operatore | cambiare operatore
    cambio banca | do disdetta | clausole nascoste | fantastico , un altro | fantastico , un'altra
    ottimo , un altro | ottimo , un'altra | ottimo , ancora | bravi , ancora | perfetto , un altro
    perfetto , un'altra | perfetto , ancora | che bello , un altro | che bello , un'altra
    che bello , ancora | bene , un altro | bene , un'altra | benissimo , un altro
    benissimo , un'altra | grande , un'altra | grande , un altro | complimenti , un altro
    complimenti , un'altra | complimenti , ancora | evviva , un altro | evviva , un'altra
    bello , un altro | ancora una volta | un'altra volta | di nuovo | come al solito | come sempre
    tanto per cambiare | mal di testa | ho perso tempo | perso tempo | fa perdere | fanno perdere
    fuori luogo | in cattivo stato | fa pena | fanno pena | che peccato | che pena | mi manca
    a rilento | a vuoto | costa/costano troppo | troppo costoso | prezzi alti | prezzo alto
    prezzi esagerati | prezzi folli | non mi piace | non piace | non mi è piaciuto
    non mi è piaciuta | con calma`,

  '-1': `volevo amarlo | volevo amarla | volevo amarl | volevo che mi piacesse
    volevo tanto amarlo | volevo davvero amarlo | volevo farmelo piacere | mi sarebbe piaciuto
    avrei voluto | avrei preferito | così così | più o meno | sempre meno | invece di | non molto
    non tanto | non troppo | non così | non è economico | non è facile | non sono sicuro
    non sempre | non del tutto | non proprio | non c'è | non ci sono | non ha | non hanno
    nella media | senza infamia e senza lode | senza infamia | sufficiente ma | ci si aspetta`,

  '0': `no , grazie | modalità scura | tema scuro | per favore | per piacere | per cortesia
    buongiorno | buona giornata | buona serata | buonasera | buona sera | buona notte | buonanotte
    buon giorno | buona fortuna | buon viaggio | buon anno | buon natale | buone feste
    buona domenica | buona settimana | buon lavoro | buon appetito | buon compleanno
    grazie in anticipo | grazie anticipatamente | vorrei | mi piacerebbe | ci piacerebbe
    sarebbe bello | sarebbe bene | sarebbe utile | sarebbe comodo | sarebbe carino
    sarebbe meglio | sarebbe ottimo | sarebbe perfetto | sarebbe fantastico | sarebbe interessante
    sarebbe opportuno | va bene | ben venga | di niente | di nulla | niente altro | nient'altro
    non so | non lo so | boh | non solo | non soltanto | senza dubbio | senza alcun dubbio
    nessun dubbio | nessun commento | nessuna opinione | nessun parere | senza commenti
    niente da aggiungere | nulla da aggiungere | niente da dire | nulla da dire
    niente da segnalare | nulla da segnalare | non saprei | no grazie | non importa
    non fa niente | non mi dispiace | può darsi | a poco a poco | tra poco | fra poco | poco fa
    un poco | un po | per poco | stato d'animo | carta di credito | aria condizionata | all'aperto
    a lungo | di gran lunga | alla lunga | acqua fredda | messaggio di errore | messaggi di errore
    hard disk | mi raccomando | in bocca al lupo | vuol dire | ho paura che | facci caso
    prima o poi | meglio tardi che mai | fine settimana | non è necessario | non serve che
    non c'è bisogno | non c'è problema | buona parte | buona domanda | bene , | bella domanda
    per bene | beni | di bello | faccia a faccia | più tardi | al più tardi | pochi minuti
    pochi passi | poco lontano | poco distante`,

  '1': `non male | niente male | mica male | non è male | non è affatto male | non è cattivo
    non è brutto | potrebbe andare peggio | poteva andare peggio | potrebbe essere peggio
    poteva essere peggio | c'è di peggio | c'è di peggio in giro | in tempo | puntuale | nei tempi
    in orario | tornerò | torneremo | ci tornerò | ci torneremo | ci torno | ci tornerei
    tornerei | da tornarci | qualità prezzo | rapporto qualità prezzo | va benissimo | tutto ok
    per ora bene | più facile | più veloce | più semplice | più economico | più comodo
    non è così caro | continuate così | continua così | fa il suo dovere | fa il suo lavoro
    fa quello che deve`,

  '2': `non male davvero | niente male davvero | niente da eccepire | nulla da eccepire
    niente da ridire | nulla da ridire | niente di meglio | nulla di meglio | niente da migliorare
    nessuna lamentela | nessun problema | nessun difetto | nessun errore | nessun inconveniente
    senza problemi | senza problema | senza errori | senza difetti | senza intoppi
    senza complicazioni | senza sforzo | senza attese | senza attesa | non mi lamento
    non posso lamentarmi | non ci si può lamentare | vale la pena | ne vale la pena
    vale il prezzo | vale i soldi | vale ogni centesimo | non sbaglia | mai un problema
    mai problemi | mai avuto problemi | mai avuto un problema | non si blocca mai | non si blocca
    non cade mai | non mi ha mai deluso | mai deluso | non delude | non delude mai | non mi pento
    non me ne pento | buon prezzo | buoni prezzi | ottimo prezzo | prezzo giusto | prezzi onesti
    prezzo onesto | prezzi bassi | prezzo basso | ben fatto | ben fatta | ben fatti | ben curato
    ben servito | ben posizionato | ben posizionata | ben collegato | molto bene | tutto bene
    tutto perfetto | tutto ottimo | tutto a posto | a mio agio | come a casa | come essere a casa
    di lusso | da dieci | un piacere | il meglio | il migliore | la migliore | i migliori
    le migliori | fa risparmiare | risparmio di tempo | mi facilita | facilita la vita
    mi ha salvato | all'altezza | mantiene le promesse | come da descrizione | come descritto
    conforme alla descrizione | arrivato prima | arrivata prima | in anticipo | prima del previsto
    in perfetto stato | in ottimo stato | in ottime condizioni | grazie mille | mille grazie
    molte grazie | grazie di tutto | grazie di cuore | voglia di tornare | non vedo l'ora
    sempre meglio | di qualità | buona qualità | ottima qualità | alla mano | a portata di mano
    non è caro | non costa molto | non costa tanto | costa poco | costano poco | poco costoso
    c'è di tutto | ha di tutto | meno male | consiglio vivamente | lo consiglio | la consiglio
    lo consiglio a tutti | super consigliato`,

  '3': `non posso/potrei vivere senza | non posso/riesco farne/fare a meno
    non posso più farne a meno | non potrebbe essere meglio | non poteva andare meglio
    non potrebbe andare meglio | meglio di così non si può | meglio di così
    non si può chiedere di più | non si può chiedere di meglio | niente da invidiare
    cinque stelle | 5 stelle | dieci su dieci | 10 su 10 | 10 e lode | dieci e lode
    una meraviglia | uno spettacolo | una bomba | una favola | una chicca | il massimo | il top
    al top | da urlo | da paura | fuori dal comune | a occhi chiusi | da leccarsi i baffi
    altamente consigliato | ha superato le aspettative | ha superato le mie aspettative
    oltre le aspettative | fiore all'occhiello | senza eguali | non ha eguali | non ha rivali
    lo adoro | la adoro | mi ha cambiato la vita | tanta roba | alla grande | davvero bravi`,
}
