import { Z_95 } from './quantiles'

/** A share that never travels without its counts: k of n, with its 95 % interval. */
export interface Rate {
  k: number
  n: number
  /** Share from 0 to 1; null when unknown. */
  rate: number | null
  low: number | null
  high: number | null
  /** Slug of the metric that says what k and n count. */
  definition: string
}

/**
 * A proportion with its 95 % Wilson interval, which stays within 0 and 1 and holds for small n and
 * at the ends. Unknown without cases, and when k is not a part of n (late data can do that).
 *
 * Source: Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", 1927.
 */
export function rateOf(k: number, n: number, definition: string): Rate {
  if (n <= 0 || k < 0 || k > n) return unknownRate(k, n, definition)
  const share = k / n
  const shrink = 1 + Z_95 ** 2 / n
  const centre = (share + Z_95 ** 2 / (2 * n)) / shrink
  const halfWidth =
    (Z_95 * Math.sqrt((share * (1 - share)) / n + Z_95 ** 2 / (4 * n ** 2))) / shrink
  return {
    k,
    n,
    rate: share,
    // At the ends the bound is exact; the formula leaves it a rounding error away.
    low: k === 0 ? 0 : centre - halfWidth,
    high: k === n ? 1 : centre + halfWidth,
    definition,
  }
}

/**
 * How often something happened per unit of what it could happen to, as k of n where k may exceed n,
 * with the 95 % score interval of a Poisson mean. Unknown without a base.
 *
 * Source: Barker, "A Comparison of Nine Confidence Intervals for a Poisson Parameter When the
 * Expected Number of Events is ≤ 5", The American Statistician 56(2), 2002.
 */
export function occurrenceRateOf(k: number, n: number, definition: string): Rate {
  if (n <= 0 || k < 0) return unknownRate(k, n, definition)
  const centre = k + Z_95 ** 2 / 2
  const halfWidth = Z_95 * Math.sqrt(k + Z_95 ** 2 / 4)
  const low = k === 0 ? 0 : (centre - halfWidth) / n
  return { k, n, rate: k / n, low, high: (centre + halfWidth) / n, definition }
}

export const unknownRate = (k: number, n: number, definition: string): Rate => ({
  k,
  n,
  rate: null,
  low: null,
  high: null,
  definition,
})

/**
 * A quotient without an interval: where k is no part of n, or where money is counted whole and not
 * sampled, and one large customer is not many small ones. May be negative or above 1. Unknown
 * without a base.
 */
export const plainRateOf = (k: number, n: number, definition: string): Rate => ({
  ...unknownRate(k, n, definition),
  rate: n > 0 ? k / n : null,
})

/** The sum of rates of one day each; k is summed too, and n is the mean of the days' bases. */
export function sumOfRates(days: readonly { k: number; n: number }[], definition: string): Rate {
  const counted = days.filter(({ n }) => n > 0)
  const sum = (valueOf: (day: { k: number; n: number }) => number) =>
    counted.reduce((total, day) => total + valueOf(day), 0)
  if (counted.length === 0) return unknownRate(0, 0, definition)
  const [k, n] = [sum((day) => day.k), sum((day) => day.n) / counted.length]
  return { ...unknownRate(k, n, definition), rate: sum((day) => day.k / day.n) }
}

/**
 * What none of n can still mean: with 95 % confidence at most 3/n. Null when something was seen.
 * Source: Hanley and Lippman-Hand, "If Nothing Goes Wrong, Is Everything All Right?", JAMA 249(13),
 * 1983.
 */
export const ruleOfThree = ({ k, n }: Pick<Rate, 'k' | 'n'>): number | null =>
  k === 0 && n > 0 ? Math.min(1, 3 / n) : null
