import type { Probe } from './probe'

export const it: readonly Probe[] = [
  ['Voglio disdire il mio abbonamento', 'cancel_intent'],
  ['Non rinnoveremo il contratto', 'cancel_intent'],
  ["Non ho mai pensato di disdire l'abbonamento", ''],
  ['Molto facile disdire', ''],
  ['Stiamo pensando di cambiare', 'churn_risk_words'],
  ['Mai più', 'churn_risk_words'],
  ['Potete chiamarmi lunedì?', 'contact_requested'],
  ['Per favore contattatemi', 'contact_requested'],
  ['Smettete di chiamarmi', ''],
  ['È urgente, non possiamo lavorare', 'urgent'],
  ['Non è urgente', ''],
  ['Avrete notizie dal mio avvocato', 'public_review_threat'],
  ['Ho letto le vostre recensioni', ''],
  ['Siamo passati a Trello', 'competitor_named'],
  ['È inaccettabile', 'complaint'],
  ['Non posso lamentarmi', ''],
  ['Ottimo servizio e personale gentilissimo, consigliato vivamente', 'quotable_praise'],
]
