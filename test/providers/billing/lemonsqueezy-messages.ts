import type { ChurnEventDraft } from '../../../src/domain/billing/events'
import { lemonsqueezy } from '../../../src/providers/billing/lemonsqueezy'
import type { PriceList } from '../../../src/domain/billing/price-list'

export const PRICES: PriceList = {
  '501': { unitMinor: 2_000, currency: 'USD', interval: 'month', intervalCount: 1 },
  '70': { unitMinor: 120_000, currency: 'USD', interval: 'year', intervalCount: 1 },
}

/** Fields as in docs.lemonsqueezy.com/api/subscriptions and /help/webhooks. */
export const attributes = (more: object = {}) => ({
  store_id: 1,
  customer_id: 42,
  order_id: 1,
  order_item_id: 1,
  product_id: 7,
  variant_id: 70,
  product_name: 'Pro',
  variant_name: 'Monthly',
  user_name: 'Ann Berg',
  user_email: 'Ann@Example.com',
  status: 'active',
  status_formatted: 'Active',
  card_brand: 'visa',
  card_last_four: '4242',
  pause: null,
  cancelled: false,
  trial_ends_at: null,
  billing_anchor: 15,
  first_subscription_item: {
    id: 1,
    subscription_id: 9,
    price_id: 501,
    quantity: 1,
    is_usage_based: false,
    created_at: '2026-01-01T00:00:00.000000Z',
    updated_at: '2026-01-01T00:00:00.000000Z',
  },
  renews_at: '2026-02-15T00:00:00.000000Z',
  ends_at: null,
  created_at: '2026-01-01T00:00:00.000000Z',
  updated_at: '2026-01-15T00:00:00.123456Z',
  test_mode: false,
  ...more,
})

export const message = (
  name: string,
  more: object = {},
  meta: object = { custom_data: { user_id: 'acme' } },
) => ({
  meta: { event_name: name, test_mode: false, ...meta },
  data: { type: 'subscriptions', id: '9', attributes: attributes(more) },
})

/** Fields as in docs.lemonsqueezy.com/api/subscription-invoices. */
export const invoice = (name: string, more: object = {}) => ({
  meta: { event_name: name, test_mode: false, custom_data: { user_id: 'acme' } },
  data: {
    type: 'subscription-invoices',
    id: '77',
    attributes: {
      store_id: 1,
      subscription_id: 9,
      customer_id: 42,
      user_name: 'Ann Berg',
      user_email: 'Ann@Example.com',
      billing_reason: 'renewal',
      currency: 'USD',
      status: 'paid',
      refunded: false,
      refunded_at: null,
      refunded_amount: 0,
      subtotal: 2_000,
      discount_total: 0,
      tax: 500,
      total: 2_500,
      created_at: '2026-02-15T00:00:00.000000Z',
      updated_at: '2026-02-15T00:00:01.000000Z',
      test_mode: false,
      ...more,
    },
  },
})

/** A trial that pays, grows to three seats, is cancelled and ends. Each change is told twice. */
export const life = () => {
  const three = {
    first_subscription_item: { ...attributes().first_subscription_item, quantity: 3 },
  }
  const on = (day: string) => ({ updated_at: `2026-${day}T00:00:00.000000Z` })
  const ends = { ends_at: '2026-02-15T00:00:00.000000Z', cancelled: true }
  const trial = { status: 'on_trial', trial_ends_at: '2026-01-15T00:00:00.000000Z', ...on('01-01') }
  const wish = { ...three, ...ends, status: 'cancelled', ...on('02-10') }
  const end = { ...three, ...ends, status: 'expired', ...on('02-15') }
  return [
    message('subscription_created', trial),
    message('subscription_updated', on('01-15')),
    message('subscription_updated', { ...three, ...on('02-01') }),
    message('subscription_cancelled', wish),
    message('subscription_updated', wish),
    message('subscription_expired', end),
    message('subscription_updated', end),
  ]
}

/** The first event that a message says: where the subscription stands. */
export function first(payload: unknown, prices = PRICES): ChurnEventDraft {
  const [event] = lemonsqueezy.translate(payload, prices)
  if (!event) throw new Error('expected an event')
  return event
}
