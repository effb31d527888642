import type { ChurnEventDraft } from '../../../src/domain/billing/events'
import { chargebee } from '../../../src/providers/billing/chargebee'

/** Midnight of a day of 2026, in Chargebee's seconds. */
export const on = (day: string): number => Date.parse(`2026-${day}T00:00:00Z`) / 1000

/** Fields as in apidocs.chargebee.com, Subscriptions (Product Catalog 2.0) and Events. */
export const subscription = (more: object = {}) => ({
  id: 'sub_1',
  object: 'subscription',
  customer_id: 'cb_1',
  status: 'active',
  currency_code: 'USD',
  billing_period: 1,
  billing_period_unit: 'month',
  subscription_items: [
    {
      item_price_id: 'pro-USD-Monthly',
      item_type: 'plan',
      quantity: 1,
      unit_price: 2_000,
      amount: 2_000,
      object: 'subscription_item',
    },
  ],
  trial_start: on('01-01'),
  trial_end: on('01-15'),
  started_at: on('01-01'),
  activated_at: on('01-15'),
  created_at: on('01-01'),
  updated_at: on('01-15'),
  has_scheduled_changes: false,
  resource_version: 1_768_435_200_000,
  deleted: false,
  due_invoices_count: 0,
  mrr: 2_000,
  exchange_rate: 1,
  base_currency_code: 'USD',
  ...more,
})

export const customer = (more: object = {}) => ({
  id: 'cb_1',
  object: 'customer',
  first_name: 'Ann',
  last_name: 'Berg',
  email: 'Ann@Example.com',
  company: 'Acme',
  updated_at: on('01-01'),
  resource_version: 1_767_225_600_000,
  deleted: false,
  ...more,
})

export const message = (
  type: string,
  content: object = { subscription: subscription(), customer: customer() },
  { id = 'ev_1', at = '01-15' } = {},
) => ({
  id,
  occurred_at: on(at),
  source: 'admin_console',
  object: 'event',
  api_version: 'v2',
  event_type: type,
  webhook_status: 'scheduled',
  content,
})

export const transaction = (more: object = {}) => ({
  id: 'txn_1',
  object: 'transaction',
  type: 'payment',
  status: 'success',
  customer_id: 'cb_1',
  subscription_id: 'sub_1',
  amount: 2_500,
  currency_code: 'USD',
  date: on('01-14'),
  gateway: 'stripe',
  ...more,
})

/** A trial that pays, grows, is cancelled for its price and ends. */
export const life = () => {
  const of = (more: object) => ({
    subscription: subscription({ meta_data: { user_id: 'acme' }, ...more }),
    customer: customer(),
  })
  const told = (id: string, at: string) => ({ id, at })
  const leaving = { cancelled_at: on('02-15'), cancel_reason_code: 'Price', mrr: 6_000 }
  return [
    message('subscription_created', of({ status: 'in_trial', mrr: 0 }), told('ev_1', '01-01')),
    message('subscription_activated', of({}), told('ev_2', '01-15')),
    message('subscription_changed', of({ mrr: 6_000 }), told('ev_3', '02-01')),
    message(
      'subscription_cancellation_scheduled',
      of({ ...leaving, status: 'non_renewing' }),
      told('ev_4', '02-10'),
    ),
    message(
      'subscription_cancelled',
      of({ ...leaving, status: 'cancelled', mrr: 0 }),
      told('ev_5', '02-15'),
    ),
  ]
}

/** The first event that a message says: where the subscription stands. */
export function first(payload: unknown): ChurnEventDraft {
  const [event] = chargebee.translate(payload)
  if (!event) throw new Error('expected an event')
  return event
}
