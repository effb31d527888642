import type { ChurnEvent } from '../src/domain/billing/events'

/** What is worth telling of an event; the rest stays unsaid. */
export type Told = Pick<ChurnEvent, 'type' | 'at'> & Partial<ChurnEvent>

const HEARD_AFTER_MS = 2_000

/** Adds an event of a customer's main subscription, unless another is named. */
export function addEvent(events: ChurnEvent[], customerId: string, told: Told): void {
  const at = Math.round(told.at)
  events.push({
    id: `${customerId}-${events.length + 1}`,
    customerId,
    subscriptionId: `${customerId}-sub`,
    mrrMinor: null,
    mrrNote: null,
    amountMinor: null,
    currency: null,
    interval: null,
    plan: null,
    reason: null,
    comment: null,
    cause: null,
    receivedAt: at + HEARD_AFTER_MS,
    ...told,
    at,
  })
}
