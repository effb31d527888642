import type { Metric } from './metric'
import { lostMrr, type MrrFlow } from './mrr-flow'
import { plainRateOf, type Rate } from './rate'

export const GROSS_MRR_CHURN: Metric = {
  slug: 'gross_mrr_churn',
  name: 'Gross MRR churn',
  unit: 'share',
  base: 'MRR at the start of the period, one currency.',
  source: 'ChartMogul Help Center, "Gross MRR Churn Rate".',
  meaning: 'MRR lost to churn and contraction within the period, over the MRR at its start.',
  noData: 'No MRR at the start: no rate.',
  matches: 'ChartMogul (standard) and Baremetrics; losses of those who joined in the period count.',
}

/**
 * Gross MRR churn: (churn + contraction) / start. Unit: share, 0 or more; k and n in minor units.
 * Base: MRR at the start, one currency; unknown without any. A share of money has no interval.
 * Source and match: ChartMogul (standard).
 */
export const grossMrrChurn = (flow: MrrFlow): Rate =>
  plainRateOf(lostMrr(flow), flow.start, GROSS_MRR_CHURN.slug)
