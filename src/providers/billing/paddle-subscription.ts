import type { ChurnEventDraft } from '../../domain/billing/events'
import { type Json, requireId, requireTime, toId, toInstant, toObject, toText } from './json'
import { readPaddleTerms } from './paddle-terms'
import { type Facts, type Standing, tellStanding, unexplained, type Wish } from './standing'

/**
 * Our events for one of Paddle's subscription messages. Each carries the whole subscription.
 * Throws invalid_request for a message without its ids or time.
 */
export function readPaddleSubscription(message: Json): ChurnEventDraft[] {
  const subscription = toObject(message.data)
  const standing = readStanding(message, subscription)
  if (standing === null) return []
  return tellStanding(readFacts(message, subscription), standing, readWish(message, subscription))
}

function readStanding({ event_type }: Json, subscription: Json): Standing | null {
  switch (subscription.status) {
    case 'trialing':
      return { status: 'trial', since: toInstant(subscription.started_at) }
    case 'active':
      return { status: 'paid', begins: BEGINNINGS.has(event_type) }
    case 'past_due':
      return { status: 'owing', since: null }
    case 'paused':
      return { status: 'paused', since: toInstant(subscription.paused_at) }
    // Paddle keeps no reason. That a debt was never paid shows by the payment that failed before.
    case 'canceled':
      return { status: 'ended', since: toInstant(subscription.canceled_at), why: unexplained }
    default:
      return null
  }
}

const BEGINNINGS: ReadonlySet<unknown> = new Set([
  'subscription.created',
  'subscription.activated',
  'subscription.imported',
])

const requested = { reason: null, cause: 'cancellation_requested' } as const

/**
 * A cancellation is scheduled for the end of the billing period, and taken back by removing it;
 * both come as an update. Nothing says when it was asked for: the first message about it does.
 */
function readWish({ event_type }: Json, { scheduled_change }: Json): Wish {
  if (toObject(scheduled_change).action === 'cancel') return { since: null, why: requested }
  return event_type === 'subscription.updated' ? 'none' : null
}

function readFacts(message: Json, subscription: Json): Facts {
  const toldAt = toText(message.occurred_at)
  return {
    // Sorted by when it was told, to the microsecond: of two of one instant the later stands.
    id: `paddle:${toldAt}:${requireId(message.event_id, 'event_id')}`,
    at: requireTime(toInstant(toldAt), 'occurred_at'),
    customerId: readHostId(subscription) ?? readPaddleCustomerId(subscription),
    subscriptionId: requireId(subscription.id, 'data.id'),
    ...readPaddleTerms(subscription),
  }
}

/** What the checkout or the API gave Paddle as `custom_data: { user_id }`. */
export const readHostId = ({ custom_data }: Json): string | null =>
  toId(toObject(custom_data).user_id)

export const readPaddleCustomerId = ({ customer_id }: Json): string =>
  requireId(customer_id, 'data.customer_id')
