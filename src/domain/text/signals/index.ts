import type { NamedSpan, Span } from '../span'
import { cancelIntent } from './cancel-intent'
import { churnRiskWords } from './churn-risk-words'
import { competitorNamed } from './competitor-named'
import { complaint } from './complaint'
import { contactRequested } from './contact-requested'
import { publicReviewThreat } from './public-review-threat'
import { quotablePraise } from './quotable-praise'
import { scoreContradictsWords } from './score-contradicts-words'
import type { Signal, SignalFacts } from './signal'
import { urgent } from './urgent'

/** The one list of signals, most pressing first; a new one is a file and a line here. */
export const SIGNALS: readonly Signal[] = [
  cancelIntent,
  urgent,
  publicReviewThreat,
  complaint,
  contactRequested,
  churnRiskWords,
  competitorNamed,
  scoreContradictsWords,
  quotablePraise,
]

export interface FoundSignal {
  signal: string
  /** Where it shows, up to five places; with a name from the workspace's list where one stands there. */
  evidence: (Span | NamedSpan)[]
}

const MAX_SPANS = 5

export const findSignals = (facts: SignalFacts): FoundSignal[] =>
  SIGNALS.flatMap(({ slug, find }) => {
    const evidence = find(facts).slice(0, MAX_SPANS)
    return evidence.length === 0 ? [] : [{ signal: slug, evidence }]
  })
