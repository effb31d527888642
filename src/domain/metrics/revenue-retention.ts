import type { Metric } from './metric'
import { lostMrr, type MrrFlow } from './mrr-flow'
import { plainRateOf, type Rate } from './rate'

const RETENTION = {
  unit: 'share',
  base: 'MRR at the start of the period, one currency.',
  noData: 'No MRR at the start: no share.',
} as const

export const GROSS_REVENUE_RETENTION: Metric = {
  ...RETENTION,
  slug: 'grr',
  name: 'Gross revenue retention (GRR)',
  source: 'ChartMogul Help Center, "Gross MRR Churn Rate": its complement.',
  meaning:
    'MRR at the start less churn and contraction, over the MRR at the start: from 0 to 100 %, as ' +
    'nothing won counts.',
  matches: '100 % less ChartMogul’s gross MRR churn (standard).',
}

export const NET_REVENUE_RETENTION: Metric = {
  ...RETENTION,
  slug: 'nrr',
  name: 'Net revenue retention (NRR)',
  source: 'ChartMogul Help Center, "Net MRR Churn Rate": its complement.',
  meaning:
    'MRR at the start less churn and contraction, plus expansion and reactivation, over the MRR at ' +
    'the start. Above 100 % is negative churn.',
  matches: '100 % less ChartMogul’s net MRR churn (standard): reactivation is in it.',
}

export const NRR_WITHOUT_REACTIVATION: Metric = {
  ...RETENTION,
  slug: 'nrr_without_reactivation',
  name: 'NRR without reactivation',
  source: 'Own definition, after the customary due-diligence reading of NRR.',
  meaning:
    'NRR without what customers brought who had left before: MRR at the start less churn and ' +
    'contraction, plus expansion, over the MRR at the start.',
  matches: 'Investors’ NRR, which follows those who paid at the start; lower than ChartMogul’s.',
}

/**
 * Gross revenue retention: (start − churn − contraction) / start, kept within 0 and 1: those who
 * joined in the period may lose more than there was. Unit: share; k and n in minor units. Base: MRR
 * at the start; unknown without any. Match: 100 % less ChartMogul's gross MRR churn.
 */
export const grossRevenueRetention = (flow: MrrFlow): Rate =>
  plainRateOf(
    Math.min(flow.start, Math.max(0, flow.start - lostMrr(flow))),
    flow.start,
    GROSS_REVENUE_RETENTION.slug,
  )

/** Net revenue retention, reactivation included; may exceed 1. Else as gross. */
export const netRevenueRetention = ({ start, end, moved }: MrrFlow): Rate =>
  plainRateOf(end - moved.new, start, NET_REVENUE_RETENTION.slug)

/** Net revenue retention, reactivation excluded; may exceed 1. Else as gross. */
export const nrrWithoutReactivation = ({ start, end, moved }: MrrFlow): Rate =>
  plainRateOf(end - moved.new - moved.reactivation, start, NRR_WITHOUT_REACTIVATION.slug)
