import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CohortMove, cohortTable } from '../../../src/domain/metrics/cohort-table'
import { addMonths } from '../../../src/domain/time'

const move = (cohort: string, month: string, joined: number, changed: number): CohortMove => ({
  cohort: `${cohort}-01`,
  month: `${month}-01`,
  joined,
  changed,
})

/**
 * December: 10 join, 1 leaves at once, 2 in January, 1 comes back in February. January: 4 join, all
 * leave in February. March, not over yet: 5 join, 3 of them leave, and one of December's.
 */
const MOVES = [
  move('2025-12', '2025-12', 10, 9),
  move('2025-12', '2026-01', 0, -2),
  move('2025-12', '2026-02', 0, 1),
  move('2025-12', '2026-03', 0, -1),
  move('2026-01', '2026-01', 4, 4),
  move('2026-01', '2026-02', 0, -4),
  move('2026-03', '2026-03', 5, 2),
]

describe('cohortTable', () => {
  it('follows each month from its own end on, and stops at the month that is not over', () => {
    expect(cohortTable(MOVES, 'month', '2026-03-02').cohorts).toEqual([
      { cohort: '2025-12-01', joined: 10, left: [9, 7, 8] },
      { cohort: '2026-01-01', joined: 4, left: [4, 0, null] },
      { cohort: '2026-02-01', joined: 0, left: [0, null, null] },
      { cohort: '2026-03-01', joined: 5, left: [null, null, null] },
    ])
  })

  it('takes cohorts as one only as far as each has come', () => {
    // At their own end 9 + 4 + 0 of 14; a month later 7 + 0 of 14; two months later 8 of 10.
    expect(cohortTable(MOVES, 'month', '2026-03-02').overall).toEqual([
      { joined: 14, left: 13 },
      { joined: 14, left: 7 },
      { joined: 10, left: 8 },
    ])
  })

  it('opens a month on its last day and closes it on the first of the next', () => {
    const firstOf = (today: string) => cohortTable(MOVES, 'month', today).cohorts[0]?.left
    expect(firstOf('2026-02-28')).toEqual([9, 7])
    expect(firstOf('2026-03-01')).toEqual([9, 7, 8])
    expect(firstOf('2026-03-31')).toEqual([9, 7, 8])
    expect(firstOf('2026-04-01')).toEqual([9, 7, 8, 7])
  })

  it('counts February of a leap year like any month', () => {
    const moves = [move('2028-01', '2028-01', 3, 3), move('2028-01', '2028-02', 0, -1)]
    const leftAt = (today: string) => cohortTable(moves, 'month', today).cohorts[0]?.left
    expect(leftAt('2028-02-29')).toEqual([3])
    expect(leftAt('2028-03-01')).toEqual([3, 2])
  })

  it('takes quarters of the calendar, whose own months may differ', () => {
    // October to December: 9 left. January to March: 2 joined in January (4, all gone) and 5 in March.
    expect(cohortTable(MOVES, 'quarter', '2026-04-01')).toEqual({
      cohorts: [
        { cohort: '2025-10-01', joined: 10, left: [9, 7] },
        { cohort: '2026-01-01', joined: 9, left: [2, null] },
        { cohort: '2026-04-01', joined: 0, left: [null, null] },
      ],
      overall: [
        { joined: 19, left: 11 },
        { joined: 10, left: 7 },
      ],
    })
    expect(cohortTable(MOVES, 'quarter', '2026-03-31').cohorts.map(({ left }) => left)).toEqual([
      [9],
      [null],
    ])
  })

  it('is empty without anybody, and has no column for who joined this month', () => {
    expect(cohortTable([], 'month', '2026-03-02')).toEqual({ cohorts: [], overall: [] })
    expect(cohortTable([move('2026-03', '2026-03', 1, 1)], 'month', '2026-03-31')).toEqual({
      cohorts: [{ cohort: '2026-03-01', joined: 1, left: [] }],
      overall: [],
    })
  })

  it('has no 0 where it should not know, and never loses anybody between its cells', () => {
    const today = '2026-03-15'
    const months = fc.integer({ min: -30, max: 0 }).map((back) => addMonths('2026-03-01', back))
    const moves = fc.array(
      fc
        .record({ cohort: months, month: months, joined: fc.nat(50), changed: fc.integer({ min: -9, max: 50 }) })
        .filter(({ cohort, month }) => cohort <= month),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(moves, fc.constantFrom('month' as const, 'quarter' as const), (all, step) => {
        const { cohorts } = cohortTable(all, step, today)
        const closed = addMonths('2026-03-01', step === 'month' ? 0 : -2)
        for (const { left } of cohorts) {
          const known = left.findIndex((cell) => cell === null)
          if (known >= 0) expect(left.slice(known).every((cell) => cell === null)).toBe(true)
        }
        const ends = cohorts.map(({ left }) => left.findLast((cell) => cell !== null) ?? 0)
        const changed = all.filter(({ month }) => month < closed).map((one) => one.changed)
        expect(sum(ends)).toBe(sum(changed))
      }),
      { numRuns: 500 },
    )
  })
})

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
