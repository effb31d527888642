import type { KindSlug } from '../../contract/client'
import { customerEffort } from '../metrics/customer-effort'
import { customerSatisfaction } from '../metrics/customer-satisfaction'
import type { ScoreHistogram } from '../metrics/histogram'
import { netPromoterChange } from '../metrics/net-promoter-change'
import { netPromoterScore } from '../metrics/net-promoter-score'
import { rateChange } from '../metrics/rate-change'

/** How far a score moved, in its own unit, with the 95 % interval of the move. */
export interface ScoreMove {
  difference: number
  low: number
  high: number
  /** False when the interval holds 0. */
  distinct: boolean
}

/** The move between two groups of answers; null when there are too few to compare. */
export function scoreMove(kind: KindSlug, before: ScoreHistogram, now: ScoreHistogram): ScoreMove | null {
  if (kind === 'nps') {
    const change = netPromoterChange(netPromoterScore(before), netPromoterScore(now))
    return change && { difference: change.points, low: change.low, high: change.high, distinct: change.distinct }
  }
  const rateOf = kind === 'csat' ? customerSatisfaction : customerEffort
  return rateChange(rateOf(before), rateOf(now))
}
