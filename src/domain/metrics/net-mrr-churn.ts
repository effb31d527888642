import type { Metric } from './metric'
import type { MrrFlow } from './mrr-flow'
import { moneyRateOf, type Rate } from './rate'

export const NET_MRR_CHURN: Metric = {
  slug: 'net_mrr_churn',
  name: 'Net MRR churn',
  unit: 'share',
  base: 'MRR at the start of the period, one currency.',
  source: 'ChartMogul Help Center, "Net MRR Churn Rate".',
  meaning:
    'MRR lost to churn and contraction, minus what expansion and reactivation brought, over the ' +
    'MRR at the start. Below 0 is negative churn: more was won back and added than lost. ' +
    '100 % minus this is net revenue retention (NRR), reactivation included.',
  noData: 'No MRR at the start: no rate.',
  matches: 'ChartMogul (standard). Others leave reactivation out, which makes theirs higher.',
}

export interface NetMrrChurn extends Rate {
  /** More came from existing and returning customers than was lost. */
  negative: boolean
  /** Net revenue retention with reactivation; above 1 when churn is negative. */
  nrr: number | null
}

/**
 * Net MRR churn: (churn + contraction − expansion − reactivation) / start. Unit: share, may be
 * negative; k and n in minor units. Unknown without MRR at the start. No interval, as for gross.
 */
export function netMrrChurn({ start, moved }: MrrFlow): NetMrrChurn {
  const lost = 0 - moved.churn - moved.contraction - moved.expansion - moved.reactivation
  const churn = moneyRateOf(lost, start, NET_MRR_CHURN.slug)
  const known = churn.rate !== null
  return { ...churn, negative: known && lost < 0, nrr: known ? 1 - lost / start : null }
}
