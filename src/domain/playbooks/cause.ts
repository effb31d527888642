import type { CancelOutcomeName } from '../../contract/cancel'
import type { KindSlug } from '../../contract/client'
import type { ChurnCause, ChurnEventType } from '../billing/events'
import type { CustomerFacts } from './audience'
import type { Sentiment, TagField } from './playbook'

interface Whose {
  /** Of what happened: the same cause starts a playbook once. */
  id: string
  /** When it happened, which may be long before we heard of it. */
  at: number
  respondentId: string | null
  customerId: string | null
  /** As it is now; null when nothing is known of them. */
  customer: CustomerFacts | null
}

/** What happened, as far as any playbook may ask. */
export type Cause = Whose &
  (
    | {
        kind: 'response'
        surveyId: string
        survey: KindSlug
        score: number | null
        sentiment: Sentiment | null
        themes: string[]
        signals: string[]
        isComplete: boolean
      }
    | { kind: 'tag'; field: TagField; value: string }
    | { kind: 'segment'; before: CustomerFacts | null }
    | { kind: 'churn_event'; type: ChurnEventType; cause: ChurnCause | null }
    | { kind: 'cancellation'; outcome: CancelOutcomeName; cause: string | null }
    | { kind: 'inaction'; seenAt: number; now: number }
  )

export type CauseOf<Kind extends Cause['kind']> = Extract<Cause, { kind: Kind }>
