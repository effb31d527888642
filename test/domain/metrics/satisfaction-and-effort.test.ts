import { describe, expect, it } from 'vitest'
import { customerEffort } from '../../../src/domain/metrics/customer-effort'
import { customerSatisfaction } from '../../../src/domain/metrics/customer-satisfaction'
import { meanScore } from '../../../src/domain/metrics/mean'
import { responseRate } from '../../../src/domain/metrics/response-rate'

describe('customerSatisfaction', () => {
  it('is the share of 4 and 5, with its Wilson interval', () => {
    // 4 of 20 → [0.0807, 0.4160].
    const csat = customerSatisfaction(
      new Map([
        [1, 10],
        [3, 6],
        [4, 3],
        [5, 1],
      ]),
    )
    expect(csat).toMatchObject({ k: 4, n: 20, rate: 0.2, definition: 'csat' })
    expect(csat.low).toBeCloseTo(0.0807, 4)
    expect(csat.high).toBeCloseTo(0.416, 4)
  })

  it.each([
    [3, 0],
    [4, 1],
  ])('takes a lone %i as %i', (answer, rate) => {
    expect(customerSatisfaction(new Map([[answer, 1]])).rate).toBe(rate)
  })
})

describe('customerEffort', () => {
  it('is the share of 5 to 7, and the mean beside it', () => {
    // 1, 4, 5, 6, 7, 7: four of six; mean 30/6 = 5; squares 16 + 1 + 0 + 1 + 4 + 4 = 26,
    // s² = 26/5; t(5) = 2.571; margin 2.571 · √(5.2/6) = 2.393, cut at the scale's end.
    const ces = customerEffort(
      new Map([
        [1, 1],
        [4, 1],
        [5, 1],
        [6, 1],
        [7, 2],
      ]),
    )
    expect(ces).toMatchObject({ k: 4, n: 6, definition: 'ces' })
    expect(ces.mean).toMatchObject({ value: 5, high: 7, n: 6 })
    expect(ces.mean?.low).toBeCloseTo(5 - 2.393, 3)
  })

  it('is unknown without answers', () => {
    expect(customerEffort(new Map())).toMatchObject({ rate: null, mean: null })
  })
})

describe('meanScore', () => {
  it('has no interval for one answer', () => {
    const mean = meanScore(new Map([[6, 1]]), { min: 1, max: 7 })
    expect(mean).toEqual({ value: 6, low: null, high: null, n: 1 })
  })
})

describe('responseRate', () => {
  it('divides answers by displays', () => {
    expect(responseRate(5, 10)).toMatchObject({ rate: 0.5, definition: 'response_rate' })
  })

  it('is unknown without displays', () => {
    expect(responseRate(0, 0).rate).toBeNull()
  })
})
