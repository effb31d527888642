import { describe, expect, it } from 'vitest'
import { type Random, randomFrom } from '../../../demo/random'
import type { Mentioned } from '../../../src/domain/metrics/log-odds'
import { topicTrends } from '../../../src/domain/metrics/topic-trends'

const trendOf = (topic: Mentioned, comments: Mentioned) => topicTrends([topic], comments)[0]

describe('topicTrends', () => {
  it('scores a topic by weighted log-odds with a prior of both periods together', () => {
    // prior 10 · 50/400 = 1.25; with 41.25 and 11.25, without 168.75 and 198.75;
    // ln(41.25/168.75) − ln(11.25/198.75) = −1.40877 + 2.87168 = 1.46291;
    // √(1/41.25 + 1/168.75 + 1/11.25 + 1/198.75) = √0.124088 = 0.352261; z 4.15292.
    // e^1.46291 = 4.3185; e^(1.46291 ± 1.959964 · 0.352261) = 2.165 and 8.614; 2 · P(Z > 4.153) = 3.28e-5.
    expect(trendOf({ now: 40, before: 10 }, { now: 200, before: 200 })).toEqual({
      trend: 'rising',
      z: expect.closeTo(4.1529, 3),
      q: expect.closeTo(3.28e-5, 6),
      odds: {
        ratio: expect.closeTo(4.3185, 3),
        low: expect.closeTo(2.165, 2),
        high: expect.closeTo(8.614, 2),
      },
    })
  })

  it('falls as surely as it rises when the periods change places', () => {
    const rise = trendOf({ now: 40, before: 10 }, { now: 200, before: 300 })
    const fall = trendOf({ now: 10, before: 40 }, { now: 300, before: 200 })
    expect([rise?.trend, fall?.trend]).toEqual(['rising', 'falling'])
    expect(fall?.z).toBeCloseTo(-(rise?.z ?? 0), 10)
    expect(fall?.q).toBeCloseTo(rise?.q ?? 1, 10)
  })

  it('compares shares of comments, not counts', () => {
    const same = trendOf({ now: 100, before: 400 }, { now: 1_000, before: 4_000 })
    expect(same?.trend).toBe('cannot_be_told_apart')
    expect(same?.q).toBeCloseTo(1, 6)
    expect(same?.odds?.ratio).toBeCloseTo(1, 10)
  })

  it.each([
    ['nine mentions in all', { now: 9, before: 0 }, { now: 200, before: 800 }],
    ['29 comments in the period', { now: 29, before: 0 }, { now: 29, before: 800 }],
    ['29 comments before', { now: 100, before: 0 }, { now: 200, before: 29 }],
    ['a mention in every comment', { now: 50, before: 60 }, { now: 50, before: 60 }],
  ])('says nothing of %s', (_, topic, comments) => {
    expect(trendOf(topic, comments)).toEqual({
      trend: 'not_enough_data',
      odds: null,
      z: null,
      q: null,
    })
  })

  it('asks more of a topic the more are tried, of those alone that are', () => {
    // 12 against 4 in 200 each: two-sided p 0.048, enough alone and not among fifty.
    const comments = { now: 200, before: 200 }
    const steady = Array.from({ length: 49 }, () => ({ now: 10, before: 10 }))
    const rare = Array.from({ length: 49 }, () => ({ now: 4, before: 5 }))
    const login = { now: 12, before: 4 }
    expect(trendOf(login, comments)?.trend).toBe('rising')
    expect(topicTrends([login, ...steady], comments)[0]?.trend).toBe('cannot_be_told_apart')
    expect(topicTrends([...rare, login], comments).at(-1)?.trend).toBe('rising')
  })
})

describe('over 200 seeded runs', () => {
  /** Sixty topics in a twentieth to a two-hundredth of the comments, some in a fifth. */
  const SHARES = Array.from({ length: 60 }, (_, i) => (i < 6 ? 0.2 : 0.06 - i * 0.0009))
  const COMMENTS = { now: 500, before: 2_000 }
  const SEEDS = Array.from({ length: 200 }, (_, i) => i + 1)

  const drawn = (random: Random, n: number, share: number): number => {
    let k = 0
    for (let i = 0; i < n; i += 1) if (random() < share) k += 1
    return k
  }

  /** A business in whose period each topic is so many times as common as in its baseline. */
  const live = (seed: number, factorOf: (topic: number) => number = () => 1) => {
    const random = randomFrom(seed)
    return topicTrends(
      SHARES.map((share, i) => ({
        now: drawn(random, COMMENTS.now, share * factorOf(i)),
        before: drawn(random, COMMENTS.before, share),
      })),
      COMMENTS,
    )
  }
  const moved = ({ trend }: { trend: string }) => trend === 'rising' || trend === 'falling'

  it('calls a topic risen or fallen in one run of ten where none has', () => {
    const runs = SEEDS.map((seed) => live(seed))
    // A tenth of chance finds means a find in a tenth of the runs: about 20 of 200, and more than
    // 33 three times in 1,000 (binomial).
    const finds = runs.filter((trends) => trends.some(moved)).length
    expect(finds).toBeLessThanOrEqual(33)
    expect(finds).toBeGreaterThan(0)
    // Nearly all sixty are tried: keeping silent would be no proof.
    const tried = runs.map((trends) => trends.filter(({ q }) => q !== null).length)
    expect(Math.min(...tried)).toBeGreaterThan(55)
  })

  it('finds planted rises and falls, and few others beside them', () => {
    // Three of about 0.8 % become 3.2 %: 4 mentions are 16. Two of 20 % become 12 %: 100 are 60.
    const factorOf = (topic: number) => (topic >= 57 ? 4 : topic < 2 ? 0.6 : 1)
    const runs = SEEDS.map((seed) => live(seed, factorOf))
    const called = (trend: string, from: number, to: number): number =>
      runs.flatMap((trends) => trends.slice(from, to)).filter((one) => one.trend === trend).length

    const rises = called('rising', 57, 60)
    const falls = called('falling', 0, 2)
    expect(rises).toBeGreaterThan(0.85 * 600)
    expect(falls).toBeGreaterThan(0.85 * 400)
    expect(called('falling', 57, 60) + called('rising', 0, 2)).toBe(0)
    const others = runs.flatMap((trends) => trends.slice(2, 57)).filter(moved).length
    expect(others / (rises + falls + others)).toBeLessThan(0.1)
  })
})
