import type { ChurnEventDraft } from '../../domain/billing/events'
import { type Json, requireId, requireTime, toId, toInstant, toNumber, toObject } from './json'
import { readAttributes, readExternalId, readHostId } from './lemonsqueezy-subscription'
import { tellPayment } from './payment'
import { toCurrency } from './terms'

/** What was paid for a subscription, taxes included. Throws invalid_request. */
export const readPaidInvoice = (message: Json): ChurnEventDraft[] =>
  readInvoice(message, 'purchase', readAttributes(message).total)

/** What was given back; of several refunds of one invoice the first counts. */
export function readRefundedInvoice(message: Json): ChurnEventDraft[] {
  const { refunded_amount, total } = readAttributes(message)
  return readInvoice(message, 'refund', refunded_amount ?? total)
}

function readInvoice(
  message: Json,
  type: 'purchase' | 'refund',
  amount: unknown,
): ChurnEventDraft[] {
  const invoice = readAttributes(message)
  const id = requireId(toObject(message.data).id, 'data.id')
  const changedAt = toInstant(invoice.updated_at) ?? toInstant(invoice.created_at)
  return tellPayment(type, {
    id: `lemonsqueezy:invoice:${id}:${type}`,
    at: requireTime(toInstant(invoice.refunded_at) ?? changedAt, 'data.attributes.updated_at'),
    customerId: readHostId(message) ?? readExternalId(invoice),
    subscriptionId: toId(invoice.subscription_id),
    amountMinor: toNumber(amount),
    currency: toCurrency(invoice.currency),
  })
}
