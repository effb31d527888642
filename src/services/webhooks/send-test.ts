import { findDelivery, type DeliveryRow } from '../../../db/queries/deliveries'
import { findWebhookEndpoint, type WebhookEndpointRow } from '../../../db/queries/webhook-endpoints'
import type { Context } from '../../context'
import { TEST_EVENT } from '../../domain/deliveries/event-types'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { LEASE_MS, makeClaim } from '../deliveries/claim'
import { newDelivery } from '../deliveries/dispatch'
import { ENDPOINTS_KEY } from '../deliveries/keys'

/** Sends a test event to one endpoint, at once, also while it is off. Throws not_found. */
export async function sendTest(ctx: Context, endpointId: string): Promise<DeliveryRow> {
  requireScope(ctx, 'webhooks:write')
  const claim = makeClaim()
  const delivery = await ctx.write(ctx.workspace, storeTest, { endpointId, claim })
  await ctx.deliverer.deliver(ctx, claim)
  return (await findDelivery(ctx.db, ctx.workspace.id, delivery.id)) ?? delivery
}

interface Input {
  endpointId: string
  claim: string
}

/** Takes the delivery in the same step, so that nobody else sends it first. */
export const storeTest: Action<Input, WebhookEndpointRow | undefined, DeliveryRow> = {
  name: 'storeTest',
  keys: () => [ENDPOINTS_KEY],

  see: (db, workspaceId, inputs) =>
    Promise.all(inputs.map(({ endpointId }) => findWebhookEndpoint(db, workspaceId, endpointId))),

  decide(endpoint, { claim }, moment) {
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
    const fresh = newDelivery(moment, { ...endpoint, off: null }, event)
    const delivery = { ...fresh, claim, dueAt: now + LEASE_MS }
    return { result: delivery, changes: { outbox: [event], deliveries: [delivery] } }
  },
}
