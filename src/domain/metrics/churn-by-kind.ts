import type { Billed } from '../billing/billed'
import type { LossKind } from '../billing/movement'
import type { Metric } from './metric'
import { plainRateOf, type Rate, rateOf } from './rate'

export const CUSTOMER_CHURN_BY_KIND: Metric = {
  slug: 'customer_churn_by_kind',
  name: 'Customer churn by kind of loss',
  unit: 'share',
  base: 'Customers at the start of the period, all of them.',
  source: 'Own definition; interval by Wilson, as for every share.',
  meaning:
    'Share of the customers at the start who left by their own will, by a payment that failed, out ' +
    'of a pause that lasted too long, or for a cause nobody told. Together they are the customer ' +
    'churn rate.',
  noData: 'No customers at the start: no rate.',
  matches: 'Recurly’s and ProfitWell’s voluntary and involuntary churn; they have no “unknown”.',
}

export const MRR_CHURN_BY_KIND: Metric = {
  slug: 'mrr_churn_by_kind',
  name: 'Gross MRR churn by kind of loss',
  unit: 'share',
  base: 'MRR at the start of the period, one currency, all of it.',
  source: 'Own definition.',
  meaning:
    'MRR lost to churn and contraction of one kind, or by customers billed one way, over all MRR ' +
    'at the start. Together the parts are the gross MRR churn.',
  noData: 'No MRR at the start: no rate.',
  matches: 'Nothing in common use.',
}

export const CUSTOMER_CHURN_BY_BILLING: Metric = {
  slug: 'customer_churn_by_billing',
  name: 'Customer churn rate by billing',
  unit: 'share',
  base: 'Customers at the start of the period who are billed by the month, the year, or otherwise.',
  source: 'Baremetrics Help Center, which keeps yearly plans apart; interval by Wilson.',
  meaning:
    'The customer churn rate of customers billed one way, as last known of each. A yearly plan can ' +
    'end once a year, so its rate by the month tells little.',
  noData: 'No such customers at the start: no rate.',
  matches: 'Baremetrics, which watches yearly plans for a year and leaves shorter histories out.',
}

/** Share of the customers at the start lost in one way. Unit: share. Source: own; Wilson interval. */
export const customerChurnByKind = (lost: number, payersAtStart: number): Rate =>
  rateOf(lost, payersAtStart, CUSTOMER_CHURN_BY_KIND.slug)

/** Share of the customers billed one way who were lost. Unit: share. Wilson interval. */
export const customerChurnByBilling = (lost: number, payersAtStart: number): Rate =>
  rateOf(lost, payersAtStart, CUSTOMER_CHURN_BY_BILLING.slug)

/** MRR lost in one way over all MRR at the start. Unit: share; minor units; no interval. */
export const mrrChurnByKind = (lostMinor: number, startMinor: number): Rate =>
  plainRateOf(lostMinor, startMinor, MRR_CHURN_BY_KIND.slug)

export const LOSS_KINDS = ['voluntary', 'involuntary', 'pause', 'unknown'] as const satisfies LossKind[]
export const BILLINGS = ['monthly', 'yearly', 'other'] as const satisfies Billed[]
