import { countWithin, type ScoreHistogram, total } from './histogram'
import type { Metric } from './metric'
import { Z_95 } from './quantiles'

export const NET_PROMOTER_SCORE: Metric = {
  slug: 'nps',
  name: 'NPS',
  unit: 'points',
  base: 'Answered scores. A dismissed survey lowers the response rate, not the score.',
  source: 'Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.',
  meaning: 'Share of promoters (9–10) minus share of detractors (0–6), in points from −100 to 100.',
  noData: 'No answers: no score.',
  matches: 'Delighted and SurveyMonkey NPS. Formbricks also divides by dismissals: nearer to 0.',
}

export interface NetPromoterScore {
  /** −100 to 100. Not a percentage, so never printed with "%". */
  points: number
  /** Bounds of the 95 % interval, points. */
  low: number
  high: number
  /** Half the width of the interval, points; the interval may end at −100 or 100 before that. */
  marginOfError: number
  promoters: number
  passives: number
  detractors: number
  n: number
}

/** Below this many answers, or with fewer in a group, the plain interval is too narrow. */
const FEW_ANSWERS = 30
const FEW_IN_GROUP = 5

/**
 * Net Promoter Score: share of promoters (9–10) minus share of detractors (0–6).
 *
 * Unit: points from −100 to 100. Base: answered scores.
 * Interval: ± z · 100 · √((p + d − (p − d)²) / n), the variance of +1, 0 or −1 per answer. With few
 *   answers the adjusted Wald interval: as if ¾ promoter, ¾ detractor and 1½ passives had answered
 *   too, so that ten promoters alone do not claim a margin of 0.
 * Source: Reichheld, HBR, Dec 2003; Rocks, "Interval Estimation for the Net Promoter Score", The
 *   American Statistician 70(4), 2016. Returns null without answers: unknown is not zero.
 */
export function netPromoterScore(histogram: ScoreHistogram): NetPromoterScore | null {
  const n = total(histogram)
  if (n === 0) return null

  const promoters = countWithin(histogram, 9, 10)
  const detractors = countWithin(histogram, 0, 6)
  const passives = n - promoters - detractors
  const few = n < FEW_ANSWERS || Math.min(promoters, passives, detractors) < FEW_IN_GROUP
  const { centre, marginOfError } = few
    ? interval(promoters + 0.75, detractors + 0.75, n + 3)
    : interval(promoters, detractors, n)

  return {
    points: (100 * (promoters - detractors)) / n,
    low: Math.max(-100, centre - marginOfError),
    high: Math.min(100, centre + marginOfError),
    marginOfError,
    promoters,
    passives,
    detractors,
    n,
  }
}

function interval(promoters: number, detractors: number, n: number) {
  const net = (promoters - detractors) / n
  const variance = (promoters + detractors) / n - net ** 2
  return { centre: 100 * net, marginOfError: 100 * Z_95 * Math.sqrt(variance / n) }
}
