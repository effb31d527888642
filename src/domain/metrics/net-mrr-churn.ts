import type { Metric } from './metric'
import { lostMrr, type MrrFlow } from './mrr-flow'
import { plainRateOf, type Rate } from './rate'

export const NET_MRR_CHURN: Metric = {
  slug: 'net_mrr_churn',
  name: 'Net MRR churn',
  unit: 'share',
  base: 'MRR at the start of the period, one currency.',
  source: 'ChartMogul Help Center, "Net MRR Churn Rate".',
  meaning:
    'MRR lost to churn and contraction, minus what expansion and reactivation brought, over the ' +
    'MRR at the start. Below 0 is negative churn: more was won back and added than lost.',
  noData: 'No MRR at the start: no rate.',
  matches: 'ChartMogul (standard). Others leave reactivation out, which makes theirs higher.',
}

export interface NetMrrChurn extends Rate {
  /** More came from existing and returning customers than was lost. */
  negative: boolean
}

/**
 * Net MRR churn: (churn + contraction − expansion − reactivation) / start. Unit: share, may be
 * negative; k and n in minor units. Base: MRR at the start, one currency; unknown without any. No
 * interval, as for gross. Source and match: ChartMogul (standard).
 */
export function netMrrChurn(flow: MrrFlow): NetMrrChurn {
  const lost = lostMrr(flow) - flow.moved.expansion - flow.moved.reactivation
  const churn = plainRateOf(lost, flow.start, NET_MRR_CHURN.slug)
  return { ...churn, negative: churn.rate !== null && churn.rate < 0 }
}
