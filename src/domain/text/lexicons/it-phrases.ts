import type { ByStrength } from './lexicon'

export const itPhrases: ByStrength = {
  '-4': `cagare`,

  '-3': `a desiderare/pezzi | alla larga | buttare soldi | da evitare/dimenticare | evitate
    grazie per/di niente | mai più | me ne pento | ne ho abbastanza | neanche regalato
    nemmeno una stella | nemmeno/neanche gratis | non ci torno/tornerò/torneremo/tornerei
    non lo consiglierei | non ne posso più | non ne vale la pena | non se ne può più
    non servono a niente
    non vale/consiglierei/comprate/compratelo/acquistate/compratela/serve/tornerò/torneremo
    presa per il culo | presa/prendono/prende/prendere in giro | scappate | servizio nullo
    si approfittano | soldi buttati | una/1 stella | zero/0 stelle`,

  '-2': `a rilento | ancora una volta | bassa qualità | cambio banca | cambio/cambiare operatore
    che bello , un'altra/ancora | che palle | come al solito | come sempre | con calma
    da rivedere | di nuovo | fa/fanno/che pena
    fantastico/ottimo/perfetto/bene/benissimo/grande/complimenti/evviva , un'altra
    fantastico/ottimo/perfetto/bene/benissimo/grande/complimenti/evviva/bello , un altro
    fuori servizio/uso/luogo | granché | mal di testa | meglio prima | mi butta fuori
    mi dispiace | molto piccolo/piccola | nessuna risposta/soluzione/assistenza | non è un granché
    non funziona/funzionano/funzionava/va/vanno/sanno/sa | non ha funzionato | non un/è granché
    ottimo/bravi/perfetto/complimenti , ancora | passo/passare alla concorrenza
    potrebbe/poteva essere meglio | potrebbe/potrebbero essere migliore/migliori
    potrebbe/potrebbero/dovrebbe/dovrebbero/deve/devono/da/bisogna migliorare | prezzi alti/folli
    prezzo alto | prima era meglio
    senza risposta/soluzione/preavviso/avviso/senso/sapore/gusto/motivo
    si chiude/blocca/impalla/spegne/disconnette/pianta/interrompe/riavvia/rompe
    si può/poteva fare di meglio | smesso di | smette di funzionare | tanto per cambiare
    un'altra volta`,

  '-1': `avrei voluto/preferito | ci si aspetta | così così | invece di | mi sarebbe piaciuto
    nella media | non troppo | più o meno | sempre meno | sufficiente ma
    volevo amarlo/amarla/amarl | volevo che mi piacesse | volevo farmelo piacere
    volevo tanto/davvero amarlo`,

  '0': `a poco a poco | acqua fredda | bella domanda | bene , | boh
    buon giorno/viaggio/anno/natale/lavoro/appetito/compleanno
    buona giornata/serata/sera/notte/fortuna/domenica/settimana/parte/domanda | buone feste
    di niente/nulla/bello | grazie anticipatamente | grazie in anticipo | ho paura che
    meglio tardi che mai | messaggio/messaggi di errore | mi raccomando | mi/ci piacerebbe
    nessun commento/parere | nessuna opinione | niente altro
    niente/nulla da aggiungere/dire/segnalare | no , grazie | no grazie | non c'è bisogno/problema
    non è necessario | non fa niente | non lo so | non mi dispiace | non serve che
    non so/solo/soltanto/saprei/importa | per piacere/cortesia/poco/bene | più tardi
    pochi minuti/passi | poco fa/distante
    sarebbe bello/bene/utile/comodo/carino/meglio/ottimo/perfetto/fantastico/interessante
    senza commenti | tra/fra/un poco | va bene`,

  '1': `c'è di peggio | ci torno | continuate/continua così | da tornarci
    fa il suo dovere/lavoro | fa quello che deve | in tempo/orario | nei tempi
    potrebbe/poteva andare/essere peggio | puntuale | qualità prezzo | tornerei | torneremo
    tornerò`,

  '2': `a mio agio | a portata di mano | all'altezza | alla mano | arrivato/arrivata prima
    ben fatto/fatta/fatti/servito/posizionato/posizionata/collegato | c'è/ha di tutto
    come a casa | come da descrizione | come descritto | come essere a casa | costa/costano poco
    da dieci | di qualità | in anticipo | mai avuto problemi | mai avuto un problema
    mai problemi/deluso | mai un problema | mantiene le promesse | meno male | mi ha salvato
    ne vale la pena | nessun problema/difetto/errore/inconveniente | nessuna lamentela
    niente da eccepire/ridire/migliorare | niente/nulla di meglio | non cade mai
    non ci si può lamentare | non costa molto/tanto | non è caro | non me ne pento
    non mi lamento/pento | non posso lamentarmi | non sbaglia/delude | non si blocca
    non vedo l'ora | nulla da eccepire/ridire | poco costoso | prezzi bassi | prezzo giusto/basso
    prima del previsto
    senza problemi/problema/errori/difetti/intoppi/complicazioni/sforzo/attese/attesa
    tutto a posto | vale i soldi | vale il prezzo | vale la pena | vale ogni centesimo
    voglia di tornare`,

  '3': `10 su 10 | 10/dieci e lode | a occhi chiusi | alla grande | cinque/5 stelle
    da leccarsi i baffi | da urlo/paura | dieci su dieci | fiore all'occhiello | fuori dal comune
    ha superato le aspettative | ha superato le mie aspettative | il massimo | meglio di così
    meglio di così non si può | mi ha cambiato la vita | niente da invidiare
    non ha eguali/rivali | non posso più farne a meno | non posso/potrei vivere senza
    non posso/riesco farne/fare a meno | non poteva andare meglio
    non potrebbe essere/andare meglio | non si può chiedere di più/meglio | oltre le aspettative
    senza eguali | tanta roba | ti amo | ti voglio bene | una favola/chicca`,
}
