import type { Metric } from './metric'
import { endedIn, type PayerFlow } from './payer-flow'
import { plainRateOf, type Rate } from './rate'

const SOURCE = 'Recurly, "A better way to calculate your churn rate", which compares them.'
const NO_DATA = 'Nobody in the base: no rate.'
const MEANING = 'All who left within the period, whenever they had joined, over'

export const CUSTOMER_CHURN_BASIC: Metric = {
  slug: 'customer_churn_basic',
  name: 'Customer churn rate, everyone who left',
  unit: 'share',
  base: 'Customers at the start of the period, though some who left joined later.',
  source: SOURCE,
  meaning: `${MEANING} the customers at its start.`,
  noData: NO_DATA,
  matches: 'Baremetrics’ user churn, which takes 30 days; for yearly plans a year.',
}

export const CUSTOMER_CHURN_OVER_END: Metric = {
  slug: 'customer_churn_over_end',
  name: 'Customer churn rate over the end',
  unit: 'share',
  base: 'Customers at the end of the period, none of whom left.',
  source: SOURCE,
  meaning: `${MEANING} the customers at its end.`,
  noData: NO_DATA,
  matches: 'Some spreadsheets; no vendor we know of.',
}

export const CUSTOMER_CHURN_OVER_MEAN: Metric = {
  slug: 'customer_churn_over_mean',
  name: 'Customer churn rate over the mean',
  unit: 'share',
  base: 'Mean of the customers at the start and at the end of the period.',
  source: SOURCE,
  meaning: `${MEANING} the mean of the customers at its start and at its end.`,
  noData: NO_DATA,
  matches: 'Some spreadsheets; close to the rate by customer-days while growth is even.',
}

/**
 * Churn rates over bases that those who left need not belong to. Unit: share, 0 or more; hence no
 * interval. Base and match: as each says. Unknown without a base.
 */
export const customerChurnBasic = (flow: PayerFlow): Rate =>
  plainRateOf(endedIn(flow), flow.start, CUSTOMER_CHURN_BASIC.slug)

export const customerChurnOverEnd = (flow: PayerFlow): Rate =>
  plainRateOf(endedIn(flow), flow.end, CUSTOMER_CHURN_OVER_END.slug)

export const customerChurnOverMean = (flow: PayerFlow): Rate =>
  plainRateOf(endedIn(flow), (flow.start + flow.end) / 2, CUSTOMER_CHURN_OVER_MEAN.slug)
