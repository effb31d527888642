import type { ChurnEventDraft } from '../../domain/billing/events'
import type { PriceList } from '../../domain/billing/price-list'
import { type Json, requireId, requireTime, toId, toInstant, toObject, toText } from './json'
import { readLemonSqueezyTerms } from './lemonsqueezy-terms'
import {
  type Facts,
  type Standing,
  tellStanding,
  toDraft,
  unexplained,
  type Wish,
} from './standing'

/**
 * Our events for one of Lemon Squeezy's subscription messages, each of which carries the whole
 * subscription. Throws invalid_request for a message without its ids or time.
 */
export function readLemonSqueezySubscription(message: Json, prices: PriceList): ChurnEventDraft[] {
  const subscription = readAttributes(message)
  const facts = readFacts(message, prices)
  // Paid or on trial until it ends, whichever it was: nothing but the wish is told.
  if (subscription.status === 'cancelled') {
    return [toDraft({ ...facts, ...untold })('cancellation_requested')]
  }
  const standing = readStanding(subscription, readName(message))
  return standing ? tellStanding(facts, standing, readWish(readName(message))) : []
}

function readStanding(subscription: Json, name: string): Standing | null {
  switch (subscription.status) {
    case 'on_trial':
      return { status: 'trial', since: toInstant(subscription.created_at) }
    case 'active':
      return { status: 'paid', begins: name === 'subscription_created' }
    case 'past_due':
      return { status: 'owing', since: null }
    case 'unpaid':
      return { status: 'unpaid' }
    case 'paused':
      return { status: 'paused', since: null }
    // Cancelled before, or unpaid for too long: what was heard before says which.
    case 'expired':
      return { status: 'ended', since: toInstant(subscription.ends_at), why: unexplained }
    default:
      return null
  }
}

/** Resumed before its end, `cancelled` becomes `active` again. */
const readWish = (name: string): Wish =>
  name === 'subscription_resumed' || name === 'subscription_updated' ? 'none' : null

function readFacts(message: Json, prices: PriceList): Facts {
  const subscription = readAttributes(message)
  const subscriptionId = requireId(toObject(message.data).id, 'data.id')
  const toldAt = toText(subscription.updated_at)
  const terms = readLemonSqueezyTerms(subscription, prices)
  // Replayed once its price is listed, a message tells something new.
  const unpriced = terms.mrrMinor === null ? ':unpriced' : ''
  return {
    // A message has no id. Sorted by when it was told, to the microsecond.
    id: `lemonsqueezy:${toldAt}:${subscriptionId}:${readName(message)}${unpriced}`,
    at: requireTime(toInstant(toldAt), 'data.attributes.updated_at'),
    customerId: readHostId(message) ?? readExternalId(subscription),
    subscriptionId,
    ...terms,
  }
}

export const readName = (message: Json): string =>
  requireId(toObject(message.meta).event_name, 'meta.event_name')

export const readAttributes = (message: Json): Json => toObject(toObject(message.data).attributes)

/** What the checkout gave as `custom: { user_id }`; it comes back with every message. */
export const readHostId = (message: Json): string | null =>
  toId(toObject(toObject(message.meta).custom_data).user_id)

export const readExternalId = ({ customer_id }: Json): string =>
  requireId(customer_id, 'data.attributes.customer_id')

const untold = { mrrMinor: null, mrrNote: null }
