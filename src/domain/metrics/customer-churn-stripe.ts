import type { Metric } from './metric'
import { begunIn, endedIn, type PayerFlow } from './payer-flow'
import { type Rate, rateOf } from './rate'

export const CUSTOMER_CHURN_STRIPE: Metric = {
  slug: 'customer_churn_stripe',
  name: 'Customer churn rate, joiners included',
  unit: 'share',
  base: 'Paying spells that touch the period: those at its start and those begun within it.',
  source: 'Stripe Support, "Calculating churn rate in Billing".',
  meaning:
    'Share of all who paid at some time within the period whose paid service ended within it. The ' +
    'more join, the lower it is.',
  noData: 'Nobody paid in the period: no rate.',
  matches: 'Stripe Billing’s subscriber churn rate, which takes the last 30 days.',
}

/**
 * Customer churn rate as Stripe has it: all who left ÷ (customers at the start + begun within).
 * Unit: share, 0 to 1, with its Wilson interval. Base: every paying spell that touches the period.
 * Unknown without any. Source: Stripe Support, "Calculating churn rate in Billing".
 */
export const customerChurnStripe = (flow: PayerFlow): Rate =>
  rateOf(endedIn(flow), flow.start + begunIn(flow), CUSTOMER_CHURN_STRIPE.slug)
