import type { Context as HonoContext } from 'hono'
import * as z from 'zod'
import { listLabelsOf } from '../../../db/queries/labels'
import { AppError } from '../../errors'
import { labelResponses } from '../../services/labels/label'
import { type Endpoint, endpoint } from '../endpoint'
import type { AppEnv } from '../env'

const shared = { tag: 'Responses', access: 'responses:write' } as const
const answers = {
  200: { description: 'The labels as they are now', schema: z.object({ labels: z.array(z.string()) }) },
}

export const labelEndpoints: Endpoint[] = [
  endpoint({
    ...shared,
    method: 'put',
    path: '/v1/responses/:id/labels/:label',
    summary: 'Put a label on a response by hand',
    description: 'Labels are of a team’s own making, in lower case; a response is found by them with `label`.',
    answers,
    handle: (c) => label(c, true),
  }),
  endpoint({
    ...shared,
    method: 'delete',
    path: '/v1/responses/:id/labels/:label',
    summary: 'Take a label away',
    answers,
    handle: (c) => label(c, false),
  }),
]

async function label(c: HonoContext<AppEnv>, isOn: boolean): Promise<Response> {
  const { ctx } = c.var
  const id = c.req.param('id') ?? ''
  const found = await labelResponses(ctx, { ids: [id], label: c.req.param('label') ?? '', isOn })
  if (found === 0) throw new AppError('not_found', 'no such response')
  return c.json({ labels: (await listLabelsOf(ctx.db, ctx.workspace.id, [id])).get(id) ?? [] })
}
