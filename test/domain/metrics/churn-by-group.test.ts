import { describe, expect, it } from 'vitest'
import { churnByGroup, MAX_GROUPS } from '../../../src/domain/metrics/churn-by-group'

const group = (value: string | null, atStart: number, lost: number, lostMinor = lost * 100) => ({
  value,
  atStart,
  lost,
  lostMinor,
})

describe('churnByGroup', () => {
  it('compares each group with all other customers', () => {
    // 20 of 100 against 5 of 100: ratio 4, ln 4 ± 1.96 · √(1/20 − 1/100 + 1/5 − 1/100) = 1.386 ± 0.940.
    const [a, b] = churnByGroup(
      [group('Starter', 100, 20), group('Team', 100, 5)],
      { atStart: 200, lost: 25, lostMinor: 2_500 },
    )
    expect(a).toMatchObject({
      kind: 'group',
      value: 'Starter',
      churned: { k: 20, n: 100, rate: 0.2, definition: 'customer_churn_rate' },
      lostMinor: 2_000,
      verdict: 'more_likely',
      risk: { ratio: 4, low: expect.closeTo(1.563, 2), high: expect.closeTo(10.24, 1), corrected: false },
    })
    expect(b?.risk?.ratio).toBeCloseTo(0.25, 10)
  })

  it('finds no group among many that only chance sets apart', () => {
    // 20 groups of 40 with 4 lost each, and one with 9: alone 2.2 times as often and beyond chance
    // (1.2 to 4.2), but one of 21 is expected to look like that.
    const many = Array.from({ length: 21 }, (_, i) => group(`g${i}`, 40, i === 0 ? 9 : 4))
    const all = { atStart: 840, lost: 89, lostMinor: 8_900 }
    const odd = churnByGroup(many, all).find(({ value }) => value === 'g0')
    expect(odd).toMatchObject({ verdict: 'cannot_be_told_apart' })
    expect(odd?.risk?.low).toBeGreaterThan(1)
    expect(odd?.q).toBeGreaterThan(0.1)
    // The same two as the only groups.
    const pair = churnByGroup([group('g0', 40, 9), group('rest', 800, 80)], all)
    expect(pair.map(({ verdict }) => verdict)).toEqual(['less_likely', 'more_likely'])
    expect(pair[1]?.q).toBeLessThan(0.1)
  })

  it('tells groups of fewer than ten as one, and compares it with nobody', () => {
    const groups = churnByGroup(
      [group('big', 90, 9), group('small', 9, 9), group('tiny', 1, 0), group(null, 40, 1), group('ten', 10, 2)],
      { atStart: 150, lost: 21, lostMinor: 2_100 },
    )
    expect(groups.map(({ kind, value, churned: { k, n }, lostMinor }) => [kind, value, k, n, lostMinor])).toEqual([
      ['group', 'big', 9, 90, 900],
      ['group', null, 1, 40, 100],
      ['group', 'ten', 2, 10, 200],
      ['others', null, 9, 10, 900],
    ])
    expect(groups.map(({ risk }) => risk === null)).toEqual([false, false, true, true])
  })

  it('compares nothing below thirty customers, or below five losses in all', () => {
    const small = churnByGroup([group('a', 29, 10), group('b', 70, 1)], {
      atStart: 99,
      lost: 11,
      lostMinor: 0,
    })
    expect(small.map(({ risk, q, verdict }) => [risk, q, verdict])).toEqual(
      Array(2).fill([null, null, 'not_enough_data']),
    )
    const few = churnByGroup([group('a', 50, 4), group('b', 50, 0)], {
      atStart: 100,
      lost: 4,
      lostMinor: 0,
    })
    expect(few.map(({ risk }) => risk)).toEqual([null, null])
  })

  it(`tells ${MAX_GROUPS} groups apart at most, the largest`, () => {
    const many = Array.from({ length: MAX_GROUPS + 2 }, (_, i) => group(`g${i}`, 10 + i, 1))
    const all = { atStart: many.reduce((sum, { atStart }) => sum + atStart, 0), lost: 52, lostMinor: 5_200 }
    const told = churnByGroup(many, all)
    expect(told).toHaveLength(MAX_GROUPS + 1)
    expect(told[0]).toMatchObject({ value: 'g51' })
    expect(told.at(-1)).toMatchObject({ kind: 'others', churned: { k: 2, n: 21 } })
  })

  it('has nothing to tell without customers', () => {
    expect(churnByGroup([], { atStart: 0, lost: 0, lostMinor: 0 })).toEqual([])
  })
})
