import { describe, expect, it } from 'vitest'
import { chiSquareTail } from '../../../src/domain/metrics/chi-square'
import { logRank } from '../../../src/domain/metrics/log-rank'
import { ON_6MP, ON_PLACEBO } from './leukemia'

describe('logRank', () => {
  it('tells 6-MP from placebo', () => {
    // Freireich 1963: χ² = 16.79, p = 4.2e-5.
    const test = logRank([ON_6MP, ON_PLACEBO])
    expect(test?.chiSquare).toBeCloseTo(16.79, 2)
    expect(test?.degreesOfFreedom).toBe(1)
    expect(test?.p).toBeCloseTo(4.17e-5, 7)
  })

  it('compares three groups at once', () => {
    // One event each at 1, 2 and 3. Excess (2/3, 1/6), covariance (2/9, −1/9; −1/9, 17/36):
    // χ² = (4/9 · 17/36 + 2 · 1/9 · 1/9 + 1/36 · 2/9) / (2/9 · 17/36 − 1/81) = 2.6, p = e^−1.3.
    const groups = [1, 2, 3].map((time) => [{ time, event: true }])
    expect(logRank(groups)).toEqual({
      chiSquare: expect.closeTo(2.6, 10),
      degreesOfFreedom: 2,
      p: expect.closeTo(Math.exp(-1.3), 10),
    })
  })

  it('gives the same for groups in any order', () => {
    const third = ON_6MP.map(({ time, event }) => ({ time: time + 3, event }))
    const one = logRank([ON_6MP, ON_PLACEBO, third])
    const other = logRank([third, ON_PLACEBO, [], ON_6MP])
    expect(other?.chiSquare).toBeCloseTo(one?.chiSquare ?? NaN, 10)
  })

  it('finds nothing between equal groups', () => {
    expect(logRank([ON_6MP, ON_6MP])).toMatchObject({ chiSquare: 0, p: 1 })
  })

  it('leaves out a group nobody followed to the first event', () => {
    const early = [{ time: 0.5, event: false }]
    const test = logRank([early, ON_6MP, ON_PLACEBO])
    expect(test?.degreesOfFreedom).toBe(1)
    expect(test?.chiSquare).toBeCloseTo(16.79, 2)
  })

  it('is unknown with one group, or without events', () => {
    expect(logRank([ON_6MP, []])).toBeNull()
    expect(logRank([[{ time: 1, event: false }], [{ time: 2, event: false }]])).toBeNull()
  })
})

describe('chiSquareTail', () => {
  // Upper 5 % points; source: NIST/SEMATECH e-Handbook, 1.3.6.7.4.
  it.each([
    [3.841, 1],
    [5.991, 2],
    [7.815, 3],
    [9.488, 4],
    [11.07, 5],
  ])('exceeds %f with %i degrees of freedom in 5 %% of cases', (x, degreesOfFreedom) => {
    expect(chiSquareTail(x, degreesOfFreedom)).toBeCloseTo(0.05, 4)
  })

  it('is certain to exceed 0', () => {
    expect(chiSquareTail(0, 3)).toBe(1)
  })
})
