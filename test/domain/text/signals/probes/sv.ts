import type { Probe } from './probe'

export const sv: readonly Probe[] = [
  ['Jag vill säga upp mitt abonnemang', 'cancel_intent'],
  ['Vi kommer inte att förnya avtalet', 'cancel_intent'],
  ['Jag säger inte upp abonnemanget, jag vill bara betala mindre', ''],
  ['Det var enkelt att säga upp', ''],
  ['Vi funderar på att byta', 'churn_risk_words'],
  ['Aldrig mer', 'churn_risk_words'],
  ['Ring mig på måndag tack', 'contact_requested'],
  ['Kan ni kontakta mig om fakturan', 'contact_requested'],
  ['Ring mig inte igen', ''],
  ['Det är brådskande, vi kan inte arbeta', 'urgent'],
  ['Ingen brådska', ''],
  ['Ni hör från min advokat', 'public_review_threat'],
  ['Jag läste bra omdömen innan jag köpte', ''],
  ['Vi har bytt till Fortnox', 'competitor_named'],
  ['Detta är oacceptabelt', 'complaint'],
  ['Inga klagomål', ''],
  ['Fantastisk service och mycket hjälpsam personal, rekommenderas varmt', 'quotable_praise'],
  ['Bra', ''],
]
