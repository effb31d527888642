import type { ChurnEvent } from '../../../src/domain/billing/events'

export const day = (iso: string): number => Date.parse(`${iso}T12:00:00Z`)

let count = 0

/** An event of subscription "a" unless said otherwise; ids sort in the order of writing. */
export const event = (
  type: ChurnEvent['type'],
  on: string,
  mrrMinor: number | null = null,
  more: Partial<ChurnEvent> = {},
): ChurnEvent => ({
  id: `evt_${String((count += 1)).padStart(3, '0')}`,
  customerId: 'cus_1',
  subscriptionId: 'a',
  type,
  at: day(on),
  mrrMinor,
  mrrNote: null,
  amountMinor: null,
  currency: mrrMinor === null ? null : 'USD',
  interval: null,
  plan: null,
  reason: null,
  comment: null,
  cause: null,
  receivedAt: day(on),
  ...more,
})

/** Makes it an event of a second subscription. */
export const b = { subscriptionId: 'b' }
