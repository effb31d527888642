import * as z from 'zod'
import { findDelivery, findEvent, listAttempts, listDeliveries } from '../../../db/queries/deliveries'
import { DELIVERY_STATES } from '../../domain/deliveries/state'
import { AppError } from '../../errors'
import { replayDelivery } from '../../services/deliveries/replay'
import { type Endpoint, endpoint } from '../endpoint'
import { fromCursor, id, listOf, page, toPage } from './schemas'
import { DeliveryJson, toDeliveryJson, toWholeDeliveryJson, WholeDeliveryJson } from './webhook-json'

/** Newest first; the schedule makes ten, each replay as many again. */
const MAX_ATTEMPTS = 100

const shared = { tag: 'Webhooks' } as const

export const webhookDeliveryEndpoints: Endpoint[] = [
  endpoint({
    ...shared,
    method: 'get',
    path: '/v1/webhook-deliveries',
    access: 'webhooks:read',
    summary: 'List deliveries, newest first',
    description: 'One for each event and endpoint that wants it, kept for thirty days.',
    query: z.strictObject({
      ...page,
      endpoint_id: id.optional(),
      state: z.enum(DELIVERY_STATES).optional(),
    }),
    answers: { 200: { description: 'A page', schema: listOf(DeliveryJson) } },
    handle: async (c, { query: { limit, cursor, endpoint_id, state } }) => {
      const { ctx } = c.var
      const filter = { endpointId: endpoint_id, state, after: fromCursor(cursor) }
      const rows = await listDeliveries(ctx.db, ctx.workspace.id, filter, limit + 1)
      return c.json(toPage(rows, limit, (row) => row.createdAt, toDeliveryJson))
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/v1/webhook-deliveries/:id',
    access: 'webhooks:read',
    summary: 'Read a delivery with what was sent and what was answered',
    answers: { 200: { description: 'The delivery and its last hundred attempts', schema: WholeDeliveryJson } },
    handle: async (c) => {
      const { db, workspace } = c.var.ctx
      const row = await findDelivery(db, workspace.id, c.req.param('id') ?? '')
      if (!row) throw new AppError('not_found', 'no such delivery')
      const [event, attempts] = await Promise.all([
        findEvent(db, workspace.id, row.eventId),
        listAttempts(db, workspace.id, row.id, MAX_ATTEMPTS),
      ])
      return c.json(toWholeDeliveryJson(row, event, attempts))
    },
  }),
  endpoint({
    ...shared,
    method: 'put',
    path: '/v1/webhook-deliveries/:id/replay',
    access: 'webhooks:write',
    summary: 'Send a delivery again',
    description: 'At once and under the same `webhook-id`, whatever became of it. Answers how it went.',
    answers: { 200: { description: 'As it is now', schema: DeliveryJson } },
    handle: async (c) =>
      c.json(toDeliveryJson(await replayDelivery(c.var.ctx, c.req.param('id') ?? ''))),
  }),
]
