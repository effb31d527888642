import { reasonFromStripe } from '../../domain/billing/cancellation-reasons'
import { CHURN_CAUSES, type ChurnEventDraft } from '../../domain/billing/events'
import { AppError } from '../../errors'
import { type Json, requireText, toNumber, toObject, toText } from './json'
import { readTerms } from './stripe-mrr'

/**
 * Our events for one of Stripe's subscription messages. Each carries the whole subscription, so one
 * message says where it stands; a wish to cancel, or its withdrawal, is an event beside that.
 * Throws invalid_request for a message without its ids or time.
 */
export function readSubscriptionMessage(message: Json): ChurnEventDraft[] {
  const data = toObject(message.data)
  const subscription = toObject(data.object)
  const previous = toObject(data.previous_attributes)
  const facts = readFacts(message, subscription)
  const state = readState(toText(message.type) ?? '', subscription, previous, facts)
  return state ? [state, ...readWish(subscription, previous, facts)] : []
}

type Facts = Omit<ChurnEventDraft, 'type' | 'reason' | 'comment' | 'cause'>

const unexplained = { reason: null, comment: null, cause: null }

const paymentFailed = { reason: 'involuntary_payment', cause: 'payment_failed' } as const

/** Where the subscription stands. Null for an unpaid first invoice: nothing has begun yet. */
function readState(
  type: string,
  subscription: Json,
  previous: Json,
  facts: Facts,
): ChurnEventDraft | null {
  const status = type.endsWith('.deleted') ? 'canceled' : toText(subscription.status)
  switch (status) {
    case 'trialing':
      return { ...facts, ...unexplained, type: 'trial_started', mrrMinor: 0 }
    case 'active':
    case 'past_due':
      return { ...facts, ...unexplained, type: beginsNow(type, previous) ? 'started' : 'changed' }
    // Collection was given up, yet the subscription stands: a later payment makes it active again.
    case 'unpaid':
      return { ...facts, ...unexplained, ...paymentFailed, type: 'changed', mrrMinor: 0 }
    case 'paused':
      return { ...facts, ...unexplained, type: 'paused', mrrMinor: null }
    case 'canceled':
      return {
        ...facts,
        ...readWhy(subscription),
        type: 'ended',
        at: toMs(subscription.ended_at) ?? toMs(subscription.canceled_at) ?? facts.at,
        mrrMinor: 0,
      }
    default:
      return null
  }
}

const beginsNow = (type: string, previous: Json): boolean =>
  type.endsWith('.created') || previous.status === 'trialing' || previous.status === 'incomplete'

/** A wish still standing is told again with every update: the ledger keeps the first. */
function readWish(subscription: Json, previous: Json, facts: Facts): ChurnEventDraft[] {
  if (subscription.status === 'canceled') return []
  const wish = (type: 'cancellation_requested' | 'cancellation_reverted') => ({
    ...facts,
    type,
    id: `${facts.id}:${type}`,
    mrrMinor: null,
  })
  if (isLeaving(subscription)) {
    const at = toMs(subscription.canceled_at) ?? facts.at
    const why = { ...readWhy(subscription), cause: 'cancellation_requested' as const }
    return [{ ...wish('cancellation_requested'), ...why, at }]
  }
  return isLeaving(previous) ? [{ ...wish('cancellation_reverted'), ...unexplained }] : []
}

const isLeaving = (attributes: Json): boolean =>
  attributes.cancel_at_period_end === true || toNumber(attributes.cancel_at) !== null

function readWhy(subscription: Json) {
  const details = toObject(subscription.cancellation_details)
  const cause = CHURN_CAUSES.find((known) => known === details.reason) ?? null
  const given = reasonFromStripe(toText(details.feedback))
  const reason = given ?? (cause === 'payment_failed' ? paymentFailed.reason : null)
  return { reason, comment: toText(details.comment), cause }
}

function readFacts(message: Json, subscription: Json): Facts {
  const at = toMs(message.created)
  if (at === null) throw new AppError('invalid_request', 'created is missing')
  return {
    id: `stripe:${requireText(message.id, 'id')}`,
    customerId: readCustomerId(subscription),
    subscriptionId: requireText(subscription.id, 'data.object.id'),
    at,
    amountMinor: null,
    mrrNote: null,
    ...readTerms(subscription),
  }
}

/** The host's own user id where it was given to Stripe, else the address, else Stripe's id. */
function readCustomerId(subscription: Json): string {
  const customer = toObject(subscription.customer)
  return (
    toText(toObject(subscription.metadata).user_id) ??
    toText(toObject(customer.metadata).user_id) ??
    toText(customer.email)?.toLowerCase() ??
    requireText(customer.id ?? subscription.customer, 'data.object.customer')
  )
}

/** Stripe's seconds as our milliseconds. */
function toMs(seconds: unknown): number | null {
  const value = toNumber(seconds)
  return value === null ? null : value * 1000
}
