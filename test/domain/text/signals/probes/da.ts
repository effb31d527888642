import type { Probe } from './probe'

export const da: readonly Probe[] = [
  ['Jeg vil gerne opsige mit abonnement', 'cancel_intent'],
  ['Vi fornyer ikke aftalen', 'cancel_intent'],
  ['Jeg vil aldrig opsige mit abonnement', ''],
  ['Vi overvejer at skifte', 'churn_risk_words'],
  ['Aldrig igen', 'churn_risk_words'],
  ['Ring til mig på mandag', 'contact_requested'],
  ['Ring ikke til mig igen', ''],
  ['Det haster, vi kan ikke arbejde', 'urgent'],
  ['Det haster ikke', ''],
  ['I hører fra min advokat', 'public_review_threat'],
  ['Vi er skiftet til Dinero', 'competitor_named'],
  ['Det er uacceptabelt', 'complaint'],
  ['Intet at klage over', ''],
  ['Fantastisk service og meget hjælpsomt personale, kan varmt anbefales', 'quotable_praise'],
]
