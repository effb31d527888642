import * as z from 'zod'
import { findOperation, listOperations, type OperationRow } from '../../../db/queries/operations'
import { AppError } from '../../errors'
import { type Endpoint, endpoint } from '../endpoint'
import { fromCursor, listOf, page, text, toIso, toIsoOrNull, toPage } from './schemas'

const STATUSES = ['waiting', 'running', 'done', 'failed'] as const

export const OperationJson = z.object({
  id: z.string(),
  kind: z.string(),
  status: z.enum(STATUSES),
  done: z.int(),
  total: z.int().nullable(),
  report: z.record(z.string(), z.unknown()),
  started_at: z.string(),
  updated_at: z.string(),
  finished_at: z.string().nullable(),
})

export const toOperationJson = (row: OperationRow): z.infer<typeof OperationJson> => ({
  id: row.id,
  kind: row.kind,
  status: row.status,
  done: row.done,
  total: row.total,
  report: row.report,
  started_at: toIso(row.startedAt),
  updated_at: toIso(row.updatedAt),
  finished_at: toIsoOrNull(row.finishedAt),
})

const shared = { method: 'get', tag: 'Operations', access: 'churn:read' } as const

export const operationEndpoints: Endpoint[] = [
  endpoint({
    ...shared,
    path: '/v1/operations',
    summary: 'List long work, newest first',
    description: 'Imports, recounts and whatever else takes more than one request.',
    query: z.strictObject({ ...page, kind: text(40).optional(), status: z.enum(STATUSES).optional() }),
    answers: { 200: { description: 'A page', schema: listOf(OperationJson) } },
    handle: async (c, { query: { limit, cursor, kind, status } }) => {
      const { ctx } = c.var
      const filter = { kinds: kind === undefined ? undefined : [kind], status, after: fromCursor(cursor) }
      const rows = await listOperations(ctx.db, ctx.workspace.id, filter, limit + 1)
      return c.json(toPage(rows, limit, (row) => row.startedAt, toOperationJson))
    },
  }),
  endpoint({
    ...shared,
    path: '/v1/operations/:id',
    summary: 'Read how far long work is, and what came of it',
    answers: { 200: { description: 'The operation', schema: OperationJson } },
    handle: async (c) => {
      const { ctx } = c.var
      const row = await findOperation(ctx.db, ctx.workspace.id, c.req.param('id') ?? '')
      if (!row) throw new AppError('not_found', 'no such operation')
      return c.json(toOperationJson(row))
    },
  }),
]
