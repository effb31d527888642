import { reasonFromStripe } from '../../domain/billing/cancellation-reasons'
import { CHURN_CAUSES, type ChurnEventDraft, type ChurnEventType } from '../../domain/billing/events'
import { type Json, toNumber, toObject, toText } from './json'
import { eventId, toldAt, toMs } from './stripe-facts'
import { isCollectionPaused, readStripeSubscription } from './stripe-state'

/**
 * Our events for one of Stripe's subscription messages. Each carries the whole subscription, so one
 * message says where it stands; a wish to cancel or a payment owed, and the end of either, is an
 * event beside that. Throws invalid_request for a message without its ids or time.
 */
export function readSubscriptionMessage(message: Json): ChurnEventDraft[] {
  const news = readNews(message)
  const state = readState(news)
  if (state === null) return []
  return [state, ...readWish(news, state), ...readPayment(news, state)]
}

interface News {
  id: string
  at: number
  /** The last word of the message's type: "created", "updated", "deleted", "paused", "resumed". */
  verb: string
  subscription: Json
  /** What an update changed, as it was before. A renewal changes items too, so its keys say nothing. */
  previous: Json
}

function readNews(message: Json): News {
  const verb = toText(message.type)?.split('.').at(-1) ?? ''
  const { object, previous_attributes } = toObject(message.data)
  return {
    id: eventId(message),
    at: toldAt(message),
    verb,
    subscription: { ...toObject(object), ...(verb === 'deleted' ? { status: 'canceled' } : {}) },
    previous: toObject(previous_attributes),
  }
}

const unexplained = { reason: null, comment: null, cause: null }

const paymentFailed = { reason: 'involuntary_payment', cause: 'payment_failed' } as const

/** Where the subscription stands. Null while nothing has begun. */
function readState(news: News): ChurnEventDraft | null {
  const { id, at, subscription } = news
  const { status, externalCustomerId: _, ...terms } = readStripeSubscription(subscription)
  const facts = { ...terms, ...unexplained, id, at, amountMinor: null }
  switch (status) {
    case null:
      return null
    case 'trial':
      return { ...facts, type: 'trial_started', at: toMs(subscription.trial_start) ?? at }
    case 'paused':
      return { ...facts, type: 'paused', mrrMinor: null }
    case 'ended': {
      const endedAt = toMs(subscription.ended_at) ?? toMs(subscription.canceled_at) ?? at
      return { ...facts, ...readWhy(subscription), type: 'ended', at: endedAt }
    }
    case 'active':
      if (subscription.status === 'unpaid') return { ...facts, ...paymentFailed, type: 'changed' }
      return { ...facts, type: nameChange(news) }
    default:
      return status satisfies never
  }
}

function nameChange({ verb, previous: { status, ...previous } }: News): ChurnEventType {
  if (verb === 'created' || status === 'trialing' || status === 'incomplete') return 'started'
  if (verb === 'resumed' || status === 'paused' || isCollectionPaused(previous)) return 'resumed'
  return 'changed'
}

/** A wish still standing is told again with every update: the ledger keeps the first. */
function readWish(news: News, state: ChurnEventDraft): ChurnEventDraft[] {
  const { subscription, previous } = news
  if (state.type === 'ended') return []
  if (isLeaving(subscription)) {
    const at = toMs(subscription.canceled_at) ?? news.at
    const why = { ...readWhy(subscription), cause: 'cancellation_requested' as const }
    return [{ ...beside(news, state, 'cancellation_requested'), ...why, at }]
  }
  return isLeaving(previous) ? [beside(news, state, 'cancellation_reverted')] : []
}

const isLeaving = (attributes: Json): boolean =>
  attributes.cancel_at_period_end === true || toNumber(attributes.cancel_at) !== null

/** A payment is owed from when the status says so until it no longer does. */
function readPayment(news: News, state: ChurnEventDraft): ChurnEventDraft[] {
  const { verb, subscription, previous } = news
  const isNews = verb === 'created' || toText(previous.status) !== null
  if (subscription.status === 'past_due' && isNews) {
    return [{ ...beside(news, state, 'payment_failed'), ...paymentFailed }]
  }
  const wasOwed = previous.status === 'past_due' || previous.status === 'unpaid'
  return wasOwed && subscription.status === 'active'
    ? [beside(news, state, 'payment_recovered')]
    : []
}

const beside = ({ id, at }: News, state: ChurnEventDraft, type: ChurnEventType): ChurnEventDraft => ({
  ...state,
  ...unexplained,
  type,
  id: `${id}:${type}`,
  at,
  mrrMinor: null,
  mrrNote: null,
})

/** Stripe's own limit. */
const MAX_COMMENT = 5_000

function readWhy(subscription: Json) {
  const details = toObject(subscription.cancellation_details)
  const cause = CHURN_CAUSES.find((known) => known === details.reason) ?? null
  const given = reasonFromStripe(toText(details.feedback))
  const reason = given ?? (cause === 'payment_failed' ? paymentFailed.reason : null)
  return { reason, comment: toText(details.comment)?.slice(0, MAX_COMMENT) ?? null, cause }
}
