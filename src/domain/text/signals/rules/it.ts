import type { SignalRules } from '../worded'

export const it: SignalRules = {
  cancel_intent: `disdire/disdico/disdiciamo/disdetto/annullare/annullo/annulliamo/cancellare/
    cancello/cancelliamo … abbonamento/contratto/account/iscrizione/piano/servizio, voglio/vogliamo/
    vorrei/vorremmo/desidero/devo/intendo … disdire/recedere/cancellarmi/disiscrivermi,
    disdetta del/dell'abbonamento/contratto/mio, do/dare/diamo/mando disdetta,
    richiesta di disdetta/recesso, recedere dal contratto,
    come disdico/si disdice/disdire/posso disdire/faccio a disdire,
    non … rinnovo/rinnoverò/rinnoveremo/rinnoviamo/rinnovare,
    chiudere/eliminare/cancellare il mio/nostro account/conto,
    eliminate/cancellate/chiudete il mio account/conto, vi lascio, me ne vado, ce ne andiamo,
    !facile/semplice/difficile/complicato/impossibile disdire/da disdire, !penso/pensiamo/pensando/
    valutando/considerando … disdire/cancellare/recedere, !annullato/annullare/cancellato/annullo …
    ordine/appuntamento/prenotazione/volo, !altrimenti disdico, !rinnovo automatico`,
  churn_risk_words: `penso/pensiamo/pensando/valutando/valutiamo/considerando/sto … cambiare/
    disdire/lasciare/andarmene/passare/alternative/alternativa, valutando/valutiamo/cerco/cerchiamo/
    cercando/guardo … alternativa/alternative/altro/altra/altri, ultima possibilità/occasione/volta,
    goccia che, sono stufo/stufa/stanco/stanca, stufo/stufa/stufi di, ne ho abbastanza,
    perso/perdendo … fiducia/pazienza, non mi fido più,
    non so se … restare/resto/rinnovare/rinnovo/continuare/continuo, forse … disdico/cambio/lascio,
    altrimenti disdico/cambio/vado/me, mai più, non tornerò/tornerò/torneremo,
    nessun motivo per restare/rimanere, vado/andrò/andiamo altrove,
    non … consiglio/consiglierei/raccomando, sconsiglio, sul punto di, mi pento, me ne pento,
    non vale la pena continuare`,
  competitor_named: `passato/passati/passo/passiamo/passare/migrato/migrati a ^,
    meglio/migliore/veloce/semplice/economico/peggio di ^, costa meno di ^, rispetto a ^,
    paragonato a ^, a differenza di ^, uso/usiamo ora/adesso ^, ora/adesso uso/usiamo ^,
    invece di ^, al posto di ^, ^ è … meglio/migliore/economico/veloce/semplice, ^ costa meno,
    vengo/veniamo da ^, concorrenti come ^`,
  contact_requested: `chiamatemi, chiamami, contattatemi, contattami, scrivetemi, rispondetemi,
    richiamatemi, mi chiami, richiamarmi, contattarmi, chiamarmi, ricontattarmi,
    essere richiamato/contattato/ricontattato/richiamata/contattata, potete/potreste/può/potrebbe/
    qualcuno … chiamarmi/contattarmi/rispondere/rispondermi/richiamarmi/aiutarmi/chiamare, prego/
    cortesemente/gentilmente/per favore … rispondete/contattatemi/chiamatemi/rispondere/richiamare,
    vorrei/voglio/vorremmo/bisogno … parlare con,
    parlare con qualcuno/un/una/operatore/responsabile,
    attendo/aspetto/attendiamo … vostra/una risposta/chiamata,
    in attesa di un/una/vostro/vostra/riscontro, resto in attesa, mio numero/telefono,
    fatemi sapere, fissare/prenotare una chiamata/appuntamento,
    !smettete/smettetela/basta di chiamarmi/contattarmi, !smettete di`,
  urgent: `urgente*, urgenza, urgentemente, urgenti, al più presto, il prima possibile,
    quanto prima, immediatamente, subito … risolvete/risolvere/aiuto/rimborso,
    risolvete/risolvere/sistemate … subito/immediatamente/oggi, asap, critico … problema,
    problema/errore critico, non posso/possiamo/può … aspettare,
    non riusciamo/possiamo/posso … lavorare/vendere/fatturare, serve/servono … oggi/domani/subito,
    entro oggi/domani/lunedì/venerdì/stasera,
    sito/sistema/negozio/server è/tutto … fermo/giù/down/bloccato, siamo fermi/bloccati,
    perdendo … soldi/clienti/vendite, priorità alta/massima,
    !risposto/rispondono/risolto/aiutato … immediatamente/subito, !pronto soccorso,
    !niente di urgente, !nessuna urgenza`,
  public_review_threat: `-lasciare/lascio/lascerò/scrivere/scrivo/scriverò/pubblicare/mettere/metto
    … recensione/recensioni/commento/stella, brutta/pessima/negativa recensione,
    recensione/recensioni negativa/negative,
    -su trustpilot/google/facebook/twitter/linkedin/instagram/tiktok,
    avvertire/avvertirò/avviserò/avvisare … altri/tutti/amici/gente,
    dirò/dire/racconterò/raccontare a tutti, social, sui social, stampa, giornali, giornalist*,
    striscia la notizia, altroconsumo, codacons, garante, agcom, associazione consumatori, denunci*,
    querel*, mio/nostro/un avvocato, avvocat*, vie legali, azione legale, tribunale,
    polizia postale, !letto/buone/ottime … recensioni, !recensioni positive, !con google/facebook,
    !tramite google/facebook, !stampa etichette/documenti`,
  complaint: `reclamo, reclami, lamentarmi, lamentela, lamentele, inaccettabil*, intollerabil*,
    vergognos*, vergogna, pretendo/esigo/voglio/vogliamo … rimborso/soldi/risposta/spiegazione/
    risarcimento, -delus*, -deludent*, -ancora nessuna/non/niente/in attesa, -truffa*, -truffat*,
    -truffatori, -ladri, -mai … ricevuto/risposto, -pessimo servizio/supporto, -pessima assistenza,
    -scandalos*, -uno schifo, -vergogn*, !nessun reclamo, !nessuna lamentela, !non … lamentarmi,
    !gestione dei reclami, !nulla da dire`,
}
