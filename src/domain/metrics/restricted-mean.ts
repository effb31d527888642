import type { SurvivalCurve } from './kaplan-meier'
import { Z_95 } from './quantiles'

export interface RestrictedMean {
  /** Mean time without the event up to the limit, in the unit of the curve. */
  mean: number
  standardError: number
  /** Bounds of the 95 % interval. */
  low: number
  high: number
}

/**
 * Restricted mean survival time: the area under the Kaplan–Meier curve up to `limit`.
 *
 * Unit: that of the curve's times. Base: as the curve. Variance Σ A² d / (n (n − d)), with A the
 * area from each step to the limit. Source: Klein and Moeschberger, "Survival Analysis", 4.5.
 * Null without subjects, and when the limit lies beyond what was followed: a tail is not guessed.
 */
export function restrictedMean(curve: SurvivalCurve, limit: number): RestrictedMean | null {
  const { n, steps, followedTo } = curve
  const within = steps.filter(({ time }) => time < limit)
  if (n === 0 || (limit > followedTo && within.at(-1)?.survival !== 0)) return null

  let area = 0
  let variance = 0
  let end = limit
  for (const { time, survival, atRisk, events } of within.toReversed()) {
    area += survival * (end - time)
    // After the last one is gone there is no area, and nothing to be unsure of.
    if (atRisk > events) variance += (area ** 2 * events) / (atRisk * (atRisk - events))
    end = time
  }
  const mean = area + end
  const standardError = Math.sqrt(variance)
  const margin = Z_95 * standardError
  return { mean, standardError, low: Math.max(0, mean - margin), high: Math.min(limit, mean + margin) }
}
