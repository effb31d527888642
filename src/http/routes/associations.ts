import * as z from 'zod'
import { KIND_SLUGS } from '../../domain/surveys/kinds'
import { askedScores, askedSurveys } from '../../services/associations/asked'
import { earlyWarning } from '../../services/associations/early-warning'
import { EXPOSURE_SLUGS } from '../../services/associations/exposures'
import { findAssociations } from '../../services/associations/find'
import { spendAfterAnswer } from '../../services/associations/spend'
import { survivalAfterAnswer } from '../../services/associations/survival'
import { HORIZONS, type Horizon } from '../../services/summaries/churn-by-score'
import { summarizeReasons } from '../../services/summaries/reasons'
import { type Endpoint, endpoint } from '../endpoint'
import {
  CurvesJson,
  EarlyWarningJson,
  SpendLevelJson,
  toCurvesJson,
  toEarlyWarningJson,
  toSpendLevelJson,
} from './after-answer-json'
import { AssociationJson, toAssociationJson } from './association-json'
import { range, rangeOf } from './range'
import { day, text } from './schemas'
import { ReasonJson, toReasonJson } from './summary-json'

/** Churn is rare and a horizon long: a quarter is seldom enough. */
const DEFAULT_DAYS = 365

const which = { kind: z.enum(KIND_SLUGS).optional(), survey_id: text(200).optional() }

const horizon = (days: Horizon) =>
  z.coerce
    .number()
    .refine((given) => HORIZONS.includes(given as Horizon), 'must be 30, 60 or 90')
    .default(days)

const days = (min: number, max: number) => z.coerce.number().int().min(min).max(max)

const shared = { method: 'get', tag: 'Summaries', access: 'summaries:read' } as const

const dated = { from: z.string(), to: z.string() }
const kindJson = z.enum(KIND_SLUGS).nullable()

export const associationEndpoints: Endpoint[] = [
  endpoint({
    ...shared,
    path: '/v1/summaries/associations',
    summary: 'What goes with leaving within 30, 60 or 90 days: scores, words, mood, reasons',
    description:
      'One answer per customer and horizon, given before what it is compared with; customers ' +
      'watched too shortly stand beside the rate. `no_answer` are those who paid and had not ' +
      'answered. Many keywords are tried at once: `q` is the share of chance finds down to each. ' +
      'Of reasons there is no risk, since only leavers are asked. Of more than 20,000 answers ' +
      'the last days are taken: `from` says which. All are associations, not effects.',
    query: z.strictObject({
      ...which,
      ...range,
      exposure: z.enum([...EXPOSURE_SLUGS, 'reason']).default('score'),
      horizon_days: horizon(30),
      stratify: z.enum(['plan']).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    answers: {
      200: {
        description: 'By level; for reasons `reasons` instead',
        schema: z.object({
          ...dated,
          exposure: z.enum([...EXPOSURE_SLUGS, 'reason']),
          kind: kindJson,
          horizon_days: z.int(),
          levels: z.array(AssociationJson),
          reasons: z.array(ReasonJson),
        }),
      },
    },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const { exposure, horizon_days: horizonDays, limit } = query
      const asked = await askedSurveys(ctx, exposure, query)
      const wanted = rangeOf(ctx, query, DEFAULT_DAYS)
      const stratify = query.stratify !== undefined
      const isOfReasons = exposure === 'reason'
      const { range: found, levels } = isOfReasons
        ? { range: wanted, levels: [] }
        : await findAssociations(ctx, {
            ...asked,
            exposure,
            range: wanted,
            horizonDays,
            stratify,
            limit,
          })
      const reasons = isOfReasons ? await summarizeReasons(ctx, asked.surveyIds, wanted) : []
      return c.json({
        from: found.fromDay,
        to: found.toDay,
        exposure,
        kind: asked.kind,
        horizon_days: horizonDays,
        levels: levels.map(toAssociationJson),
        reasons: reasons.slice(0, limit).map(toReasonJson),
      })
    },
  }),
  endpoint({
    ...shared,
    path: '/v1/summaries/spend-after-answer',
    summary: 'How MRR changed within 90 days after an answer, by score band',
    query: z.strictObject({ ...which, ...range, horizon_days: horizon(90) }),
    answers: {
      200: {
        description: 'Shares with intervals, the median change, and MRR by currency',
        schema: z.object({
          ...dated,
          kind: kindJson,
          horizon_days: z.int(),
          levels: z.array(SpendLevelJson),
        }),
      },
    },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const { kind, surveyIds } = await askedScores(ctx, query)
      const wanted = rangeOf(ctx, query, DEFAULT_DAYS)
      const horizonDays = query.horizon_days
      const asked = { kind, surveyIds, range: wanted, horizonDays }
      const { range: found, levels } = await spendAfterAnswer(ctx, asked)
      return c.json({
        from: found.fromDay,
        to: found.toDay,
        kind,
        horizon_days: horizonDays,
        levels: levels.map(toSpendLevelJson),
      })
    },
  }),
  endpoint({
    ...shared,
    path: '/v1/summaries/survival',
    summary: 'How many customers stay, day by day after an answer (Kaplan–Meier)',
    description:
      'By score band from the first answer of the range on. With `landmark` everybody who pays ' +
      'on that day is followed from its start instead, by what they had said last before it, and ' +
      'those who had not answered stand beside. The log-rank test takes levels of 30 customers.',
    query: z.strictObject({
      ...which,
      ...range,
      days: days(30, 730).default(365),
      landmark: day.optional(),
    }),
    answers: {
      200: {
        description: 'A curve for each level',
        schema: z.object({
          ...dated,
          kind: kindJson,
          days: z.int(),
          landmark: z.string().nullable(),
          ...CurvesJson.shape,
        }),
      },
    },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const { kind, surveyIds } = await askedScores(ctx, query)
      const wanted = rangeOf(ctx, query, DEFAULT_DAYS)
      const landmark = query.landmark ?? null
      const asked = { kind, surveyIds, range: wanted, days: query.days, landmark }
      const { range: found, ...curves } = await survivalAfterAnswer(ctx, asked)
      return c.json({
        from: found.fromDay,
        to: found.toDay,
        kind,
        days: query.days,
        landmark,
        ...toCurvesJson(curves),
      })
    },
  }),
  endpoint({
    ...shared,
    path: '/v1/summaries/early-warning',
    summary: 'How many of those who left had said so before, and how many were never heard',
    description:
      'Looks back `days` from each end, and from the end of the range for those who stay. `told` ' +
      'is the share of those who had said so of whom a follow-up was opened before they left; null without follow-ups.',
    query: z.strictObject({ ...range, days: days(1, 730).default(180) }),
    answers: {
      200: {
        description: 'Recall, lead time and silent churn',
        schema: z.object({ ...dated, days: z.int(), ...EarlyWarningJson.shape }),
      },
    },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const period = rangeOf(ctx, query, DEFAULT_DAYS)
      const found = toEarlyWarningJson(await earlyWarning(ctx, period, query.days))
      return c.json({ from: period.fromDay, to: period.toDay, days: query.days, ...found })
    },
  }),
]
