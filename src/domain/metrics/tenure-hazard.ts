import type { Metric } from './metric'
import { type Rate, rateOf } from './rate'

export const TENURE_HAZARD: Metric = {
  slug: 'tenure_hazard',
  name: 'Churn by month of tenure',
  unit: 'share',
  base:
    'Customers who had paid for that many months less one, and whose month of tenure was over within ' +
    'the range: each month of a customer counts in one range only.',
  source:
    'The discrete hazard of a life table (Kaplan and Meier, "Nonparametric Estimation from Incomplete ' +
    'Observations", JASA 53, 1958); interval by Wilson.',
  meaning:
    'Share of them whose paid service ended within that month of tenure. Who is still paying leaves the ' +
    'count with the last month they completed. First paying times only; a return is left out.',
  noData: 'Nobody completed that month within the range: no share.',
  matches: 'Nothing in common use; the slope of a survival curve, month by month.',
}

const DAY_MS = 86_400_000

/** A twelfth of a year of 365.25 days: months of tenure are as long for everybody. */
export const TENURE_MONTH_MS = 30.4375 * DAY_MS

/**
 * How much later a month of tenure ends: calendar months get up to 3 days ahead of their mean, and
 * the end of what was not renewed belongs to the month before it, also when told some hours later.
 */
export const TENURE_GRACE_MS = 4 * DAY_MS

/** Months of tenure told one by one. */
export const TENURE_MONTHS = 36

/** When a month of tenure is over, counted from the start of the spell. */
export const endOfTenureMonth = (month: number): number => month * TENURE_MONTH_MS + TENURE_GRACE_MS

/** The month of tenure, from 1 on, that so long after the start lies in. */
export const tenureMonthAt = (afterMs: number): number =>
  Math.max(1, Math.ceil((afterMs - TENURE_GRACE_MS) / TENURE_MONTH_MS))

/** Customers who were at risk in the same months of tenure, both included. */
export interface Exposure {
  from: number
  to: number
  /** Whether they left in the last of them. */
  churned: boolean
  customers: number
}

export interface TenureMonth {
  month: number
  churned: Rate
}

/** Hazard by month of tenure, from the first to the last month anybody was at risk in. */
export function tenureHazard(exposures: readonly Exposure[]): TenureMonth[] {
  const lastMonth = Math.max(0, ...exposures.map(({ to }) => to))
  return Array.from({ length: lastMonth }, (_, i) => {
    const month = i + 1
    const atRisk = exposures.filter(({ from, to }) => from <= month && month <= to)
    const leavers = atRisk.filter(({ churned, to }) => churned && to === month)
    return { month, churned: rateOf(sum(leavers), sum(atRisk), TENURE_HAZARD.slug) }
  })
}

const sum = (exposures: readonly Exposure[]): number =>
  exposures.reduce((total, { customers }) => total + customers, 0)
