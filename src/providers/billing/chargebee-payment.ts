import type { ChurnEventDraft } from '../../domain/billing/events'
import { readHostId } from './chargebee-subscription'
import { type Json, requireId, requireTime, toId, toNumber, toObject, toTime } from './json'
import { tellPayment } from './payment'
import { toCurrency } from './terms'

/** What was paid or given back, by the transaction of the message. Throws invalid_request. */
export function readChargebeePayment(message: Json): ChurnEventDraft[] {
  const { transaction, subscription } = toObject(message.content)
  const { id, type, status, amount, currency_code, date, ...whose } = toObject(transaction)
  const kind = KINDS.get(type)
  if (kind === undefined || status !== 'success') return []
  const toldAt = requireTime(toTime(message.occurred_at, 1000), 'occurred_at')
  const external = requireId(whose.customer_id, 'content.transaction.customer_id')
  return tellPayment(kind, {
    id: `chargebee:${requireId(id, 'content.transaction.id')}:${kind}`,
    at: toTime(date, 1000) ?? toldAt,
    customerId: readHostId(toObject(subscription)) ?? external,
    subscriptionId: toId(whose.subscription_id),
    amountMinor: toNumber(amount),
    currency: toCurrency(currency_code),
  })
}

const KINDS = new Map<unknown, 'purchase' | 'refund'>([
  ['payment', 'purchase'],
  ['refund', 'refund'],
])
