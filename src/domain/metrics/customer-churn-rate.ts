import type { Metric } from './metric'
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
    'ChartMogul (standard). Stripe adds those who joined to the base and to the losses: its rate ' +
    'is lower when many join.',
}

/** Half-open in epoch ms: `start` belongs to it, `end` does not. */
export interface Period {
  start: number
  end: number
}

export interface CustomerChurnRate extends Rate {
  /** Spells begun and ended within the period; outside both k and n. */
  joinedAndChurned: number
}

/**
 * Customer (logo) churn rate of a period.
 *
 * Unit: share, 0 to 1. Base: customers in a paying spell when the period starts.
 * `churns` are the customers' churn movements; those outside the period are left out. A customer
 * can only lose one spell that began before the period, so nobody counts twice.
 */
export function customerChurnRate(
  payersAtStart: number,
  churns: readonly { at: number; spellStartedAt: number }[],
  period: Period,
): CustomerChurnRate {
  const within = churns.filter(({ at }) => at >= period.start && at < period.end)
  const lost = within.filter(({ spellStartedAt }) => spellStartedAt < period.start).length
  return {
    ...rateOf(lost, payersAtStart, CUSTOMER_CHURN_RATE.slug),
    joinedAndChurned: within.length - lost,
  }
}

/** The yearly rate of a constant monthly one: 3 % a month is 30.6 % a year, not 36 %. */
export const annualiseChurn = (monthlyRate: number): number => 1 - (1 - monthlyRate) ** 12
