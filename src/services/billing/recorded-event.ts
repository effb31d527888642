import type { ChurnEventRow } from '../../../db/queries/churn'
import type { Moment } from '../action'
import { announce, type EventRow } from '../deliveries/announce'

/** `churn.recorded`, as it goes out: what the ledger was told, without the customer's words. */
export const recordedEvent = (row: ChurnEventRow, moment: Moment): EventRow =>
  announce(moment, 'churn.recorded', {
    id: row.id,
    source: row.source,
    customer_id: row.customerId,
    subscription_id: row.subscriptionId,
    event_type: row.type,
    at: new Date(row.at).toISOString(),
    mrr_minor: row.mrrMinor,
    amount_minor: row.amountMinor,
    currency: row.currency,
    interval: row.interval,
    plan: row.plan,
    reason: row.reason,
    cause: row.cause,
  })
