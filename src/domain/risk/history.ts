import type { KindSlug } from '../../contract/client'
import type { ChurnEvent } from '../billing/events'
import { projectCustomer } from '../billing/ledger'
import type { ChurnPolicy } from '../billing/policy'

/** Older answers and questions say nothing of today. */
export const MEMORY_DAYS = 365

export const DAY_MS = 86_400_000

/** An answer of the customer's, as far as the score reads it. */
export interface PastAnswer {
  kind: KindSlug
  /** Id of the person who gave it: scores of two people are not compared. */
  by: string
  score: number | null
  /** −1 to 1; null without words that could be read. */
  sentiment: number | null
  keywords: readonly string[]
  /** Given before anybody said who it was: the customer's now, but nobody noted since when. */
  linkedLater: boolean
  at: number
  receivedAt: number
}

/** A survey that was shown to somebody of the customer's. */
export interface PastAsk {
  kind: KindSlug
  at: number
}

/** Everything on record of a customer, whenever it came. */
export interface CustomerHistory {
  events: readonly ChurnEvent[]
  answers: readonly PastAnswer[]
  asks: readonly PastAsk[]
  /** As the host says now. Earlier ones are not kept, so a look back has to leave it out. */
  lastSeenAt: number | null
}

/** What was known of a paying customer at a moment. Lists are newest first. */
export interface RiskInputs {
  answers: readonly PastAnswer[]
  asks: readonly PastAsk[]
  lastSeenAt: number | null
  /** A wish to leave that stands. */
  cancelRequestedAt: number | null
  /** When a wish to leave was last taken back. */
  cancelRevertedAt: number | null
  pastDueSince: number | null
  /** Pays nothing for the time being. */
  isPaused: boolean
  /** When less was last paid than before, by a smaller plan and not by a pause. */
  contractedAt: number | null
}

/**
 * What was known before `at`, and nothing that came later, however early it is dated. Null for who
 * was not known to pay then.
 */
export function knownBefore(
  history: CustomerHistory,
  at: number,
  policy: ChurnPolicy,
): RiskInputs | null {
  const isKnown = (one: { at: number; receivedAt: number }) => one.at < at && one.receivedAt < at
  const isRecent = (one: { at: number }) => one.at >= at - MEMORY_DAYS * DAY_MS
  const events = history.events.filter(isKnown)
  const ledger = projectCustomer(events, policy, at)
  if (ledger.status !== 'active' && ledger.status !== 'paused') return null

  const { cancelRequestedAt, pastDueSince, status, movements } = ledger
  const grew = new Set(movements.flatMap((one) => (one.type === 'expansion' ? one.eventId : [])))
  const contraction = movements.findLast(
    // What changes its currency shrinks in one and grows in the other.
    ({ type, loss, eventId }) => type === 'contraction' && loss !== 'pause' && !grew.has(eventId),
  )
  const reverted = events.filter(({ type }) => type === 'cancellation_reverted')
  return {
    answers: history.answers.filter((one) => isKnown(one) && isRecent(one)).sort(newestFirst),
    asks: history.asks.filter((one) => one.at < at && isRecent(one)).sort(newestFirst),
    lastSeenAt: history.lastSeenAt,
    cancelRequestedAt,
    cancelRevertedAt: reverted.sort(newestFirst)[0]?.at ?? null,
    pastDueSince,
    isPaused: status === 'paused',
    contractedAt: contraction?.at ?? null,
  }
}

const newestFirst = (a: { at: number }, b: { at: number }): number => b.at - a.at
