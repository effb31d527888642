// Written for this project.
import type { TopicSource } from './source'

export const it: TopicSource = {
  language: 'it',
  words: {
    determiner: `il lo la i gli le l un uno una questo questa questi queste quello quella quelli
      quelle mio mia miei mie tuo tua suo sua suoi sue nostro nostra nostri nostre vostro loro ogni
      qualche alcuni alcune nessun nessuna molti molte molto molta tutto tutta tutti tutte altro
      altra altri altre stesso stessa del della dei delle dello degli al alla ai alle allo agli nel
      nella nei nelle dal dalla sul sulla`,
    opener: `io tu lui lei noi voi essi che non si mi ti ci vi può possono posso deve devono mai`,
    link: `è sono era erano essere stato stata stati molto più meno così troppo abbastanza davvero
      veramente super bene sembra sembrava risulta sempre`,
    joiner: 'di',
    modifier: 'mobile tecnico bancaria elettronica internet wifi automatico clienti cliente',
    thing: `abbonamento accesso accoglienza account acqua acquisto aereo aeroporto affitto
      aggiornamento albergo alloggio ambiente annuncio antipasto app appartamento apparecchio
      applicazione archivio aria armadio arredamento articolo ascensore asciugamani assistenza
      assicurazione atmosfera attesa audio auto autobus azienda bagaglio bagno balcone banca bar
      batteria bevanda biancheria bicchiere biglietto birra bolletta borsa bottiglia buffet cambio
      camera cameriere cameriera camicia canale cancellazione canzone caricatore carne carta casa
      cassa categoria cavo cena centro chat chiamata chiave cibo cinema cliente clima codice
      colazione colore commessa commesso computer comunicazione condizioni conferma configurazione
      connessione consegna consulente contenuto conto contratto copia corriere corso costo credito
      cucina cuffie cuoco dati descrizione design dessert dettaglio direzione disco disponibilità
      dispositivo doccia documento documentazione dolce durata edificio email errore esame esercizio
      esperienza esportazione fattura fatturazione file film filtro finestra foto frigo frutta
      funzionalità funzione garanzia gelato gestione gestore giardino gioco grafica guida hotel
      icona illuminazione immagine imballaggio impianto indirizzo informazione ingresso insalata
      insegnante installazione integrazione interfaccia internet istruttore lampada lavoro letto
      lettura lezione libro lingua lista locale logistica luce macchina magazzino maglia mancia
      manuale marca materasso materiale memoria menu mensa merce messaggio metro metropolitana
      mobili modello modulo mostra motore museo musica navigazione negozio notifica offerta olio
      operatore ordine orario oste pacco pagamento pagina palestra pane panorama parcheggio
      parrucchiere password pasta pasto pavimento personale pesce piano piatto piattaforma piscina
      pizza pollo porta portata porzione posizione posta posto pranzo prenotazione prestazioni
      prezzo processore prodotto professore programma progetto proprietario promozione pubblicità
      pulizia punteggio qualità quartiere ragazza receptionist reception recensione registrazione
      reso rete ricevuta ricerca rimborso riscaldamento riso risposta ristorante risultato ritardo
      rumore sala salsa sapore scadenza scarpe schermo scheda sconto scuola sedia segnale segreteria
      serie servizio sicurezza sistema sito software soggiorno spesa spedizione spettacolo spiaggia
      stanza stampa stampante stazione stile storia strada struttura suono supermercato supporto
      suite tariffa tasca tastiera tavolo taxi tazza teatro tecnico telefono televisione temperatura
      terrazza tessuto testo titolare traduzione trama transazione trasporto treno tutorial uscita
      utente vacanza valore vendita venditore ventilatore verdura versione vestito viaggio video
      vino vista volo voce wifi zona`,
    general: `cosa cose volta volte tempo giorno giorni sera notte notti mattina pomeriggio
      settimana settimane mese mesi anno anni ora ore minuto minuti momento persona persone gente
      uomo donna bambino bambini figlio figlia amico amici amica famiglia parte modo maniera tipo
      esempio caso ragione motivo domanda domande problema problemi luogo lato punto numero quantità
      poco fortuna possibilità idea opinione impressione sensazione senso differenza livello mano
      vita mondo paese città fine inizio resto weekend natale soldi euro scelta stella stelle voto
      commento parola vantaggio svantaggio sorpresa delusione consiglio marito moglie padre madre
      fratello sorella collega metri peccato fatto verità lunedì martedì mercoledì giovedì venerdì
      sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre
      novembre dicembre grazie paio genere`,
    quality: `lento/lenta/lenti caro/cara/cari/care economico/economica complicato/complicata
      confuso/confusa macchinoso/macchinosa instabile affidabile inaffidabile stabile rotto/rotta
      difettoso semplice/semplici facile/facili veloce/veloci intuitivo/intuitiva limitato obsoleto
      rumoroso`,
    adjective: `buono buona buoni buone buon migliore migliori cattivo cattiva male peggio
      peggiore ottimo ottima ottimi ottime geniale perfetto perfetta eccellente eccellenti
      incredibile meraviglioso meravigliosa fantastico fantastica stupendo stupenda orribile
      terribile pessimo pessima lento lenta lenti veloce veloci rapido rapida caro cara cari care
      economico economica gratis gratuito semplice semplici facile facili difficile complicato
      complicata pratico pratica utile utili inutile pulito pulita puliti sporco sporca grande
      grandi gran piccolo piccola piccoli nuovo nuova nuovi vecchio vecchia antico lungo lunga corto
      alto alta basso bassa bello bella belli belle bel brutto brutta carino carina gradevole
      piacevole sgradevole gentile gentili simpatico simpatica disponibile disponibili cortese
      cortesi scortese maleducato educato professionale professionali competente efficiente efficace
      caldo calda freddo fredda fresco fresca secco dolce salato piccante delizioso deliziosa
      gustoso gustosa saporito insipido leggero pesante duro morbido chiaro scuro rumoroso rumorosa
      tranquillo tranquilla comodo comoda scomodo scomoda ampio ampia spazioso spaziosa stretto vero
      falso primo prima ultimo ultima prossimo solo sola importante possibile impossibile necessario
      pieno piena vuoto noioso noiosa interessante affidabile stabile instabile rotto rotta
      difettoso intuitivo intuitiva contento contenta soddisfatto soddisfatta deluso delusa
      deludente felice triste arrabbiato frustrante moderno moderna originale limitato completo
      completa raro ragionevole eccezionale corretto italiano* francese* giapponese* cinese* locale
      ideale consigliato proprio propria`,
    verb: `ho hai ha abbiamo avete hanno aveva avevo avere avuto sei siamo siete faccio fa fare
      fatto fanno vado va andiamo vanno andare andato vengo viene venire venuto metto mette mettere
      dico dice dire detto vedo vede vedere visto voglio vuole volere so sa sapere credo penso trovo
      trova trovare trovato do dà dare dato compro comprare comprato pagare pago pagato ordinare
      ordinato prenotare prenotato mangiare mangiato bere provare provato consiglio consigliare
      adoro amo piace piaciuto odio spero aspettare aspettato funziona funzionano funzionare
      rispondono risponde rispondere risposto chiamare chiamato parlare chiedere chiesto scrivere
      leggere guardare ascoltare sentire capire capisco imparare imparato lavorare lavora restare
      rimanere soggiornare viaggiare visitare aiutare mostrare aprire chiudere chiude lasciare
      inviare cambiare servire servono usare uso usa utilizzare ricevere ricevuto arrivare arrivato
      passare permette manca mancano tornare tornerò tornerei dormire costa offre offrono include
      sembra riesco riesce`,
    grammar: `con senza per in su sotto tra fra contro da durante prima dopo secondo e ed o ma
      però anche se benché perché quando come dove mentre quindi allora poi inoltre pure già ancora
      spesso talvolta forse probabilmente purtroppo fortunatamente quasi esattamente solo soltanto
      solamente qui lì là lontano vicino niente nulla nessuno qualcosa qualcuno ciò me te sì no ciao
      due tre quattro cinque sei sette otto nove dieci cento ieri oggi domani adesso subito presto
      tardi quale quali chi cui a ad circa eccetto`,
  },
  events: `blocca=blocco bloccata=blocco bloccato=blocco crash*=crash errore*=errore
    guasto*=guasto ritard*=ritardo bug=bug addebit*=addebito disinstall*=disinstallazione
    disdett*=disdetta disdire=disdetta`,
  names: `servizio clienti | assistenza clienti | aria condizionata | modalità scura | e
    mail=e-mail | wi fi=wifi | per esempio= | ad esempio= | in generale= | di nuovo= | senza dubbio=
    | rapporto qualità prezzo=qualità-prezzo | qualità prezzo=qualità-prezzo | tempi di attesa=tempo
    di attesa | tempo di attesa | tempo d attesa=tempo di attesa | carta di credito`,
  endings: [
    [/mente$/, 'grammar'],
    [/(are|ere|ire|ando|endo|ava|avano|evo|eva|evano|iamo|ato|ati|ata|ate|uto|uti|uta|ute|ito|iti|erò|erei|ò)$/, 'verb'],
    [/(oso|osa|osi|ose|abile|abili|ibile|ibili|ivo|iva|ivi|ive|ante|anti|ente|enti|issimo|issima|issimi|issime|ico|ica|ici|iche|ale|ali)$/, 'adjective'],
  ],
  habits: { parted: true },
}
