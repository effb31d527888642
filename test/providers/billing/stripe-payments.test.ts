import { describe, expect, it } from 'vitest'
import { stripe } from '../../../src/providers/billing/stripe'
import { CREATED, DAY, messageOf, only } from './stripe-messages'

const invoice = (more: object = {}) => ({
  id: 'in_1',
  object: 'invoice',
  customer: 'cus_1',
  currency: 'usd',
  amount_paid: 2_500,
  amount_due: 2_500,
  attempt_count: 1,
  billing_reason: 'subscription_cycle',
  collection_method: 'charge_automatically',
  status_transitions: { finalized_at: CREATED, paid_at: CREATED + 60 },
  parent: {
    type: 'subscription_details',
    subscription_details: { subscription: 'sub_1', metadata: {} },
  },
  ...more,
})

/** As API versions before 2025-03-31 tell it. */
const acacia = (metadata: object) => ({
  parent: undefined,
  subscription: 'sub_1',
  subscription_details: { metadata },
})

const basil = (metadata: object) => ({
  parent: { subscription_details: { subscription: 'sub_1', metadata } },
})

const charge = (amount_refunded: number, more: object = {}) => ({
  id: 'ch_1',
  object: 'charge',
  customer: 'cus_1',
  currency: 'usd',
  amount: 2_500,
  amount_refunded,
  ...more,
})

const session = (more: object = {}) => ({
  id: 'cs_1',
  object: 'checkout.session',
  mode: 'payment',
  payment_status: 'paid',
  customer: 'cus_1',
  invoice: null,
  client_reference_id: null,
  metadata: {},
  currency: 'usd',
  amount_total: 9_900,
  ...more,
})

describe('a paid invoice of Stripe’s', () => {
  const paid = (more: object = {}, type = 'invoice.paid', id = 'evt_1') =>
    messageOf(type, invoice(more), { id, created: CREATED + DAY })

  it('is money that came in when it was paid, and no MRR', () => {
    expect(only(paid())).toEqual({
      id: 'stripe:in_1:paid',
      type: 'purchase',
      customerId: 'cus_1',
      subscriptionId: 'sub_1',
      at: (CREATED + 60) * 1_000,
      mrrMinor: null,
      mrrNote: null,
      amountMinor: 2_500,
      currency: 'USD',
      interval: null,
      plan: null,
      reason: null,
      comment: null,
      cause: null,
    })
  })

  it('is one event, whichever of its two messages tells it', () => {
    const other = only(paid({}, 'invoice.payment_succeeded', 'evt_2'))
    expect(other).toEqual(only(paid()))
  })

  it.each([
    ['now', basil({ user_id: 'u_1' })],
    ['before basil', acacia({ user_id: 'u_1' })],
  ])('knows its subscription and the host’s id, told as %s', (_, more) => {
    expect(only(paid(more))).toMatchObject({ customerId: 'u_1', subscriptionId: 'sub_1' })
  })

  it('of no subscription is the customer’s own', () => {
    expect(only(paid({ parent: null }))).toMatchObject({ subscriptionId: 'cus_1' })
  })

  it('is counted in the minor unit of ISO 4217', () => {
    // docs.stripe.com/currencies: 500 of Stripe's ISK are 5 króna.
    expect(only(paid({ currency: 'isk', amount_paid: 500 })).amountMinor).toBe(5)
  })

  it.each([0, null])('of %s says nothing', (amount_paid) => {
    expect(stripe.translate(paid({ amount_paid }))).toEqual([])
  })
})

describe('an invoice Stripe could not collect', () => {
  const failed = (more: object = {}) =>
    messageOf('invoice.payment_failed', invoice({ amount_paid: 0, ...more }))

  it.each([basil({ user_id: 'u_1' }), acacia({ user_id: 'u_1' })])('is a payment owed: %j', (more) => {
    expect(only(failed({ ...more, attempt_count: 2 }))).toMatchObject({
      id: 'stripe:in_1:failed:2',
      type: 'payment_failed',
      customerId: 'u_1',
      subscriptionId: 'sub_1',
      at: CREATED * 1_000,
      cause: 'payment_failed',
    })
  })

  it.each([
    ['the first of a subscription, which has not begun', { billing_reason: 'subscription_create' }],
    ['one for a change', { billing_reason: 'subscription_update' }],
    ['one that was sent to be paid', { collection_method: 'send_invoice' }],
    ['one of no subscription', { parent: null }],
  ])('says nothing when it is %s', (_, more) => {
    expect(stripe.translate(failed(more))).toEqual([])
  })
})

describe('a refund of Stripe’s', () => {
  const refunded = (total: number, before: number, more: object = {}) =>
    messageOf('charge.refunded', charge(total, more), { previous: { amount_refunded: before } })

  it('is what was given back just now, though Stripe tells the sum', () => {
    const parts = [refunded(1_000, 0), refunded(2_500, 1_000)].map(only)
    expect(parts).toMatchObject([
      { id: 'stripe:ch_1:refunded:1000', type: 'refund', amountMinor: -1_000 },
      { id: 'stripe:ch_1:refunded:2500', type: 'refund', amountMinor: -1_500 },
    ])
    expect(parts[0]).toMatchObject({ customerId: 'cus_1', mrrMinor: null, currency: 'USD' })
  })

  it.each([
    ['of nothing', refunded(1_000, 1_000)],
    ['to nobody', refunded(1_000, 0, { customer: null })],
  ])('%s says nothing', (_, payload) => {
    expect(stripe.translate(payload)).toEqual([])
  })
})

describe('a checkout of Stripe’s', () => {
  const completed = (more: object = {}) => messageOf('checkout.session.completed', session(more))

  it('paid once is a purchase', () => {
    expect(only(completed())).toMatchObject({
      id: 'stripe:cs_1:paid',
      type: 'purchase',
      customerId: 'cus_1',
      amountMinor: 9_900,
      currency: 'USD',
    })
  })

  it.each([
    [{ metadata: { user_id: 'u_1' }, client_reference_id: 'u_2' }, 'u_1'],
    [{ client_reference_id: 'u_2' }, 'cus_1'],
    [{ customer: null, client_reference_id: 'u_2' }, 'u_2'],
  ])('with %j is of %s', (more, customerId) => {
    expect(only(completed(more)).customerId).toBe(customerId)
  })

  it('paid later is the same purchase', () => {
    const later = messageOf('checkout.session.async_payment_succeeded', session(), { id: 'evt_2' })
    expect(only(later).id).toBe('stripe:cs_1:paid')
  })

  it.each([
    ['of a subscription, whose invoice tells it', { mode: 'subscription' }],
    ['with an invoice, which tells it', { invoice: 'in_1' }],
    ['not paid yet', { payment_status: 'unpaid' }],
    ['by nobody', { customer: null }],
  ])('%s says nothing', (_, more) => {
    expect(stripe.translate(completed(more))).toEqual([])
  })
})
