import { type ScoreHistogram, total } from './histogram'
import { tQuantile95 } from './quantiles'

/** A mean with its 95 % interval; the interval is unknown below two answers. */
export interface Mean {
  value: number
  low: number | null
  high: number | null
  n: number
}

/**
 * Mean score with its 95 % t interval, value ± t · s / √n, kept within the scale [min, max].
 * Null without answers. Source: Student, "The probable error of a mean", Biometrika 1908.
 */
export function meanScore(
  histogram: ScoreHistogram,
  scale: { min: number; max: number },
): Mean | null {
  const n = total(histogram)
  if (n === 0) return null
  const value = sumOver(histogram, (score) => score) / n
  if (n === 1) return { value, low: null, high: null, n }

  const variance = sumOver(histogram, (score) => (score - value) ** 2) / (n - 1)
  const margin = tQuantile95(n - 1) * Math.sqrt(variance / n)
  return {
    value,
    low: Math.max(scale.min, value - margin),
    high: Math.min(scale.max, value + margin),
    n,
  }
}

function sumOver(histogram: ScoreHistogram, valueOf: (score: number) => number): number {
  let sum = 0
  for (const [score, count] of histogram) sum += count * valueOf(score)
  return sum
}
