import {
  countDeliveries,
  type DeliveryCounts,
  listWebhookEndpoints,
  type WebhookEndpointRow,
} from '../../../db/queries/webhook-endpoints'
import type { Context } from '../../context'
import { type EndpointStatus, endpointStatus } from '../../domain/deliveries/standing'
import { requireEndpoint } from './change-endpoint'

export type DescribedWebhook = WebhookEndpointRow & { status: EndpointStatus; counts: DeliveryCounts }

const WINDOW_MS = 7 * 86_400_000

/** An endpoint with its status, what waits for it, and what became of the last seven days' deliveries. */
export async function describeWebhook(ctx: Context, row: WebhookEndpointRow): Promise<DescribedWebhook> {
  const { db, workspace } = ctx
  const now = ctx.now()
  const counts = await countDeliveries(db, workspace.id, row.id, now - WINDOW_MS)
  return { ...row, status: endpointStatus(row, now), counts }
}

export async function describeWebhooks(ctx: Context): Promise<DescribedWebhook[]> {
  const rows = await listWebhookEndpoints(ctx.db, ctx.workspace.id)
  return await Promise.all(rows.map((row) => describeWebhook(ctx, row)))
}

/** Throws not_found. */
export const describeWebhookById = async (ctx: Context, id: string): Promise<DescribedWebhook> =>
  await describeWebhook(ctx, await requireEndpoint(ctx, id))
