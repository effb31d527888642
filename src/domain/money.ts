/** Amounts are integers in the currency's minor unit, always beside their ISO 4217 code. */

const ZERO_DIGITS =
  'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
const THREE_DIGITS = 'BHD IQD JOD KWD LYD OMR TND'
const FOUR_DIGITS = 'CLF UYW'

const digitsOf = new Map([
  ...ZERO_DIGITS.split(' ').map((code): [string, number] => [code, 0]),
  ...THREE_DIGITS.split(' ').map((code): [string, number] => [code, 3]),
  ...FOUR_DIGITS.split(' ').map((code): [string, number] => [code, 4]),
])

/**
 * Decimal digits of a currency's minor unit by ISO 4217: 2 unless listed. Not asked of Intl, which
 * answers how prices are written: for HUF, COP or IDR it says 0, and amounts would show 100-fold.
 */
export const currencyDigits = (currency: string): number => digitsOf.get(currency) ?? 2

/** The amount in whole units, as number formatters want it: 1999 USD → 19.99. */
export const toMajor = (minor: number, currency: string): number =>
  minor / 10 ** currencyDigits(currency)

/** Rounds halves away from zero, as invoices do; Math.round would take −0.5 to 0. */
export const roundHalfAway = (value: number): number => {
  const rounded = Math.sign(value) * Math.round(Math.abs(value))
  return rounded === 0 ? 0 : rounded
}

export type Interval = 'day' | 'week' | 'month' | 'year'

/** A price that comes back every `intervalCount` intervals. */
export interface RecurringPrice {
  unitMinor: number
  quantity: number
  interval: Interval
  intervalCount: number
}

/** How often each interval comes in a year. In twelfths of a month all factors are integers. */
const TIMES_A_YEAR: Record<Interval, number> = { year: 1, month: 12, week: 52, day: 365 }

/**
 * Monthly recurring revenue of one subscription. Prices are added up per year and rounded once, so
 * that neither three items of a third of a cent nor a binary twelfth shifts the sum.
 *
 * Unit: minor units per month, integer. Source: Stripe Billing glossary, "MRR".
 */
export function monthlyMinor(prices: readonly RecurringPrice[]): number {
  const yearly = prices.reduce(
    (sum, { unitMinor, quantity, interval, intervalCount }) =>
      sum + (unitMinor * quantity * TIMES_A_YEAR[interval]) / intervalCount,
    0,
  )
  return roundHalfAway(yearly / 12)
}
