import type { ChurnEventDraft } from '../../domain/billing/events'
import { type Json, requireText, toNumber, toObject, toText } from './json'
import { hostIdIn, idOf, toldAt } from './stripe-facts'
import { toIsoMinor } from './stripe-price'
import { toCurrency, toMinor } from './terms'

/** Money that moved once. None when it was nothing, or of somebody whom nothing names. */
export function payment(
  type: 'purchase' | 'refund',
  { amount, customerId, subscriptionId, ...told }: {
    id: string
    customerId: string | null
    subscriptionId: string | null
    at: number
    /** In Stripe's minor unit, without a sign. */
    amount: number
    currency: string | null
  },
): ChurnEventDraft[] {
  const currency = toCurrency(told.currency)
  if (amount <= 0 || customerId === null || currency === null) return []
  const minor = toMinor(toIsoMinor(amount, currency))
  if (minor === null) return []
  const amountMinor = type === 'refund' ? -minor : minor
  return [
    {
      ...told,
      type,
      customerId,
      // Without a subscription the payment is the customer's own.
      subscriptionId: subscriptionId ?? customerId,
      mrrMinor: null,
      mrrNote: null,
      amountMinor,
      currency,
      interval: null,
      plan: null,
      reason: null,
      comment: null,
      cause: null,
    },
  ]
}

/** What was given back just now: Stripe tells how much has been in all, and what that was before. */
export function readRefund(message: Json): ChurnEventDraft[] {
  const data = toObject(message.data)
  const charge = toObject(data.object)
  const refunded = toNumber(charge.amount_refunded) ?? 0
  const before = toNumber(toObject(data.previous_attributes).amount_refunded) ?? 0
  return payment('refund', {
    id: `stripe:${requireText(charge.id, 'the id of the charge')}:refunded:${refunded}`,
    customerId: idOf(charge.customer),
    subscriptionId: null,
    at: toldAt(message),
    amount: refunded - before,
    currency: toText(charge.currency),
  })
}

/** A single purchase, where no invoice tells of it; in subscription mode the invoice does. */
export function readCheckout(message: Json): ChurnEventDraft[] {
  const session = toObject(toObject(message.data).object)
  const isPaid = session.mode === 'payment' && session.payment_status === 'paid'
  if (!isPaid || idOf(session.invoice) !== null) return []
  return payment('purchase', {
    id: `stripe:${requireText(session.id, 'the id of the session')}:paid`,
    customerId:
      hostIdIn(session.metadata) ?? idOf(session.customer) ?? toText(session.client_reference_id),
    subscriptionId: null,
    at: toldAt(message),
    amount: toNumber(session.amount_total) ?? 0,
    currency: toText(session.currency),
  })
}
