import { kaplanMeier, medianSurvival } from './kaplan-meier'
import type { Metric } from './metric'
import { restrictedMean } from './restricted-mean'

export const PAYING_TIME: Metric = {
  slug: 'paying_time',
  name: 'Mean paying time within a limit',
  unit: 'months',
  base: 'First paying times of all customers, those still going on included as far as they have come.',
  source:
    'Restricted mean of the Kaplan–Meier curve (Klein and Moeschberger, "Survival Analysis", 4.5): the ' +
    'area under it up to the limit.',
  meaning:
    'Months a customer pays on average, of the first 3, 6, 12, 24 or 36: the longest of these that ' +
    'anybody has been followed for. Nothing is assumed of what comes later.',
  noData: 'Nobody has been followed for 3 months: no mean.',
  matches:
    'Not the lifetime of 1 ÷ churn, which takes churn for the same at every age and has no limit.',
}

const LIMITS = [36, 24, 12, 6, 3] as const

/** A twelfth of 365.25 days. */
const DAYS_IN_MONTH = 30.4375

/** Customers whose first paying time lasted, or has lasted so far, so many whole days. */
export interface PaidFor {
  days: number
  /** Whether it is over; else it is only known to have lasted so long. */
  ended: boolean
  customers: number
}

export interface PayingTime {
  limitMonths: number
  /** Mean months within the limit, and bounds of its 95 % interval. */
  months: number
  low: number
  high: number
  /** Months after which half have left; null while more than half are there. */
  medianMonths: number | null
  customers: number
  ended: number
}

/** Mean paying time by Kaplan and Meier. Unit: months. Null as `noData` says. */
export function payingTime(paid: readonly PaidFor[]): PayingTime | null {
  const curve = kaplanMeier(
    paid.flatMap(({ days, ended, customers }) =>
      Array<{ time: number; event: boolean }>(customers).fill({ time: days, event: ended }),
    ),
  )
  const limitMonths = LIMITS.find((months) => months * DAYS_IN_MONTH <= curve.followedTo)
  const mean = limitMonths && restrictedMean(curve, limitMonths * DAYS_IN_MONTH)
  if (!mean) return null
  const median = medianSurvival(curve)
  return {
    limitMonths,
    months: mean.mean / DAYS_IN_MONTH,
    low: mean.low / DAYS_IN_MONTH,
    high: mean.high / DAYS_IN_MONTH,
    medianMonths: median === null ? null : median / DAYS_IN_MONTH,
    customers: curve.n,
    ended: curve.events,
  }
}
