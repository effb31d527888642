import type { Metric } from './metric'
import { type Rate, rateOf } from './rate'

export const COHORT_RETENTION: Metric = {
  slug: 'cohort_retention',
  name: 'Cohort retention',
  unit: 'share',
  base: 'Customers in a paying spell at the start of the period, paused ones included.',
  source:
    'Own definition; checked with the figures of Recurly, "A better way to calculate your churn rate".',
  meaning:
    'Share of those customers who are in a paying spell at the end of the period too. Who joined ' +
    'within it is in neither count; who left and came back in time counts as retained.',
  noData: 'No customers at the start: no share.',
  matches:
    'What ChartMogul\'s standard churn rate leaves, if nobody comes back. The formula (end − new) ÷ start ' +
    'is lower as soon as newcomers leave within the period.',
}

/** Customers paying at the start of a period, and what became of them by its end. */
export interface CohortFate {
  atStart: number
  /** Still in the spell they were in at the start. */
  stayed: number
  /** Left, but paying again at the end. */
  returned: number
}

export interface CohortRetention extends Rate {
  returned: number
}

/**
 * Share of those paying at the start who are paying at the end. Unit: share, 0 to 1.
 * Base: payers at the start, each once. Unknown without any.
 */
export const cohortRetention = ({ atStart, stayed, returned }: CohortFate): CohortRetention => ({
  ...rateOf(stayed + returned, atStart, COHORT_RETENTION.slug),
  returned,
})
