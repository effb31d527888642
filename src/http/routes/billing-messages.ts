import * as z from 'zod'
import {
  type BillingMessageRow,
  type ExternalEventRow,
  listBillingMessages,
  listExternalEvents,
} from '../../../db/queries/billing-messages'
import { MESSAGE_STATES } from '../../domain/billing/message-state'
import { AppError } from '../../errors'
import { queueReplays, replayMessage } from '../../services/billing/replay'
import { applyWaitingMessages } from '../../services/billing/sweep'
import { type Endpoint, endpoint } from '../endpoint'
import { fromCursor, id, instant, listOf, page, toIso, toIsoOrNull, toPage } from './schemas'

const MessageJson = z.object({
  provider: z.string(),
  id: z.string(),
  endpoint_id: z.string().nullable(),
  type: z.string(),
  state: z.enum(MESSAGE_STATES),
  outcome: z.string().nullable(),
  received_at: z.string(),
  handled_at: z.string().nullable(),
})

const toJson = (row: BillingMessageRow): z.infer<typeof MessageJson> => ({
  provider: row.provider,
  id: row.id,
  endpoint_id: row.endpointId,
  type: row.type,
  state: row.state,
  outcome: row.outcome,
  received_at: toIso(row.receivedAt),
  handled_at: toIsoOrNull(row.handledAt),
})

const Whole = MessageJson.extend({ payload: z.string() })

const toWholeJson = (row: ExternalEventRow): z.infer<typeof Whole> => ({
  ...toJson({ ...row, id: row.externalId }),
  payload: row.payload,
})

const shared = { tag: 'Churn' } as const

export const billingMessageEndpoints: Endpoint[] = [
  endpoint({
    ...shared,
    method: 'get',
    path: '/v1/billing-messages',
    access: 'churn:read',
    summary: 'List the messages of billing systems, newest first',
    description:
      'Each is stored once, as it came, before it is applied. `waiting` ones are applied within a ' +
      'minute, `unused` ones say nothing this service asks for, `refused` ones could not be read.',
    query: z.strictObject({
      ...page,
      endpoint_id: id.optional(),
      state: z.enum(MESSAGE_STATES).optional(),
    }),
    answers: { 200: { description: 'A page', schema: listOf(MessageJson) } },
    handle: async (c, { query: { limit, cursor, endpoint_id, state } }) => {
      const { ctx } = c.var
      const filter = { endpointId: endpoint_id, state, after: fromCursor(cursor) }
      const rows = await listBillingMessages(ctx.db, ctx.workspace.id, filter, limit + 1)
      return c.json(toPage(rows, limit, (row) => row.receivedAt, toJson))
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/v1/billing-messages/:provider/:id',
    access: 'churn:read',
    summary: 'Read a message as it came',
    answers: { 200: { description: 'The message, its payload as text', schema: Whole } },
    handle: async (c) => {
      const { ctx } = c.var
      const { provider = '', id: messageId = '' } = c.req.param() as Record<string, string>
      const [row] = await listExternalEvents(ctx.db, ctx.workspace.id, provider, [messageId])
      if (!row) throw new AppError('not_found', 'no such message')
      return c.json(toWholeJson(row))
    },
  }),
  endpoint({
    ...shared,
    method: 'put',
    path: '/v1/billing-messages/:provider/:id/replay',
    access: 'churn:write',
    summary: 'Apply a message anew',
    description: 'What it said already changes nothing, so that it may be done at any time.',
    answers: { 200: { description: 'As it is now', schema: MessageJson } },
    handle: async (c) => {
      const { provider = '', id: messageId = '' } = c.req.param() as Record<string, string>
      const row = await replayMessage(c.var.ctx, provider, messageId)
      return c.json(toJson({ ...row, id: row.externalId }))
    },
  }),
  endpoint({
    ...shared,
    method: 'put',
    path: '/v1/billing-messages/replay',
    access: 'churn:write',
    summary: 'Apply all messages of a state anew, up to 500 at once',
    description:
      'Those that could not be read, unless another state is named. While `more` is true, ask again ' +
      'with the same `handled_before` (now unless given) for the next ones.',
    body: z.strictObject({
      state: z.enum(['applied', 'unused', 'refused']).default('refused'),
      endpoint_id: id.optional(),
      handled_before: instant.optional(),
    }),
    answers: {
      202: {
        description: 'They wait to be applied',
        schema: z.object({ queued: z.int(), more: z.boolean() }),
      },
    },
    handle: async (c, { body: { state, endpoint_id, handled_before } }) => {
      const { ctx } = c.var
      const before = handled_before === undefined ? ctx.now() : Date.parse(handled_before)
      const queued = await queueReplays(ctx, { state, endpointId: endpoint_id, before })
      c.env.waitUntil(applyWaitingMessages(ctx))
      return c.json(queued, 202)
    },
  }),
]
