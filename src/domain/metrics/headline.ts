import type { KindSlug } from '../../contract/client'
import { customerEffort } from './customer-effort'
import { customerSatisfaction } from './customer-satisfaction'
import type { ScoreHistogram } from './histogram'
import type { Mean } from './mean'
import { netPromoterScore } from './net-promoter-score'

/** The one figure a kind of survey is known by, whatever its scale. */
export interface Headline {
  /** Slug of the metric. */
  metric: 'nps' | 'csat' | 'ces'
  unit: 'points' | 'share'
  value: number
  /** Bounds of the 95 % interval, in the unit. */
  low: number
  high: number
  n: number
  /** CES only: the mean of 1–7, which others call CES. */
  mean: Mean | null
}

type Measured = Partial<Record<KindSlug, (histogram: ScoreHistogram) => Headline | null>>

const HEADLINES: Measured = {
  nps(histogram) {
    const score = netPromoterScore(histogram)
    return (
      score && {
        metric: 'nps',
        unit: 'points',
        value: score.points,
        low: score.low,
        high: score.high,
        n: score.n,
        mean: null,
      }
    )
  },
  csat: (histogram) => fromRate('csat', customerSatisfaction(histogram), null),
  ces: (histogram) => fromRate('ces', customerEffort(histogram), customerEffort(histogram).mean),
}

/** A kind's figure over a histogram; null for kinds without a scale, and without answers. */
export const headlineOf = (kind: KindSlug, histogram: ScoreHistogram): Headline | null =>
  HEADLINES[kind]?.(histogram) ?? null

const fromRate = (
  metric: 'csat' | 'ces',
  { rate, low, high, n }: { rate: number | null; low: number | null; high: number | null; n: number },
  mean: Mean | null,
): Headline | null =>
  rate === null || low === null || high === null
    ? null
    : { metric, unit: 'share', value: rate, low, high, n, mean }
