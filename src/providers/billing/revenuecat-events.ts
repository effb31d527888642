import type { ChurnEventDraft } from '../../domain/billing/events'
import { type Json, requireId, requireTime, toTime } from './json'
import { tellPayment } from './payment'
import { readRevenueCatCustomerId } from './revenuecat-customer'
import { readCancellation, readExpiration } from './revenuecat-reasons'
import { readAmount, readRevenueCatTerms } from './revenuecat-terms'
import { type Facts, type Standing, tellStanding, toDraft } from './standing'
import { toCurrency } from './terms'

/**
 * Our events for one of RevenueCat's. Purchases and renewals tell what is paid; that the renewal
 * was switched off is a wish to leave, the expiration the end. A change of product comes into effect
 * with the purchase or renewal that is told beside it. Throws invalid_request.
 */
export function readRevenueCatEvent(event: Json): ChurnEventDraft[] {
  switch (event.type) {
    case 'INITIAL_PURCHASE':
      return tellPurchase(event, true)
    case 'RENEWAL':
      return tellPurchase(event, event.is_trial_conversion === true)
    case 'CANCELLATION':
      return tellCancellation(event)
    case 'UNCANCELLATION':
      return [tell(event)('cancellation_reverted')]
    case 'BILLING_ISSUE':
      return [tell(event)('payment_failed')]
    case 'EXPIRATION':
      return tellExpiration(event)
    case 'NON_RENEWING_PURCHASE':
      return tellAmount(event, 'purchase')
    default:
      return []
  }
}

function tellPurchase(event: Json, begins: boolean): ChurnEventDraft[] {
  const facts = readFacts(event)
  const bought = toTime(event.purchased_at_ms, 1) ?? facts.at
  const at = event.type === 'INITIAL_PURCHASE' ? Math.min(bought, facts.at) : facts.at
  const isFree = event.period_type === 'TRIAL' || (begins && readAmount(event) === 0)
  const standing: Standing = isFree ? { status: 'trial', since: at } : { status: 'paid', begins }
  return [
    ...tellStanding({ ...facts, at, ...readRevenueCatTerms(event) }, standing, null),
    ...tellAmount(event, 'purchase', at),
  ]
}

function tellCancellation(event: Json): ChurnEventDraft[] {
  const cancellation = readCancellation(event.cancel_reason)
  switch (cancellation.means) {
    case 'wish':
      return [tell(event)('cancellation_requested', cancellation.why)]
    case 'payment_failed':
      return [tell(event)('payment_failed')]
    case 'refund':
      return tellAmount(event, 'refund')
    default:
      return cancellation satisfies never
  }
}

/** It ended when what was paid for ran out, though we may hear of it an hour later. */
function tellExpiration(event: Json): ChurnEventDraft[] {
  const facts = readFacts(event)
  const since = Math.min(toTime(event.expiration_at_ms, 1) ?? facts.at, facts.at)
  const why = readExpiration(event.expiration_reason)
  const standing: Standing =
    why === 'paused' ? { status: 'paused', since } : { status: 'ended', since, why }
  return tellStanding(facts, standing, null)
}

/** What was charged, or given back: told as a negative price. */
function tellAmount(event: Json, type: 'purchase' | 'refund', at?: number): ChurnEventDraft[] {
  const { id, customerId, subscriptionId, at: toldAt } = readFacts(event)
  const amount = readAmount(event)
  return tellPayment(type, {
    id: `${id}:${type}`,
    customerId,
    subscriptionId,
    at: at ?? toldAt,
    amountMinor: amount === null ? null : Math.abs(amount),
    currency: toCurrency(event.currency),
  })
}

const tell = (event: Json) => toDraft(readFacts(event))

/** Without terms: what an event that charges nothing says of prices is no news. */
function readFacts(event: Json): Facts {
  const at = requireTime(toTime(event.event_timestamp_ms, 1), 'event.event_timestamp_ms')
  const subscriptionId = event.original_transaction_id ?? event.transaction_id
  return {
    id: `revenuecat:${at}:${requireId(event.id, 'event.id')}`,
    at,
    customerId: readRevenueCatCustomerId(event),
    subscriptionId: requireId(subscriptionId, 'event.original_transaction_id'),
    mrrMinor: null,
    mrrNote: null,
    currency: null,
    interval: null,
    plan: null,
  }
}
