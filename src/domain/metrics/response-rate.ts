import type { Metric } from './metric'
import { type Rate, rateOf } from './rate'

export const RESPONSE_RATE: Metric = {
  slug: 'response_rate',
  name: 'Response rate',
  unit: 'share',
  base: 'Displays: times the survey was visible to someone, previews left out.',
  source: 'AAPOR Standard Definitions, RR2 (partial answers count), with displays as those asked.',
  meaning: 'Share of displays that got an answer, partial ones included.',
  noData: 'No displays: no rate.',
  matches: 'In-app survey tools that count per display; mail tools count per invitation.',
}

/**
 * Share of displays that were answered. Count an answer on the day of its display, or the numerator
 * is no part of the base. Unknown without displays.
 */
export const responseRate = (answered: number, displays: number): Rate =>
  rateOf(answered, displays, RESPONSE_RATE.slug)
