import type { Metric } from './metric'
import { Z_95 } from './quantiles'
import { type Group, withoutEmptyCells } from './two-by-two'

export const RISK_DIFFERENCE: Metric = {
  slug: 'risk_difference',
  name: 'Difference in churn',
  unit: 'share',
  base: 'Customers with the trait, and customers without it, followed equally long.',
  source: 'Agresti, "An Introduction to Categorical Data Analysis", 2.2.1.',
  meaning:
    'Churn rate with the trait minus the rate without it: how many more in a hundred left. ' +
    'An association, not an effect.',
  noData: 'An empty group: no difference.',
  matches: 'The risk difference of epidemiology.',
}

export interface Difference {
  difference: number
  /** Bounds of the 95 % interval. */
  low: number
  high: number
  /** A cell was 0, so half a customer was added to each: read it as a rough guess. */
  corrected: boolean
}

/**
 * Difference of two shares with its 95 % interval, d ± z √(p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂).
 * Unit: share, −1 to 1. Base and null as above.
 */
export function riskDifference(exposed: Group, others: Group): Difference | null {
  if (exposed.n === 0 || others.n === 0) return null
  const { exposed: a, others: b, corrected } = withoutEmptyCells(exposed, others)
  const [p, q] = [a.k / a.n, b.k / b.n]
  const margin = Z_95 * Math.sqrt((p * (1 - p)) / a.n + (q * (1 - q)) / b.n)
  const difference = p - q
  return { difference, low: difference - margin, high: difference + margin, corrected }
}
