import { describe, expect, it } from 'vitest'
import { tQuantile95, upperTail } from '../../../src/domain/metrics/quantiles'

describe('tQuantile95', () => {
  // scipy.stats.t.ppf(0.975, df)
  it.each([
    [1, 12.7062],
    [2, 4.30265],
    [9, 2.26216],
    [30, 2.04227],
    [31, 2.03951],
    [40, 2.02108],
    [120, 1.97993],
    [10_000, 1.9602],
  ])('is near the true quantile at %i degrees of freedom', (degreesOfFreedom, quantile) => {
    expect(Math.abs(tQuantile95(degreesOfFreedom) - quantile)).toBeLessThan(0.0006)
  })
})

describe('upperTail', () => {
  // scipy.stats.norm.sf(z)
  it.each([
    [0, 0.5],
    [1.281552, 0.1],
    [1.959964, 0.025],
    [-1.959964, 0.975],
    [4, 3.167124e-5],
  ])('of %d is %d', (z, probability) => {
    expect(upperTail(z)).toBeCloseTo(probability, 6)
  })
})
