import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjustForMany } from '../../../src/domain/metrics/benjamini-hochberg'
import { type Mentions, risingKeywords } from '../../../src/domain/metrics/rising'

const mentions = (comments: number, byKeyword: Record<string, number>): Mentions => ({
  comments,
  byKeyword: new Map(Object.entries(byKeyword)),
})

describe('adjustForMany', () => {
  it('finds four of the fifteen in Benjamini and Hochberg’s example at 5 %', () => {
    // JRSS B 57(1), 1995, section 4: p(4) = 0.0095 ≤ 4/15 · 0.05, and none larger is.
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262,
      0.5719, 0.6528, 0.759, 1,
    ]
    const q = adjustForMany(p)
    expect(q.filter((value) => value <= 0.05)).toHaveLength(4)
    expect(q[0]).toBeCloseTo(0.0015, 10)
    expect(q[3]).toBeCloseTo(0.035625, 10)
  })

  it('keeps the order of its input and gives equal values where a larger p is as sure', () => {
    // Sorted 0.01, 0.02, 0.03, each times 3 / rank: 0.03, 0.03, 0.03.
    expect(adjustForMany([0.03, 0.01, 0.02]).map((q) => q.toFixed(4))).toEqual([
      '0.0300',
      '0.0300',
      '0.0300',
    ])
    expect(adjustForMany([])).toEqual([])
  })
})

describe('risingKeywords', () => {
  it('finds what is said more, the surest first, and leaves out what is said less', () => {
    const now = mentions(200, { login: 40, export: 24, price: 20, speed: 4 })
    const before = mentions(200, { login: 10, export: 8, price: 21, speed: 30 })
    const rising = risingKeywords(now, before)
    expect(rising.map(({ keyword }) => keyword)).toEqual(['login', 'export'])
    expect(rising[0]).toMatchObject({ now: 40, before: 10 })
  })

  it('scores by weighted log-odds with a prior of both periods together', () => {
    // prior 10 · 50/400 = 1.25; with 41.25 and 11.25, without 168.75 and 198.75;
    // ln(41.25/168.75) − ln(11.25/198.75) = −1.40877 + 2.87168 = 1.46291;
    // √(1/41.25 + 1/168.75 + 1/11.25 + 1/198.75) = √0.124088 = 0.352261.
    const [login] = risingKeywords(mentions(200, { login: 40 }), mentions(200, { login: 10 }))
    expect(login?.z).toBeCloseTo(1.46291 / 0.352261, 3)
  })

  it('compares shares of comments, not counts', () => {
    const now = mentions(1_000, { price: 100 })
    expect(risingKeywords(now, mentions(100, { price: 10 }))).toEqual([])
  })

  it('needs ten mentions in both periods together', () => {
    const before = mentions(200, {})
    expect(risingKeywords(mentions(200, { login: 9 }), before)).toEqual([])
    expect(risingKeywords(mentions(200, { login: 10 }), before)).toHaveLength(1)
    expect(risingKeywords(mentions(200, { login: 9 }), mentions(200, { login: 1 }))).toHaveLength(1)
  })

  it('needs thirty comments in either period', () => {
    expect(risingKeywords(mentions(300, { login: 90 }), mentions(29, {}))).toEqual([])
    expect(risingKeywords(mentions(300, { login: 90 }), mentions(30, {}))).toHaveLength(1)
  })

  it('is not misled by a word that stands in every comment', () => {
    const rising = risingKeywords(
      mentions(100, { app: 100, login: 40 }),
      mentions(100, { app: 100, login: 5 }),
    )
    expect(rising.map(({ keyword }) => keyword)).toEqual(['login'])
  })

  it('expects more of a keyword the more are tried', () => {
    // z of 12 against 4 in 200 each is about 2: enough alone (one-sided p 0.02), not among fifty.
    const steady = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`steady${i}`, 10]))
    const alone = risingKeywords(mentions(200, { login: 12 }), mentions(200, { login: 4 }))
    const among = risingKeywords(
      mentions(200, { ...steady, login: 12 }),
      mentions(200, { ...steady, login: 4 }),
    )
    expect(alone).toHaveLength(1)
    expect(among).toEqual([])
  })

  it('never lists a keyword whose share fell, and gives the same list in any order', () => {
    const counts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(60))
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 60, max: 200 }), (now, before, comments) => {
        const period = mentions(comments, now)
        const reversed = new Map([...period.byKeyword].reverse())
        const rising = risingKeywords(period, mentions(100, before))
        expect(risingKeywords({ comments, byKeyword: reversed }, mentions(100, before))).toEqual(
          rising,
        )
        for (const word of rising) expect(word.now / comments).toBeGreaterThan(word.before / 100)
      }),
    )
  })
})
