import * as z from 'zod'
import type { Difference } from '../../domain/metrics/risk-difference'
import { VERDICTS } from '../../domain/metrics/verdict'
import type { Association } from '../../services/associations/associate'
import { RateJson, toRateJson } from './rate-json'
import { RatioJson, toRatioJson } from './ratio-json'
import { moneys } from './schemas'

const DifferenceJson = z
  .object({
    difference: z.number(),
    ci_low: z.number(),
    ci_high: z.number(),
    corrected: z.boolean(),
  })
  .nullable()

const toDifferenceJson = (found: Difference | null): z.infer<typeof DifferenceJson> =>
  found && {
    difference: found.difference,
    ci_low: found.low,
    ci_high: found.high,
    corrected: found.corrected,
  }

export const AssociationJson = z.object({
  level: z.string(),
  customers: z.int(),
  churned: RateJson,
  still_watched: z.int(),
  churned_early: z.int(),
  lost_mrr_minor: moneys,
  relative_risk: RatioJson,
  odds_ratio: RatioJson,
  risk_difference: DifferenceJson,
  within_plans: z.object({ relative_risk: RatioJson, odds_ratio: RatioJson }).nullable(),
  q: z.number().nullable(),
  verdict: z.enum(VERDICTS),
  needed: z.object({ customers_per_group: z.int(), churn_rate: z.number() }).nullable(),
})

export const toAssociationJson = (row: Association): z.infer<typeof AssociationJson> => ({
  level: row.level,
  customers: row.customers,
  churned: toRateJson(row.churned),
  still_watched: row.stillWatched,
  churned_early: row.churnedEarly,
  lost_mrr_minor: row.lostMrr,
  relative_risk: toRatioJson(row.risk),
  odds_ratio: toRatioJson(row.odds),
  risk_difference: toDifferenceJson(row.difference),
  within_plans: row.withinPlans && {
    relative_risk: toRatioJson(row.withinPlans.risk),
    odds_ratio: toRatioJson(row.withinPlans.odds),
  },
  q: row.q,
  verdict: row.verdict,
  needed: row.needed && {
    customers_per_group: row.needed.perGroup,
    churn_rate: row.needed.rate,
  },
})
