import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  convertFlows,
  type ConvertedFlow,
  type CurrencyFlow,
  type ExchangeRate,
} from '../../../src/domain/billing/exchange'
import { MOVEMENT_TYPES, type MovementType } from '../../../src/domain/billing/movement'
import { addDays } from '../../../src/domain/time'

const MARCH = { fromDay: '2026-03-01', toDay: '2026-03-31' }

const flow = (
  currency: string,
  day: string,
  amountMinor: number,
  type: MovementType = amountMinor > 0 ? 'new' : 'churn',
): CurrencyFlow => ({ currency, day, type, amountMinor })

const rate = (currency: string, fromDay: string, text: string): ExchangeRate => ({
  currency,
  fromDay,
  rate: text,
})

const sum = ({ start, moved, fx }: ConvertedFlow) =>
  start + fx + Object.values(moved).reduce((a, b) => a + b, 0)

describe('convertFlows', () => {
  it('takes each flow at its day’s rate, and shows what the rates did as a line of its own', () => {
    // 100.00 USD stand at 0.90. On the 10th, at 0.92 by now, 50.00 come: 46.00, and the 100.00 gained
    // 2.00. At the end 150.00 stand at 0.95: 142.50, of which 4.50 came since the 10th.
    const rates = [
      rate('USD', '2026-01-01', '0.90'),
      rate('USD', '2026-03-05', '0.92'),
      rate('USD', '2026-03-20', '0.95'),
    ]
    expect(
      convertFlows([flow('USD', '2026-03-10', 5_000)], { USD: 10_000 }, rates, 'EUR', MARCH),
    ).toEqual({
      start: 9_000,
      moved: { new: 4_600, reactivation: 0, expansion: 0, contraction: 0, churn: 0 },
      fx: 650,
      end: 14_250,
      missing: [],
    })
  })

  it('leaves the workspace’s own currency as it is', () => {
    const own = convertFlows([flow('EUR', '2026-03-10', -300)], { EUR: 1_000 }, [], 'EUR', MARCH)
    expect(own).toMatchObject({ start: 1_000, moved: { churn: -300 }, fx: 0, end: 700, missing: [] })
  })

  it('knows that currencies have minor units of their own', () => {
    // 10,000 yen at 0.0061 are 61.00 euro; 1.234 dinar at 2.9 are 3.5786, rounded to 3.58.
    const rates = [rate('JPY', '2026-01-01', '0.0061'), rate('KWD', '2026-01-01', '2.9')]
    const { start } = convertFlows([], { JPY: 10_000 }, rates, 'EUR', MARCH)
    expect(start).toBe(6_100)
    expect(convertFlows([], { KWD: 1_234 }, rates, 'EUR', MARCH).start).toBe(358)
    expect(convertFlows([], { EUR: 6_100 }, [rate('EUR', '2026-01-01', '163.93')], 'JPY', MARCH).start).toBe(10_000)
  })

  it.each([
    [1, '0.5', 1],
    [-1, '0.5', -1],
    [3, '0.5', 2],
    [1, '0.499999999', 0],
    // 0.1 + 0.2 in binary would be a cent off here: 1,005 × 1.005 = 1,010.025.
    [100_500, '1.005', 101_003],
  ])('rounds halves away from zero, exactly: %i at %s', (minor, text, converted) => {
    expect(convertFlows([], { USD: minor }, [rate('USD', '2026-01-01', text)], 'EUR', MARCH).start).toBe(converted)
  })

  it('names the currencies without a rate, and leaves them out of every figure', () => {
    const rates = [rate('USD', '2026-01-01', '0.9'), rate('SEK', '2026-03-15', '0.09')]
    const converted = convertFlows(
      [flow('SEK', '2026-03-10', 500), flow('USD', '2026-03-10', 1_000), flow('GBP', '2026-03-10', 7)],
      { EUR: 100, NOK: 900, DKK: 0 },
      rates,
      'EUR',
      MARCH,
    )
    expect(converted).toMatchObject({ start: 100, end: 1_000, missing: ['GBP', 'NOK', 'SEK'] })
    expect(sum(converted)).toBe(converted.end)
  })

  it('takes the first morning’s rate where the table begins with the range', () => {
    const rates = [rate('USD', '2026-03-01', '0.9')]
    expect(convertFlows([], { USD: 1_000 }, rates, 'EUR', MARCH)).toMatchObject({ start: 900, fx: 0 })
    expect(convertFlows([], { USD: 1_000 }, [rate('USD', '2026-03-02', '0.9')], 'EUR', MARCH).missing).toEqual(['USD'])
  })
})

/** Days of a quarter, so that flows and rates meet on the same ones. */
const FIRST = '2026-01-01'
const days = fc.nat(89).map((n) => addDays(FIRST, n))
const QUARTER = { fromDay: FIRST, toDay: addDays(FIRST, 89) }

const currencies = fc.constantFrom('USD', 'JPY', 'KWD', 'EUR')

const books = fc.record({
  flows: fc.array(
    fc.record({
      currency: currencies,
      day: days,
      type: fc.constantFrom(...MOVEMENT_TYPES),
      amountMinor: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    }),
    { maxLength: 30 },
  ),
  start: fc.dictionary(currencies, fc.nat(10_000_000), { noNullPrototype: true }),
  later: fc.array(fc.record({ currency: currencies, fromDay: days, rate: rateText() }), { maxLength: 12 }),
  first: fc.record({ USD: rateText(), JPY: rateText(), KWD: rateText() }, { noNullPrototype: true }),
})

function rateText() {
  return fc.tuple(fc.nat(300), fc.nat(999_999)).map(([whole, part]) => `${whole}.${String(part + 1).padStart(6, '0')}`)
}

const tableOf = (first: Record<string, string>, later: readonly ExchangeRate[]) => {
  const all = [
    ...Object.entries(first).map(([currency, text]) => rate(currency, '2025-12-31', text)),
    ...later.filter(({ currency }) => currency !== 'EUR'),
  ]
  return [...new Map(all.map((one) => [`${one.currency} ${one.fromDay}`, one])).values()]
}

// fast-check prints the seed and the smallest books that fail.
const RUNS = { numRuns: 1_000 }

describe('any books in any currencies', () => {
  it('add up to the cent: start + movements + fx = end', () => {
    fc.assert(
      fc.property(books, ({ flows, start, first, later }) => {
        const converted = convertFlows(flows, start, tableOf(first, later), 'EUR', QUARTER)
        expect(converted.missing).toEqual([])
        expect(sum(converted)).toBe(converted.end)
      }),
      RUNS,
    )
  })

  it('show no fx while no rate changes', () => {
    fc.assert(
      fc.property(books, ({ flows, start, first }) => {
        expect(convertFlows(flows, start, tableOf(first, []), 'EUR', QUARTER).fx).toBe(0)
      }),
      RUNS,
    )
  })

  it('show as fx what the balance of each evening is worth more the next day', () => {
    fc.assert(
      fc.property(books, ({ flows, start, first, later }) => {
        const rates = tableOf(first, later)
        const worth = (balance: Record<string, number>, day: string) =>
          convertFlows([], balance, rates, 'EUR', { fromDay: addDays(day, 1), toDay: addDays(day, 1) }).start
        const balance: Record<string, number> = { ...start }
        let fx = 0
        for (let n = 0; n < 90; n += 1) {
          const day = addDays(FIRST, n)
          fx += worth(balance, day) - worth(balance, addDays(day, -1))
          for (const { currency, amountMinor } of flows.filter((one) => one.day === day)) {
            balance[currency] = (balance[currency] ?? 0) + amountMinor
          }
        }
        expect(convertFlows(flows, start, rates, 'EUR', QUARTER).fx).toBe(fx)
      }),
      { numRuns: 200 },
    )
  })

  it('come to the same in one range as in two that follow each other', () => {
    fc.assert(
      fc.property(books, fc.integer({ min: 1, max: 89 }), ({ flows, start, first, later }, cut) => {
        const rates = tableOf(first, later)
        const border = addDays(FIRST, cut)
        const early = flows.filter(({ day }) => day < border)
        const middle: Record<string, number> = { ...start }
        for (const { currency, amountMinor } of early) middle[currency] = (middle[currency] ?? 0) + amountMinor
        const whole = convertFlows(flows, start, rates, 'EUR', QUARTER)
        const one = convertFlows(early, start, rates, 'EUR', { fromDay: FIRST, toDay: addDays(border, -1) })
        const two = convertFlows(flows.filter(({ day }) => day >= border), middle, rates, 'EUR', { ...QUARTER, fromDay: border })
        expect([one.start, one.end, two.end]).toEqual([whole.start, two.start, whole.end])
        expect(one.fx + two.fx).toBe(whole.fx)
        for (const type of MOVEMENT_TYPES) expect(one.moved[type] + two.moved[type]).toBe(whole.moved[type])
      }),
      RUNS,
    )
  })
})
