import type { Metric } from './metric'
import { type Group, hasNoOutcome, type Ratio, ratioOf, withoutEmptyCells } from './two-by-two'

export const RELATIVE_RISK: Metric = {
  slug: 'relative_risk',
  name: 'Relative risk of churn',
  unit: 'ratio',
  base: 'Customers with the trait, and customers without it, followed equally long.',
  source: 'Agresti, "An Introduction to Categorical Data Analysis", 2.2.2 (log interval).',
  meaning:
    'How many times as often those with the trait churned as those without: 1 is no difference. ' +
    'An association, not an effect.',
  noData: 'An empty group, or no churn at all: no ratio.',
  matches: 'The risk ratio of epidemiology.',
}

/**
 * Relative risk with its 95 % interval on the log scale. Unit: ratio, above 0.
 * Base: both groups whole, their outcome after the trait was seen, over one fixed horizon.
 * Whether it may be shown is for the gate `canCompareRates`. Null as `noData` says.
 */
export function relativeRisk(exposed: Group, others: Group): Ratio | null {
  if (hasNoOutcome(exposed, others)) return null
  const { exposed: a, others: b, corrected } = withoutEmptyCells(exposed, others)
  const ratio = a.k / a.n / (b.k / b.n)
  const standardError = Math.sqrt(1 / a.k - 1 / a.n + 1 / b.k - 1 / b.n)
  return { ...ratioOf(ratio, standardError), corrected }
}
