import * as z from 'zod'
import type { Outcome } from '../../domain/metrics/outcome'
import { VERDICTS } from '../../domain/metrics/verdict'
import type { GroupsSummary } from '../../services/summaries/churn-groups'
import type { CohortCell, CohortSummary } from '../../services/summaries/cohorts'
import type { LeakageSummary } from '../../services/summaries/leakage'
import { LEAKAGE_POINTS } from '../../services/summaries/leakage-points'
import { RateJson, toRateJson } from './rate-json'
import { RatioJson, toRatioJson } from './ratio-json'

const CellJson = z.object({ customers: RateJson, mrr: RateJson })

const toCellJson = ({ customers, mrr }: CohortCell): z.infer<typeof CellJson> => ({
  customers: toRateJson(customers),
  mrr: toRateJson(mrr),
})

export const CohortsJson = z.object({
  by: z.enum(['month', 'quarter']),
  currency: z.string(),
  currencies: z.array(z.string()),
  cohorts: z.array(
    z.object({
      cohort: z.string(),
      customers: z.int(),
      mrr_minor: z.int(),
      cells: z.array(CellJson.nullable()),
    }),
  ),
  overall: z.array(CellJson),
})

export const toCohortsJson = (summary: CohortSummary): z.infer<typeof CohortsJson> => ({
  by: summary.step,
  currency: summary.currency,
  currencies: summary.currencies,
  cohorts: summary.cohorts.map(({ cohort, customers, mrrMinor, cells }) => ({
    cohort,
    customers,
    mrr_minor: mrrMinor,
    cells: cells.map((cell) => cell && toCellJson(cell)),
  })),
  overall: summary.overall.map(toCellJson),
})

const OutcomeJson = z.object({ share: RateJson, still_watched: z.int(), early: z.int() })

const toOutcomeJson = ({ came, stillWatched, early }: Outcome): z.infer<typeof OutcomeJson> => ({
  share: toRateJson(came),
  still_watched: stillWatched,
  early,
})

export const LeakageJson = z.object({
  from: z.string(),
  to: z.string(),
  currency: z.string(),
  currencies: z.array(z.string()),
  horizon_days: z.int(),
  trial_days: z.int(),
  points: z.array(
    z.object({
      point: z.enum(LEAKAGE_POINTS),
      from: z.string(),
      lost: RateJson,
      lost_mrr_minor: z.int().nullable(),
      still_watched: z.int(),
    }),
  ),
  trial_to_paid: OutcomeJson,
  tenure: z.array(z.object({ month: z.int(), churned: RateJson })),
  paying_time: z
    .object({
      limit_months: z.int(),
      months: z.number(),
      ci_low: z.number(),
      ci_high: z.number(),
      median_months: z.number().nullable(),
      customers: z.int(),
      ended: z.int(),
    })
    .nullable(),
  by: z.string(),
  groups: z.array(
    z.object({
      kind: z.enum(['group', 'others']),
      value: z.string().nullable(),
      churned: RateJson,
      lost_mrr_minor: z.int(),
      relative_risk: RatioJson,
      q: z.number().nullable(),
      verdict: z.enum(VERDICTS),
    }),
  ),
})

type LeakageJson = z.infer<typeof LeakageJson>

export const toLeakageJson = (
  { range, payingTime, ...summary }: LeakageSummary,
  { groups }: GroupsSummary,
  asked: Pick<LeakageJson, 'horizon_days' | 'trial_days' | 'by'>,
): LeakageJson => ({
  from: range.fromDay,
  to: range.toDay,
  currency: summary.currency,
  currencies: summary.currencies,
  horizon_days: asked.horizon_days,
  trial_days: asked.trial_days,
  points: summary.points.map(({ point, fromDay, lost, lostMinor, stillWatched }) => ({
    point,
    from: fromDay,
    lost: toRateJson(lost),
    lost_mrr_minor: lostMinor,
    still_watched: stillWatched,
  })),
  trial_to_paid: toOutcomeJson(summary.trialToPaid),
  tenure: summary.tenure.map(({ month, churned }) => ({ month, churned: toRateJson(churned) })),
  paying_time: payingTime && {
    limit_months: payingTime.limitMonths,
    months: payingTime.months,
    ci_low: payingTime.low,
    ci_high: payingTime.high,
    median_months: payingTime.medianMonths,
    customers: payingTime.customers,
    ended: payingTime.ended,
  },
  by: asked.by,
  groups: groups.map(({ kind, value, churned, lostMinor, risk, q, verdict }) => ({
    kind,
    value,
    churned: toRateJson(churned),
    lost_mrr_minor: lostMinor,
    relative_risk: toRatioJson(risk),
    q,
    verdict,
  })),
})
