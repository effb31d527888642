import { describe, expect, it } from 'vitest'
import { netPromoterChange } from '../../../src/domain/metrics/net-promoter-change'
import { netPromoterScore } from '../../../src/domain/metrics/net-promoter-score'

/** Answers of promoters, passives and detractors. */
const answers = (promoters: number, passives: number, detractors: number) =>
  new Map([
    [10, promoters],
    [8, passives],
    [3, detractors],
  ])

describe('netPromoterScore', () => {
  it('subtracts detractors from promoters and reports points', () => {
    // whuber, Cross Validated, "margin of error in NPS": 1/2, 1/3, 1/6 of 324 answers give
    // 33.3 points, variance 5/9, standard error 4.14, margin 8.1.
    const score = netPromoterScore(answers(162, 108, 54))
    expect(score).toMatchObject({ promoters: 162, passives: 108, detractors: 54, n: 324 })
    expect(score?.points).toBeCloseTo(33.33, 2)
    expect(score?.marginOfError).toBeCloseTo(1.959964 * 4.14, 1)
  })

  it('puts bounds around the points', () => {
    // 45 − 25 = 20; σ² = 0.7 − 0.04 = 0.66; 1.96 · 100 · √(0.66 / 100) = 15.92.
    const score = netPromoterScore(answers(45, 30, 25))
    expect(score?.points).toBe(20)
    expect(score?.low).toBeCloseTo(4.08, 2)
    expect(score?.high).toBeCloseTo(35.92, 2)
  })

  it.each([
    [854, 5],
    [214, 10],
  ])('needs %i answers for a margin of %i points', (n, margin) => {
    // 1/2, 1/3, 1/6 again: (195.9964 / 5)² · 5/9 = 853.7 and (195.9964 / 10)² · 5/9 = 213.4.
    const of = (size: number) => netPromoterScore(answers(size / 2, size / 3, size / 6))
    expect(of(n)?.marginOfError).toBeLessThanOrEqual(margin)
    expect(of(n - 1)?.marginOfError).toBeGreaterThan(margin)
  })

  it.each([
    [6, -100],
    [7, 0],
    [8, 0],
    [9, 100],
  ])('puts a lone %i into the right group (%i points)', (answer, points) => {
    expect(netPromoterScore(new Map([[answer, 1]]))?.points).toBe(points)
  })

  it('claims no certainty for ten promoters alone', () => {
    // Adjusted: 10.75 and 0.75 of 13. Centre 76.92, σ² = 11.5/13 − 0.5917 = 0.2929,
    // margin 196.0 · √(0.2929 / 13) = 29.42.
    const score = netPromoterScore(answers(10, 0, 0))
    expect(score).toMatchObject({ points: 100, high: 100 })
    expect(score?.marginOfError).toBeCloseTo(29.42, 1)
    expect(score?.low).toBeCloseTo(47.5, 1)
  })

  it.each([
    // Enough: 196.0 · √((25/30 − (5/30)²) / 30) = 32.12.
    [15, 5, 10, 32.12],
    // 29 answers, adjusted: 14.75 and 10.75 of 32; 196.0 · √((25.5/32 − (4/32)²) / 32) = 30.62.
    [14, 5, 10, 30.62],
    // 4 detractors: 60.75 and 4.75 of 103; 196.0 · √((65.5/103 − (56/103)²) / 103) = 11.27.
    [60, 36, 4, 11.27],
  ])('of %i, %i and %i answers has a margin of %d', (promoters, passives, detractors, margin) => {
    const score = netPromoterScore(answers(promoters, passives, detractors))
    expect(score?.marginOfError).toBeCloseTo(margin, 2)
  })

  it('is unknown, not zero, without answers', () => {
    expect(netPromoterScore(new Map())).toBeNull()
    expect(netPromoterScore(answers(0, 0, 0))).toBeNull()
  })
})

describe('netPromoterChange', () => {
  it('puts bounds around the difference of two waves', () => {
    // 45/30/25 after 30/30/40: +30 points; σ² = 0.66 and 0.69; standard error 11.62; z = 2.58.
    const change = netPromoterChange(
      netPromoterScore(answers(30, 30, 40)),
      netPromoterScore(answers(45, 30, 25)),
    )
    expect(change).toMatchObject({ points: 30, distinct: true })
    expect(change?.low).toBeCloseTo(30 - 1.959964 * 11.62, 1)
    expect(30 / (((change?.high ?? 0) - 30) / 1.959964)).toBeCloseTo(2.58, 2)
  })

  it('says when two waves cannot be told apart', () => {
    const [before, after] = [answers(30, 40, 30), answers(36, 34, 30)].map(netPromoterScore)
    expect(netPromoterChange(before ?? null, after ?? null)?.distinct).toBe(false)
  })

  it('compares nothing under thirty answers a side', () => {
    const [few, many] = [answers(20, 5, 4), answers(20, 5, 5)].map(netPromoterScore)
    expect(netPromoterChange(few ?? null, many ?? null)).toBeNull()
    expect(netPromoterChange(many ?? null, many ?? null)).not.toBeNull()
    expect(netPromoterChange(null, many ?? null)).toBeNull()
  })
})
