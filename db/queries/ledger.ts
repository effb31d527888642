import { and, asc, eq, gte, inArray, isNotNull, lt, lte, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { type LossKind, MOVEMENT_TYPES, type MovementType } from '../../src/domain/billing/movement'
import type { Db } from '../client'
import { columnsOf, indexed } from '../indexed'
import { churnEvents, customers, movements, movementTotals, spells, subscriptions } from '../schema'
import type { MovementTotalRow } from './churn'

/** Customers of whom anything is stored, events or what follows from them: ids after `after`. */
export async function listLedgerCustomers(
  db: Db,
  workspaceId: string,
  after: string,
  limit: number,
): Promise<string[]> {
  const idsIn = ({ table, name }: SQLiteColumn) => {
    const id = sql.identifier(name)
    return sql`select id from (select distinct ${id} as id from ${table}
      where workspace_id = ${workspaceId} and ${id} > ${after} order by ${id} limit ${limit})`
  }
  const rows = await db.all<{ id: string }>(
    sql`${idsIn(customers.id)} union ${idsIn(churnEvents.customerId)}
      union ${idsIn(subscriptions.customerId)} union ${idsIn(spells.customerId)}
      union ${idsIn(movements.customerId)} order by id limit ${limit}`,
  )
  return rows.map(({ id }) => id)
}

/** When each of these customers was first heard of by an event; without events it is left out. */
export async function listFirstHeard(
  db: Db,
  workspaceId: string,
  customerIds: readonly string[],
): Promise<Map<string, number>> {
  if (customerIds.length === 0) return new Map()
  const rows = await db
    .select({ id: columnsOf(churnEvents).customerId, at: sql<number>`min(${churnEvents.receivedAt})` })
    .from(indexed(churnEvents, 'churn_events_by_customer'))
    .where(
      and(eq(churnEvents.workspaceId, workspaceId), inArray(churnEvents.customerId, [...customerIds])),
    )
    .groupBy(churnEvents.customerId)
  return new Map(rows.map(({ id, at }) => [id, at]))
}

/** Customers whose ledger has changed by `now` though nothing was heard of them, longest due first. */
export const listDueCustomers = async (
  db: Db,
  workspaceId: string,
  now: number,
  limit: number,
): Promise<string[]> =>
  (
    await db
      .select({ id: columnsOf(customers).id })
      .from(indexed(customers, 'customers_by_review'))
      .where(
        and(
          eq(customers.workspaceId, workspaceId),
          isNotNull(customers.reviewAt),
          lte(customers.reviewAt, now),
        ),
      )
      .orderBy(asc(customers.reviewAt))
      .limit(limit)
  ).map(({ id }) => id)

export const countCustomers = async (db: Db, workspaceId: string): Promise<number> =>
  await db.$count(customers, eq(customers.workspaceId, workspaceId))

export interface MovementSum {
  currency: string
  day: string
  type: MovementType
  interval: string | null
  loss: LossKind | null
  count: number
  amountMinor: number
}

/** Movements in [from, before) added up from their rows, null being open: what the totals must say. */
export const sumMovements = (
  db: Db,
  workspaceId: string,
  { from, before }: { from: number | null; before: number | null },
): Promise<MovementSum[]> => {
  const { currency, day, type, interval, loss } = columnsOf(movements)
  return db
    .select({
      currency,
      day,
      type,
      interval,
      loss,
      count: sql<number>`count(*)`,
      amountMinor: sql<number>`sum(${movements.amountMinor})`,
    })
    .from(indexed(movements, 'movements_by_type'))
    .where(
      and(
        eq(movements.workspaceId, workspaceId),
        // All there are, for the index goes by type and then by time.
        inArray(movements.type, [...MOVEMENT_TYPES]),
        from === null ? undefined : gte(movements.at, from),
        before === null ? undefined : lt(movements.at, before),
      ),
    )
    .groupBy(currency, day, type, interval, loss)
}

/** The totals of days from the first on and before the second, null being open. */
export const listTotalsWithin = (
  db: Db,
  workspaceId: string,
  { fromDay, beforeDay }: { fromDay: string | null; beforeDay: string | null },
): Promise<MovementTotalRow[]> =>
  db
    .select()
    .from(movementTotals)
    .where(
      and(
        eq(movementTotals.workspaceId, workspaceId),
        fromDay === null ? undefined : gte(movementTotals.day, fromDay),
        beforeDay === null ? undefined : lt(movementTotals.day, beforeDay),
      ),
    )

/** When the first customer began to pay; null before that. */
export const findFirstStart = async (db: Db, workspaceId: string): Promise<number | null> =>
  (
    await db
      .select({ at: spells.startedAt })
      .from(spells)
      .where(eq(spells.workspaceId, workspaceId))
      .orderBy(asc(spells.startedAt))
      .limit(1)
  )[0]?.at ?? null
