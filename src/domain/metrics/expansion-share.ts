import type { Metric } from './metric'
import type { MrrFlow } from './mrr-flow'
import { plainRateOf, type Rate } from './rate'

export const EXPANSION_SHARE: Metric = {
  slug: 'expansion_share',
  name: 'Expansion share',
  unit: 'share',
  base: 'MRR won in the period: new, expansion and reactivation, one currency.',
  source: 'Own definition, from ChartMogul’s five movements.',
  meaning: 'Share of the MRR won that came from customers who were paying already.',
  noData: 'No MRR was won: no share.',
  matches: 'Others divide expansion by the MRR at the start, and call that the expansion rate.',
}

/**
 * Expansion as a part of all MRR won. Unit: share, 0 to 1; k and n in minor units. Base: new +
 * expansion + reactivation; unknown without any. Own definition.
 */
export const expansionShare = ({ moved }: MrrFlow): Rate =>
  plainRateOf(
    moved.expansion,
    moved.new + moved.expansion + moved.reactivation,
    EXPANSION_SHARE.slug,
  )
