import type { ChurnEventDraft } from '../../domain/billing/events'
import { type Json, requireText, toNumber, toObject, toText } from './json'
import { hostIdIn, idOf, toldAt, toMs } from './stripe-facts'
import { payment } from './stripe-payment'

/**
 * What was paid: no part of MRR, but money that came in. One event for each invoice, whichever of
 * the two messages tells it; none for an invoice of nothing, as a trial's.
 */
export function readPaidInvoice(message: Json): ChurnEventDraft[] {
  const invoice = toObject(toObject(message.data).object)
  const { subscription, metadata } = subscriptionOf(invoice)
  return payment('purchase', {
    id: `stripe:${requireText(invoice.id, 'the id of the invoice')}:paid`,
    customerId: hostIdIn(metadata) ?? idOf(invoice.customer),
    subscriptionId: idOf(subscription),
    at: toMs(toObject(invoice.status_transitions).paid_at) ?? toldAt(message),
    amount: toNumber(invoice.amount_paid) ?? 0,
    currency: toText(invoice.currency),
  })
}

/**
 * A renewal that could not be charged, each try by itself. Only these leave the subscription past
 * due, and so are followed by word of its recovery; other invoices fail without one.
 */
export function readFailedInvoice(message: Json): ChurnEventDraft[] {
  const invoice = toObject(toObject(message.data).object)
  const { subscription, metadata } = subscriptionOf(invoice)
  const subscriptionId = idOf(subscription)
  const isRenewal = invoice.billing_reason === 'subscription_cycle'
  if (subscriptionId === null || !isRenewal || invoice.collection_method === 'send_invoice') return []
  const tries = toNumber(invoice.attempt_count) ?? 1
  return [
    {
      id: `stripe:${requireText(invoice.id, 'the id of the invoice')}:failed:${tries}`,
      customerId: hostIdIn(metadata) ?? requireText(idOf(invoice.customer), 'the customer of the invoice'),
      subscriptionId,
      type: 'payment_failed',
      at: toldAt(message),
      mrrMinor: null,
      mrrNote: null,
      amountMinor: null,
      currency: null,
      interval: null,
      plan: null,
      reason: 'involuntary_payment',
      comment: null,
      cause: 'payment_failed',
    },
  ]
}

/** Since 2025-03-31 under `parent`; before that beside it, the metadata since 2023. */
function subscriptionOf(invoice: Json): { subscription: unknown; metadata: unknown } {
  const details = toObject(toObject(invoice.parent).subscription_details)
  return {
    subscription: details.subscription ?? invoice.subscription,
    metadata: details.metadata ?? toObject(invoice.subscription_details).metadata,
  }
}
