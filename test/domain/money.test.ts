import { describe, expect, it } from 'vitest'
import {
  currencyDigits,
  type Interval,
  monthlyMinor,
  roundHalfAway,
  toMajor,
} from '../../src/domain/money'

describe('currencies', () => {
  it.each([
    ['USD', 2, 19.99],
    ['JPY', 0, 1999],
    ['KWD', 3, 1.999],
    // Written without decimals, yet counted in hundredths: ISO 4217 says 2.
    ['HUF', 2, 19.99],
  ])('counts %s with %i decimal digits, so 1999 is %d', (currency, digits, major) => {
    expect(currencyDigits(currency)).toBe(digits)
    expect(toMajor(1999, currency)).toBe(major)
  })
})

describe('roundHalfAway', () => {
  it.each([
    [0.5, 1],
    [-0.5, -1],
    [1.5, 2],
    [2.5, 3],
    [-2.5, -3],
    [2.4999, 2],
    [-0.4, 0],
  ])('rounds %d to %i', (value, rounded) => {
    expect(roundHalfAway(value)).toBe(rounded)
  })
})

describe('monthly revenue', () => {
  it.each([
    ['year', 1, 1 / 12],
    ['month', 1, 1],
    ['month', 3, 1 / 3],
    ['week', 1, 52 / 12],
    ['week', 2, 26 / 12],
    ['day', 1, 365 / 12],
  ] as const)('takes a price per %s × %i as %d of a month', (interval, count, factor) => {
    const recurring = { ...price(1_200_000, interval), intervalCount: count }
    expect(monthlyMinor([recurring])).toBe(Math.round(1_200_000 * factor))
  })

  it('is 100.00 for 1,200.00 a year', () => {
    // Stripe support, "Billing analytics": annual plans count a twelfth.
    expect(monthlyMinor([price(120_000, 'year')])).toBe(10_000)
  })

  it('is 12,500.00 for a hundred at 100.00 a month and fifty at 600.00 a year', () => {
    // Stripe Billing glossary, "MRR": 100 × 100 + 50 × 600 / 12.
    const monthly = monthlyMinor([price(10_000, 'month')])
    const yearly = monthlyMinor([price(60_000, 'year')])
    expect(100 * monthly + 50 * yearly).toBe(1_250_000)
  })

  it('is 9.00 for 120.00 a year at 10 % off', () => {
    // ProfitWell, "Calculating metrics": 108.00 / 12.
    expect(monthlyMinor([price(10_800, 'year')])).toBe(900)
  })

  it('multiplies by quantity and rounds the subscription once, not its items', () => {
    // Three items of 4 cents a year are a third of a cent a month each: 1 cent together, not 0.
    expect(monthlyMinor([price(4, 'year'), price(4, 'year'), price(4, 'year')])).toBe(1)
    expect(monthlyMinor([{ ...price(4, 'year'), quantity: 3 }])).toBe(1)
  })

  it('rounds exact halves away from zero, whatever a twelfth is in binary', () => {
    // 6, 18, 30 … cents a year are ½, 1½, 2½ … cents a month.
    for (let n = 0; n < 1_000; n++) expect(monthlyMinor([price(6 + 12 * n, 'year')])).toBe(n + 1)
  })

  it('is nothing without prices', () => {
    expect(monthlyMinor([])).toBe(0)
  })
})

const price = (unitMinor: number, interval: Interval) => ({
  unitMinor,
  quantity: 1,
  interval,
  intervalCount: 1,
})
