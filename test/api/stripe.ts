import { createHmac } from 'node:crypto'
import { NOON } from '../harness'

export const SECRET = 'whsec_first_of_this_test'

/** A subscription of 20.00 USD a month that began on 1 February 2026, as Stripe tells it. */
export const started = (id: string, changes: object = {}) => ({
  id,
  object: 'event',
  type: 'customer.subscription.created',
  created: Date.UTC(2026, 1, 1) / 1000,
  data: {
    object: {
      id: 'sub_1',
      object: 'subscription',
      customer: 'cus_1',
      status: 'active',
      currency: 'usd',
      metadata: { user_id: 'acme' },
      items: {
        data: [
          {
            quantity: 2,
            price: {
              id: 'p',
              currency: 'usd',
              unit_amount: 1000,
              recurring: { interval: 'month', interval_count: 1 },
            },
          },
        ],
      },
      ...changes,
    },
  },
})

export const ended = (id: string, comment: string | null = null) => ({
  ...started(id, {
    status: 'canceled',
    ended_at: Date.UTC(2026, 1, 20) / 1000,
    cancellation_details: { reason: 'cancellation_requested', feedback: 'too_expensive', comment },
  }),
  type: 'customer.subscription.deleted',
})

/** Signs as Stripe does: hex HMAC-SHA256 of "t.body" under the whole secret. */
export function sign(body: string, { at = NOON, secret = SECRET } = {}): string {
  const time = Math.floor(at / 1000)
  return `t=${time},v1=${createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')}`
}
