import type { ChurnCause, ChurnEvent } from './events'

export type SubscriptionStatus = 'trial' | 'active' | 'paused' | 'ended'

export interface SubscriptionState {
  id: string
  status: SubscriptionStatus
  /** What counts now, minor units per month; 0 on trial, in a pause and after the end. */
  mrrMinor: number
  /** The last amount above 0: what comes back when a pause ends without naming one. */
  paidMinor: number
  currency: string | null
  interval: string | null
  plan: string | null
  startedAt: number
  /** The wish to leave that still stands, or that led to the end. */
  cancelRequestedAt: number | null
  endedAt: number | null
  /** Id of the event that ended it; what is told of the end later completes its movement. */
  endedBy: string | null
  /** Why it is leaving, as far as anyone has said. */
  reason: string | null
  cause: ChurnCause | null
}

/**
 * A subscription after one more event; `before` is undefined for the first one heard of.
 *
 * A positive MRR means it is paid, whatever was before: providers send whole states, and a state
 * outranks a message that went missing. A pause counts 0 until it is resumed or ended. A failed
 * payment changes nothing: who is behind still counts, until the provider says otherwise.
 */
export function applyEvent(
  before: SubscriptionState | undefined,
  event: ChurnEvent,
): SubscriptionState {
  const known = before ?? unheardOf(event)
  const { plan, interval } = event
  const sub = { ...known, plan: plan ?? known.plan, interval: interval ?? known.interval }

  switch (event.type) {
    case 'trial_started':
      return { ...begin(sub), status: 'trial', mrrMinor: 0 }
    case 'trial_ended':
      return sub.status === 'trial' ? { ...sub, status: 'ended', endedAt: event.at } : sub
    case 'started':
    case 'reactivated':
    case 'resumed':
      return pay(sub, event)
    case 'changed':
      return change(sub, event)
    case 'paused':
      return sub.status === 'ended' ? sub : { ...sub, status: 'paused', mrrMinor: 0 }
    case 'cancellation_requested':
      return {
        ...sub,
        cancelRequestedAt: sub.cancelRequestedAt ?? event.at,
        reason: event.reason ?? sub.reason,
        cause: event.cause ?? 'cancellation_requested',
      }
    case 'cancellation_reverted':
      return { ...sub, ...noWish }
    case 'ended':
      return {
        ...sub,
        status: 'ended',
        mrrMinor: 0,
        endedAt: sub.endedAt ?? event.at,
        endedBy: sub.endedBy ?? event.id,
        reason: event.reason ?? sub.reason,
        cause: event.cause ?? sub.cause,
      }
    case 'payment_failed':
    case 'payment_recovered':
      return sub
    default:
      return event.type satisfies never
  }
}

const noWish = { cancelRequestedAt: null, reason: null, cause: null }

const unheardOf = (event: ChurnEvent): SubscriptionState => ({
  ...noWish,
  id: event.subscriptionId,
  status: 'active',
  mrrMinor: 0,
  paidMinor: 0,
  currency: null,
  interval: null,
  plan: null,
  startedAt: event.at,
  endedAt: null,
  endedBy: null,
})

/** What a new run of an ended subscription leaves behind: its end, and the wish that led to it. */
const begin = (sub: SubscriptionState): SubscriptionState =>
  sub.status === 'ended' ? { ...sub, ...noWish, endedAt: null, endedBy: null } : sub

/** Paid from now on: the amount named, else the last one known. */
function pay(sub: SubscriptionState, event: ChurnEvent): SubscriptionState {
  const named = event.mrrMinor === null ? null : (event.currency ?? sub.currency)
  const currency = named ?? sub.currency
  const mrrMinor = named === null ? sub.paidMinor : (event.mrrMinor ?? 0)
  return {
    ...begin(sub),
    status: 'active',
    mrrMinor,
    paidMinor: mrrMinor > 0 ? mrrMinor : sub.paidMinor,
    currency,
  }
}

function change(sub: SubscriptionState, event: ChurnEvent): SubscriptionState {
  if (event.mrrMinor === null) return sub
  return event.mrrMinor > 0 ? pay(sub, event) : { ...sub, mrrMinor: 0 }
}
