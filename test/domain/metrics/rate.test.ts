import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { occurrenceRateOf, plainRateOf, rateOf, ruleOfThree, sumOfRates } from '../../../src/domain/metrics/rate'

describe('rateOf', () => {
  // Bounds worked out by Wilson's formula with z = 1.959964, to four digits.
  it.each([
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
    [1, 20, 0.0089, 0.2361],
    [4, 20, 0.0807, 0.416],
    [62, 1000, 0.0487, 0.0787],
  ])('puts %i of %i between %d and %d', (k, n, low, high) => {
    const rate = rateOf(k, n, 'test')
    expect(rate).toMatchObject({ k, n, rate: k / n, definition: 'test' })
    expect(rate.low).toBeCloseTo(low, 4)
    expect(rate.high).toBeCloseTo(high, 4)
  })

  it.each([
    [0, 0],
    [3, 0],
    [3, 2],
  ])('is unknown, not zero, for %i of %i', (k, n) => {
    expect(rateOf(k, n, 'test')).toMatchObject({ k, n, rate: null, low: null, high: null })
  })

  it('keeps the share inside its interval and the interval inside 0 to 1', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), (a, b) => {
        const { rate, low, high } = rateOf(Math.min(a, b), Math.max(a, b), 'test')
        if (rate === null || low === null || high === null) return a === 0 && b === 0
        return 0 <= low && low <= rate && rate <= high && high <= 1
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('occurrenceRateOf', () => {
  // Score interval of a Poisson mean: k + z²/2 ± z √(k + z²/4), z = 1.959964. For 10: 11.921 ± 6.489.
  it.each([
    [0, 0, 3.841],
    [1, 0.177, 5.665],
    [10, 5.432, 18.409],
    [62, 48.369, 79.473],
  ])('puts %i occurrences between %d and %d', (k, low, high) => {
    const rate = occurrenceRateOf(k, 1, 'test')
    expect(rate.low).toBeCloseTo(low, 3)
    expect(rate.high).toBeCloseTo(high, 3)
  })

  it('is per unit of the base, which it may exceed', () => {
    expect(occurrenceRateOf(10, 4, 'test')).toMatchObject({ k: 10, n: 4, rate: 2.5 })
    expect(occurrenceRateOf(10, 0, 'test').rate).toBeNull()
  })
})

describe('plainRateOf', () => {
  it('has no interval, may be negative, and is unknown without a base', () => {
    expect(plainRateOf(-5, 100, 'test')).toMatchObject({ rate: -0.05, low: null, high: null })
    expect(plainRateOf(5, 0, 'test').rate).toBeNull()
  })
})

describe('sumOfRates', () => {
  it('adds shares of different bases up, and says their mean', () => {
    const days = [
      { k: 1, n: 10 },
      { k: 0, n: 0 },
      { k: -4, n: 20 },
    ]
    expect(sumOfRates(days, 'test')).toMatchObject({ k: -3, n: 15, rate: expect.closeTo(-0.1, 12) })
    expect(sumOfRates([{ k: 0, n: 0 }], 'test').rate).toBeNull()
  })
})

describe('ruleOfThree', () => {
  it.each([
    [10, 0.3],
    [100, 0.03],
    [2, 1],
  ])('says of none of %i: at most %d', (n, most) => {
    expect(ruleOfThree({ k: 0, n })).toBeCloseTo(most, 12)
  })

  it('says nothing once something was seen, or without cases', () => {
    expect(ruleOfThree({ k: 1, n: 100 })).toBeNull()
    expect(ruleOfThree({ k: 0, n: 0 })).toBeNull()
  })
})
