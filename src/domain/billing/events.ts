/** The ledger's input: what happened to one subscription, in our words, whoever reported it. */

/**
 * In the order in which events of the same instant apply: what begins comes before what ends, so
 * swapping one subscription for another is never a churn, and an end has the last word.
 */
export const CHURN_EVENT_TYPES = [
  'trial_started',
  'trial_ended',
  'started',
  'reactivated',
  'resumed',
  'changed',
  'payment_recovered',
  'cancellation_reverted',
  'payment_failed',
  'paused',
  'cancellation_requested',
  'ended',
  'purchase',
  'refund',
] as const

export type ChurnEventType = (typeof CHURN_EVENT_TYPES)[number]

/** Money that moved once: kept for what is made of it elsewhere, and of no effect on the ledger. */
export const ONE_OFF_TYPES = ['purchase', 'refund'] as const

export type OneOffType = (typeof ONE_OFF_TYPES)[number]

/** What set the end in motion; only `payment_failed` is involuntary. */
export const CHURN_CAUSES = [
  'cancellation_requested',
  'payment_failed',
  'payment_disputed',
] as const

export type ChurnCause = (typeof CHURN_CAUSES)[number]

/** Why an MRR is not the whole truth. It is shown so, never guessed. */
export const MRR_NOTES = ['discount_unknown', 'price_unknown', 'metered'] as const

export type MrrNote = (typeof MRR_NOTES)[number]

export interface ChurnEvent {
  /** Names the event for ever: a second event with this id changes nothing. */
  id: string
  customerId: string
  subscriptionId: string
  type: ChurnEventType
  /** When it happened, epoch ms: never when we heard of it. */
  at: number
  /** The subscription's whole MRR from now on, minor units ≥ 0; null leaves it as it was. */
  mrrMinor: number | null
  mrrNote: MrrNote | null
  /** Paid once, or given back (negative), minor units: `purchase` and `refund` only. */
  amountMinor: number | null
  /** ISO 4217, upper case. An amount without a currency, now or before, is ignored. */
  currency: string | null
  /** How often it is billed: "month", "year", "3 months". */
  interval: string | null
  plan: string | null
  /** One of CANCELLATION_REASONS, or the sender's own. */
  reason: string | null
  comment: string | null
  cause: ChurnCause | null
  receivedAt: number
}

/** An event that may move the ledger. */
export interface LedgerEvent extends ChurnEvent {
  type: Exclude<ChurnEventType, OneOffType>
}

export const isOneOff = (type: ChurnEventType): type is OneOffType =>
  (ONE_OFF_TYPES as readonly string[]).includes(type)

export const isLedgerEvent = (event: ChurnEvent): event is LedgerEvent => !isOneOff(event.type)

/** An event as a provider reports it, before we note when it reached us. */
export type ChurnEventDraft = Omit<ChurnEvent, 'receivedAt'>

const rankOf = new Map<ChurnEventType, number>(CHURN_EVENT_TYPES.map((type, rank) => [type, rank]))

/** The one order of events: by instant, then type, then id. Ids known already are left out. */
export function orderEvents<Event extends ChurnEvent>(events: readonly Event[]): Event[] {
  const once = new Map<string, Event>()
  for (const event of events) if (!once.has(event.id)) once.set(event.id, event)
  return [...once.values()].sort(
    (a, b) => a.at - b.at || rank(a.type) - rank(b.type) || (a.id < b.id ? -1 : 1),
  )
}

const rank = (type: ChurnEventType): number => rankOf.get(type) ?? 0
