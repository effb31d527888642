import * as z from 'zod'
import { listResponses, type ResponseFilter } from '../../../db/queries/response-list'
import { findResponse } from '../../../db/queries/responses'
import { KIND_SLUGS } from '../../domain/surveys/kinds'
import { AppError } from '../../errors'
import { asTold } from '../../services/responses/as-told'
import { type Endpoint, endpoint } from '../endpoint'
import { EXPORT_FORMATS } from '../export'
import { exportResponses } from '../exports'
import { ResponseJson, toResponseJson } from './response-json'
import { fromCursor, instant, listOf, page, text, toPage } from './schemas'

const score = z.coerce.number().int().min(0).max(10)

export const filters = {
  survey_id: text(200).optional(),
  kind: z.enum(KIND_SLUGS).optional(),
  min_score: score.optional(),
  max_score: score.optional(),
  sentiment: z.enum(['negative', 'neutral', 'positive']).optional(),
  keyword: text(40).optional(),
  theme: text(40).optional(),
  signal: text(40).optional(),
  competitor: text(60).optional(),
  cause: text(40).optional(),
  customer_id: text(200).optional(),
  trust: z.enum(['verified', 'claimed', 'anonymous']).optional(),
  has_comment: z.stringbool().optional(),
  q: text(200).optional(),
  label: text(40).optional(),
  follow_up: z.enum(['none', 'active', 'closed']).optional(),
  owner_id: text(200).optional(),
  since: instant.optional(),
  until: instant.optional(),
}

const Filters = z.strictObject(filters)

export const toFilter = (query: z.infer<typeof Filters>): ResponseFilter => ({
  surveyId: query.survey_id,
  kind: query.kind,
  minScore: query.min_score,
  maxScore: query.max_score,
  sentiment: query.sentiment,
  keyword: query.keyword,
  theme: query.theme,
  signal: query.signal,
  competitor: query.competitor,
  cause: query.cause,
  customerId: query.customer_id,
  trust: query.trust,
  hasComment: query.has_comment,
  q: query.q,
  label: query.label,
  followUp: query.follow_up,
  ownerId: query.owner_id,
  since: query.since === undefined ? undefined : Date.parse(query.since),
  until: query.until === undefined ? undefined : Date.parse(query.until),
})

const shared = { method: 'get', tag: 'Responses', access: 'responses:read' } as const

export const responseEndpoints: Endpoint[] = [
  endpoint({
    ...shared,
    path: '/v1/responses',
    summary: 'List responses, newest first',
    query: Filters.extend(page),
    answers: { 200: { description: 'A page', schema: listOf(ResponseJson) } },
    handle: async (c, { query: { limit, cursor, ...query } }) => {
      const { ctx } = c.var
      const wanted = await asTold(ctx, toFilter(query))
      const filter = { ...wanted, after: fromCursor(cursor) }
      const rows = await listResponses(ctx.db, ctx.workspace.id, filter, limit + 1)
      return c.json(toPage(rows, limit, (row) => row.answeredAt, toResponseJson))
    },
  }),
  endpoint({
    ...shared,
    path: '/v1/responses/export',
    summary: 'Export responses as CSV or NDJSON',
    description: 'Streams every response that fits the filters, newest first.',
    query: Filters.extend({ format: z.enum(EXPORT_FORMATS).default('csv') }),
    answers: { 200: { description: 'The file', contentType: 'text/csv' } },
    handle: async (c, { query: { format, ...query } }) => {
      const { ctx } = c.var
      return exportResponses(ctx, await asTold(ctx, toFilter(query)), format)
    },
  }),
  endpoint({
    ...shared,
    path: '/v1/responses/:id',
    summary: 'Read a response',
    answers: { 200: { description: 'The response', schema: ResponseJson } },
    handle: async (c) => {
      const { ctx } = c.var
      const row = await findResponse(ctx.db, ctx.workspace.id, c.req.param('id') ?? '')
      if (!row) throw new AppError('not_found', 'no such response')
      return c.json(toResponseJson(row))
    },
  }),
]
