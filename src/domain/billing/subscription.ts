import type { ChurnCause, ChurnEvent, MrrNote } from './events'
import type { ChurnPolicy } from './policy'

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
  /** Why the MRR is not the whole truth. */
  mrrNote: MrrNote | null
  startedAt: number
  trialStartedAt: number | null
  firstPaidAt: number | null
  pausedAt: number | null
  /** Id of the event that paused it: a pause that runs out is told by it. */
  pausedBy: string | null
  /** Since when a payment is owed. */
  pastDueSince: number | null
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
 * outranks a message that went missing. A pause counts 0 until it is resumed or ended. Who is behind
 * with a payment still counts until the provider gives up, unless the policy says otherwise.
 */
export function applyEvent(
  before: SubscriptionState | undefined,
  event: ChurnEvent,
  policy: ChurnPolicy,
): SubscriptionState {
  const known = before ?? unheardOf(event)
  const { plan, interval } = event
  const sub = { ...known, plan: plan ?? known.plan, interval: interval ?? known.interval }

  switch (event.type) {
    case 'trial_started':
      return { ...begin(sub), status: 'trial', mrrMinor: 0, trialStartedAt: event.at }
    case 'trial_ended':
      return sub.status === 'trial' ? { ...sub, status: 'ended', endedAt: event.at } : sub
    case 'started':
    case 'reactivated':
      return pay({ ...sub, pastDueSince: null }, event, policy)
    case 'resumed':
      return pay(sub, event, policy)
    case 'changed':
      return change(sub, event, policy)
    case 'paused':
      return sub.status === 'ended' ? sub : pause(sub, event)
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
        pastDueSince: null,
        endedAt: sub.endedAt ?? event.at,
        endedBy: sub.endedBy ?? event.id,
        ...whyEnded(sub, event),
      }
    case 'payment_failed':
      return owe(sub, event, policy)
    case 'payment_recovered':
      return recover(sub)
    case 'purchase':
    case 'refund':
      return before ?? { ...sub, status: 'ended' }
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
  mrrNote: null,
  startedAt: event.at,
  trialStartedAt: null,
  firstPaidAt: null,
  pausedAt: null,
  pausedBy: null,
  pastDueSince: null,
  endedAt: null,
  endedBy: null,
})

/** What a new run of an ended subscription leaves behind: its end, and the wish that led to it. */
const begin = (sub: SubscriptionState): SubscriptionState =>
  sub.status === 'ended' ? { ...sub, ...noWish, endedAt: null, endedBy: null } : sub

/** Paid from now on: the amount named, else the last one known. */
function pay(sub: SubscriptionState, event: ChurnEvent, policy: ChurnPolicy): SubscriptionState {
  const named = event.mrrMinor === null ? null : (event.currency ?? sub.currency)
  const currency = named ?? sub.currency
  const mrrMinor = named === null ? sub.paidMinor : (event.mrrMinor ?? 0)
  return {
    ...begin(sub),
    status: 'active',
    mrrMinor: sub.pastDueSince === null || policy.pastDueCounts ? mrrMinor : 0,
    paidMinor: mrrMinor > 0 ? mrrMinor : sub.paidMinor,
    mrrNote: named === null ? (event.mrrNote ?? sub.mrrNote) : event.mrrNote,
    firstPaidAt: sub.firstPaidAt ?? (mrrMinor > 0 ? event.at : null),
    pausedAt: null,
    pausedBy: null,
    currency,
  }
}

function change(sub: SubscriptionState, event: ChurnEvent, policy: ChurnPolicy): SubscriptionState {
  if (event.mrrMinor === null) return { ...sub, mrrNote: event.mrrNote ?? sub.mrrNote }
  return event.mrrMinor > 0 ? pay(sub, event, policy) : { ...sub, mrrMinor: 0, mrrNote: event.mrrNote }
}

const pause = (sub: SubscriptionState, event: ChurnEvent): SubscriptionState => ({
  ...sub,
  status: 'paused',
  mrrMinor: 0,
  pausedAt: sub.pausedAt ?? event.at,
  pausedBy: sub.pausedBy ?? event.id,
})

function owe(sub: SubscriptionState, event: ChurnEvent, policy: ChurnPolicy): SubscriptionState {
  if (sub.status === 'ended') return sub
  return {
    ...sub,
    pastDueSince: sub.pastDueSince ?? event.at,
    mrrMinor: policy.pastDueCounts ? sub.mrrMinor : 0,
  }
}

/** What is not owed cannot be recovered: providers say "paid" with every renewal. */
function recover(sub: SubscriptionState): SubscriptionState {
  if (sub.pastDueSince === null) return sub
  const mrrMinor = sub.status === 'active' ? sub.paidMinor : sub.mrrMinor
  return { ...sub, pastDueSince: null, mrrMinor }
}

/** Who owes a payment and never asked to leave is lost to it, though the provider may not say so. */
function whyEnded(sub: SubscriptionState, event: ChurnEvent): Why {
  const reason = event.reason ?? sub.reason
  const cause = event.cause ?? sub.cause
  return cause === null && sub.pastDueSince !== null
    ? { reason: reason ?? 'involuntary_payment', cause: 'payment_failed' }
    : { reason, cause }
}

type Why = Pick<SubscriptionState, 'reason' | 'cause'>
