import { describe, expect, it } from 'vitest'
import { rateChange } from '../../../src/domain/metrics/rate-change'
import { rateOf, unknownRate } from '../../../src/domain/metrics/rate'

const of = (k: number, n: number) => rateOf(k, n, 'test')

describe('rateChange', () => {
  it('bounds the difference as Newcombe’s example does', () => {
    // Newcombe 1998, table II, (a): 56/70 against 48/80, method 10: 0.2000 [0.0524, 0.3339].
    const change = rateChange(of(48, 80), of(56, 70))
    expect(change?.difference).toBeCloseTo(0.2, 12)
    expect(change?.low).toBeCloseTo(0.0524, 4)
    expect(change?.high).toBeCloseTo(0.3339, 4)
    expect(change?.distinct).toBe(true)
  })

  it('is the other way round when the groups are', () => {
    const change = rateChange(of(56, 70), of(48, 80))
    expect(change?.low).toBeCloseTo(-0.3339, 4)
    expect(change?.high).toBeCloseTo(-0.0524, 4)
  })

  it('says when two rates cannot be told apart', () => {
    expect(rateChange(of(10, 100), of(13, 100))?.distinct).toBe(false)
    expect(rateChange(of(10, 100), of(10, 100))).toMatchObject({ difference: 0, distinct: false })
  })

  it('compares nothing under thirty a group, under five events, or unknown', () => {
    expect(rateChange(of(10, 29), of(10, 100))).toBeNull()
    expect(rateChange(of(2, 100), of(2, 100))).toBeNull()
    expect(rateChange(of(2, 100), of(3, 100))).not.toBeNull()
    expect(rateChange(unknownRate(9, 0, 'test'), of(10, 100))).toBeNull()
  })
})
