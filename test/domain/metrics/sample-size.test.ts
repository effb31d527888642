import { describe, expect, it } from 'vitest'
import { sampleSizeFor } from '../../../src/domain/metrics/sample-size'

describe('sampleSizeFor', () => {
  // 80 % power, 5 % two-sided. Source: Fleiss' formula 4.14 without continuity correction.
  it.each([
    [0.05, 0.1, 435],
    [0.05, 0.075, 1471],
    [0.03, 0.05, 1506],
    [0.2, 0.3, 294],
    [0.15, 0.23, 377],
  ])('tells %f from %f with %i in each group', (share, other, needed) => {
    expect(sampleSizeFor(share, other)).toBe(needed)
    expect(sampleSizeFor(other, share)).toBe(needed)
  })

  it.each([
    [0.1, 0.1],
    [0.6, 1.2],
  ])('is unknown for %f and %f', (share, other) => {
    expect(sampleSizeFor(share, other)).toBeNull()
  })
})
