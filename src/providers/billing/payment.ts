import type { ChurnEventDraft } from '../../domain/billing/events'
import { unexplained } from './standing'
import { toMinor } from './terms'

export interface Payment {
  id: string
  customerId: string
  /** Null for what was bought without one. */
  subscriptionId: string | null
  at: number
  /** Minor units, without a sign; null when it is not told. */
  amountMinor: number | null
  currency: string | null
}

/** Money that moved once: no part of MRR. None when it was nothing, or in no currency. */
export function tellPayment(
  type: 'purchase' | 'refund',
  { amountMinor, customerId, subscriptionId, ...told }: Payment,
): ChurnEventDraft[] {
  const amount = toMinor(amountMinor) ?? 0
  if (amount === 0 || told.currency === null) return []
  return [
    {
      ...told,
      ...unexplained,
      type,
      customerId,
      // Without a subscription the payment is the customer's own.
      subscriptionId: subscriptionId ?? customerId,
      amountMinor: type === 'refund' ? -amount : amount,
      mrrMinor: null,
      mrrNote: null,
      interval: null,
      plan: null,
      comment: null,
    },
  ]
}
