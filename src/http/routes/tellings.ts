import * as z from 'zod'
import type { Context } from '../../context'
import { describeTelling } from '../../services/tellings/describe'
import { proveTelling } from '../../services/tellings/prove'
import { MAX_HOLDOUT, tellUpdate } from '../../services/tellings/start'
import { requireUpdate } from '../../services/updates/change'
import { type Endpoint, endpoint } from '../endpoint'
import { ProofJson, toProofJson } from './proof-json'
import { TellingJson, toTellingJson } from './telling-json'

const described = async (ctx: Context, id: string) =>
  toTellingJson(await describeTelling(ctx, await requireUpdate(ctx, id)))

export const tellingEndpoints: Endpoint[] = [
  endpoint({
    method: 'get',
    tag: 'Summaries',
    access: 'summaries:read',
    path: '/v1/summaries/updates',
    summary: 'Whether feedback gets closed, and what became of those who were told',
    description:
      'Of a year. `association` compares those told with those not told yet, who have not agreed to hear or ' +
      'cannot be written to; `effect`, only with a holdout, with those drawn not to be told. Churn is within 30 ' +
      'days. Comparisons are null under 30 a side and 5 who left.',
    answers: { 200: { description: 'The proof', schema: ProofJson } },
    handle: async (c) => c.json(toProofJson(await proveTelling(c.var.ctx))),
  }),
  endpoint({
    method: 'get',
    tag: 'Updates',
    access: 'updates:read',
    path: '/v1/updates/:id/telling',
    summary: 'See who would be told of an update, and who was',
    description:
      'Of everybody who mentioned one of its topics until now: `to_tell` agreed to hear and would get a ' +
      'message, `not_told` says why the others would not. `messages` is what became of those written.',
    answers: { 200: { description: 'The numbers', schema: TellingJson } },
    handle: async (c) => c.json(await described(c.var.ctx, c.req.param('id') ?? '')),
  }),
  endpoint({
    method: 'put',
    tag: 'Updates',
    access: 'updates:write',
    path: '/v1/updates/:id/telling',
    summary: 'Tell those who asked',
    description:
      'One message to each, once for an update; told again, only to those who asked since. `holdout_share` ' +
      'of them is drawn not to be told, so that the effect of telling can be shown; it is set the first time. ' +
      'Goes on after the answer. 409 while the update is open.',
    body: z.strictObject({ holdout_share: z.number().min(0).max(MAX_HOLDOUT).default(0) }),
    answers: { 202: { description: 'The numbers as they are now', schema: TellingJson } },
    handle: async (c, { body }) => {
      const id = c.req.param('id') ?? ''
      await tellUpdate(c.var.ctx, id, body.holdout_share)
      return c.json(await described(c.var.ctx, id), 202)
    },
  }),
]
