import { findDelivery, type DeliveryRow } from '../../../db/queries/deliveries'
import { findWebhookEndpoint, type WebhookEndpointRow } from '../../../db/queries/webhook-endpoints'
import type { Context } from '../../context'
import { TEST_EVENT } from '../../domain/deliveries/event-types'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { newDelivery } from '../deliveries/dispatch'
import { ENDPOINTS_KEY } from '../deliveries/keys'

/** Sends a test event to one endpoint, at once, also while it is off. Throws not_found. */
export async function sendTest(ctx: Context, endpointId: string): Promise<DeliveryRow> {
  requireScope(ctx, 'webhooks:write')
  const delivery = await ctx.write(ctx.workspace, storeTest, endpointId)
  await ctx.deliverer.deliver(ctx, delivery.id)
  return (await findDelivery(ctx.db, ctx.workspace.id, delivery.id)) ?? delivery
}

export const storeTest: Action<string, WebhookEndpointRow | undefined, DeliveryRow> = {
  name: 'storeTest',
  keys: () => [ENDPOINTS_KEY],

  see: (db, workspaceId, inputs) =>
    Promise.all(inputs.map((id) => findWebhookEndpoint(db, workspaceId, id))),

  decide(endpoint, _id, moment) {
    if (!endpoint) throw new AppError('not_found', 'no such webhook endpoint')
    const { now, newId, workspace } = moment
    const event = {
      id: newId('evt', now),
      workspaceId: workspace.id,
      type: TEST_EVENT,
      at: now,
      payload: { endpoint_id: endpoint.id },
      dispatchedAt: now,
    }
    const delivery = newDelivery(moment, { ...endpoint, off: null }, event)
    return { result: delivery, changes: { outbox: [event], deliveries: [delivery] } }
  },
}
