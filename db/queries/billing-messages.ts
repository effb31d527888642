import { and, asc, count, desc, eq, gte, inArray, lt, max, or, sql } from 'drizzle-orm'
import type { MessageState } from '../../src/domain/billing/message-state'
import type { Db } from '../client'
import { columnsOf, indexed } from '../indexed'
import { externalEvents } from '../schema'

export type ExternalEventRow = typeof externalEvents.$inferSelect

export const listExternalEvents = (
  db: Db,
  workspaceId: string,
  provider: string,
  externalIds: readonly string[],
): Promise<ExternalEventRow[]> =>
  db
    .select()
    .from(externalEvents)
    .where(
      and(
        eq(externalEvents.workspaceId, workspaceId),
        eq(externalEvents.provider, provider),
        inArray(externalEvents.externalId, [...externalIds]),
      ),
    )

/** Messages stored but not applied yet, oldest first: what a crash or a failure left behind. */
export const listWaitingMessages = (
  db: Db,
  workspaceId: string,
  limit: number,
): Promise<ExternalEventRow[]> =>
  db
    .select()
    .from(externalEvents)
    .where(and(eq(externalEvents.workspaceId, workspaceId), eq(externalEvents.state, 'waiting')))
    .orderBy(asc(externalEvents.receivedAt), asc(externalEvents.externalId))
    .limit(limit)

export interface MessageFilter {
  endpointId?: string | undefined
  state?: MessageState | undefined
  after?: { at: number; id: string } | undefined
}

/** Messages newest first, without what they say. */
export const listBillingMessages = (
  db: Db,
  workspaceId: string,
  { endpointId, state, after }: MessageFilter,
  limit: number,
) =>
  db
    .select({
      id: externalEvents.externalId,
      provider: externalEvents.provider,
      type: externalEvents.type,
      endpointId: externalEvents.endpointId,
      state: externalEvents.state,
      outcome: externalEvents.outcome,
      receivedAt: externalEvents.receivedAt,
      handledAt: externalEvents.handledAt,
    })
    .from(externalEvents)
    .where(
      and(
        eq(externalEvents.workspaceId, workspaceId),
        endpointId === undefined ? undefined : eq(externalEvents.endpointId, endpointId),
        state === undefined ? undefined : eq(externalEvents.state, state),
        after &&
          or(
            lt(externalEvents.receivedAt, after.at),
            and(eq(externalEvents.receivedAt, after.at), lt(externalEvents.externalId, after.id)),
          ),
      ),
    )
    .orderBy(desc(externalEvents.receivedAt), desc(externalEvents.externalId))
    .limit(limit)

export type BillingMessageRow = Awaited<ReturnType<typeof listBillingMessages>>[number]

/** Whole messages of a state that were handled before a moment, oldest first. */
export const listHandledMessages = (
  db: Db,
  workspaceId: string,
  {
    endpointId,
    state,
    before,
  }: { endpointId?: string | undefined; state: MessageState; before: number },
  limit: number,
): Promise<ExternalEventRow[]> =>
  db
    .select()
    .from(externalEvents)
    .where(
      and(
        eq(externalEvents.workspaceId, workspaceId),
        eq(externalEvents.state, state),
        lt(externalEvents.handledAt, before),
        endpointId === undefined ? undefined : eq(externalEvents.endpointId, endpointId),
      ),
    )
    .orderBy(asc(externalEvents.receivedAt), asc(externalEvents.externalId))
    .limit(limit)

/**
 * How many messages an address has had since then, by what became of them. From the index alone:
 * behind a payload a row's other columns are far away.
 */
export const countMessages = (db: Db, workspaceId: string, endpointId: string, since: number) =>
  db
    .select({
      state: columnsOf(externalEvents).state,
      count: count(),
      firstAt: sql<number>`min(${externalEvents.receivedAt})`,
      lastAt: sql<number>`max(${externalEvents.receivedAt})`,
    })
    .from(indexed(externalEvents, 'external_events_by_endpoint'))
    .where(
      and(
        eq(externalEvents.workspaceId, workspaceId),
        eq(externalEvents.endpointId, endpointId),
        gte(externalEvents.receivedAt, since),
      ),
    )
    .groupBy(externalEvents.state)

/** When the last message came to this address, however long ago. */
export const lastMessageAt = async (
  db: Db,
  workspaceId: string,
  endpointId: string,
): Promise<number | null> =>
  (
    await db
      .select({ at: max(externalEvents.receivedAt) })
      .from(externalEvents)
      .where(
        and(eq(externalEvents.workspaceId, workspaceId), eq(externalEvents.endpointId, endpointId)),
      )
  )[0]?.at ?? null
