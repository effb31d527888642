import { describe, expect, it } from 'vitest'
import { itemsOf, message, only, price, subscription } from './stripe-messages'

const yearly = { recurring: { interval: 'year', interval_count: 1, usage_type: 'licensed' } }
const metered = { recurring: { interval: 'month', interval_count: 1, usage_type: 'metered' } }
const tiered = { billing_scheme: 'tiered', unit_amount: null, unit_amount_decimal: null }

describe('Stripe’s prices', () => {
  const termsOf = (more: object) => only(message('created', subscription(more)))

  it.each([
    ['a quantity', itemsOf({ quantity: 3, price: price() }), 6_000],
    ['a year', itemsOf({ quantity: 1, price: price(yearly) }), 167],
    ['several items', itemsOf({ quantity: 2, price: price() }, { price: price(yearly) }), 4_167],
    ['metered use', itemsOf({ price: price() }, { price: price(metered) }), 2_000],
    ['metered use alone', itemsOf({ price: price(metered) }), 0],
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
    ['tiers, unknown', itemsOf({ price: price(tiered) }), null],
    ['items left out', { items: { has_more: true, data: [{ price: price() }] } }, null],
    ['no items', { items: undefined }, null],
  ])('with %s', (_, more, mrrMinor) => {
    expect(termsOf(more).mrrMinor).toBe(mrrMinor)
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
