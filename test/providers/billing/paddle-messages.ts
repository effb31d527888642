import type { ChurnEventDraft } from '../../../src/domain/billing/events'
import { paddle } from '../../../src/providers/billing/paddle'

/** Fields as in developer.paddle.com/webhooks, subscription events; ids are made up. */
export const item = (more: object = {}, price: object = {}) => ({
  status: 'active',
  quantity: 1,
  recurring: true,
  created_at: '2026-01-01T00:00:00.000000Z',
  updated_at: '2026-01-01T00:00:00.000000Z',
  previously_billed_at: null,
  next_billed_at: '2026-02-01T00:00:00.000000Z',
  trial_dates: null,
  price: {
    id: 'pri_1',
    product_id: 'pro_1',
    description: 'Monthly',
    name: 'Monthly',
    billing_cycle: { interval: 'month', frequency: 1 },
    trial_period: null,
    tax_mode: 'account_setting',
    unit_price: { amount: '2000', currency_code: 'USD' },
    unit_price_overrides: [],
    custom_data: null,
    ...price,
  },
  product: { id: 'pro_1', name: 'Pro', tax_category: 'standard', status: 'active' },
  ...more,
})

export const subscription = (more: object = {}) => ({
  id: 'sub_1',
  status: 'active',
  customer_id: 'ctm_1',
  address_id: 'add_1',
  business_id: null,
  currency_code: 'USD',
  created_at: '2026-01-01T00:00:00.000000Z',
  updated_at: '2026-01-01T00:00:00.000000Z',
  started_at: '2026-01-01T00:00:00.000000Z',
  first_billed_at: null,
  next_billed_at: '2026-02-01T00:00:00.000000Z',
  paused_at: null,
  canceled_at: null,
  discount: null,
  collection_mode: 'automatic',
  billing_details: null,
  current_billing_period: {
    starts_at: '2026-01-01T00:00:00.000000Z',
    ends_at: '2026-02-01T00:00:00.000000Z',
  },
  billing_cycle: { interval: 'month', frequency: 1 },
  scheduled_change: null,
  items: [item()],
  custom_data: null,
  ...more,
})

export const message = (
  type: string,
  data: object = subscription(),
  { id = 'evt_1', at = '2026-01-05T00:00:00.123456Z' } = {},
) => ({
  event_id: id,
  event_type: type.includes('.') ? type : `subscription.${type}`,
  occurred_at: at,
  notification_id: `ntf_${id}`,
  data,
})

export const transaction = (more: object = {}) => ({
  id: 'txn_1',
  status: 'completed',
  origin: 'subscription_recurring',
  customer_id: 'ctm_1',
  subscription_id: 'sub_1',
  currency_code: 'USD',
  custom_data: null,
  billed_at: '2026-01-05T00:00:00.000000Z',
  details: {
    totals: { subtotal: '2000', discount: '0', tax: '500', total: '2500', grand_total: '2500' },
  },
  ...more,
})

export const adjustment = (more: object = {}) => ({
  id: 'adj_1',
  action: 'refund',
  status: 'approved',
  transaction_id: 'txn_1',
  customer_id: 'ctm_1',
  subscription_id: 'sub_1',
  currency_code: 'USD',
  totals: { subtotal: '800', tax: '200', total: '1000' },
  ...more,
})

/** A trial that pays, grows to three seats, is cancelled and ends. */
export const life = () => {
  const cancel = { action: 'cancel', effective_at: '2026-02-15T00:00:00.000000Z', resume_at: null }
  const of = (more: object) => subscription({ custom_data: { user_id: 'acme' }, ...more })
  const grown = { items: [item({ quantity: 3 })] }
  const on = (id: string, day: string) => ({ id, at: `2026-${day}T00:00:00.5Z` })
  return [
    message('created', of({ status: 'trialing' }), on('evt_1', '01-01')),
    message('activated', of({}), on('evt_2', '01-15')),
    message('updated', of(grown), on('evt_3', '02-01')),
    message('updated', of({ ...grown, scheduled_change: cancel }), on('evt_4', '02-10')),
    message(
      'canceled',
      of({ ...grown, status: 'canceled', canceled_at: '2026-02-15T00:00:00.000000Z' }),
      on('evt_5', '02-15'),
    ),
  ]
}

/** The first event that a message says: where the subscription stands. */
export function first(payload: unknown): ChurnEventDraft {
  const [event] = paddle.translate(payload)
  if (!event) throw new Error('expected an event')
  return event
}
