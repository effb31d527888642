import type { Probe } from './probe'

export const nl: readonly Probe[] = [
  ['Ik wil mijn abonnement opzeggen', 'cancel_intent'],
  ['We verlengen het contract niet', 'cancel_intent'],
  ['Ik zou nooit mijn abonnement opzeggen', ''],
  ['We overwegen om over te stappen', 'churn_risk_words'],
  ['Nooit meer', 'churn_risk_words'],
  ['Bel mij maandag', 'contact_requested'],
  ['Graag teruggebeld worden', 'contact_requested'],
  ['Bel me niet meer', ''],
  ['Het is dringend, we kunnen niet werken', 'urgent complaint'],
  ['Het is niet dringend', ''],
  ['U hoort van mijn advocaat', 'public_review_threat'],
  ['We zijn overgestapt naar Trello', 'competitor_named'],
  ['Dit is onacceptabel', 'complaint'],
  ['Geen klachten', ''],
  ['Uitstekende service en zeer vriendelijk personeel, een echte aanrader', 'quotable_praise'],
]
