import { type DeliveryRow, findDelivery, listDeliveriesById } from '../../../db/queries/deliveries'
import { countDeliveries, listWebhookEndpoints } from '../../../db/queries/webhook-endpoints'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import { type Action, seeNothing } from '../action'
import { requireScope } from '../auth/require-scope'
import { requireEndpoint } from '../webhooks/change-endpoint'
import { LEASE_MS, makeClaim } from './claim'
import { deliveryKey, ENDPOINTS_KEY } from './keys'

/**
 * Sends a delivery again, at once and under the same webhook-id, whatever became of it before.
 * Throws not_found, and conflict when its endpoint is gone or somebody is at it.
 */
export async function replayDelivery(ctx: Context, id: string): Promise<DeliveryRow> {
  requireScope(ctx, 'webhooks:write')
  const claim = makeClaim()
  const taken = await ctx.write(ctx.workspace, storeReplay, { id, claim })
  await ctx.deliverer.deliver(ctx, claim)
  return (await findDelivery(ctx.db, ctx.workspace.id, id)) ?? taken
}

interface Seen {
  delivery: DeliveryRow | undefined
  hasEndpoint: boolean
}

/** Takes the delivery in the same step, so that nobody else sends it first. */
export const storeReplay: Action<{ id: string; claim: string }, Seen, DeliveryRow> = {
  name: 'storeReplay',
  keys: ({ id }) => [deliveryKey(id), ENDPOINTS_KEY],

  async see(db, workspaceId, inputs) {
    const [rows, endpoints] = await Promise.all([
      listDeliveriesById(db, workspaceId, inputs.map(({ id }) => id)),
      listWebhookEndpoints(db, workspaceId),
    ])
    return inputs.map(({ id }) => {
      const delivery = rows.find((row) => row.id === id)
      return { delivery, hasEndpoint: endpoints.some((one) => one.id === delivery?.endpointId) }
    })
  },

  decide({ delivery, hasEndpoint }, { claim }, { now }) {
    if (!delivery) throw new AppError('not_found', 'no such delivery')
    if (!hasEndpoint) throw new AppError('conflict', 'the endpoint of this delivery is gone')
    if (delivery.claim !== null && (delivery.dueAt ?? 0) > now) {
      throw new AppError('conflict', 'this delivery is being sent right now')
    }
    const row: DeliveryRow = { ...delivery, state: 'waiting', dueAt: now + LEASE_MS, tries: 0, claim }
    return { result: row, changes: { deliveries: [row] } }
  },
}

/** Lets all failed deliveries of an endpoint be tried anew. Answers how many. Throws not_found and conflict. */
export async function replayFailed(ctx: Context, endpointId: string): Promise<number> {
  requireScope(ctx, 'webhooks:write')
  const { off } = await requireEndpoint(ctx, endpointId)
  if (off !== null) throw new AppError('conflict', 'switch the endpoint on first')
  const { failed } = await countDeliveries(ctx.db, ctx.workspace.id, endpointId, 0)
  await ctx.write(ctx.workspace, storeReplays, endpointId)
  ctx.defer(ctx.deliverer.run(ctx))
  return failed
}

export const storeReplays: Action<string, null, null> = {
  name: 'storeReplays',
  keys: () => [ENDPOINTS_KEY],
  see: seeNothing,
  decide: (_seen, endpointId, { now, workspace }) => ({
    result: null,
    changes: { replayedDeliveries: [{ workspaceId: workspace.id, endpointId, now }] },
  }),
}
