import { describe, expect, it } from 'vitest'
import { annualiseChurn, customerChurnRate } from '../../../src/domain/metrics/customer-churn-rate'

const july = { start: Date.parse('2026-07-01T00:00:00Z'), end: Date.parse('2026-08-01T00:00:00Z') }
const day = 24 * 3_600_000

/** `count` customers lost in the middle of July whose spell began at `spellStartedAt`. */
const lost = (count: number, spellStartedAt: number) =>
  Array.from({ length: count }, () => ({ at: july.start + 14 * day, spellStartedAt }))

const earlier = july.start - 90 * day
const inJuly = july.start + 3 * day

describe('customerChurnRate', () => {
  it('leaves out who joined within the period', () => {
    // ChartMogul Help Center, "Customer Churn Rate": 100 at the start, 11 cancel, 1 of them new.
    const rate = customerChurnRate(100, [...lost(10, earlier), ...lost(1, inJuly)], july)
    expect(rate).toMatchObject({ k: 10, n: 100, rate: 0.1, joinedAndChurned: 1 })
  })

  it('is 5.00 % for the Butter of the Month Club', () => {
    // Recurly, "A better way to calculate your churn rate": 1,000 at the start, of whom 50 leave;
    // 500 join, of whom 12 leave. All 62 over the start would be 6.20 %, over 1,500 4.13 %.
    const rate = customerChurnRate(1_000, [...lost(50, earlier), ...lost(12, inJuly)], july)
    expect(rate).toMatchObject({ rate: 0.05, joinedAndChurned: 12 })
  })

  it('takes the start into the period and leaves the end out', () => {
    const churns = [
      { at: july.start - 1, spellStartedAt: earlier },
      { at: july.start, spellStartedAt: earlier },
      { at: july.end - 1, spellStartedAt: july.start - 1 },
      { at: july.end - 1, spellStartedAt: july.start },
      { at: july.end, spellStartedAt: earlier },
    ]
    expect(customerChurnRate(10, churns, july)).toMatchObject({ k: 2, joinedAndChurned: 1 })
  })

  it('is unknown without customers at the start', () => {
    const rate = customerChurnRate(0, lost(3, inJuly), july)
    expect(rate).toMatchObject({ k: 0, n: 0, rate: null, joinedAndChurned: 3 })
  })
})

describe('annualiseChurn', () => {
  it('makes 30.62 % a year of 3 % a month, not 36 %', () => {
    // 1 − 0.97¹² = 1 − 0.693842.
    expect(annualiseChurn(0.03)).toBeCloseTo(0.306158, 6)
  })
})
