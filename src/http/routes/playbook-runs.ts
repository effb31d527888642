import * as z from 'zod'
import { findRun, type RunsOf } from '../../../db/queries/playbook-runs'
import type { Context } from '../../context'
import { RUN_STATES } from '../../domain/playbooks/advance'
import { AppError } from '../../errors'
import { requirePlaybook } from '../../services/playbooks/change'
import { listLoggedRuns, withLogs } from '../../services/playbooks/describe'
import { stopRun } from '../../services/playbooks/stop-run'
import { type Endpoint, endpoint } from '../endpoint'
import { RunJson, toRunJson } from './playbook-json'
import { fromCursor, id, listOf, page, toPage } from './schemas'

const ofPlaybook = z.strictObject({ ...page, state: z.enum(RUN_STATES).optional() })
const ofSomebody = z
  .strictObject({ ...page, customer_id: id.optional(), respondent_id: id.optional() })
  .refine(
    (given) => (given.customer_id === undefined) !== (given.respondent_id === undefined),
    'needs either customer_id or respondent_id',
  )

const read = { tag: 'Playbooks', access: 'playbooks:read' } as const

async function runsPage(
  ctx: Context,
  of: RunsOf,
  { limit, cursor, state }: { limit: number; cursor?: string | undefined; state?: z.infer<typeof ofPlaybook>['state'] },
) {
  const runs = await listLoggedRuns(ctx, of, { state, after: fromCursor(cursor), limit: limit + 1 })
  return toPage(runs, limit, (run) => run.startedAt, toRunJson)
}

export const playbookRunEndpoints: Endpoint[] = [
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/playbooks/:id/runs',
    summary: 'List the runs of a playbook',
    description: 'Newest first, each with what it did. Runs of the holdout have a log without steps.',
    query: ofPlaybook,
    answers: { 200: { description: 'A page of runs', schema: listOf(RunJson) } },
    handle: async (c, { query }) => {
      const { id: playbookId } = await requirePlaybook(c.var.ctx, c.req.param('id') ?? '')
      return c.json(await runsPage(c.var.ctx, { playbookId }, query))
    },
  }),
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/playbook-runs',
    summary: 'List what playbooks did with a customer or a person',
    query: ofSomebody,
    answers: { 200: { description: 'A page of runs, newest first', schema: listOf(RunJson) } },
    handle: async (c, { query: { customer_id, respondent_id = '', ...query } }) => {
      const of = customer_id === undefined ? { respondentId: respondent_id } : { customerId: customer_id }
      return c.json(await runsPage(c.var.ctx, of, query))
    },
  }),
  endpoint({
    ...read,
    method: 'get',
    path: '/v1/playbook-runs/:id',
    summary: 'Read a run and its log',
    answers: { 200: { description: 'The run', schema: RunJson } },
    handle: async (c) => {
      const { ctx } = c.var
      const run = await findRun(ctx.db, ctx.workspace.id, c.req.param('id') ?? '')
      const [logged] = await withLogs(ctx, run ? [run] : [])
      if (!logged) throw new AppError('not_found', 'no such run')
      return c.json(toRunJson(logged))
    },
  }),
  endpoint({
    tag: 'Playbooks',
    access: 'playbooks:write',
    method: 'put',
    path: '/v1/playbook-runs/:id/stop',
    summary: 'Stop a run before its next step',
    description: 'A run that is over stays as it is.',
    answers: { 200: { description: 'The run as it is now', schema: RunJson } },
    handle: async (c) => {
      const { ctx } = c.var
      const [logged] = await withLogs(ctx, [await stopRun(ctx, c.req.param('id') ?? '')])
      if (!logged) throw new AppError('not_found', 'no such run')
      return c.json(toRunJson(logged))
    },
  }),
]
