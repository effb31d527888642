import { describe, expect, it } from 'vitest'
import { canCompareRates, canShowPercentage, isComparable } from '../../../src/domain/metrics/gates'
import { relativeRisk } from '../../../src/domain/metrics/relative-risk'

describe('relativeRisk', () => {
  it('finds the risk ratio of the aspirin study', () => {
    // Physicians' Health Study, Agresti 2.2.2: 189 of 11,034 on placebo, 104 of 11,037 on aspirin.
    const risk = relativeRisk({ k: 189, n: 11_034 }, { k: 104, n: 11_037 })
    expect(risk?.corrected).toBe(false)
    expect(risk?.ratio).toBeCloseTo(1.818, 3)
    expect(risk?.low).toBeCloseTo(1.433, 3)
    expect(risk?.high).toBeCloseTo(2.306, 3)
  })

  it('adds half a customer to each cell only when one is empty, and says so', () => {
    // (5.5 / 41) / (0.5 / 61) = 16.37.
    const risk = relativeRisk({ k: 5, n: 40 }, { k: 0, n: 60 })
    expect(risk?.corrected).toBe(true)
    expect(risk?.ratio).toBeCloseTo(16.37, 2)
    expect(relativeRisk({ k: 40, n: 40 }, { k: 10, n: 60 })?.corrected).toBe(true)
  })

  it.each([
    [{ k: 0, n: 0 }, { k: 3, n: 10 }],
    [{ k: 3, n: 10 }, { k: 0, n: 0 }],
    [{ k: 0, n: 10 }, { k: 0, n: 10 }],
  ])('is unknown for %j against %j', (exposed, others) => {
    expect(relativeRisk(exposed, others)).toBeNull()
  })
})

describe('gates', () => {
  it('shows percentages from ten cases on', () => {
    expect([9, 10].map(canShowPercentage)).toEqual([false, true])
  })

  it('compares from thirty a group on', () => {
    expect(isComparable([30, 29])).toBe(false)
    expect(isComparable([30, 30])).toBe(true)
  })

  it('compares rates from five events in all on', () => {
    const groups = (k: number) => [
      { k, n: 30 },
      { k: 2, n: 30 },
    ]
    expect(canCompareRates(groups(2))).toBe(false)
    expect(canCompareRates(groups(3))).toBe(true)
    expect(canCompareRates([{ k: 20, n: 29 }, { k: 20, n: 300 }])).toBe(false)
  })
})
