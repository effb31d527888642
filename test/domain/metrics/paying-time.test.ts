import { describe, expect, it } from 'vitest'
import { payingTime } from '../../../src/domain/metrics/paying-time'

const MONTH = 30.4375

const paid = (months: number, ended: boolean, customers = 1) => ({
  days: months * MONTH,
  ended,
  customers,
})

describe('payingTime', () => {
  it('is the area under the curve of the 6-MP patients, weeks taken for months', () => {
    // Freireich et al., Blood 21, 1963. Area up to 24: 6 · 1 + 1 · 0.8571 + 3 · 0.8067 + 3 · 0.7529
    // + 3 · 0.6902 + 6 · 0.6275 + 1 · 0.5378 + 1 · 0.4482 = 18.3575; the median is 23.
    const relapsed = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((week) => paid(week, true))
    const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((week) => paid(week, false))
    expect(payingTime([...relapsed, ...censored])).toMatchObject({
      limitMonths: 24,
      months: expect.closeTo(18.3575, 3),
      medianMonths: expect.closeTo(23, 10),
      customers: 21,
      ended: 9,
    })
  })

  it('is the limit when nobody has left, however many are censored', () => {
    expect(payingTime([paid(13, false, 5), paid(2, false, 7)])).toEqual({
      limitMonths: 12,
      months: 12,
      low: 12,
      high: 12,
      medianMonths: null,
      customers: 12,
      ended: 0,
    })
  })

  it('weighs customers by how many they are', () => {
    // Half of ten leave after 3 months: 3 + 3 · 0.5, SE √((1.5² · 5) / (10 · 5)) = 0.474.
    expect(payingTime([paid(3, true, 5), paid(7, false, 5)])).toMatchObject({
      limitMonths: 6,
      months: expect.closeTo(4.5, 10),
      low: expect.closeTo(4.5 - 1.959964 * 0.4743, 3),
      medianMonths: 3,
    })
  })

  it('is unknown without customers, and before anybody was followed for three months', () => {
    expect(payingTime([])).toBeNull()
    expect(payingTime([paid(2, false, 40), paid(1, true, 9)])).toBeNull()
    expect(payingTime([paid(3, false)])).toMatchObject({ limitMonths: 3, months: 3 })
  })
})
