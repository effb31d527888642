import type { KindSlug } from '../../../contract/client'

/** What a rule reads of each kind of cause. */
export interface FactsOf {
  response: {
    kind: KindSlug
    score: number | null
    sentiment: 'negative' | 'neutral' | 'positive' | null
    /** Slugs of the signals in its words. */
    signals: readonly string[]
  }
  cancel_session: { outcome: string | null }
  /** A customer moved from one band of risk to another. */
  risk_stay: { band: string; points: number }
  churn_event: { type: string; ageDays: number }
  /** A paying customer, and how long nothing was heard or seen of them. */
  silence: { days: number }
}

export type RuleCause = keyof FactsOf

/** A number of a rule that a workspace may set. */
export interface Threshold {
  name: string
  label: string
  min: number
  max: number
  default: number
}

/** Answers a rule could open a follow-up for, so that a look back need not read all of them. */
export interface AnswerQuery {
  kind?: KindSlug
  maxScore?: number
  signal?: string
  sentiment?: 'negative'
}

/** One reason to look after somebody. */
export interface FollowUpRule<Cause extends RuleCause = RuleCause> {
  /** Stable name in the API and in stored follow-ups. */
  slug: string
  name: string
  meaning: string
  cause: Cause
  thresholds: readonly Threshold[]
  defaults: { isOn: boolean; onlyNamed: boolean; acknowledgeHours: number; closeHours: number }
  /** Why it opens a follow-up, in few words and none of the respondent's; null when it does not. */
  fires(facts: FactsOf[Cause], thresholds: Readonly<Record<string, number>>): string | null
  answers?(thresholds: Readonly<Record<string, number>>): AnswerQuery
}

/** A rule that opens for a score up to a limit of one kind of survey. */
export function lowScore(
  kind: KindSlug,
  rule: Pick<FollowUpRule, 'slug' | 'name' | 'meaning'>,
  { max, word, scale }: { max: number; word: string; scale: [number, number] },
): FollowUpRule<'response'> {
  return {
    ...rule,
    cause: 'response',
    thresholds: [
      { name: 'max_score', label: 'Highest score', min: scale[0], max: scale[1], default: max },
    ],
    defaults: { isOn: true, onlyNamed: true, acknowledgeHours: 24, closeHours: 72 },
    fires: (facts, { max_score = max }) =>
      facts.kind === kind && facts.score !== null && facts.score <= max_score
        ? `${word}: scored ${facts.score} of ${scale[1]}`
        : null,
    answers: ({ max_score = max }) => ({ kind, maxScore: max_score }),
  }
}
