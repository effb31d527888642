import { compoundChurn } from './annualised-churn'
import type { MoneyMean } from './arpa'
import type { Metric } from './metric'
import type { Rate } from './rate'

/** Nobody has seen further ahead than this, and a longer guess would mostly be the guess. */
export const HORIZON_MONTHS = 36

export const CUSTOMER_LIFETIME: Metric = {
  slug: 'customer_lifetime',
  name: `Customer lifetime within ${HORIZON_MONTHS} months`,
  unit: 'months',
  base: 'Customers at the start of the period, at its churn rate by the month.',
  source: 'Restricted mean survival time at a constant hazard: Σ (1 − churn)^m for m below the horizon.',
  meaning:
    `Months a customer stays on average, of the next ${HORIZON_MONTHS}, if churn goes on so. Without ` +
    'the horizon it is 1 ÷ churn: 5 % a month is 20 months, and half of them are gone after 13.5.',
  noData: 'No churn rate: no lifetime.',
  matches: 'Stripe, ChartMogul and others take 1 ÷ churn, which has no end when few leave.',
}

export const CUSTOMER_LIFETIME_VALUE: Metric = {
  slug: 'customer_lifetime_value',
  name: `Customer lifetime value over ${HORIZON_MONTHS} months`,
  unit: 'money',
  base: 'ARPA, and the churn rate of the customers at the start of the period.',
  source: 'ARPA times the restricted mean lifetime.',
  meaning:
    `MRR an average customer brings within ${HORIZON_MONTHS} months if ARPA and churn stay as they ` +
    'are. Revenue, not margin. The interval is that of the churn rate alone.',
  noData: 'No ARPA or no churn rate: no value.',
  matches: 'ChartMogul and Stripe have ARPA ÷ churn, which stands beside it: it has no horizon.',
}

/**
 * Mean months until a constant monthly churn takes a customer, of at most `horizon`: (1 − (1 − c)^h) ÷ c.
 * Unit: months. Without churn it is the horizon; with h = ∞ it is 1 ÷ c.
 */
export const restrictedLifetime = (monthlyChurn: number, horizon: number): number =>
  monthlyChurn === 0 ? horizon : compoundChurn(monthlyChurn, horizon) / monthlyChurn

/** Months after which half of the customers are gone; null when nobody leaves. */
export const halfLife = (monthlyChurn: number): number | null =>
  monthlyChurn > 0 ? Math.log(0.5) / Math.log(1 - monthlyChurn) : null

export interface CustomerLifetime {
  horizonMonths: number
  /** How many left, which all of it rests on. */
  churns: number
  /** Months within the horizon, and bounds from the churn rate's. */
  months: number | null
  low: number | null
  high: number | null
  /** 1 ÷ churn: without a horizon; null when nobody left. */
  unboundedMonths: number | null
  halfLifeMonths: number | null
  /** ARPA times each of them, minor units. */
  valueMinor: number | null
  valueLowMinor: number | null
  valueHighMinor: number | null
  unboundedValueMinor: number | null
}

/**
 * Customer lifetime and its value from a period's churn rate. Unit: months; minor units. Base: as
 * the churn rate's and ARPA's. Unknown as they are. Match: as the metrics above say.
 */
export function customerLifetime(
  churn: Rate,
  { meanMinor }: MoneyMean,
  periodsInMonth: number,
): CustomerLifetime {
  const monthly = (share: number | null) => share === null ? null : compoundChurn(share, periodsInMonth)
  const within = (share: number | null) => {
    const rate = monthly(share)
    return rate === null ? null : restrictedLifetime(rate, HORIZON_MONTHS)
  }
  const worth = (months: number | null) =>
    months === null || meanMinor === null ? null : Math.round(meanMinor * months)
  const rate = monthly(churn.rate)
  // More churn is less time: the upper bound of one is the lower of the other.
  const [months, low, high] = [within(churn.rate), within(churn.high), within(churn.low)]
  const unboundedMonths = rate ? 1 / rate : null
  return {
    horizonMonths: HORIZON_MONTHS,
    churns: churn.k,
    months,
    low,
    high,
    unboundedMonths,
    halfLifeMonths: rate === null ? null : halfLife(rate),
    valueMinor: worth(months),
    valueLowMinor: worth(low),
    valueHighMinor: worth(high),
    unboundedValueMinor: worth(unboundedMonths),
  }
}
