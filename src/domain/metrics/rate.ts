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

export const unknownRate = (k: number, n: number, definition: string): Rate => ({
  k,
  n,
  rate: null,
  low: null,
  high: null,
  definition,
})

/**
 * A share of money, which has no interval: the whole is counted, not sampled, and one large
 * customer is not many small ones. May be negative or above 1. Unknown without a base.
 */
export const moneyRateOf = (k: number, n: number, definition: string): Rate => ({
  ...unknownRate(k, n, definition),
  rate: n > 0 ? k / n : null,
})
