import type { Metric } from './metric'
import { Z_95 } from './quantiles'

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

/** Of n customers, k churned within the horizon. */
export interface Group {
  k: number
  n: number
}

export interface RelativeRisk {
  ratio: number
  /** Bounds of the 95 % interval. */
  low: number
  high: number
  /** A cell was 0, so half a customer was added to each: read it as a rough guess. */
  corrected: boolean
}

/**
 * Relative risk with its 95 % interval on the log scale. Unit: ratio, above 0.
 * Base: both groups whole, their outcome after the trait was seen, over one fixed horizon.
 * Whether it may be shown is for the gate `canCompareRates`. Null as `noData` says.
 */
export function relativeRisk(exposed: Group, others: Group): RelativeRisk | null {
  if (exposed.n === 0 || others.n === 0 || exposed.k + others.k === 0) return null
  const cells = [exposed.k, exposed.n - exposed.k, others.k, others.n - others.k]
  const corrected = cells.includes(0)
  const a = corrected ? addHalf(exposed) : exposed
  const b = corrected ? addHalf(others) : others

  const ratio = a.k / a.n / (b.k / b.n)
  const standardError = Math.sqrt(1 / a.k - 1 / a.n + 1 / b.k - 1 / b.n)
  const factor = Math.exp(Z_95 * standardError)
  return { ratio, low: ratio / factor, high: ratio * factor, corrected }
}

/** Half a customer in each of the two cells: one more in all. */
const addHalf = ({ k, n }: Group): Group => ({ k: k + 0.5, n: n + 1 })
