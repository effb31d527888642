import { describe, expect, it } from 'vitest'
import { offerLift, offerMoney, offerVerdict } from '../../../src/domain/metrics/offer-lift'
import { orderEffect } from '../../../src/domain/metrics/order-effect'
import { sampleRatio } from '../../../src/domain/metrics/sample-ratio'
import { sampleSizeFor } from '../../../src/domain/metrics/sample-size'

/**
 * The worked example: 400 sessions, half of them held out; 46 of 200 still pay after 90 days with
 * offers, 30 of 200 without. 60 accepted 30 % off 50.00 for three months; eight months are counted.
 */
const offered = { k: 46, n: 200 }
const heldOut = { k: 30, n: 200 }
const given = 60 * 0.3 * 5_000 * 3

describe('offerLift', () => {
  it('is the difference of both arms, with its interval and its ratio', () => {
    const lift = offerLift(offered, heldOut)
    expect(lift?.difference.difference).toBeCloseTo(0.08, 10)
    expect(lift?.difference.low).toBeCloseTo(0.0035, 4)
    expect(lift?.difference.high).toBeCloseTo(0.1565, 4)
    expect(lift?.ratio?.ratio).toBeCloseTo(1.53, 2)
    expect(lift?.ratio?.low).toBeCloseTo(1.01, 2)
    expect(lift?.ratio?.high).toBeCloseTo(2.32, 2)
  })

  it('is unknown without a holdout', () => {
    expect(offerLift(offered, { k: 0, n: 0 })).toBeNull()
  })
})

describe('offerMoney', () => {
  it('weighs what is kept against what is given, at both ends of the interval', () => {
    const lift = offerLift(offered, heldOut)
    if (!lift) throw new Error('no lift')
    const money = offerMoney(lift, { sessions: 200, mrrMinor: 5_000, months: 8, given })
    expect(money.given).toBe(270_000)
    expect(money.kept).toBeCloseTo(16, 10)
    expect(money.gain).toBeCloseTo(640_000, 5)
    expect(money.net).toBeCloseTo(370_000, 5)
    expect(money.keptLow).toBeCloseTo(0.7, 1)
    // 0.70 customers × 400.00 − 2,700.00 = −2,419; the example rounds it to −2,420.
    expect(Math.round(money.netLow / 1_000)).toBe(-242)
    expect(offerVerdict([offered, heldOut], money)).toBe('positive_not_proven')
  })

  it('says it pays only when it does at the worse end, and nothing while there are few', () => {
    const verdictOf = (a: { k: number; n: number }, b: { k: number; n: number }, cost: number) => {
      const lift = offerLift(a, b)
      return offerVerdict(
        [a, b],
        lift && offerMoney(lift, { sessions: a.n, mrrMinor: 5_000, months: 3, given: cost }),
      )
    }
    expect(verdictOf({ k: 400, n: 1_000 }, { k: 200, n: 1_000 }, 1_000)).toBe('pays')
    expect(verdictOf({ k: 200, n: 1_000 }, { k: 200, n: 1_000 }, 10_000_000)).toBe('costs_more_than_it_brings')
    expect(verdictOf({ k: 190, n: 1_000 }, { k: 200, n: 1_000 }, 1_000)).toBe('negative_not_proven')
    expect(verdictOf({ k: 9, n: 29 }, { k: 3, n: 29 }, 0)).toBe('not_enough_data')
    expect(offerVerdict([offered, heldOut], null)).toBe('not_enough_data')
  })

  it('needs 377 sessions an arm to see 15 % become 23 % four times out of five', () => {
    expect(sampleSizeFor(0.15, 0.23)).toBe(377)
  })
})

describe('sampleRatio', () => {
  it('is calm where chance explains the split, and suspicious where it does not', () => {
    // χ² = (210 − 200)² / 200 × 2 = 1, so p = 0.317.
    expect(sampleRatio(210, 190, 0.5)?.p).toBeCloseTo(0.3173, 4)
    expect(sampleRatio(210, 190, 0.5)?.isSuspicious).toBe(false)
    // χ² = 40² / 200 × 2 = 16.
    expect(sampleRatio(240, 160, 0.5)).toMatchObject({ isSuspicious: true, wanted: 0.5 })
    expect(sampleRatio(95, 5, 0.05)?.p).toBeCloseTo(1, 10)
  })

  it('is nothing without a holdout or sessions', () => {
    expect(sampleRatio(10, 0, 0)).toBeNull()
    expect(sampleRatio(0, 0, 0.5)).toBeNull()
  })
})

describe('orderEffect', () => {
  const chosen = (...counts: number[]) => counts.flatMap((count, i) => Array<number>(count).fill(i))

  it('counts each place and tests them against equal shares', () => {
    // Expected 20 each: (30 − 20)²/20 + (20 − 20)²/20 + (10 − 20)²/20 = 10, two degrees: e^−5.
    const effect = orderEffect(chosen(30, 20, 10), 3)
    expect(effect.byPosition).toEqual([30, 20, 10])
    expect(effect.p).toBeCloseTo(Math.exp(-5), 10)
  })

  it('tests nothing below five expected a place', () => {
    expect(orderEffect(chosen(5, 5, 4), 3).p).toBeNull()
    expect(orderEffect(chosen(5, 5, 5), 3).p).toBeCloseTo(1, 10)
    expect(orderEffect(chosen(50), 1).p).toBeNull()
  })
})
