import { describe, expect, it } from 'vitest'
import { readStripeSubscription } from '../../../src/providers/billing/stripe-state'
import { itemsOf, message, only, price, subscription } from './stripe-messages'

const yearly = { recurring: { interval: 'year', interval_count: 1, usage_type: 'licensed' } }
const metered = { recurring: { interval: 'month', interval_count: 1, usage_type: 'metered' } }
const packages = (round: string) => ({ transform_quantity: { divide_by: 5, round } })
const tiered = { billing_scheme: 'tiered', unit_amount: null, unit_amount_decimal: null }

const termsOf = (more: object) => only(message('created', subscription(more)))

describe('Stripe’s prices', () => {
  it.each([
    ['a quantity', itemsOf({ quantity: 3, price: price() }), 6_000],
    ['a year', itemsOf({ quantity: 1, price: price(yearly) }), 167],
    ['several items', itemsOf({ quantity: 2, price: price() }, { price: price(yearly) }), 4_167],
    ['packages of five', itemsOf({ quantity: 11, price: price(packages('up')) }), 6_000],
    ['full packages of five', itemsOf({ quantity: 11, price: price(packages('down')) }), 4_000],
    [
      'parts of a cent',
      itemsOf({ quantity: 300, price: price({ unit_amount: null, unit_amount_decimal: '0.5' }) }),
      150,
    ],
    [
      'the older plan',
      itemsOf({ quantity: 2, plan: { amount: 1_200, interval: 'year', interval_count: 1 } }),
      200,
    ],
  ])('with %s', (_, more, mrrMinor) => {
    expect(termsOf(more)).toMatchObject({ mrrMinor, mrrNote: null })
  })

  it.each([
    ['metered use', itemsOf({ price: price() }, { price: price(metered) }), 2_000, 'metered'],
    ['metered use alone', itemsOf({ price: price(metered) }), 0, 'metered'],
    ['tiers', itemsOf({ price: price(tiered) }), null, 'price_unknown'],
    ['tiers among others', itemsOf({ price: price() }, { price: price(tiered) }), null, 'price_unknown'],
    ['what the payer chose', itemsOf({ price: price({ ...tiered, billing_scheme: 'per_unit' }) }), null, 'price_unknown'],
    ['items left out', { items: { has_more: true, data: [{ price: price() }] } }, null, 'price_unknown'],
    ['no items', { items: undefined }, null, 'price_unknown'],
  ])('with %s say what is not known', (_, more, mrrMinor, mrrNote) => {
    expect(termsOf(more)).toMatchObject({ mrrMinor, mrrNote })
  })

  it.each([
    // docs.stripe.com/currencies: 500 is ¥500, 5 ISK, 5 UGX, 500 MGA; KWD counts thousandths.
    ['jpy', 500, 'JPY'],
    ['kwd', 500, 'KWD'],
    ['isk', 5, 'ISK'],
    ['ugx', 5, 'UGX'],
    ['mga', 50_000, 'MGA'],
  ])('in %s become %i in the minor unit of %s', (currency, mrrMinor, code) => {
    const items = itemsOf({ quantity: 1, price: price({ currency, unit_amount: 500 }) })
    expect(termsOf({ currency, ...items })).toMatchObject({ mrrMinor, currency: code })
  })

  it.each([
    ['year', 1, 'year'],
    ['month', 3, '3 months'],
  ])('every %s × %i are billed by the %s', (interval, interval_count, name) => {
    const terms = { recurring: { interval, interval_count, usage_type: 'licensed' } }
    expect(termsOf(itemsOf({ price: price(terms) })).interval).toBe(name)
  })

  it.each([
    [{ lookup_key: 'pro', nickname: 'Pro plan' }, 'pro'],
    [{ lookup_key: null, nickname: 'Pro plan' }, 'Pro plan'],
    [{ lookup_key: null, nickname: null }, 'price_1'],
  ])('named %j are the plan "%s"', (names, plan) => {
    expect(termsOf(itemsOf({ price: price(names) })).plan).toBe(plan)
  })
})

describe('Stripe’s discounts', () => {
  const coupon = (more: object) => ({
    id: 'co_1',
    duration: 'forever',
    percent_off: null,
    amount_off: null,
    currency: null,
    ...more,
  })
  const quarter = coupon({ percent_off: 25 })
  const five = coupon({ amount_off: 500, currency: 'usd' })
  const acacia = (of: object) => ({ discount: { id: 'di_1', coupon: of }, discounts: ['di_1'] })
  const basil = (...of: object[]) => ({ discounts: of.map((each) => ({ id: 'di_1', coupon: each })) })
  const clover = (of: object | string) => ({
    discounts: [{ id: 'di_1', source: { type: 'coupon', coupon: of } }],
  })

  // All of a subscription of 20.00 USD a month.
  it.each([
    ['none', {}, 2_000],
    ['a quarter, before basil', acacia(quarter), 1_500],
    ['a quarter, expanded in basil', basil(quarter), 1_500],
    ['a quarter, expanded in clover', clover(quarter), 1_500],
    ['5.00 USD', basil(five), 1_500],
    ['5.00 USD, then a quarter', basil(five, quarter), 1_125],
    ['a quarter, then 5.00 USD', basil(quarter, five), 1_000],
    ['everything', basil(coupon({ percent_off: 100 })), 0],
    ['more than everything', basil(coupon({ amount_off: 9_900, currency: 'usd' })), 0],
    ['a quarter of the first invoice', basil({ ...quarter, duration: 'once' }), 2_000],
    ['a quarter for three months', basil({ ...quarter, duration: 'repeating' }), 2_000],
    [
      'an amount kept in several currencies',
      basil(coupon({ amount_off: 900, currency: 'eur', currency_options: { usd: { amount_off: 1_000 } } })),
      1_000,
    ],
  ])('are taken off when they last: %s', (_, more, mrrMinor) => {
    expect(termsOf(more)).toMatchObject({ mrrMinor, mrrNote: null })
  })

  it.each([
    ['forever', 900],
    // ProfitWell takes every discount off; ours differs: what ends is no part of MRR, as in Stripe.
    ['once', 1_000],
    ['repeating', 1_000],
  ])('make 120.00 USD a year, a tenth off %s, %i a month', (duration, mrrMinor) => {
    // T08: ProfitWell, "How are discounts handled": 120 / 12 less a tenth is 9.00.
    const recurring = { interval: 'year', interval_count: 1, usage_type: 'licensed' }
    const items = itemsOf({ price: price({ recurring, unit_amount: 12_000 }) })
    const tenth = coupon({ percent_off: 10, duration })
    expect(termsOf({ ...items, ...basil(tenth) })).toMatchObject({ mrrMinor, mrrNote: null })
  })

  it.each([
    ['an id alone', { discounts: ['di_1'] }],
    ['an id beside the known one', { ...acacia(coupon({ percent_off: 0 })), discounts: ['di_1', 'di_2'] }],
    ['clover’s coupon, unexpanded', clover('co_1')],
    ['an amount in another currency', basil(coupon({ amount_off: 500, currency: 'eur' }))],
    ['some products only', basil(coupon({ percent_off: 25, applies_to: { products: ['prod_2'] } }))],
  ])('are not guessed: %s', (_, more) => {
    expect(termsOf(more)).toMatchObject({ mrrMinor: 2_000, mrrNote: 'discount_unknown' })
  })

  it('are taken off a yearly price once a year', () => {
    // (240.00 − 5.00) ÷ 12 = 19.583…
    const items = itemsOf({ quantity: 1, price: price({ ...yearly, unit_amount: 24_000 }) })
    expect(termsOf({ ...items, ...basil(five) }).mrrMinor).toBe(1_958)
  })

  it('of one item leave the others as they are', () => {
    // 20.00 − 30.00 is nothing, not −10.00; and a tenth off the other 20.00.
    const large = { price: price(), discounts: [{ coupon: coupon({ amount_off: 3_000, currency: 'usd' }) }] }
    const tenth = { price: price(), discounts: [{ coupon: coupon({ percent_off: 10 }) }] }
    expect(termsOf(itemsOf(large, tenth))).toMatchObject({ mrrMinor: 1_800, mrrNote: null })
    expect(termsOf(itemsOf({ price: price(), discounts: ['di_1'] }))).toMatchObject({
      mrrMinor: 2_000,
      mrrNote: 'discount_unknown',
    })
  })

  it('say nothing of use that is metered', () => {
    expect(termsOf({ ...itemsOf({ price: price(metered) }), discounts: ['di_1'] })).toMatchObject({
      mrrMinor: 0,
      mrrNote: 'metered',
    })
  })
})

describe('a subscription read from Stripe’s list', () => {
  it('stands as its messages would say', () => {
    expect(readStripeSubscription(subscription({ metadata: { user_id: 'u_1' } }))).toEqual({
      subscriptionId: 'sub_1',
      customerId: 'u_1',
      externalCustomerId: 'cus_1',
      status: 'active',
      mrrMinor: 2_000,
      mrrNote: null,
      currency: 'USD',
      interval: 'month',
      plan: 'pro',
    })
  })

  it.each([
    ['trialing', 'trial', 0],
    ['past_due', 'active', 2_000],
    ['unpaid', 'active', 0],
    ['paused', 'paused', 0],
    ['canceled', 'ended', 0],
    ['incomplete', null, 0],
    ['incomplete_expired', null, 0],
  ])('that is %s is %s and counts %s', (stripes, status, mrrMinor) => {
    expect(readStripeSubscription(subscription({ status: stripes }))).toMatchObject({ status, mrrMinor })
  })

  it.each([null, {}, { id: 'sub_1' }, { customer: 'cus_1' }])('is refused without its ids: %j', (object) => {
    expect(() => readStripeSubscription(object)).toThrow(expect.objectContaining({ code: 'invalid_request' }))
  })
})
