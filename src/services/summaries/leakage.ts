import {
  countExposures,
  countPaidDays,
  countTrials,
} from '../../../db/queries/leakage'
import type { Context } from '../../context'
import type { Billed } from '../../domain/billing/billed'
import { TRIAL_TO_PAID, type TrialDays } from '../../domain/metrics/leakage'
import { type Outcome, outcomeOf } from '../../domain/metrics/outcome'
import { type PayingTime, payingTime } from '../../domain/metrics/paying-time'
import {
  TENURE_GRACE_MS,
  TENURE_MONTH_MS,
  TENURE_MONTHS,
  tenureHazard,
  type TenureMonth,
} from '../../domain/metrics/tenure-hazard'
import type { Horizon } from './churn-by-score'
import { findLosses, type LeakagePoint, rankPoints, trialPoint } from './leakage-points'
import { loadMrr } from './mrr'
import { type DayRange, periodOf } from './range'

export interface LeakageQuery {
  range: DayRange
  currency?: string | undefined
  /** After a price change and after an answer. */
  horizonDays: Horizon
  trialDays: TrialDays
  /** Narrows tenure and paying time. */
  billed: Billed | null
  rankBy?: 'customers' | 'mrr'
}

export interface LeakageSummary {
  range: DayRange
  currency: string
  currencies: string[]
  /** Where most customers, or most MRR, are lost first. */
  points: LeakagePoint[]
  trialToPaid: Outcome
  tenure: TenureMonth[]
  payingTime: PayingTime | null
}

const DAY_MS = 86_400_000
const MONTHS = { monthMs: TENURE_MONTH_MS, graceMs: TENURE_GRACE_MS, months: TENURE_MONTHS }

/** Where and when customers are lost: by what had happened to them, and by how long they had paid. */
export async function summarizeLeakage(ctx: Context, query: LeakageQuery): Promise<LeakageSummary> {
  const { db, workspace } = ctx
  const { range, billed } = query
  const { start, end } = periodOf(workspace.timeZone, range)
  const seen = { from: start, to: end, now: ctx.now() }
  const { currency, currencies } = await loadMrr(ctx, range, query.currency)
  const trials = await countTrials(db, workspace.id, seen, query.trialDays * DAY_MS)
  const points = [trialPoint(trials, range), ...(await findLosses(ctx, query, seen, currency))]
  return {
    range,
    currency,
    currencies,
    points: rankPoints(points, query.rankBy ?? 'customers'),
    trialToPaid: outcomeOf(trials, TRIAL_TO_PAID.slug),
    tenure: tenureHazard(await countExposures(db, workspace.id, seen, MONTHS, billed)),
    payingTime: payingTime(await countPaidDays(db, workspace.id, seen.now, billed)),
  }
}
