import * as z from 'zod'
import { KIND_SLUGS } from '../../domain/surveys/kinds'
import { churnByScore, HORIZONS, type Horizon } from '../../services/summaries/churn-by-score'
import { summarizeKeywords } from '../../services/summaries/keywords'
import { summarizeReasons } from '../../services/summaries/reasons'
import { rebuildSearch } from '../../services/search/rebuild'
import { rebuildSummaries } from '../../services/summaries/rebuild'
import { summarizeScores } from '../../services/summaries/scores'
import { type Endpoint, endpoint } from '../endpoint'
import { by, range, rangeOf } from './range'
import { text } from './schemas'
import {
  ChurnByScoreJson,
  KeywordsJson,
  ReasonsJson,
  ScoresJson,
  toChurnByScoreJson,
  toKeywordsJson,
  toReasonJson,
  toScoresJson,
} from './summary-json'
import { surveyIdsOf } from './survey-ids'

const which = { kind: z.enum(KIND_SLUGS).default('nps'), survey_id: text(200).optional() }

const shared = { method: 'get', tag: 'Summaries', access: 'summaries:read' } as const

export const summaryEndpoints: Endpoint[] = [
  endpoint({
    ...shared,
    path: '/v1/summaries/scores',
    summary: 'Scores of one kind: figure, interval, bands, trend, response rate, sentiment',
    query: z.strictObject({ ...which, ...range, by }),
    answers: { 200: { description: 'From the counters', schema: ScoresJson } },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const ids = await surveyIdsOf(ctx, query)
      return c.json(toScoresJson(await summarizeScores(ctx, query.kind, ids, rangeOf(ctx, query), query.by)))
    },
  }),
  endpoint({
    ...shared,
    path: '/v1/summaries/keywords',
    summary: 'What people mention, and what is rising',
    query: z.strictObject({
      kind: z.enum(KIND_SLUGS).optional(),
      survey_id: text(200).optional(),
      ...range,
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
    answers: { 200: { description: 'From the counters', schema: KeywordsJson } },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const ids = await surveyIdsOf(ctx, query)
      return c.json(toKeywordsJson(await summarizeKeywords(ctx, ids, rangeOf(ctx, query), query.limit)))
    },
  }),
  endpoint({
    ...shared,
    path: '/v1/summaries/reasons',
    summary: 'Reasons for leaving, by count and by lost MRR',
    query: z.strictObject({ survey_id: text(200).optional(), ...range }),
    answers: { 200: { description: 'Most given first', schema: ReasonsJson } },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const ids = await surveyIdsOf(ctx, { ...query, kind: 'cancellation' })
      const reasons = await summarizeReasons(ctx, ids, rangeOf(ctx, query))
      return c.json({ data: reasons.map(toReasonJson) })
    },
  }),
  endpoint({
    ...shared,
    path: '/v1/summaries/churn-by-score',
    summary: 'Customers churned within 30, 60 or 90 days after their answer, by score band',
    query: z.strictObject({
      ...which,
      ...range,
      horizon_days: z.coerce
        .number()
        .refine((days) => HORIZONS.includes(days as Horizon), 'must be 30, 60 or 90')
        .default(30),
    }),
    answers: { 200: { description: 'With intervals and relative risk', schema: ChurnByScoreJson } },
    handle: async (c, { query }) => {
      const { ctx } = c.var
      const ids = await surveyIdsOf(ctx, query)
      const horizon = query.horizon_days as Horizon
      const found = await churnByScore(ctx, query.kind, ids, rangeOf(ctx, query), horizon)
      return c.json(toChurnByScoreJson(horizon, found))
    },
  }),
  endpoint({
    method: 'put',
    tag: 'Summaries',
    access: 'surveys:write',
    path: '/v1/summaries/rebuild',
    summary: 'Recount every counter from the rows',
    description: 'Answers how many counters differed. None should.',
    answers: { 200: { description: 'Done', schema: z.object({ corrected: z.int() }) } },
    handle: async (c) => {
      await rebuildSearch(c.var.ctx)
      return c.json({ corrected: await rebuildSummaries(c.var.ctx) })
    },
  }),
]
