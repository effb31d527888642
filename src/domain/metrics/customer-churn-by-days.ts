import type { Metric } from './metric'
import { endedIn, type PayerFlow } from './payer-flow'
import { occurrenceRateOf, type Rate, sumOfRates } from './rate'

export const CUSTOMER_CHURN_BY_DAYS: Metric = {
  slug: 'customer_churn_by_days',
  name: 'Customer churn rate by customer-days',
  unit: 'share',
  base: 'Customers paying on an average day of the period: customer-days over its days.',
  source:
    'Recurly, "A better way to calculate your churn rate". Interval: score interval of a Poisson ' +
    'mean, Barker, The American Statistician 56(2), 2002.',
  meaning:
    'All who left, over the customers of an average day. Growth alone does not change it, which ' +
    'it does to every rate over the customers of one moment.',
  noData: 'Nobody paid on any day: no rate.',
  matches: 'Recurly. May exceed 100 %, as one place can be lost several times.',
}

export const CUSTOMER_CHURN_SHOPIFY: Metric = {
  slug: 'customer_churn_shopify',
  name: 'Customer churn rate, summed by day',
  unit: 'share',
  base: 'Customers at the start of each day; n is their mean over the days.',
  source: 'ChartMogul Help Center, "Customer Churn Rate", Shopify method; Shopify Engineering.',
  meaning:
    'Each day’s share of the customers at its start who left on it, summed over the days. Not k ÷ n.',
  noData: 'No day began with customers: no rate.',
  matches: 'Shopify, and ChartMogul’s setting of that name.',
}

/**
 * Customer churn rate by customer-days: all who left ÷ (customer-days ÷ days). Unit: customers lost
 * per customer and period, 0 or more. Base: customers paying on an average day. Interval: Poisson
 * score. Unknown without customer-days. Source and match: Recurly.
 */
export const customerChurnByDays = (flow: PayerFlow): Rate =>
  occurrenceRateOf(endedIn(flow), flow.customerDays / flow.days, CUSTOMER_CHURN_BY_DAYS.slug)

/**
 * The sum of daily churn rates, each over the customers at the start of its day. Unit: share, 0 or
 * more. Base: as said, days without customers left out; no interval. Source and match: Shopify.
 */
export const customerChurnShopify = (days: readonly PayerFlow[]): Rate =>
  sumOfRates(
    days.map(({ lost, start }) => ({ k: lost, n: start })),
    CUSTOMER_CHURN_SHOPIFY.slug,
  )
