import type { Metric } from './metric'
import { lostMrr, type MrrFlow } from './mrr-flow'
import { type Rate, sumOfRates } from './rate'

const BY_DAYS = {
  unit: 'share',
  base: 'MRR at the start of each day, one currency; n is its mean over the days.',
  source: 'ChartMogul Help Center, "Gross MRR Churn Rate" and "Net MRR Churn Rate", Shopify method.',
  noData: 'No day began with MRR: no rate.',
} as const

export const GROSS_MRR_CHURN_BY_DAYS: Metric = {
  ...BY_DAYS,
  slug: 'gross_mrr_churn_by_days',
  name: 'Gross MRR churn, summed by day',
  meaning:
    'Each day’s churn and contraction over the MRR at its start, summed over the days. Not k ÷ n.',
  matches: 'Shopify, and ChartMogul’s setting of that name.',
}

export const NET_MRR_CHURN_BY_DAYS: Metric = {
  ...BY_DAYS,
  slug: 'net_mrr_churn_by_days',
  name: 'Net MRR churn, summed by day',
  meaning:
    'The same, less expansion and reactivation: each day, 1 − (MRR at its end without new ' +
    'business) ÷ (MRR at its start). Not k ÷ n.',
  matches: 'Shopify, and ChartMogul’s setting of that name.',
}

/**
 * Gross MRR churn as the sum of daily rates. Unit: share, 0 or more. Base: MRR at the start of each
 * day, days without any left out. Source and match: Shopify, by ChartMogul Help Center.
 */
export const grossMrrChurnByDays = (days: readonly MrrFlow[]): Rate =>
  sumOfRates(
    days.map((day) => ({ k: lostMrr(day), n: day.start })),
    GROSS_MRR_CHURN_BY_DAYS.slug,
  )

/** Net MRR churn as the sum of daily rates: the same unit, base and source; may be negative. */
export const netMrrChurnByDays = (days: readonly MrrFlow[]): Rate =>
  sumOfRates(
    days.map(({ start, end, moved }) => ({ k: start - (end - moved.new), n: start })),
    NET_MRR_CHURN_BY_DAYS.slug,
  )
