import type { Metric } from './metric'
import type { MrrFlow } from './mrr-flow'
import { moneyRateOf, type Rate } from './rate'

export const GROSS_MRR_CHURN: Metric = {
  slug: 'gross_mrr_churn',
  name: 'Gross MRR churn',
  unit: 'share',
  base: 'MRR at the start of the period, one currency.',
  source: 'ChartMogul Help Center, "Gross MRR Churn Rate".',
  meaning:
    'MRR lost to churn and contraction within the period, over the MRR at its start. 100 % minus ' +
    'this, at least 0, is gross revenue retention (GRR).',
  noData: 'No MRR at the start: no rate.',
  matches: 'ChartMogul (standard) and Baremetrics; losses of those who joined in the period count.',
}

export interface GrossMrrChurn extends Rate {
  /** Gross revenue retention, 0 to 1. */
  grr: number | null
}

/**
 * Gross MRR churn: (churn + contraction) / start. Unit: share, 0 or more; k and n in minor units.
 * Unknown without MRR at the start. A share of money has no interval.
 */
export function grossMrrChurn({ start, moved }: MrrFlow): GrossMrrChurn {
  const lost = 0 - moved.churn - moved.contraction
  const churn = moneyRateOf(lost, start, GROSS_MRR_CHURN.slug)
  return { ...churn, grr: churn.rate === null ? null : Math.max(0, 1 - churn.rate) }
}
