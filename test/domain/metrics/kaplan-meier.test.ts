import { describe, expect, it } from 'vitest'
import {
  kaplanMeier,
  medianSurvival,
  survivalAt,
  type SurvivalCurve,
} from '../../../src/domain/metrics/kaplan-meier'
import { restrictedMean } from '../../../src/domain/metrics/restricted-mean'
import { ON_6MP, ON_PLACEBO } from './leukemia'

const treated = kaplanMeier(ON_6MP)
const placebo = kaplanMeier(ON_PLACEBO)

describe('kaplanMeier', () => {
  // Freireich 1963: S(t) as every text book prints it.
  it.each([
    [6, 0.8571],
    [7, 0.8067],
    [10, 0.7529],
    [13, 0.6902],
    [16, 0.6275],
    [22, 0.5378],
    [23, 0.4482],
  ])('leaves of the children on 6-MP after %i weeks %f in remission', (week, share) => {
    expect(survivalAt(treated, week)?.survival).toBeCloseTo(share, 4)
  })

  it('has Greenwood’s standard error', () => {
    expect(survivalAt(treated, 23)?.standardError).toBeCloseTo(0.1346, 4)
  })

  it('leaves 0.3810 of those on placebo in remission after 8 weeks', () => {
    expect(survivalAt(placebo, 8)?.survival).toBeCloseTo(0.381, 4)
  })

  it('has the interval of the log(−log) scale', () => {
    // scipy.stats.ecdf, confidence_interval(method='log-log').
    expect(survivalAt(treated, 23)?.low).toBeCloseTo(0.188052, 5)
    expect(survivalAt(treated, 23)?.high).toBeCloseTo(0.680143, 5)
  })

  it('is half after 23 weeks on 6-MP, 8 on placebo', () => {
    expect([medianSurvival(treated), medianSurvival(placebo)]).toEqual([23, 8])
    expect(medianSurvival(kaplanMeier([{ time: 9, event: false }]))).toBeNull()
  })

  it('counts who is censored at the time of an event as still followed then', () => {
    // Two at risk at 5: 1 − 1/2.
    const curve = kaplanMeier([
      { time: 5, event: true },
      { time: 5, event: false },
    ])
    expect(curve.steps).toMatchObject([{ atRisk: 2, events: 1, survival: 0.5 }])
  })

  it('changes only at times with an event, and carries its counts', () => {
    expect(treated).toMatchObject({ n: 21, events: 9, followedTo: 35 })
    expect(treated.steps.map(({ time }) => time)).toEqual([6, 7, 10, 13, 16, 22, 23])
    expect(treated.steps.map(({ atRisk }) => atRisk)).toEqual([21, 17, 15, 12, 11, 7, 6])
  })

  it('is 1 before the first event, and unknown later than anybody was followed', () => {
    expect(survivalAt(treated, 5)?.survival).toBe(1)
    expect(survivalAt(treated, 35)?.survival).toBeCloseTo(0.4482, 4)
    expect(survivalAt(treated, 36)).toBeNull()
  })

  it('stays 0 once nobody is left', () => {
    expect(survivalAt(placebo, 99)).toMatchObject({ survival: 0, low: null, high: null })
  })

  it('knows nothing without subjects', () => {
    expect(survivalAt(kaplanMeier([]), 0)).toBeNull()
    expect(restrictedMean(kaplanMeier([]), 10)).toBeNull()
  })
})

describe('restrictedMean', () => {
  it('is the area under the curve', () => {
    // 6 + 1·0.857143 + 3·0.806723 + 3·0.752941 + 3·0.690196 + 6·0.627451 + 1·0.537815 to week 23.
    expect(restrictedMean(treated, 23)?.mean).toBeCloseTo(17.9092, 4)
    // Nobody is censored on placebo: the plain mean of the weeks.
    expect(restrictedMean(placebo, 23)?.mean).toBeCloseTo(182 / 21, 10)
  })

  it('without censoring has the standard error of a mean', () => {
    // Deviations from 182/21 over n, not n − 1: Greenwood's formula is the binomial one.
    const weeks = ON_PLACEBO.map(({ time }) => time)
    const mean = 182 / 21
    const variance = weeks.reduce((sum, week) => sum + (week - mean) ** 2, 0) / 21
    expect(restrictedMean(placebo, 23)?.standardError).toBeCloseTo(Math.sqrt(variance / 21), 10)
  })

  it('does not guess a tail', () => {
    expect(restrictedMean(treated, 36)).toBeNull()
    expect(restrictedMean(placebo, 99)?.mean).toBeCloseTo(182 / 21, 10)
  })

  it('is the limit itself, without doubt, when nothing happened', () => {
    const curve: SurvivalCurve = { n: 5, events: 0, followedTo: 30, steps: [] }
    expect(restrictedMean(curve, 30)).toEqual({ mean: 30, standardError: 0, low: 30, high: 30 })
  })
})
