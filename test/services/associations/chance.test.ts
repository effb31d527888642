import { beforeAll, describe, expect, it } from 'vitest'
import type { Association } from '../../../src/services/associations/associate'
import { type Business, find, isDetractor, liveThrough } from './business'

/** Each seed is one made-up business; a failure names the count, and every run is repeatable. */
const SEEDS = Array.from({ length: 200 }, (_, i) => i + 1)
const CUSTOMERS = 600

type Rows = ReadonlyMap<string, Association>

const isFound = ({ verdict }: Association): boolean =>
  verdict === 'more_likely' || verdict === 'less_likely'

describe('where nothing goes with leaving', () => {
  // One in twenty by promise: of 200 runs about 10, and more than 21 once in 2,000 (binomial).
  const MOST = 21

  let runs: Record<'score' | 'withinPlans' | 'sentiment' | 'keyword', Rows>[]
  beforeAll(() => {
    runs = SEEDS.map((seed) => {
      const lives = liveThrough({ seed, customers: CUSTOMERS })
      return {
        score: find(lives, 'score'),
        withinPlans: find(lives, 'score', true),
        sentiment: find(lives, 'sentiment'),
        keyword: find(lives, 'keyword'),
      }
    })
  })

  it.each([
    ['score', ['detractor', 'passive', 'promoter', 'no_answer']],
    ['withinPlans', ['detractor', 'passive', 'promoter', 'no_answer']],
    ['sentiment', ['negative', 'neutral', 'positive', 'no_comment', 'no_answer']],
  ] as const)('finds no more than chance does by %s', (exposure, levels) => {
    for (const level of levels) {
      const rows = runs.flatMap((run) => run[exposure].get(level) ?? [])
      // All are large enough for a verdict: keeping silent would be no proof.
      expect(rows.filter(({ risk }) => risk !== null)).toHaveLength(SEEDS.length)
      expect(rows.filter(isFound).length, level).toBeLessThanOrEqual(MOST)
    }
  })

  it('finds a keyword in no more than one business of ten', () => {
    // Where nothing is true a tenth of chance finds means a find in a tenth of the runs: about 20
    // of 200, and more than 33 three times in 1,000 (binomial).
    const words = runs.map(({ keyword }) => [...keyword.values()])
    const finds = words.filter((rows) => rows.some((row) => row.q !== null && isFound(row)))
    expect(finds.length).toBeLessThanOrEqual(33)
    const tried = words.map((rows) => rows.filter(({ q }) => q !== null).length)
    expect(Math.min(...tried)).toBeGreaterThan(20)
  })
})

describe('where something goes with leaving', () => {
  // An interval of 95 %: of 200 runs about 190 hold the truth, and fewer than 179 once in 1,000.
  const FEWEST = 179

  const holds = (truth: number) => (row: Association) =>
    row.risk !== null && row.risk.low <= truth && truth <= row.risk.high

  const rowsOf = (
    level: string,
    exposure: 'score' | 'keyword',
    risk: NonNullable<Business['risk']>,
  ): Association[] =>
    SEEDS.flatMap((seed) => {
      const lives = liveThrough({ seed, customers: CUSTOMERS, risk })
      return find(lives, exposure).get(level) ?? []
    })

  it('finds detractors twice as likely to leave, and says about how much', () => {
    const rows = rowsOf('detractor', 'score', (answer) => (isDetractor(answer) ? 2 : 1))
    expect(rows.filter(holds(2)).length).toBeGreaterThanOrEqual(FEWEST)
    // 220 detractors beside 510 others; 356 of each would do it four times out of five.
    expect(rows.filter(isFound).length).toBeGreaterThan(120)
    expect(rows.filter(({ verdict }) => verdict === 'less_likely')).toEqual([])
  })

  it('finds the one keyword of thirty that goes with 2.5 times the churn', () => {
    const isRisky = ({ keywords }: { keywords: readonly string[] }) => keywords.includes('word-1')
    const rows = rowsOf('word-1', 'keyword', (answer) => (isRisky(answer) ? 2.5 : 1))
    expect(rows.filter(holds(2.5)).length).toBeGreaterThanOrEqual(FEWEST)
    expect(rows.filter(isFound).length).toBeGreaterThan(100)
    expect(rows.filter(({ verdict }) => verdict === 'less_likely')).toEqual([])
  })

  it('takes 6 % for 6 % though customers answer again and again', () => {
    const rates = rowsOf('promoter', 'score', () => 1).map(({ churned }) => churned)
    const k = rates.reduce((sum, rate) => sum + rate.k, 0)
    const n = rates.reduce((sum, rate) => sum + rate.n, 0)
    // Four standard errors of √(0.06 · 0.94 / 57,000) = 0.1 % on either side.
    expect(n).toBeGreaterThan(50_000)
    expect(Math.abs(k / n - 0.06)).toBeLessThan(0.004)
  })
})
