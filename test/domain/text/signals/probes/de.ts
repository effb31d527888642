import type { Probe } from './probe'

export const de: readonly Probe[] = [
  ['Hiermit kündige ich mein Abo', 'cancel_intent'],
  ['Wir werden den Vertrag nicht verlängern', 'cancel_intent'],
  ['Ich würde niemals kündigen', ''],
  ['Ich kündige nicht, mir gefällt es', ''],
  ['Schön, dass man jederzeit kündigen kann', ''],
  ['Wir überlegen zu wechseln', 'churn_risk_words'],
  ['Nie wieder', 'churn_risk_words'],
  ['Bitte rufen Sie mich am Montag an', 'contact_requested'],
  ['Ich bitte um Rückruf', 'contact_requested'],
  ['Rufen Sie mich nicht mehr an', ''],
  ['Es ist dringend, wir können nicht arbeiten', 'urgent'],
  ['Es ist nicht dringend', ''],
  ['Sie hören von meinem Anwalt', 'public_review_threat'],
  ['Ich habe gute Bewertungen gelesen', ''],
  ['Wir sind zu Trello gewechselt', 'competitor_named'],
  ['Das ist inakzeptabel', 'complaint'],
  ['Ich kann mich nicht beschweren', ''],
  ['Hervorragender Service und sehr freundliche Mitarbeiter, absolut empfehlenswert', 'quotable_praise'],
]
