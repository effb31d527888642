import { and, asc, desc, eq, inArray, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import { DELIVERY_STATES, type DeliveryState } from '../../src/domain/deliveries/state'
import type { Db } from '../client'
import { columnsOf, indexed, ofWorkspace } from '../indexed'
import { deliveries, deliveryAttempts, outbox } from '../schema'

export type DeliveryRow = typeof deliveries.$inferSelect
export type DeliveryAttemptRow = typeof deliveryAttempts.$inferSelect
export type OutboxRow = typeof outbox.$inferSelect

/** Events nobody has turned into deliveries yet, oldest first. */
export const listWaitingEvents = (db: Db, workspaceId: string, limit: number): Promise<OutboxRow[]> =>
  db
    .select(columnsOf(outbox))
    .from(indexed(outbox, 'outbox_waiting'))
    .where(and(eq(outbox.workspaceId, workspaceId), isNull(outbox.dispatchedAt)))
    .orderBy(asc(outbox.at))
    .limit(limit)

/** Deliveries under this mark, with what happened; null where that is no longer kept. */
export const listClaimed = (db: Db, workspaceId: string, claim: string) =>
  db
    .select({ delivery: columnsOf(deliveries), event: outbox })
    .from(indexed(deliveries, 'deliveries_by_claim'))
    .leftJoin(
      outbox,
      and(eq(outbox.workspaceId, deliveries.workspaceId), eq(outbox.id, deliveries.eventId)),
    )
    .where(and(eq(deliveries.workspaceId, workspaceId), eq(deliveries.claim, claim)))

export type ClaimedDelivery = Awaited<ReturnType<typeof listClaimed>>[number]

export const listDeliveriesById = (
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<DeliveryRow[]> =>
  db
    .select()
    .from(deliveries)
    .where(and(ofWorkspace(deliveries.workspaceId, workspaceId), inArray(deliveries.id, [...ids])))

export const findDelivery = async (db: Db, workspaceId: string, id: string) =>
  (await listDeliveriesById(db, workspaceId, [id]))[0]

export const findEvent = async (db: Db, workspaceId: string, id: string): Promise<OutboxRow | undefined> =>
  (
    await db
      .select()
      .from(outbox)
      .where(and(eq(outbox.workspaceId, workspaceId), eq(outbox.id, id)))
  )[0]

export const listAttempts = (
  db: Db,
  workspaceId: string,
  deliveryId: string,
  limit: number,
): Promise<DeliveryAttemptRow[]> =>
  db
    .select()
    .from(deliveryAttempts)
    .where(
      and(eq(deliveryAttempts.workspaceId, workspaceId), eq(deliveryAttempts.deliveryId, deliveryId)),
    )
    .orderBy(desc(deliveryAttempts.attempt))
    .limit(limit)

export interface DeliveryFilter {
  endpointId?: string | undefined
  state?: DeliveryState | undefined
  after?: { at: number; id: string } | undefined
}

/** Deliveries newest first. Those of all states are put together from one index, state by state. */
export async function listDeliveries(
  db: Db,
  workspaceId: string,
  { state, ...filter }: DeliveryFilter,
  limit: number,
): Promise<DeliveryRow[]> {
  const states = state === undefined ? DELIVERY_STATES : [state]
  const lists = await Promise.all(
    states.map((each) => listOfState(db, workspaceId, each, filter, limit)),
  )
  return lists
    .flat()
    .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))
    .slice(0, limit)
}

const listOfState = (
  db: Db,
  workspaceId: string,
  state: DeliveryState,
  { endpointId, after }: Omit<DeliveryFilter, 'state'>,
  limit: number,
): Promise<DeliveryRow[]> =>
  db
    .select(columnsOf(deliveries))
    .from(
      indexed(deliveries, endpointId === undefined ? 'deliveries_by_state' : 'deliveries_by_endpoint'),
    )
    .where(
      and(
        eq(deliveries.workspaceId, workspaceId),
        endpointId === undefined ? undefined : eq(deliveries.endpointId, endpointId),
        eq(deliveries.state, state),
        after && isBefore(after),
      ),
    )
    .orderBy(desc(deliveries.createdAt), desc(deliveries.id))
    .limit(limit)

const isBefore = ({ at, id }: { at: number; id: string }): SQL | undefined =>
  or(lt(deliveries.createdAt, at), and(eq(deliveries.createdAt, at), lt(deliveries.id, id)))

/** Deliveries made before a moment that no longer wait. */
export const listOldDeliveries = async (
  db: Db,
  workspaceId: string,
  before: number,
  limit: number,
): Promise<string[]> =>
  (
    await db
      .select({ id: columnsOf(deliveries).id })
      .from(indexed(deliveries, 'deliveries_by_state'))
      .where(
        and(
          eq(deliveries.workspaceId, workspaceId),
          inArray(deliveries.state, ['delivered', 'failed']),
          lt(deliveries.createdAt, before),
        ),
      )
      .limit(limit)
  ).map(({ id }) => id)

/** Events from before a moment that no delivery needs any more. */
export const listOldEvents = async (
  db: Db,
  workspaceId: string,
  before: number,
  limit: number,
): Promise<string[]> =>
  (
    await db
      .select({ id: columnsOf(outbox).id })
      .from(indexed(outbox, 'outbox_by_time'))
      .where(
        and(
          eq(outbox.workspaceId, workspaceId),
          lt(outbox.at, before),
          lte(outbox.dispatchedAt, before),
          sql`not exists (select 1 from deliveries d where d.workspace_id = ${outbox.workspaceId}
            and d.event_id = ${outbox.id})`,
        ),
      )
      .limit(limit)
  ).map(({ id }) => id)
