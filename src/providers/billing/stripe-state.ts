import type { MrrNote } from '../../domain/billing/events'
import type { SubscriptionStatus } from '../../domain/billing/subscription'
import { type Json, requireText, toObject, toText } from './json'
import { hostIdIn, idOf } from './stripe-facts'
import { readTerms } from './stripe-mrr'

/** Where a subscription object of Stripe's says that it stands, in the ledger's words. */
export interface StripeSubscription {
  subscriptionId: string
  /** The host's id where the subscription's own metadata has one, else Stripe's. */
  customerId: string
  /** Stripe's id of the customer: what it is known by there, and found under in customer messages. */
  externalCustomerId: string
  /** Null for an unpaid first invoice: nothing has begun. */
  status: SubscriptionStatus | null
  /** What counts now: 0 on trial, in a pause, unpaid and after the end. Null when it is not told. */
  mrrMinor: number | null
  mrrNote: MrrNote | null
  currency: string | null
  interval: string | null
  plan: string | null
}

/** Reads a subscription object, from a message or the API, of any version. Throws invalid_request. */
export function readStripeSubscription(object: unknown): StripeSubscription {
  const subscription = toObject(object)
  const { mrrMinor, mrrNote, ...terms } = readTerms(subscription)
  const status = statusOf(subscription)
  const counts = status === 'active' && subscription.status !== 'unpaid'
  return {
    ...terms,
    subscriptionId: requireText(subscription.id, 'the id of the subscription'),
    customerId: hostIdIn(subscription.metadata) ?? readExternalCustomerId(subscription),
    externalCustomerId: readExternalCustomerId(subscription),
    status,
    ...(counts ? { mrrMinor, mrrNote } : { mrrMinor: 0, mrrNote: null }),
  }
}

/**
 * A pause of collection leaves Stripe's own status as it is, whatever becomes of the invoices
 * meanwhile: nothing is collected, so it is a pause here.
 */
export function statusOf(subscription: Json): SubscriptionStatus | null {
  switch (toText(subscription.status)) {
    case 'trialing':
      return 'trial'
    case 'active':
    case 'past_due':
      return isCollectionPaused(subscription) ? 'paused' : 'active'
    // Collection was given up, yet the subscription stands: a later payment makes it active again.
    case 'unpaid':
      return 'active'
    case 'paused':
      return 'paused'
    case 'canceled':
      return 'ended'
    default:
      return null
  }
}

export const isCollectionPaused = (attributes: Json): boolean =>
  typeof attributes.pause_collection === 'object' && attributes.pause_collection !== null

const readExternalCustomerId = (subscription: Json): string =>
  requireText(idOf(subscription.customer), 'the customer of the subscription')
