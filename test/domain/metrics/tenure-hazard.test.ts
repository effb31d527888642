import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  endOfTenureMonth,
  type Exposure,
  tenureHazard,
  tenureMonthAt,
} from '../../../src/domain/metrics/tenure-hazard'

const exposure = (from: number, to: number, churned: boolean, customers = 1): Exposure => ({
  from,
  to,
  churned,
  customers,
})

describe('tenureHazard', () => {
  it('divides who left by who was at risk, month by month', () => {
    // 20 start. 4 leave in month 1, 2 in month 3; 6 have completed 2 months, 8 have completed 3.
    const months = tenureHazard([
      exposure(1, 1, true, 4),
      exposure(1, 3, true, 2),
      exposure(1, 2, false, 6),
      exposure(1, 3, false, 8),
    ])
    expect(months.map(({ month, churned }) => [month, churned.k, churned.n])).toEqual([
      [1, 4, 20],
      [2, 0, 16],
      [3, 2, 10],
    ])
    // Wilson for 4 of 20 and 2 of 10.
    expect(months[0]?.churned).toMatchObject({
      rate: 0.2,
      low: expect.closeTo(0.0807, 4),
      high: expect.closeTo(0.416, 4),
    })
    expect(months[2]?.churned).toMatchObject({ rate: 0.2, low: expect.closeTo(0.0567, 4) })
  })

  it('agrees with Kaplan–Meier where time is whole months', () => {
    // Freireich et al., Blood 21, 1963, 6-MP in weeks: S(7) = 0.8067, S(13) = 0.6902, S(23) = 0.4482.
    const relapsed = [6, 6, 6, 7, 10, 13, 16, 22, 23]
    const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
    const weeks = tenureHazard([
      ...relapsed.map((week) => exposure(1, week, true)),
      ...censored.map((week) => exposure(1, week, false)),
    ])
    const survival = (until: number) =>
      weeks.slice(0, until).reduce((s, { churned }) => s * (1 - (churned.rate ?? 0)), 1)
    expect(survival(7)).toBeCloseTo(0.8067, 4)
    expect(survival(13)).toBeCloseTo(0.6902, 4)
    expect(survival(23)).toBeCloseTo(0.4482, 4)
  })

  it('lets who came in late be at risk from then on only', () => {
    const months = tenureHazard([exposure(3, 4, true, 2), exposure(4, 5, false, 3)])
    expect(months.map(({ churned: { k, n, rate } }) => [k, n, rate])).toEqual([
      [0, 0, null],
      [0, 0, null],
      [0, 2, 0],
      [2, 5, 0.4],
      [0, 3, 0],
    ])
  })

  it('knows no month without anybody, and no loss where all are censored', () => {
    expect(tenureHazard([])).toEqual([])
    const [month] = tenureHazard([exposure(1, 1, false)])
    expect(month?.churned).toMatchObject({ k: 0, n: 1, rate: 0, high: expect.closeTo(0.7935, 4) })
  })
})

const DAY = 86_400_000

/** The same day `months` later, or the last of a shorter month. */
function renewalOf(start: number, months: number): number {
  const day = new Date(start).getUTCDate()
  const at = new Date(start)
  at.setUTCDate(1)
  at.setUTCMonth(at.getUTCMonth() + months)
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()
  return at.setUTCDate(Math.min(day, last))
}

describe('a month of tenure', () => {
  it.each([
    // Paid on 31 January, not renewed on 28 February: 28 days.
    ['2026-01-31', '2026-02-28', 1],
    ['2026-02-01', '2026-03-01', 1],
    ['2028-01-31', '2028-02-29', 1],
    ['2026-07-01', '2026-08-01', 1],
    // The longest two months have 62 days.
    ['2026-07-01', '2026-09-01', 2],
    ['2026-12-01', '2027-02-01', 2],
    ['2026-01-01', '2026-01-01', 1],
    ['2024-02-29', '2025-02-28', 12],
    ['2027-03-01', '2028-03-01', 12],
    ['2026-01-01', '2026-02-10', 2],
  ])('from %s to %s is number %i', (start, end, month) => {
    expect(tenureMonthAt(Date.parse(end) - Date.parse(start))).toBe(month)
  })

  it('takes in every renewal of the calendar, told up to 24 hours late or an hour early', () => {
    const start = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2032, 0, 1) })
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 36 }), fc.constantFrom(-1, 0, 1, 24), (at, months, hours) => {
        const after = renewalOf(at, months) - at + (hours * DAY) / 24
        expect(tenureMonthAt(after)).toBe(months)
      }),
      { numRuns: 5_000 },
    )
  })

  it('ends where the next begins', () => {
    expect(tenureMonthAt(endOfTenureMonth(5))).toBe(5)
    expect(tenureMonthAt(endOfTenureMonth(5) + 1)).toBe(6)
  })
})
