import { type ClaimedDelivery, listClaimed } from '../../../db/queries/deliveries'
import { listDue, nextDueAt } from '../../../db/queries/due'
import { listWebhookEndpoints, type WebhookEndpointRow } from '../../../db/queries/webhook-endpoints'
import type { Context } from '../../context'
import { isReady } from '../../domain/deliveries/standing'
import { attemptDelivery } from './attempt'
import { claimDeliveries } from './claim'
import { dispatchEvents } from './dispatch'
import type { Outside } from './outside'
import { createSender, type Send } from './sender'

export interface Deliverer {
  judge: Outside['judge']
  run: Send
  /** Tries what stands under this mark, now. */
  deliver: (ctx: Context, claim: string) => Promise<void>
}

type Claimed = ClaimedDelivery & { id: string }

/** Sends webhooks. */
export function createDeliverer(outside: Outside): Deliverer {
  const run = createSender<WebhookEndpointRow, Claimed>(
    {
      name: 'deliveries',
      prepare: dispatchEvents,

      async listReady(ctx) {
        const endpoints = await listWebhookEndpoints(ctx.db, ctx.workspace.id)
        const ready = endpoints.filter((endpoint) => isReady(endpoint, ctx.now()))
        return new Map(ready.map((endpoint) => [endpoint.id, endpoint]))
      },

      listDue: (ctx, wanted) => listDue(ctx.db, 'deliveries', ctx.workspace.id, wanted, ctx.now()),
      nextDueAt: (ctx, endpointIds) => nextDueAt(ctx.db, 'deliveries', ctx.workspace.id, endpointIds),

      async take(ctx, ids) {
        const claimed = await claimDeliveries(ctx, ids)
        return claimed.map((one) => ({ ...one, id: one.delivery.id }))
      },

      targetOf: ({ delivery }) => delivery.endpointId,
      attempt: (ctx, claimed, endpoint) => attemptDelivery(ctx, outside, claimed, endpoint),
    },
    outside,
  )

  async function deliver(ctx: Context, claim: string): Promise<void> {
    const endpoints = await listWebhookEndpoints(ctx.db, ctx.workspace.id)
    for (const claimed of await listClaimed(ctx.db, ctx.workspace.id, claim)) {
      const endpoint = endpoints.find((one) => one.id === claimed.delivery.endpointId)
      if (endpoint) await attemptDelivery(ctx, outside, claimed, endpoint)
    }
  }

  return { judge: outside.judge, run, deliver }
}
