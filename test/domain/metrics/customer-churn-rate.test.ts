import { describe, expect, it } from 'vitest'
import { CHURN_VARIANTS } from '../../../src/domain/metrics/churn-variants'
import { cohortRetention } from '../../../src/domain/metrics/cohort-retention'
import { customerChurnByDays, customerChurnShopify } from '../../../src/domain/metrics/customer-churn-by-days'
import { customerChurnRate } from '../../../src/domain/metrics/customer-churn-rate'
import { customerChurnStripe } from '../../../src/domain/metrics/customer-churn-stripe'
import { customerRetentionRate } from '../../../src/domain/metrics/customer-retention-rate'
import { butterClub, flowOf } from './payer-flow'

describe('customerChurnRate', () => {
  it('leaves out who joined within the period', () => {
    // ChartMogul Help Center, "Customer Churn Rate" (T04): 100 at the start, 11 cancel, 1 of them new.
    const month = flowOf({ start: 100, lost: 10, joined: 1, joinedAndChurned: 1 })
    expect(customerChurnRate(month)).toMatchObject({ k: 10, n: 100, rate: 0.1 })
  })

  it('is unknown without customers at the start', () => {
    const month = flowOf({ joined: 3, joinedAndChurned: 3 })
    expect(customerChurnRate(month)).toMatchObject({ k: 0, n: 0, rate: null, low: null })
  })
})

describe('the Butter of the Month Club', () => {
  // T05. Recurly, "A better way to calculate your churn rate"; the shares are worked out here.
  it.each([
    // 50 / 1,000; 62 / 1,500; 62 / 1,000; 62 / 1,438; 62 / 1,219.
    ['customer_churn_rate', 50, 1_000, 0.05],
    ['customer_churn_stripe', 62, 1_500, 0.04133],
    ['customer_churn_basic', 62, 1_000, 0.062],
    ['customer_churn_over_end', 62, 1_438, 0.04312],
    ['customer_churn_over_mean', 62, 1_219, 0.05086],
  ])('has a %s of %i of %i', (slug, k, n, rate) => {
    const found = CHURN_VARIANTS.find(({ metric }) => metric.slug === slug)?.of(butterClub, [])
    expect(found).toMatchObject({ k, n, definition: slug })
    expect(found?.rate).toBeCloseTo(rate, 5)
  })

  it('ends with 1,438 customers', () => {
    expect(butterClub.end).toBe(1_438)
  })

  it('retains 93.8 % by the formula, though 95.0 % of those at the start stayed', () => {
    // (1,438 − 500) / 1,000 against 950 / 1,000.
    expect(customerRetentionRate(butterClub)).toMatchObject({ k: 938, n: 1_000, rate: 0.938, low: null })
    const cohort = cohortRetention({ atStart: 1_000, stayed: 950, returned: 0 })
    expect(cohort).toMatchObject({ k: 950, n: 1_000, rate: 0.95 })
  })
})

describe('customerChurnStripe', () => {
  it('counts returned customers among those who may leave', () => {
    const month = flowOf({ start: 90, lost: 5, joined: 6, returned: 4, joinedAndChurned: 5 })
    expect(customerChurnStripe(month)).toMatchObject({ k: 10, n: 100, rate: 0.1 })
  })
})

describe('customerChurnByDays', () => {
  it('is those who left over the customers of an average day', () => {
    // 62 of 37,200 customer-days in 31 days: 62 / 1,200 = 5.17 %. Poisson score interval of 62:
    // 63.92 ± 1.96 · √62.96 = 48.37 and 79.47.
    const rate = customerChurnByDays({ ...butterClub, customerDays: 37_200 })
    expect(rate).toMatchObject({ k: 62, n: 1_200, rate: expect.closeTo(0.051667, 6) })
    expect(rate.low).toBeCloseTo(48.37 / 1_200, 5)
    expect(rate.high).toBeCloseTo(79.47 / 1_200, 5)
  })

  it('stays when a business grows and everyone behaves as before', () => {
    // Recurly's point: one in ten leaves per customer-month; 100 customers all month, or 100 growing
    // evenly to 300. The rate over the start would be 10 % and 20 %.
    const level = flowOf({ start: 100, lost: 10, joined: 10, customerDays: 3_000 })
    const growing = flowOf({ start: 100, lost: 20, joined: 220, customerDays: 6_000 })
    expect(customerChurnByDays(growing).rate).toBe(customerChurnByDays(level).rate)
    expect(customerChurnRate(growing).rate).toBe(0.2)
  })

  it('may exceed one, and is unknown when nobody paid', () => {
    const hectic = flowOf({ joined: 50, joinedAndChurned: 50, customerDays: 600 })
    expect(customerChurnByDays(hectic)).toMatchObject({ k: 50, n: 20, rate: 2.5 })
    expect(customerChurnByDays(flowOf({})).rate).toBeNull()
  })
})

describe('customerChurnShopify', () => {
  it('adds up the shares lost on each day', () => {
    // 5 of 100 and 19 of 190: 5 % + 10 %. The bases average 145.
    const days = [
      flowOf({ start: 100, lost: 5, joined: 95, days: 1 }),
      flowOf({ start: 190, lost: 19, days: 1 }),
    ]
    expect(customerChurnShopify(days)).toMatchObject({ k: 24, n: 145, rate: expect.closeTo(0.15, 12) })
  })

  it('passes over days that began with nobody, and is unknown with no others', () => {
    const empty = flowOf({ joined: 10, joinedAndChurned: 1, days: 1 })
    expect(customerChurnShopify([empty]).rate).toBeNull()
    expect(customerChurnShopify([empty, flowOf({ start: 10, lost: 1 })])).toMatchObject({ rate: 0.1, n: 10 })
  })
})

describe('the variants', () => {
  it('are named each once, ours first', () => {
    expect(CHURN_VARIANTS[0]?.metric.slug).toBe('customer_churn_rate')
    expect(new Set(CHURN_VARIANTS.map(({ metric }) => metric.slug)).size).toBe(CHURN_VARIANTS.length)
  })

  it('say under which definition each was worked out', () => {
    const days = [flowOf({ start: 10, lost: 1, customerDays: 10, days: 1 })]
    const month = flowOf({ start: 10, lost: 1, customerDays: 300 })
    for (const { metric, of } of CHURN_VARIANTS) {
      expect(of(month, days)).toMatchObject({ definition: metric.slug, k: 1 })
    }
  })
})
