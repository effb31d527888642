import { isComparable } from './gates'
import type { NetPromoterScore } from './net-promoter-score'

/** How far NPS moved between two groups of answers, with the 95 % interval of the move. */
export interface NetPromoterChange {
  points: number
  low: number
  high: number
  /** False when the interval holds 0: the two cannot be told apart. */
  distinct: boolean
}

/**
 * The difference of two independent scores. Unit: points, positive when `after` is higher.
 * Interval: ± √(margin₁² + margin₂²), as variances add. Null when either is unknown or has too few
 * answers to compare. Source: difference of two independent means, any introductory text.
 */
export function netPromoterChange(
  before: NetPromoterScore | null,
  after: NetPromoterScore | null,
): NetPromoterChange | null {
  if (!before || !after || !isComparable([before.n, after.n])) return null
  const points = after.points - before.points
  const margin = Math.hypot(before.marginOfError, after.marginOfError)
  const [low, high] = [points - margin, points + margin]
  return { points, low, high, distinct: low > 0 || high < 0 }
}
