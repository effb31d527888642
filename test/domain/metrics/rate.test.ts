import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moneyRateOf, rateOf } from '../../../src/domain/metrics/rate'

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

describe('moneyRateOf', () => {
  it('has no interval, may be negative, and is unknown without a base', () => {
    expect(moneyRateOf(-5, 100, 'test')).toMatchObject({ rate: -0.05, low: null, high: null })
    expect(moneyRateOf(5, 0, 'test').rate).toBeNull()
  })
})
