import { describe, expect, it } from 'vitest'
import {
  bucketsIn,
  previousRange,
  rangesInYear,
  wholeBucket,
} from '../../../src/services/summaries/range'

const range = (fromDay: string, toDay: string) => ({ fromDay, toDay })

describe('a range in buckets', () => {
  it('is cut at Mondays, the first and the last week as its ends say', () => {
    expect(bucketsIn('week', range('2026-02-25', '2026-03-10'))).toEqual([
      range('2026-02-25', '2026-03-01'),
      range('2026-03-02', '2026-03-08'),
      range('2026-03-09', '2026-03-10'),
    ])
  })

  it.each(['day', 'week', 'month', 'quarter', 'year'] as const)(
    'by %s has every day once, over leap days and new years',
    (bucket) => {
      const buckets = bucketsIn(bucket, range('2023-11-15', '2026-02-03'))
      expect(buckets.flatMap((each) => bucketsIn('day', each))).toEqual(
        bucketsIn('day', range('2023-11-15', '2026-02-03')),
      )
    },
  )

  it.each([
    ['week', '2026-03-08', '2026-03-02', '2026-03-08'],
    ['month', '2028-02-10', '2028-02-01', '2028-02-29'],
    ['quarter', '2026-05-31', '2026-04-01', '2026-06-30'],
    ['quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
    ['year', '2028-12-31', '2028-01-01', '2028-12-31'],
  ] as const)('the %s of %s is %s to %s', (bucket, day, fromDay, toDay) => {
    expect(wholeBucket(bucket, day)).toEqual(range(fromDay, toDay))
  })
})

describe('how often a range fits into a year', () => {
  it.each([
    ['2026-02-01', '2026-02-28', 12],
    ['2026-01-01', '2026-03-31', 4],
    ['2028-01-01', '2028-12-31', 1],
    ['2026-02-02', '2026-03-01', 365.2425 / 28],
    ['2026-01-01', '2026-04-30', 365.2425 / 120],
  ])('%s to %s: %d times', (fromDay, toDay, times) => {
    expect(rangesInYear(range(fromDay, toDay))).toBeCloseTo(times, 10)
  })
})

it('is compared with as many days before', () => {
  expect(previousRange(range('2026-03-01', '2026-03-31'))).toEqual(range('2026-01-29', '2026-02-28'))
})
