import type { ChurnEventDraft } from '../../domain/billing/events'
import { type Json, requireId, requireTime, toId, toInstant, toNumber, toObject } from './json'
import { readHostId, readPaddleCustomerId } from './paddle-subscription'
import { type Payment, tellPayment } from './payment'
import { toCurrency } from './terms'

/** What was paid, taxes included; nothing for a trial's transaction. Throws invalid_request. */
export function readPaddleTransaction(message: Json): ChurnEventDraft[] {
  const { totals } = toObject(toObject(message.data).details)
  const { grand_total, total } = toObject(totals)
  return tellPayment('purchase', readPayment(message, 'paid', grand_total ?? total))
}

/** A refund counts when Paddle has approved it; credits and chargebacks do not. */
export function readPaddleAdjustment(message: Json): ChurnEventDraft[] {
  const { action, status, totals } = toObject(message.data)
  const isRefund = action === 'refund' && status === 'approved'
  return isRefund
    ? tellPayment('refund', readPayment(message, 'refunded', toObject(totals).total))
    : []
}

function readPayment(message: Json, word: string, amount: unknown): Payment {
  const entity = toObject(message.data)
  return {
    // One event each, however many messages tell of it.
    id: `paddle:${requireId(entity.id, 'data.id')}:${word}`,
    at: requireTime(toInstant(message.occurred_at), 'occurred_at'),
    customerId: readHostId(entity) ?? readPaddleCustomerId(entity),
    subscriptionId: toId(entity.subscription_id),
    amountMinor: toNumber(amount),
    currency: toCurrency(entity.currency_code),
  }
}
