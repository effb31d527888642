import { countWithin, type ScoreHistogram, total } from './histogram'
import type { Metric } from './metric'
import { type Rate, rateOf } from './rate'

export const CUSTOMER_SATISFACTION: Metric = {
  slug: 'csat',
  name: 'CSAT',
  unit: 'share',
  base: 'Answered scores from 1 to 5.',
  source: 'Top-two-box share, the usual reading of a five-point satisfaction scale.',
  meaning: 'Share of answers that are 4 or 5 of 5.',
  noData: 'No answers: no share.',
  matches: 'Delighted CSAT; not the mean of the scores, which some vendors call CSAT.',
}

/** CSAT: share of answers 4–5 of 5, with its Wilson interval. Unknown without answers. */
export const customerSatisfaction = (histogram: ScoreHistogram): Rate =>
  rateOf(countWithin(histogram, 4, 5), total(histogram), CUSTOMER_SATISFACTION.slug)
