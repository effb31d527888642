import type { Metric } from './metric'
import type { PayerFlow } from './payer-flow'
import { type Rate, rateOf } from './rate'

export const CUSTOMER_CHURN_RATE: Metric = {
  slug: 'customer_churn_rate',
  name: 'Customer churn rate',
  unit: 'share',
  base: 'Customers in a paying spell at the start of the period, paused ones included.',
  source: 'ChartMogul Help Center, "Customer Churn Rate", standard form.',
  meaning:
    'Share of the customers at the start whose paid service ended within the period. Who joined ' +
    'and left within it is counted apart.',
  noData: 'No customers at the start: no rate.',
  matches:
    'ChartMogul (standard) and ProfitWell, which leave out who joined and left within the period. ' +
    'Other vendors’ forms stand beside it, each under its own name.',
}

/**
 * Customer (logo) churn rate of a period, the standard form. Unit: share, 0 to 1, with its Wilson
 * interval. Base: customers in a paying spell when the period starts. Unknown without any.
 * Source: ChartMogul Help Center, "Customer Churn Rate".
 */
export const customerChurnRate = ({ lost, start }: PayerFlow): Rate =>
  rateOf(lost, start, CUSTOMER_CHURN_RATE.slug)
