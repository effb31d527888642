import * as z from 'zod'
import type { SurvivalComparison } from '../../services/associations/curves'
import type { EarlyWarning } from '../../services/associations/early-warning'
import type { SpendLevel } from '../../services/associations/spend'
import { RateJson, toRateJson } from './rate-json'
import { moneys } from './schemas'
import { SpreadJson, toSpreadJson } from './spread-json'

export const SpendLevelJson = z.object({
  level: z.string(),
  still_watched: z.int(),
  expanded: RateJson,
  unchanged: RateJson,
  contracted: RateJson,
  churned: RateJson,
  change: SpreadJson,
  mrr_before_minor: moneys,
  mrr_after_minor: moneys,
})

export const toSpendLevelJson = (row: SpendLevel): z.infer<typeof SpendLevelJson> => {
  const sums = Object.entries(row.mrr)
  return {
    level: row.level,
    still_watched: row.stillWatched,
    expanded: toRateJson(row.expanded),
    unchanged: toRateJson(row.unchanged),
    contracted: toRateJson(row.contracted),
    churned: toRateJson(row.churned),
    change: toSpreadJson(row.change),
    mrr_before_minor: Object.fromEntries(sums.map(([currency, { before }]) => [currency, before])),
    mrr_after_minor: Object.fromEntries(sums.map(([currency, { after }]) => [currency, after])),
  }
}

const Step = z.object({
  day: z.int(),
  at_risk: z.int(),
  events: z.int(),
  survival: z.number(),
  standard_error: z.number(),
  ci_low: z.number().nullable(),
  ci_high: z.number().nullable(),
})

const Curve = z.object({
  level: z.string(),
  n: z.int(),
  churned: z.int(),
  followed_days: z.int(),
  median_days: z.int().nullable(),
  mean_days: z.object({ mean: z.number(), ci_low: z.number(), ci_high: z.number() }).nullable(),
  steps: z.array(Step),
})

export const CurvesJson = z.object({
  levels: z.array(Curve),
  mean_over_days: z.int().nullable(),
  log_rank: z
    .object({
      chi_square: z.number(),
      degrees_of_freedom: z.int(),
      p: z.number(),
      compared: z.array(z.string()),
    })
    .nullable(),
})

export const toCurvesJson = (found: SurvivalComparison): z.infer<typeof CurvesJson> => ({
  levels: found.levels.map(({ level, curve, medianDays, mean }) => ({
    level,
    n: curve.n,
    churned: curve.events,
    followed_days: curve.followedTo,
    median_days: medianDays,
    mean_days: mean && { mean: mean.mean, ci_low: mean.low, ci_high: mean.high },
    steps: curve.steps.map((step) => ({
      day: step.time,
      at_risk: step.atRisk,
      events: step.events,
      survival: step.survival,
      standard_error: step.standardError,
      ci_low: step.low,
      ci_high: step.high,
    })),
  })),
  mean_over_days: found.meanOver,
  log_rank: found.test && {
    chi_square: found.test.chiSquare,
    degrees_of_freedom: found.test.degreesOfFreedom,
    p: found.test.p,
    compared: found.compared,
  },
})

export const EarlyWarningJson = z.object({
  warnings: z.array(
    z.object({
      way: z.string(),
      said_so: RateJson,
      days_before: SpreadJson,
      stayers: RateJson.nullable(),
    }),
  ),
  other_losses: z.int(),
  told: RateJson.nullable(),
  silence: z.array(
    z.object({ heard: z.string(), customers: RateJson, lost_mrr_minor: moneys }),
  ),
})

export const toEarlyWarningJson = (found: EarlyWarning): z.infer<typeof EarlyWarningJson> => ({
  warnings: found.warnings.map(({ way, said, daysBefore, stayers }) => ({
    way,
    said_so: toRateJson(said),
    days_before: toSpreadJson(daysBefore),
    stayers: stayers && toRateJson(stayers),
  })),
  other_losses: found.otherLosses,
  told: found.told && toRateJson(found.told),
  silence: found.silence.map(({ heard, customers, lostMrr }) => ({
    heard,
    customers: toRateJson(customers),
    lost_mrr_minor: lostMrr,
  })),
})
