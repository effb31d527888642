import { and, count, eq, gte, ne, sql } from 'drizzle-orm'
import type { DeliveryState } from '../../src/domain/deliveries/state'
import type { Db } from '../client'
import { columnsOf, indexed } from '../indexed'
import { prepared } from '../prepared'
import { deliveries, webhookEndpoints } from '../schema'

export type WebhookEndpointRow = typeof webhookEndpoints.$inferSelect

const ofWorkspace = prepared((db) =>
  db
    .select()
    .from(webhookEndpoints)
    .where(eq(webhookEndpoints.workspaceId, sql.placeholder('workspaceId')))
    .orderBy(webhookEndpoints.createdAt, webhookEndpoints.id)
    .prepare(),
)

export const listWebhookEndpoints = (db: Db, workspaceId: string): Promise<WebhookEndpointRow[]> =>
  ofWorkspace(db).execute({ workspaceId })

export const findWebhookEndpoint = async (
  db: Db,
  workspaceId: string,
  id: string,
): Promise<WebhookEndpointRow | undefined> =>
  (
    await db
      .select()
      .from(webhookEndpoints)
      .where(and(eq(webhookEndpoints.workspaceId, workspaceId), eq(webhookEndpoints.id, id)))
  )[0]

export type DeliveryCounts = Record<DeliveryState, number>

/** An endpoint's deliveries: all that wait, and those of each other state made since then. */
export async function countDeliveries(
  db: Db,
  workspaceId: string,
  endpointId: string,
  since: number,
): Promise<DeliveryCounts> {
  const { state } = columnsOf(deliveries)
  const own = and(eq(deliveries.workspaceId, workspaceId), eq(deliveries.endpointId, endpointId))
  const counted = (condition: ReturnType<typeof and>) =>
    db
      .select({ state, count: count() })
      .from(indexed(deliveries, 'deliveries_by_endpoint'))
      .where(and(own, condition))
      .groupBy(deliveries.state)
  const [waiting, over] = await Promise.all([
    counted(eq(deliveries.state, 'waiting')),
    counted(and(ne(deliveries.state, 'waiting'), gte(deliveries.createdAt, since))),
  ])
  const counts: DeliveryCounts = { waiting: 0, delivered: 0, failed: 0 }
  for (const row of [...waiting, ...over]) counts[row.state] = row.count
  return counts
}
