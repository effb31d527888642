import type { ChurnEventDraft } from '../../../src/domain/billing/events'
import { revenuecat } from '../../../src/providers/billing/revenuecat'

/** Midnight of a day of 2026, epoch ms. */
export const on = (day: string): number => Date.parse(`2026-${day}T00:00:00Z`)

/** Fields as in revenuecat.com/docs, "Event Types and Fields" and "Sample Events". */
export const message = (type: string, more: object = {}) => ({
  api_version: '1.0',
  event: {
    id: 'A1B2',
    type,
    app_id: 'app1',
    event_timestamp_ms: on('01-01') + 5_000,
    app_user_id: 'u_1',
    original_app_user_id: '$RCAnonymousID:87c6',
    aliases: ['$RCAnonymousID:87c6', 'u_1'],
    subscriber_attributes: {
      $email: { value: 'Ann@Example.com', updated_at_ms: on('01-01') },
      $displayName: { value: 'Ann Berg', updated_at_ms: on('01-01') },
    },
    product_id: 'pro_monthly',
    entitlement_ids: ['pro'],
    period_type: 'NORMAL',
    purchased_at_ms: on('01-01'),
    expiration_at_ms: on('02-01'),
    store: 'APP_STORE',
    environment: 'PRODUCTION',
    currency: 'EUR',
    price: 10.9,
    price_in_purchased_currency: 9.99,
    tax_percentage: 0.19,
    commission_percentage: 0.3,
    transaction_id: '2000001',
    original_transaction_id: '2000000',
    is_family_share: false,
    country_code: 'DE',
    offer_code: null,
    ...more,
  },
})

const nothing = { price: 0, price_in_purchased_currency: 0 }

/** A trial that pays 9.99 a month, moves to 99.99 a year, is switched off and runs out. */
export const life = () => {
  const at = (id: string, day: string) => ({ id, event_timestamp_ms: on(day) })
  const trial = { ...nothing, period_type: 'TRIAL', expiration_at_ms: on('01-08') }
  const paid = { purchased_at_ms: on('01-08'), expiration_at_ms: on('02-08') }
  const year = {
    product_id: 'pro_yearly',
    purchased_at_ms: on('01-20'),
    expiration_at_ms: Date.parse('2027-01-20T00:00:00Z'),
    price: 109,
    price_in_purchased_currency: 149.99,
  }
  const over = { ...year, ...nothing, expiration_at_ms: on('02-15') }
  return [
    message('INITIAL_PURCHASE', { ...trial, ...at('e1', '01-01') }),
    message('RENEWAL', { ...paid, is_trial_conversion: true, ...at('e2', '01-08') }),
    message('PRODUCT_CHANGE', { ...paid, ...nothing, new_product_id: 'pro_yearly', ...at('e3', '01-20') }),
    message('RENEWAL', { ...year, is_trial_conversion: false, ...at('e4', '01-20') }),
    message('CANCELLATION', { ...over, cancel_reason: 'UNSUBSCRIBE', ...at('e5', '02-10') }),
    message('EXPIRATION', { ...over, expiration_reason: 'UNSUBSCRIBE', ...at('e6', '02-15') }),
  ]
}

/** The first event that a message says. */
export function first(payload: unknown): ChurnEventDraft {
  const [event] = revenuecat.translate(payload)
  if (!event) throw new Error('expected an event')
  return event
}
