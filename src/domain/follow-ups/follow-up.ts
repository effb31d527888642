export const FOLLOW_UP_STATES = ['open', 'acknowledged', 'closed'] as const

export type FollowUpState = (typeof FOLLOW_UP_STATES)[number]

/** What somebody is to look after: an answer, a way to cancel, a sign of leaving, or by hand. */
export const CAUSE_KINDS = [
  'response',
  'cancel_session',
  'risk_stay',
  'churn_event',
  'silence',
  'manual',
] as const

export type CauseKind = (typeof CAUSE_KINDS)[number]

/** How a follow-up may end, as the API names it, and what that says. */
export const OUTCOMES = {
  solved: 'What was wrong is put right',
  explained: 'They were answered, and that was enough',
  passed_on: 'Taken up as something to be done',
  no_reply: 'They could not be reached',
  no_action: 'There was nothing to do',
} as const

export type Outcome = keyof typeof OUTCOMES

export const OUTCOME_NAMES = Object.keys(OUTCOMES) as [Outcome, ...Outcome[]]

export const MAX_TAGS = 20
export const MAX_TAG = 40
export const MAX_NOTE = 4_000
export const MAX_TITLE = 200

const HOUR_MS = 3_600_000

/** Hours by the clock, nights and weekends included: who complains does not wait by office hours. */
export const hoursAfter = (at: number, hours: number): number => at + hours * HOUR_MS

/** As far as what people do with it changes it. */
export interface FollowUp {
  state: FollowUpState
  ownerId: string | null
  tags: readonly string[]
  openedAt: number
  /** When it should be closed; a new one for each time it is opened again. */
  dueAt: number
  /** The first one: what was promised is measured by it. */
  firstDueAt: number
  acknowledgedAt: number | null
  closedAt: number | null
  outcome: Outcome | null
  /** How often it was opened again. */
  reopened: number
}

export const isOverdue = ({ state, dueAt }: Pick<FollowUp, 'state' | 'dueAt'>, now: number): boolean =>
  state !== 'closed' && dueAt < now
