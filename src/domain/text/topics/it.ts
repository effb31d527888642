// Written for this project.
import type { TopicSource } from './source'

export const it: TopicSource = {
  language: 'it',
  words: {
    determiner: `agli ai al alcune alcuni alla alle allo altra altre altri altro dal dalla degli
      dei del della delle dello gli i il l la le lo loro mia mie miei mio molta molte molti molto
      nei nel nella nelle nessun nessuna nostra nostre nostri nostro ogni qualche quella quelle
      quelli quello questa queste questi questo stessa stesso sua sue sul sulla suo suoi tua tuo
      tutta tutte tutti tutto un una uno vostro`,
    opener: `che ci deve devono essi io lei lui mai mi noi non posso possono può si ti tu vi voi`,
    link: `abbastanza bene così davvero era erano essere meno più risulta sembra sembrava sempre
      sono stata stati stato super troppo veramente è`,
    joiner: `di`,
    modifier: `automatico bancaria cliente clienti elettronica internet mobile tecnico wifi`,
    thing: `abbonamento accesso accoglienza account acqua acquisto aereo aeroporto affitto
      aggiornamento albergo alloggio ambiente annuncio antipasto app apparecchio appartamento
      applicazione archivio aria armadio arredamento articolo ascensore asciugamani assicurazione
      assistenza atmosfera attesa audio auto autobus azienda bagaglio bagno balcone banca bar
      batteria bevanda biancheria bicchiere biglietto birra bolletta borsa bottiglia buffet cambio
      camera cameriere camicia canale cancellazione canzone caricatore carne carta casa cassa
      categoria cavo cena centro chat chiamata chiave cibo cinema clima codice colazione colore
      commessa computer comunicazione condizioni conferma configurazione connessione consegna
      consulente contenuto conto contratto copia corriere corso costo credito cucina cuffie cuoco
      dati descrizione design dessert dettaglio direzione disco disponibilità dispositivo doccia
      documentazione documento dolce durata edificio email errore esame esercizio esperienza
      esportazione fattura fatturazione file film filtro finestra foto frigo frutta funzionalità
      funzione garanzia gelato gestione gestore giardino gioco grafica guida hotel icona
      illuminazione imballaggio immagine impianto indirizzo informazione ingresso insalata
      insegnante installazione integrazione interfaccia istruttore lampada lavoro letto lettura
      lezione libro lingua lista locale logistica luce macchina magazzino maglia mancia manuale
      marca materasso materiale memoria mensa menu merce messaggio metro metropolitana modello
      modulo mostra motore museo musica navigazione negozio notifica offerta olio operatore orario
      ordine oste pacco pagamento pagina palestra pane panorama parcheggio parrucchiere password
      pasta pavimento personale pesce piano piattaforma piatto piscina pizza pollo porta portata
      porzione posizione posta pranzo prenotazione prestazioni prezzo processore prodotto
      professore progetto programma promozione proprietario pubblicità pulizia punteggio qualità
      quartiere ragazza recensione reception receptionist registrazione reso rete ricerca ricevuta
      rimborso riscaldamento riso risposta ristorante risultato ritardo rumore sala salsa sapore
      scadenza scarpe scheda schermo sconto scuola sedia segnale segreteria serie servizio
      sicurezza sistema sito software soggiorno spedizione spesa spettacolo spiaggia stampa
      stampante stanza stazione stile storia strada struttura suite suono supermercato supporto
      tariffa tasca tastiera tavolo taxi tazza teatro telefono televisione temperatura terrazza
      tessuto testo titolare traduzione trama transazione trasporto treno tutorial uscita utente
      vacanza valore vendita venditore ventilatore verdura versione vestito viaggio video vino
      vista voce volo zona`,
    general: `agosto amico anno aprile bambino città collega commento consiglio delusione dicembre
      differenza domanda domenica donna esempio euro famiglia fatto febbraio figlio fine fortuna
      fratello genere gennaio gente giorno giovedì giugno grazie idea impressione inizio lato
      livello luglio lunedì luogo madre maggio maniera mano marito martedì marzo mattina mercoledì
      mese minuto modo moglie momento mondo motivo natale notte novembre numero opinione ora ore
      ottobre padre paese paio parola parte peccato persona poco pomeriggio possibilità problema
      punto quantità ragione resto sabato scelta sensazione senso sera settembre settimana soldi
      sorella sorpresa stella svantaggio tempo tipo uomo vantaggio venerdì verità vita volta voto
      weekend`,
    quality: `affidabile caro/cara/cari/care complicato/complicata confuso/confusa difettoso
      economico/economica facile/facili inaffidabile instabile intuitivo/intuitiva
      lento/lenta/lenti limitato macchinoso/macchinosa obsoleto rotto/rotta rumoroso
      semplice/semplici stabile veloce/veloci`,
    adjective: `alta alto bassa basso bel calda caldo cinese* francese* giapponese* gran grande
      grandi italiano* lunga lungo morbido necessario piccola piccoli piccolo piena pieno prima
      primo propria proprio prossimo raro scuro sola solo ultima ultimo vero`,
    verb: `adoro amo avete capisco chiesto chiude compro costa credo detto dice dico do dà fa
      faccio fanno funziona funzionano ha hai hanno ho include lavora manca mancano mette metto
      odio offre offrono pago penso permette piace riesce riesco risponde rispondono risposto sa
      sei servono siete so spero trova trovo usa uso va vado vanno vede vedo vengo viene visto
      voglio vuole`,
    grammar: `ad adesso allora benché cento ciao cinque circa ciò contro cui dieci domani due
      eccetto forse ieri inoltre lontano là lì me mentre nessuno no nove oggi otto però poi presto
      pure purtroppo qualcuno quale quali quasi quattro qui quindi secondo senza sette soltanto
      sotto spesso subito sì talvolta tardi te tre vicino`,
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
