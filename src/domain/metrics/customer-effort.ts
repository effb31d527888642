import { countWithin, type ScoreHistogram, total } from './histogram'
import { type Mean, meanScore } from './mean'
import type { Metric } from './metric'
import { type Rate, rateOf } from './rate'

export const CUSTOMER_EFFORT: Metric = {
  slug: 'ces',
  name: 'CES',
  unit: 'share',
  base: 'Answered scores from 1 (disagree) to 7 (agree): "made it easy for me".',
  source: 'Dixon, Toman and DeLisi, "The Effortless Experience", 2013 (CES 2.0).',
  meaning: 'Share of answers that are 5, 6 or 7 of 7. The mean stands beside it, named as such.',
  noData: 'No answers: no share and no mean.',
  matches: 'The agreement share of CES 2.0; vendors that print one number of 1–7 print the mean.',
}

export interface CustomerEffort extends Rate {
  /** Mean of 1–7, higher is easier. */
  mean: Mean | null
}

/** CES: share of answers 5–7 of 7 with its Wilson interval, and the mean with its t interval. */
export const customerEffort = (histogram: ScoreHistogram): CustomerEffort => ({
  ...rateOf(countWithin(histogram, 5, 7), total(histogram), CUSTOMER_EFFORT.slug),
  mean: meanScore(histogram, { min: 1, max: 7 }),
})
