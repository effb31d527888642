import { describe, expect, it } from 'vitest'
import { fisherExact } from '../../../src/domain/metrics/fisher-exact'
import { stratifiedOdds, stratifiedRisk } from '../../../src/domain/metrics/mantel-haenszel'
import { oddsRatio } from '../../../src/domain/metrics/odds-ratio'
import { relativeRisk } from '../../../src/domain/metrics/relative-risk'
import { riskDifference } from '../../../src/domain/metrics/risk-difference'

// Physicians' Health Study, Agresti 2.2.2: heart attacks on placebo and on aspirin.
const PLACEBO = { k: 189, n: 11_034 }
const ASPIRIN = { k: 104, n: 11_037 }

describe('oddsRatio', () => {
  it('finds the odds ratio of the aspirin study', () => {
    const odds = oddsRatio(PLACEBO, ASPIRIN)
    expect(odds?.corrected).toBe(false)
    expect(odds?.ratio).toBeCloseTo(1.832, 3)
    expect(odds?.low).toBeCloseTo(1.44, 3)
    expect(odds?.high).toBeCloseTo(2.331, 3)
  })

  it('adds half a customer to each cell only when one is empty, and says so', () => {
    // (5.5 / 35.5) / (0.5 / 60.5) = 18.746.
    expect(oddsRatio({ k: 5, n: 40 }, { k: 0, n: 60 })).toMatchObject({
      ratio: expect.closeTo(18.746, 3),
      corrected: true,
    })
  })
})

describe('riskDifference', () => {
  it('finds the difference of the aspirin study', () => {
    const { difference, low, high } = riskDifference(PLACEBO, ASPIRIN) ?? {}
    expect(difference).toBeCloseTo(0.0077, 4)
    expect(low).toBeCloseTo(0.0047, 4)
    expect(high).toBeCloseTo(0.0107, 4)
  })

  it('turns round with its groups', () => {
    const one = riskDifference(PLACEBO, ASPIRIN)
    const other = riskDifference(ASPIRIN, PLACEBO)
    expect(other?.difference).toBeCloseTo(-(one?.difference ?? NaN), 12)
    expect(other?.low).toBeCloseTo(-(one?.high ?? NaN), 12)
  })

  it('is not sure of nothing: no churn in either group leaves an interval', () => {
    // Half a customer each: 0.5/11 − 0.5/21 ± z √(0.0454·0.9546/11 + 0.0238·0.9762/21) = ±0.1394.
    const difference = riskDifference({ k: 0, n: 10 }, { k: 0, n: 20 })
    expect(difference?.corrected).toBe(true)
    expect(difference?.high).toBeCloseTo(0.0216 + 0.1394, 3)
  })
})

describe('Mantel–Haenszel', () => {
  // Le, "Introductory Biostatistics", example 1.19: cells (4, 52, 34, 754) and (25, 83, 171, 853).
  const strata = [
    { exposed: { k: 4, n: 56 }, others: { k: 34, n: 788 } },
    { exposed: { k: 25, n: 108 }, others: { k: 171, n: 1024 } },
  ]

  it('finds the odds ratio of the text book', () => {
    expect(stratifiedOdds(strata)?.ratio).toBeCloseTo(1.53, 2)
  })

  it('weighs the risks of each stratum by its size', () => {
    // (4·788/844 + 25·1024/1132) / (34·56/844 + 171·108/1132) = 26.3493 / 18.5704.
    expect(stratifiedRisk(strata)?.ratio).toBeCloseTo(26.3493 / 18.5704, 4)
  })

  it('has over one stratum the ratios and intervals of that stratum', () => {
    const one = [{ exposed: PLACEBO, others: ASPIRIN }]
    for (const [stratified, plain] of [
      [stratifiedRisk(one), relativeRisk(PLACEBO, ASPIRIN)],
      [stratifiedOdds(one), oddsRatio(PLACEBO, ASPIRIN)],
    ] as const) {
      expect(stratified?.ratio).toBeCloseTo(plain?.ratio ?? NaN, 10)
      expect(stratified?.low).toBeCloseTo(plain?.low ?? NaN, 10)
      expect(stratified?.high).toBeCloseTo(plain?.high ?? NaN, 10)
    }
  })

  it('does not blame a trait for the plan it is common on', () => {
    // On either plan the trait changes nothing (40 % and 2 % churn); together it looks eightfold.
    const plans = [
      { exposed: { k: 40, n: 100 }, others: { k: 8, n: 20 } },
      { exposed: { k: 1, n: 50 }, others: { k: 10, n: 500 } },
    ]
    expect(relativeRisk({ k: 41, n: 150 }, { k: 18, n: 520 })?.ratio).toBeCloseTo(7.896, 3)
    expect(stratifiedRisk(plans)?.ratio).toBeCloseTo(1, 10)
    expect(stratifiedOdds(plans)?.ratio).toBeCloseTo(1, 10)
  })

  it('learns nothing from a stratum with one kind of customer only', () => {
    const alone = { exposed: { k: 9, n: 10 }, others: { k: 0, n: 0 } }
    expect(stratifiedRisk([...strata, alone])).toEqual(stratifiedRisk(strata))
    expect(stratifiedOdds([...strata, alone])).toEqual(stratifiedOdds(strata))
    expect(stratifiedRisk([alone])).toBeNull()
    expect(stratifiedOdds([alone])).toBeNull()
  })
})

describe('fisherExact', () => {
  it('does not believe the lady who tastes three of four cups right', () => {
    // Agresti 2.6.2: one-sided 0.243, two-sided 0.486.
    expect(fisherExact({ k: 3, n: 4 }, { k: 1, n: 4 })).toBeCloseTo(0.4857, 4)
  })

  it.each([
    // scipy.stats.fisher_exact.
    [{ k: 8, n: 10 }, { k: 1, n: 6 }, 0.034965],
    [{ k: 12, n: 200 }, { k: 20, n: 1000 }, 0.003373],
  ])('of %j and %j is as scipy has it', (exposed, others, p) => {
    expect(fisherExact(exposed, others)).toBeCloseTo(p, 6)
    expect(fisherExact(others, exposed)).toBeCloseTo(p, 6)
  })

  it.each([
    [{ k: 0, n: 0 }, { k: 3, n: 10 }],
    [{ k: 0, n: 5 }, { k: 0, n: 10 }],
    [{ k: 5, n: 5 }, { k: 10, n: 10 }],
  ])('has seen nothing in %j and %j', (exposed, others) => {
    expect(fisherExact(exposed, others)).toBe(1)
  })
})
