import { describe, expect, it } from 'vitest'
import { readBacktest } from '../../../src/domain/risk/backtest'
import type { Replayed } from '../../../src/domain/risk/replay'
import { addReplayed, type Bands, emptyTally, type Tally } from '../../../src/domain/risk/tally'

const group = ([k, n]: [k: number, n: number]) => ({ k, n })

const bands = (...[low, medium, high]: [k: number, n: number][]): Bands => ({
  low: group(low ?? [0, 0]),
  medium: group(medium ?? [0, 0]),
  high: group(high ?? [0, 0]),
})

const tally = (day: string, given: Bands, rules: Record<string, Bands> = {}, unheard = 0): Tally => ({
  day,
  bands: given,
  rules,
  unheard,
})

const verdictOf = (...given: [number, number][]) =>
  readBacktest([tally('2025-12-01', bands(...given))]).all.verdict

describe('the bands', () => {
  const read = readBacktest([tally('2025-12-01', bands([10, 200], [15, 100], [20, 50]))])

  it('show how many churned, with the interval and the lift', () => {
    // 45 of 350 in all, 12.86 %; 40 % is 3.11 times that, and 4.8 times the 25 of 300 elsewhere.
    expect(read.all.base).toMatchObject({ k: 45, n: 350 })
    expect(read.all.bands[2]).toMatchObject({
      band: 'high',
      churned: { k: 20, n: 50, rate: 0.4, definition: 'churned_by_risk_band' },
      lift: expect.closeTo(3.111, 3),
      risk: { ratio: expect.closeTo(4.8, 10), corrected: false },
    })
  })

  it('separate when no interval reaches into the next', () => {
    // Wilson: 10 of 200 up to 8.96 %, 15 of 100 from 9.31 % to 23.28 %, 20 of 50 from 27.61 %.
    expect(read.all.bands.map(({ churned }) => [churned.low, churned.high])).toEqual([
      [expect.closeTo(0.0274, 4), expect.closeTo(0.0896, 4)],
      [expect.closeTo(0.0931, 4), expect.closeTo(0.2328, 4)],
      [expect.closeTo(0.2761, 4), expect.closeTo(0.5382, 4)],
    ])
    expect(read.all).toMatchObject({ verdict: 'separates', compared: ['low', 'medium', 'high'] })
  })

  it.each([
    ['one pair overlaps', 'does_not_separate_yet', [[10, 200], [12, 100], [20, 50]]],
    ['all leave alike', 'does_not_separate_yet', [[20, 200], [10, 100], [5, 50]]],
    ['the higher band leaves less', 'does_not_separate_yet', [[80, 200], [15, 100], [0, 50]]],
    ['a band is too small, the others do', 'separates', [[10, 200], [25, 100], [0, 29]]],
    ['a band is too small, the others do not', 'does_not_separate_yet', [[10, 200], [12, 100], [20, 29]]],
    ['only one band is large enough', 'too_few', [[10, 200], [15, 29], [20, 29]]],
    ['fewer than five left', 'too_few', [[0, 200], [4, 30], [0, 0]]],
    ['there is nobody', 'too_few', [[0, 0], [0, 0], [0, 0]]],
  ] as [string, string, [number, number][]][])('when %s: %s', (_what, verdict, given) => {
    expect(verdictOf(...given)).toBe(verdict)
  })

  it('have no lift while there are too few to compare', () => {
    const { all } = readBacktest([tally('2025-12-01', bands([3, 100], [0, 0], [20, 29]))])
    expect(all.bands.map(({ lift, risk }) => [lift, risk])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ])
  })

  it('are read again without those who had asked to leave already', () => {
    const given = tally('2025-12-01', bands([10, 200], [15, 100], [60, 100]), {
      wants_to_leave: bands([0, 0], [0, 0], [50, 50]),
    })
    const { all, undecided } = readBacktest([given])
    expect(all.verdict).toBe('separates')
    expect(undecided.bands[2]?.churned).toMatchObject({ k: 10, n: 50 })
    expect(undecided).toMatchObject({ verdict: 'does_not_separate_yet', base: { k: 35, n: 350 } })
  })
})

describe('the dates', () => {
  const year = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) =>
    tally(`2025-${month}-01`, bands([1, 10])),
  )

  it('add up only where their horizons do not overlap', () => {
    // 1 September and 90 days is 30 November, and so on back.
    const { days, all, dates } = readBacktest(year)
    expect(days).toEqual(['2025-03-01', '2025-06-01', '2025-09-01', '2025-12-01'])
    expect(all.base).toMatchObject({ k: 4, n: 40 })
    expect(dates).toHaveLength(12)
    // 1 February and 90 days is 2 May: a day too long.
    expect(readBacktest(year.slice(0, 5)).days).toEqual(['2025-01-01', '2025-05-01'])
  })

  it('before there were customers are left out, those nobody had told us of are named', () => {
    const before = tally('2025-11-01', bands([0, 0]))
    const imported = tally('2025-12-01', bands([0, 0]), {}, 7)
    expect(readBacktest([before, imported]).dates).toMatchObject([
      { day: '2025-12-01', unheard: 7, base: { n: 0, rate: null } },
    ])
  })
})

it('shows each rule with how many it held for, and what it was worth', () => {
  const given = tally('2025-12-01', bands([10, 200], [0, 0], [30, 100]), {
    past_due: bands([0, 0], [0, 0], [20, 50]),
    silence: bands([5, 40], [0, 0], [10, 60]),
    paused: bands([0, 0], [0, 0], [2, 3]),
  })
  const { rules, reasons } = readBacktest([given])
  // 20 of 50 against the other 20 of 250: five times as often.
  expect(rules.find(({ slug }) => slug === 'past_due')).toMatchObject({
    churned: { k: 20, n: 50 },
    risk: { ratio: expect.closeTo(5, 10) },
  })
  expect(rules.find(({ slug }) => slug === 'paused')).toMatchObject({
    churned: { k: 2, n: 3 },
    risk: null,
  })
  expect(reasons.high).toEqual([
    { slug: 'silence', n: 60 },
    { slug: 'past_due', n: 50 },
    { slug: 'paused', n: 3 },
  ])
})

it('counts payers one by one', () => {
  const replayed: (Replayed | null)[] = [
    { heard: true, band: 'high', slugs: ['past_due', 'silence'], churned: true },
    { heard: true, band: 'high', slugs: ['silence'], churned: false },
    { heard: true, band: 'low', slugs: [], churned: false },
    { heard: false },
    null,
  ]
  const sum = replayed.reduce(addReplayed, emptyTally('2025-12-01'))
  expect(sum).toEqual({
    day: '2025-12-01',
    bands: bands([0, 1], [0, 0], [1, 2]),
    rules: {
      past_due: bands([0, 0], [0, 0], [1, 1]),
      silence: bands([0, 0], [0, 0], [1, 2]),
    },
    unheard: 1,
  })
})
