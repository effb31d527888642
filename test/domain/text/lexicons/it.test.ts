import { describe } from 'vitest'
import { readsAs } from './read'

describe('opinions in Italian', () => {
  readsAs('it', {
    positive: `L'app è facile da usare e l'assistenza è fantastica
      Consegna veloce e ottima qualità
      Non male
      Niente male davvero
      Poteva andare peggio
      Nessun problema finora
      Non ho mai avuto problemi con i pagamenti
      Non mi posso lamentare
      Non mi pento dell'acquisto
      Un po' caro ma ne vale la pena
      Lo consiglio a tutti!
      Grazie mille per l'aiuto
      Bellissimaaaa
      La migliore banca che abbia avuto
      Il cibo era buonissimo e il personale gentile
      Pensavo fosse complicato, ma funziona benissimo
      Un'ottima esperienza
      Velocissimo e comodo
      Ci torneremo, servizio impeccabile
      Non si blocca mai`,
    negative: `L'app non funziona più dopo l'aggiornamento
      Non riesco ad accedere
      Troppo caro per quello che offre
      Sono molto delusa
      Non mi piace per niente la nuova grafica
      Il servizio clienti non risponde mai
      Non lo consiglio a nessuno
      Volevo che mi piacesse ma è troppo complicato
      Fantastico, un altro guasto
      Mi hanno chiuso il telefono in faccia, vergogna
      Potrebbe essere meglio
      Non vale quello che costa
      Il cibo era freddo e senza sapore
      La camera era sporca e puzzava
      L'app si blocca ogni volta
      Ho annullato l'abbonamento
      Bella grafica, purtroppo non serve a niente
      Il personale non è stato gentile
      Aspetto da tre settimane e ancora nessuna risposta
      Buono all'inizio ma adesso è pessimo
      pessimo, mai piu
      Mentono sui prezzi
      Grazie di niente
      Perché è così lento?
      Mi hanno addebitato due volte
      Una perdita di tempo
      È una truffa`,
    neutral: `La uso una volta al mese
      Esiste una versione per Android?
      Sarebbe bello poter esportare in Excel
      Come cambio la password?
      Non lo so
      Nessun commento
      Vorrei una modalità scura
      No grazie
      L'ho comprato sabato
      La cassa è a sinistra
      Grazie in anticipo
      Buongiorno, spedite in Svizzera?`,
  })
})
