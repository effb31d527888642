import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { purchaseFrequency, repeatCustomerRate } from '../../../src/domain/metrics/purchases'
import {
  markOf,
  RFM_SEGMENTS,
  type Quintile,
  scaleOf,
  segmentOf,
  valuesOf,
} from '../../../src/domain/metrics/rfm'

describe('repeat customer rate and purchase frequency', () => {
  // 12 customers bought once, 5 twice, 3 four times: 8 of 20 came back, with 34 purchases.
  const purchases = new Map([
    [1, 12],
    [2, 5],
    [4, 3],
  ])

  it('counts who bought twice or more among all who bought', () => {
    expect(repeatCustomerRate(purchases)).toMatchObject({ k: 8, n: 20, rate: 0.4 })
  })

  it('divides purchases by customers, with the interval of the mean', () => {
    // Mean 1.7; squares 12 · 0.49 + 5 · 0.09 + 3 · 5.29 = 22.2, s = √(22.2 / 19) = 1.0809,
    // 2.093 · 1.0809 / √20 = 0.5059.
    expect(purchaseFrequency(purchases)).toMatchObject({
      value: 1.7,
      low: expect.closeTo(1.194, 3),
      high: expect.closeTo(2.206, 3),
      n: 20,
    })
  })

  it('is unknown without purchases, and never below one', () => {
    expect(repeatCustomerRate(new Map())).toMatchObject({ k: 0, n: 0, rate: null })
    expect(purchaseFrequency(new Map())).toBeNull()
    expect(purchaseFrequency(new Map([[1, 1]]))).toMatchObject({ value: 1, low: null, n: 1 })
    expect(purchaseFrequency(new Map([[1, 2], [5, 1]]))?.low).toBe(1)
  })
})

const marks = (values: readonly number[]): number[] => {
  const scale = scaleOf(values)
  return scale ? values.map((value) => markOf(value, scale)) : []
}

describe('RFM marks', () => {
  it('give a fifth each where no two are equal', () => {
    expect(marks([10, 20, 30, 40, 50])).toEqual([1, 2, 3, 4, 5])
    expect(marks([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
    // 7 values: below them lie 0 to 6 sevenths, times five and rounded down 0 0 1 2 2 3 4.
    expect(marks([1, 2, 3, 4, 5, 6, 7])).toEqual([1, 1, 2, 3, 3, 4, 5])
  })

  it('are equal for equal values, whatever share that is', () => {
    // Below 1 lies nobody; below 2 lie 8 of 10, four fifths.
    expect(marks([1, 1, 1, 1, 1, 1, 1, 1, 2, 9])).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 5, 5])
    expect(marks([3, 3, 3, 3, 3])).toEqual([1, 1, 1, 1, 1])
    // Below 2 lie 3 of 10: one fifth and a half.
    expect(marks([1, 1, 1, 2, 2, 2, 2, 2, 2, 7])).toEqual([1, 1, 1, 2, 2, 2, 2, 2, 2, 5])
  })

  it('do not exist for fewer than five customers', () => {
    expect(scaleOf([1, 2, 3, 4])).toBeNull()
    expect(scaleOf([])).toBeNull()
  })

  it('are 1 plus the fifths that lie strictly below', () => {
    const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 5, maxLength: 60 })
    fc.assert(
      fc.property(values, (all) => {
        const expected = all.map((value) => {
          const below = all.filter((other) => other < value).length
          return 1 + Math.floor((5 * below) / all.length)
        })
        expect(marks(all)).toEqual(expected)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('RFM segments', () => {
  const ALL: Quintile[] = [1, 2, 3, 4, 5]

  it('take every pair of marks once', () => {
    const pairs = ALL.flatMap((r) => ALL.map((f): [Quintile, Quintile] => [r, f]))
    for (const [recency, frequency] of pairs) {
      const fitting = RFM_SEGMENTS.filter(
        (one) =>
          one.recency[0] <= recency && recency <= one.recency[1] &&
          one.frequency[0] <= frequency && frequency <= one.frequency[1],
      )
      expect(fitting.map(({ slug }) => slug)).toEqual([segmentOf(recency, frequency)])
    }
  })

  it('call the best champions and the longest gone lapsed', () => {
    expect(segmentOf(5, 5)).toBe('champions')
    expect(segmentOf(5, 1)).toBe('promising')
    expect(segmentOf(1, 5)).toBe('at_risk')
    expect(segmentOf(1, 1)).toBe('lapsed')
  })

  it('know the values that get a range of marks', () => {
    const scale = scaleOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) ?? [0, 0, 0, 0]
    expect(valuesOf([4, 5], scale)).toEqual({ least: 7, below: null })
    expect(valuesOf([3, 3], scale)).toEqual({ least: 5, below: 7 })
    expect(valuesOf([1, 2], scale)).toEqual({ least: null, below: 5 })
    // Nobody is above the first mark: none for the higher, all for the lower.
    const equal = scaleOf([3, 3, 3, 3, 3]) ?? [0, 0, 0, 0]
    expect(valuesOf([4, 5], equal)).toEqual({ least: Number.MAX_VALUE, below: null })
    expect(valuesOf([1, 3], equal)).toEqual({ least: null, below: null })
  })
})
