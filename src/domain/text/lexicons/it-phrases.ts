import type { ByStrength } from './lexicon'

export const itPhrases: ByStrength = {
  '-4': `cagare`,

  '-3': `mai più | buttare soldi | soldi buttati | presa in giro | presa per il culo
    prendono in giro | prende in giro | prendere in giro | a desiderare | non ne vale la pena
    non vale | non lo consiglierei | non consiglierei | non comprate | non compratelo
    non acquistate | non compratela | alla larga | evitate | da evitare | da dimenticare
    zero stelle | una stella | 1 stella | 0 stelle | nemmeno una stella | non se ne può più
    non ne posso più | ne ho abbastanza | grazie per niente | grazie di niente | si approfittano
    non servono a niente | non serve | non ci torno | non tornerò | non torneremo | non ci tornerò
    non ci torneremo | non ci tornerei | scappate | nemmeno gratis | neanche gratis
    neanche regalato | me ne pento | servizio nullo | a pezzi`,

  '-2': `che palle | mi dispiace | non funziona/funzionano/funzionava/funzionava/va/vanno
    non ha funzionato | smette di funzionare | smesso di | nessuna risposta/soluzione/assistenza
    senza risposta/soluzione/preavviso/avviso/senso/sapore/gusto/motivo
    si chiude/blocca/impalla/spegne/disconnette/pianta/interrompe/riavvia/rompe | mi butta fuori
    fuori servizio | fuori uso | molto piccolo/piccola | bassa qualità
    potrebbe/potrebbero migliorare | potrebbe/potrebbero essere migliore/migliori
    potrebbe essere meglio | poteva essere meglio | si può fare di meglio
    si poteva fare di meglio | dovrebbe/dovrebbero migliorare | deve/devono migliorare
    da migliorare | da rivedere | bisogna migliorare | prima era meglio | meglio prima
    non un granché | non è un granché | non è granché | granché | non sanno/sa
    passo alla concorrenza | passare alla concorrenza | cambio operatore | cambiare operatore
    cambio banca | fantastico , un altro | fantastico , un'altra | ottimo , un altro
    ottimo , un'altra | ottimo , ancora | bravi , ancora | perfetto , un altro
    perfetto , un'altra | perfetto , ancora | che bello , un'altra | che bello , ancora
    bene , un altro | bene , un'altra | benissimo , un altro | benissimo , un'altra
    grande , un'altra | grande , un altro | complimenti , un altro | complimenti , un'altra
    complimenti , ancora | evviva , un altro | evviva , un'altra | bello , un altro
    ancora una volta | un'altra volta | di nuovo | come al solito | come sempre
    tanto per cambiare | mal di testa | fuori luogo | fa pena | fanno pena | che pena | a rilento
    prezzi alti | prezzo alto | prezzi folli | con calma`,

  '-1': `volevo amarlo | volevo amarla | volevo amarl | volevo che mi piacesse
    volevo tanto amarlo | volevo davvero amarlo | volevo farmelo piacere | mi sarebbe piaciuto
    avrei voluto | avrei preferito | così così | più o meno | sempre meno | invece di | non troppo
    nella media | sufficiente ma | ci si aspetta`,

  '0': `no , grazie | per piacere | per cortesia | buona giornata | buona serata | buona sera
    buona notte | buon giorno | buona fortuna | buon viaggio | buon anno | buon natale
    buone feste | buona domenica | buona settimana | buon lavoro | buon appetito | buon compleanno
    grazie in anticipo | grazie anticipatamente | mi piacerebbe | ci piacerebbe | sarebbe bello
    sarebbe bene | sarebbe utile | sarebbe comodo | sarebbe carino | sarebbe meglio
    sarebbe ottimo | sarebbe perfetto | sarebbe fantastico | sarebbe interessante | va bene
    di niente | di nulla | niente altro | non so | non lo so | boh | non solo | non soltanto
    nessun commento | nessuna opinione | nessun parere | senza commenti | niente da aggiungere
    nulla da aggiungere | niente da dire | nulla da dire | niente da segnalare
    nulla da segnalare | non saprei | no grazie | non importa | non fa niente | non mi dispiace
    a poco a poco | tra poco | fra poco | poco fa | un poco | per poco | acqua fredda
    messaggio di errore | messaggi di errore | mi raccomando | ho paura che | meglio tardi che mai
    non è necessario | non serve che | non c'è bisogno | non c'è problema | buona parte
    buona domanda | bene , | bella domanda | per bene | di bello | più tardi | pochi minuti
    pochi passi | poco distante`,

  '1': `potrebbe andare peggio | poteva andare peggio | potrebbe essere peggio
    poteva essere peggio | c'è di peggio | in tempo | puntuale | nei tempi | in orario | tornerò
    torneremo | ci torno | tornerei | da tornarci | qualità prezzo | continuate così
    continua così | fa il suo dovere | fa il suo lavoro | fa quello che deve`,

  '2': `niente da eccepire | nulla da eccepire | niente da ridire | nulla da ridire
    niente di meglio | nulla di meglio | niente da migliorare | nessuna lamentela
    nessun problema | nessun difetto | nessun errore | nessun inconveniente | senza problemi
    senza problema | senza errori | senza difetti | senza intoppi | senza complicazioni
    senza sforzo | senza attese | senza attesa | non mi lamento | non posso lamentarmi
    non ci si può lamentare | vale la pena | ne vale la pena | vale il prezzo | vale i soldi
    vale ogni centesimo | non sbaglia | mai un problema | mai problemi | mai avuto problemi
    mai avuto un problema | non si blocca | non cade mai | mai deluso | non delude | non mi pento
    non me ne pento | prezzo giusto | prezzi bassi | prezzo basso | ben fatto | ben fatta
    ben fatti | ben servito | ben posizionato | ben posizionata | ben collegato | tutto a posto
    a mio agio | come a casa | come essere a casa | da dieci | mi ha salvato | all'altezza
    mantiene le promesse | come da descrizione | come descritto | arrivato prima | arrivata prima
    in anticipo | prima del previsto | voglia di tornare | non vedo l'ora | di qualità | alla mano
    a portata di mano | non è caro | non costa molto | non costa tanto | costa poco | costano poco
    poco costoso | c'è di tutto | ha di tutto | meno male`,

  '3': `ti amo | ti voglio bene | non posso/potrei vivere senza
    non posso/riesco farne/fare a meno | non posso più farne a meno | non potrebbe essere meglio
    non poteva andare meglio | non potrebbe andare meglio | meglio di così non si può
    meglio di così | non si può chiedere di più | non si può chiedere di meglio
    niente da invidiare | cinque stelle | 5 stelle | dieci su dieci | 10 su 10 | 10 e lode
    dieci e lode | una favola | una chicca | il massimo | da urlo | da paura | fuori dal comune
    a occhi chiusi | da leccarsi i baffi | ha superato le aspettative
    ha superato le mie aspettative | oltre le aspettative | fiore all'occhiello | senza eguali
    non ha eguali | non ha rivali | mi ha cambiato la vita | tanta roba | alla grande`,
}
