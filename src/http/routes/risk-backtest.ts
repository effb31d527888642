import * as z from 'zod'
import type { Ratio } from '../../domain/metrics/two-by-two'
import { RISK_RULES } from '../../domain/risk'
import type { Separation } from '../../domain/risk/backtest'
import { BAND_FLOORS, RISK_BANDS } from '../../domain/risk/band'
import { HORIZON_DAYS } from '../../domain/risk/replay'
import { type BacktestSummary, summarizeBacktest } from '../../services/risk/summarize-backtest'
import { type Endpoint, endpoint } from '../endpoint'
import { RateJson, toRateJson } from './rate-json'
import { toIsoOrNull } from './schemas'

const RatioJson = z
  .object({ ratio: z.number(), ci_low: z.number(), ci_high: z.number(), corrected: z.boolean() })
  .nullable()

const SeparationJson = z.object({
  verdict: z.enum(['separates', 'does_not_separate_yet', 'too_few']),
  compared: z.array(z.enum(RISK_BANDS)),
  base: RateJson,
  bands: z.array(
    z.object({
      band: z.enum(RISK_BANDS),
      min_points: z.int(),
      churned: RateJson,
      lift: z.number().nullable(),
      relative_risk: RatioJson,
    }),
  ),
})

const Reasons = z.array(z.object({ rule: z.string(), n: z.int() }))

const BacktestJson = z.object({
  computed_at: z.string().nullable(),
  is_running: z.boolean(),
  horizon_days: z.int(),
  days: z.array(z.string()),
  all: SeparationJson,
  undecided: SeparationJson,
  top_reasons: z.object({ low: Reasons, medium: Reasons, high: Reasons }),
  rules: z.array(
    z.object({
      rule: z.string(),
      points: z.int(),
      in_backtest: z.boolean(),
      churned: RateJson,
      relative_risk: RatioJson,
    }),
  ),
  dates: z.array(
    z.object({
      day: z.string(),
      base: RateJson,
      bands: z.object({ low: RateJson, medium: RateJson, high: RateJson }),
      not_heard_of: z.int(),
    }),
  ),
})

const toRatioJson = (ratio: Ratio | null): z.infer<typeof RatioJson> =>
  ratio && {
    ratio: ratio.ratio,
    ci_low: ratio.low,
    ci_high: ratio.high,
    corrected: ratio.corrected,
  }

const toSeparationJson = (separation: Separation): z.infer<typeof SeparationJson> => ({
  verdict: separation.verdict,
  compared: separation.compared,
  base: toRateJson(separation.base),
  bands: separation.bands.map(({ band, churned, lift, risk }) => ({
    band,
    min_points: BAND_FLOORS[band],
    churned: toRateJson(churned),
    lift,
    relative_risk: toRatioJson(risk),
  })),
})

const toReasonsJson = (reasons: BacktestSummary['reasons']['low']): z.infer<typeof Reasons> =>
  reasons.map(({ slug, n }) => ({ rule: slug, n }))

const toBacktestJson = (summary: BacktestSummary): z.infer<typeof BacktestJson> => ({
  computed_at: toIsoOrNull(summary.at),
  is_running: summary.running !== null,
  horizon_days: HORIZON_DAYS,
  days: summary.days,
  all: toSeparationJson(summary.all),
  undecided: toSeparationJson(summary.undecided),
  top_reasons: {
    low: toReasonsJson(summary.reasons.low),
    medium: toReasonsJson(summary.reasons.medium),
    high: toReasonsJson(summary.reasons.high),
  },
  rules: RISK_RULES.flatMap(({ slug, defaultPoints, canReplay }) => {
    const rule = summary.rules.find((one) => one.slug === slug)
    return rule
      ? {
          rule: slug,
          points: summary.weights[slug] ?? defaultPoints,
          in_backtest: canReplay,
          churned: toRateJson(rule.churned),
          relative_risk: toRatioJson(rule.risk),
        }
      : []
  }),
  dates: summary.dates.map(({ day, base, bands, unheard }) => ({
    day,
    base: toRateJson(base),
    bands: {
      low: toRateJson(bands.low),
      medium: toRateJson(bands.medium),
      high: toRateJson(bands.high),
    },
    not_heard_of: unheard,
  })),
})

export const riskBacktestEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/summaries/risk-backtest',
    tag: 'Risk',
    access: 'summaries:read',
    summary: 'Whether the risk score tells who leaves: churn within 90 days by band, replayed',
    description:
      'The score of past months with what had been received before them, and who left within 90 ' +
      'days. Counted once a day and after a change of points; `computed_at` is null before the first. ' +
      '`undecided` leaves out who had asked to leave already.',
    answers: { 200: { description: 'The last whole back-test', schema: BacktestJson } },
    handle: async (c) => c.json(toBacktestJson(await summarizeBacktest(c.var.ctx))),
  }),
]
