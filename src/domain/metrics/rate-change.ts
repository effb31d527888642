import { canCompareRates } from './gates'
import type { Rate } from './rate'

/** How far a share moved between two groups, with the 95 % interval of the move. */
export interface RateChange {
  /** after − before, as a share. */
  difference: number
  low: number
  high: number
  /** False when the interval holds 0: the two cannot be told apart. */
  distinct: boolean
}

/**
 * The difference of two independent proportions. Unit: share, positive when `after` is higher. Base:
 * both groups. Interval: Newcombe's hybrid of their Wilson intervals. Null when either is unknown or
 * there is too little to compare.
 *
 * Source: Newcombe, "Interval Estimation for the Difference between Independent Proportions",
 * Statistics in Medicine 17, 1998, method 10.
 */
export function rateChange(before: Rate, after: Rate): RateChange | null {
  if (!isKnown(before) || !isKnown(after) || !canCompareRates([before, after])) return null
  const difference = after.rate - before.rate
  const low = difference - Math.hypot(after.rate - after.low, before.high - before.rate)
  const high = difference + Math.hypot(after.high - after.rate, before.rate - before.low)
  return { difference, low, high, distinct: low > 0 || high < 0 }
}

type Known = Rate & { rate: number; low: number; high: number }

const isKnown = (rate: Rate): rate is Known =>
  rate.rate !== null && rate.low !== null && rate.high !== null
