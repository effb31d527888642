import type { Metric } from './metric'
import { type Group, hasNoOutcome, type Ratio, ratioOf, withoutEmptyCells } from './two-by-two'

export const ODDS_RATIO: Metric = {
  slug: 'odds_ratio',
  name: 'Odds ratio of churn',
  unit: 'ratio',
  base: 'Customers with the trait, and customers without it, followed equally long.',
  source: 'Agresti, "An Introduction to Categorical Data Analysis", 2.3 (log interval by Woolf).',
  meaning:
    'The odds of churn (left to stayed) with the trait over those without. Close to the relative ' +
    'risk while churn is rare, further from 1 when it is not. An association, not an effect.',
  noData: 'An empty group, or no churn at all: no ratio.',
  matches: 'The odds ratio of epidemiology and of logistic regression.',
}

/** Odds ratio with its 95 % interval on the log scale. Unit: ratio, above 0. Base and null as above. */
export function oddsRatio(exposed: Group, others: Group): Ratio | null {
  if (hasNoOutcome(exposed, others)) return null
  const { exposed: a, others: b, corrected } = withoutEmptyCells(exposed, others)
  const ratio = (a.k * (b.n - b.k)) / ((a.n - a.k) * b.k)
  const standardError = Math.sqrt(1 / a.k + 1 / (a.n - a.k) + 1 / b.k + 1 / (b.n - b.k))
  return { ...ratioOf(ratio, standardError), corrected }
}
