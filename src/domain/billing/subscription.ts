import type { ChurnCause, LedgerEvent, MrrNote } from './events'
import type { ChurnPolicy } from './policy'

export const SUBSCRIPTION_STATUSES = ['trial', 'active', 'paused', 'ended'] as const

export type SubscriptionStatus = (typeof SUBSCRIPTION_STATUSES)[number]

export interface SubscriptionState {
  id: string
  status: SubscriptionStatus
  /** What counts now, minor units per month; 0 on trial, in a pause and after the end. */
  mrrMinor: number
  /** What it costs while it runs, counted or not; 0 for what is free. */
  priceMinor: number
  /** The last price above 0: what comes back when it goes on without naming one. */
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
  event: LedgerEvent,
  policy: ChurnPolicy,
): SubscriptionState {
  const next = follow(before, event)
  const isOwed = next.pastDueSince !== null && !policy.pastDueCounts
  return { ...next, mrrMinor: next.status === 'active' && !isOwed ? next.priceMinor : 0 }
}

function follow(before: SubscriptionState | undefined, event: LedgerEvent): SubscriptionState {
  const known = before ?? unheardOf(event)
  const { plan, interval } = event
  const sub = { ...known, plan: plan ?? known.plan, interval: interval ?? known.interval }

  switch (event.type) {
    case 'trial_started':
      return tryOut(sub, event)
    case 'trial_ended':
      return sub.status === 'trial' || !before ? { ...sub, status: 'ended', endedAt: event.at } : sub
    case 'started':
    case 'reactivated':
      return pay({ ...sub, pastDueSince: null }, event)
    case 'resumed':
      return pay(sub, event)
    case 'changed':
      return change(sub, event)
    case 'paused':
      return sub.status === 'ended' ? sub : pause(sub, event)
    case 'cancellation_requested':
      return wish(sub, event)
    case 'cancellation_reverted':
      return sub.status === 'ended' ? sub : { ...sub, ...noWish }
    case 'ended':
      return end(sub, event)
    case 'payment_failed':
      return sub.status === 'ended' ? sub : { ...sub, pastDueSince: sub.pastDueSince ?? event.at }
    case 'payment_recovered':
      return { ...sub, pastDueSince: null }
    default:
      return event.type satisfies never
  }
}

const noWish = { cancelRequestedAt: null, reason: null, cause: null }
const noPause = { pausedAt: null, pausedBy: null }
const noEnd = { endedAt: null, endedBy: null }

const unheardOf = (event: LedgerEvent): SubscriptionState => ({
  ...noWish,
  ...noPause,
  ...noEnd,
  id: event.subscriptionId,
  status: 'active',
  mrrMinor: 0,
  priceMinor: 0,
  paidMinor: 0,
  currency: null,
  interval: null,
  plan: null,
  mrrNote: null,
  startedAt: event.at,
  trialStartedAt: null,
  firstPaidAt: null,
  pastDueSince: null,
})

/** What a new run of an ended subscription leaves behind: its end, and the wish that led to it. */
const begin = (sub: SubscriptionState): SubscriptionState =>
  sub.status === 'ended' ? { ...sub, ...noWish, ...noEnd } : sub

/** On trial; told again of the same trial, it began when it was first told. */
const tryOut = (sub: SubscriptionState, event: LedgerEvent): SubscriptionState => ({
  ...begin(sub),
  ...noPause,
  status: 'trial',
  priceMinor: 0,
  trialStartedAt: sub.status === 'trial' ? sub.trialStartedAt : event.at,
})

/** Paid from now on: the amount named, else the last one known. */
function pay(sub: SubscriptionState, event: LedgerEvent): SubscriptionState {
  const named = event.mrrMinor === null ? null : (event.currency ?? sub.currency)
  const priceMinor = named === null ? sub.paidMinor : (event.mrrMinor ?? 0)
  return {
    ...begin(sub),
    ...noPause,
    status: 'active',
    priceMinor,
    paidMinor: priceMinor > 0 ? priceMinor : sub.paidMinor,
    mrrNote: named === null ? (event.mrrNote ?? sub.mrrNote) : event.mrrNote,
    firstPaidAt: sub.firstPaidAt ?? (priceMinor > 0 ? event.at : null),
    currency: named ?? sub.currency,
  }
}

function change(sub: SubscriptionState, event: LedgerEvent): SubscriptionState {
  if (event.mrrMinor === null) return { ...sub, mrrNote: event.mrrNote ?? sub.mrrNote }
  return event.mrrMinor > 0 ? pay(sub, event) : { ...sub, priceMinor: 0, mrrNote: event.mrrNote }
}

const pause = (sub: SubscriptionState, event: LedgerEvent): SubscriptionState => ({
  ...sub,
  status: 'paused',
  pausedAt: sub.pausedAt ?? event.at,
  pausedBy: sub.pausedBy ?? event.id,
})

/** The first of repeated wishes and the latest reason. After the end it only tells why it came to it. */
function wish(sub: SubscriptionState, event: LedgerEvent): SubscriptionState {
  const cause = event.cause ?? 'cancellation_requested'
  if (sub.status === 'ended') {
    return { ...sub, reason: sub.reason ?? event.reason, cause: sub.cause ?? cause }
  }
  const cancelRequestedAt = sub.cancelRequestedAt ?? event.at
  return { ...sub, cancelRequestedAt, reason: event.reason ?? sub.reason, cause }
}

const end = (sub: SubscriptionState, event: LedgerEvent): SubscriptionState => ({
  ...sub,
  status: 'ended',
  pastDueSince: null,
  endedAt: sub.endedAt ?? event.at,
  endedBy: sub.endedBy ?? event.id,
  ...whyEnded(sub, event),
})

/** Who owes a payment and never asked to leave is lost to it, though the provider may not say so. */
function whyEnded(sub: SubscriptionState, event: LedgerEvent): Why {
  const reason = event.reason ?? sub.reason
  const cause = event.cause ?? sub.cause
  return cause === null && sub.pastDueSince !== null
    ? { reason: reason ?? 'involuntary_payment', cause: 'payment_failed' }
    : { reason, cause }
}

type Why = Pick<SubscriptionState, 'reason' | 'cause'>
