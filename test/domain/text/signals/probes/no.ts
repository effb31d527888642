import type { Probe } from './probe'

export const no: readonly Probe[] = [
  ['Jeg vil si opp abonnementet mitt', 'cancel_intent'],
  ['Vi fornyer ikke avtalen', 'cancel_intent'],
  ['Jeg kommer aldri til å si opp abonnementet', ''],
  ['Vi vurderer å bytte', 'churn_risk_words'],
  ['Aldri mer', 'churn_risk_words'],
  ['Ring meg på mandag', 'contact_requested'],
  ['Ikke ring meg igjen', ''],
  ['Det haster, vi får ikke jobbet', 'urgent'],
  ['Det haster ikke', ''],
  ['Dere hører fra advokaten min', 'public_review_threat'],
  ['Vi har byttet til Tripletex', 'competitor_named'],
  ['Dette er uakseptabelt', 'complaint'],
  ['Ingenting å klage på', ''],
  ['Fantastisk service og veldig hjelpsomme ansatte, anbefales på det varmeste', 'quotable_praise'],
]
