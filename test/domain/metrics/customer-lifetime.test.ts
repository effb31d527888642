import { describe, expect, it } from 'vitest'
import { annualisedChurn, compoundChurn } from '../../../src/domain/metrics/annualised-churn'
import { arpa } from '../../../src/domain/metrics/arpa'
import {
  customerLifetime,
  halfLife,
  restrictedLifetime,
} from '../../../src/domain/metrics/customer-lifetime'
import { rateOf, unknownRate } from '../../../src/domain/metrics/rate'

describe('compoundChurn', () => {
  it('makes 30.62 % a year of 3 % a month, not 36 %', () => {
    // T15: 1 − 0.97¹² = 1 − 0.693842.
    expect(compoundChurn(0.03, 12)).toBeCloseTo(0.306158, 6)
  })

  it('goes down to shorter times as well', () => {
    expect(compoundChurn(0.306158, 1 / 12)).toBeCloseTo(0.03, 6)
  })
})

describe('annualisedChurn', () => {
  it('takes the interval along and keeps what was counted', () => {
    const month = rateOf(3, 100, 'customer_churn_rate')
    const year = annualisedChurn(month, 12)
    expect(year).toMatchObject({ k: 3, n: 100, definition: 'annualised_churn' })
    expect(year.rate).toBeCloseTo(0.306158, 6)
    expect(year.low).toBeCloseTo(1 - (1 - (month.low ?? 0)) ** 12, 12)
    expect(year.high).toBeCloseTo(1 - (1 - (month.high ?? 0)) ** 12, 12)
  })

  it('is unknown when the rate is, and 0 when it is 0', () => {
    expect(annualisedChurn(unknownRate(0, 0, 'x'), 12).rate).toBeNull()
    expect(annualisedChurn(rateOf(0, 50, 'x'), 12)).toMatchObject({ rate: 0, low: 0 })
  })
})

describe('the lifetime of a constant 5 % a month', () => {
  it('is 20 months without a horizon, and half are gone after 13.5', () => {
    // T16: 1 / 0.05 = 20; ln 0.5 / ln 0.95 = 0.693147 / 0.051293 = 13.51.
    expect(restrictedLifetime(0.05, Infinity)).toBeCloseTo(20, 10)
    expect(halfLife(0.05)).toBeCloseTo(13.51, 2)
  })

  it('is 16.84 months of the next 36', () => {
    // (1 − 0.95³⁶) / 0.05 with 0.95³⁶ = 0.157779.
    expect(restrictedLifetime(0.05, 36)).toBeCloseTo(16.844, 3)
  })

  it('is the whole horizon when nobody leaves, and has no half', () => {
    expect(restrictedLifetime(0, 36)).toBe(36)
    expect(halfLife(0)).toBeNull()
  })
})

describe('customerLifetime', () => {
  it('multiplies ARPA by months, and bounds it by the churn rate’s interval', () => {
    // 5 of 100; ARPA €1,000.00 / 10 = €100.00; 16.844 months are €1,684.44; 20 are €2,000.00.
    const churn = rateOf(5, 100, 'customer_churn_rate')
    const lifetime = customerLifetime(churn, arpa(100_000, 10), 1)
    expect(lifetime).toMatchObject({ horizonMonths: 36, churns: 5, unboundedValueMinor: 200_000 })
    expect(lifetime.months).toBeCloseTo(16.844, 3)
    expect(lifetime.valueMinor).toBe(168_444)
    // More churn, less time.
    expect(lifetime.low).toBeCloseTo(restrictedLifetime(churn.high ?? 0, 36), 10)
    expect(lifetime.valueLowMinor).toBeLessThan(lifetime.valueMinor ?? 0)
    expect(lifetime.valueHighMinor).toBeGreaterThan(lifetime.valueMinor ?? 0)
  })

  it('takes a quarter’s rate down to the month', () => {
    // 14.2625 % in three months is 5 % a month: 0.95³ = 0.857375.
    const quarter = { ...rateOf(1, 10, 'x'), rate: 1 - 0.857375, low: null, high: null }
    expect(customerLifetime(quarter, arpa(100, 1), 1 / 3).unboundedMonths).toBeCloseTo(20, 10)
  })

  it('has no end without the horizon when nobody left', () => {
    const lifetime = customerLifetime(rateOf(0, 50, 'x'), arpa(5_000, 50), 1)
    expect(lifetime).toMatchObject({ months: 36, unboundedMonths: null, halfLifeMonths: null })
    expect(lifetime).toMatchObject({ valueMinor: 3_600, unboundedValueMinor: null })
  })

  it('is unknown without a rate or an ARPA', () => {
    expect(customerLifetime(unknownRate(0, 0, 'x'), arpa(100, 1), 1)).toMatchObject({
      months: null,
      valueMinor: null,
    })
    expect(customerLifetime(rateOf(1, 10, 'x'), arpa(0, 0), 1)).toMatchObject({
      months: expect.any(Number),
      valueMinor: null,
    })
  })
})

describe('arpa', () => {
  it('is MRR over customers, rounded once', () => {
    expect(arpa(10_000, 3)).toEqual({ sumMinor: 10_000, n: 3, meanMinor: 3_333, definition: 'arpa' })
    expect(arpa(0, 0).meanMinor).toBeNull()
  })
})
