import { and, desc, eq, gte, lt, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { ONE_OFF_TYPES } from '../../src/domain/billing/events'
import type { Db } from '../client'
import { packed, type Packed } from '../packed'
import { inList, prepared } from '../prepared'
import {
  churnEvents,
  movements,
  movementTotals,
  spells,
  subscriptions,
} from '../schema'

export type ChurnEventRow = typeof churnEvents.$inferSelect
export type SubscriptionRow = typeof subscriptions.$inferSelect
export type MovementRow = typeof movements.$inferSelect
export type SpellRow = typeof spells.$inferSelect
export type MovementTotalRow = typeof movementTotals.$inferSelect

const ofCustomers = (table: { workspaceId: SQLiteColumn; customerId: SQLiteColumn }): SQL[] => [
  eq(table.workspaceId, sql.placeholder('workspaceId')),
  inList(table.customerId, 'customerIds'),
]

const packedEvents = packed(churnEvents, {
  index: 'churn_events_by_customer',
  // They move no MRR, and some customers buy every day.
  where: [...ofCustomers(churnEvents), notInArray(churnEvents.type, [...ONE_OFF_TYPES])],
})
const packedSubscriptions = packed(subscriptions, { where: ofCustomers(subscriptions) })
const packedSpells = packed(spells, { where: ofCustomers(spells) })
const packedMovements = packed(movements, { where: ofCustomers(movements) })

/** Where a query is of nothing but subqueries. */
const ONE_ROW = sql`(select 1)`

const ledgers = prepared((db) =>
  db
    .select({
      events: packedEvents.rows,
      subscriptions: packedSubscriptions.rows,
      spells: packedSpells.rows,
      movements: packedMovements.rows,
    })
    .from(ONE_ROW)
    .prepare(),
)

/** All that is stored of these customers' ledgers, however old. Takes any number of them. */
export async function listLedgers(db: Db, workspaceId: string, customerIds: readonly string[]) {
  const [row] = await ledgers(db).execute({ workspaceId, customerIds: JSON.stringify(customerIds) })
  return {
    events: packedEvents.unpack(row?.events ?? '[]'),
    subscriptions: packedSubscriptions.unpack(row?.subscriptions ?? '[]'),
    spells: packedSpells.unpack(row?.spells ?? '[]'),
    movements: packedMovements.unpack(row?.movements ?? '[]'),
  }
}

function listOf<Row>({ rows, unpack }: Packed<Row>) {
  const query = prepared((db) => db.select({ rows }).from(ONE_ROW).prepare())
  return async (db: Db, workspaceId: string, customerIds: readonly string[]): Promise<Row[]> => {
    const [row] = await query(db).execute({ workspaceId, customerIds: JSON.stringify(customerIds) })
    return unpack(row?.rows ?? '[]')
  }
}

/** All events of these customers that move their ledgers, however old. */
export const listLedgerEvents = listOf(packedEvents)
export const listSubscriptionsOfCustomers = listOf(packedSubscriptions)
export const listSpellsOfCustomers = listOf(packedSpells)
export const listMovementsOfCustomers = listOf(packedMovements)

const knownEvents = prepared((db) =>
  db
    .select({ id: churnEvents.id })
    .from(churnEvents)
    .where(
      and(
        eq(churnEvents.workspaceId, sql.placeholder('workspaceId')),
        inList(churnEvents.id, 'ids'),
      ),
    )
    .prepare(),
)

/** Which of these event ids are stored already. Takes any number of them. */
export const listKnownEvents = async (
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<string[]> =>
  (await knownEvents(db).execute({ workspaceId, ids: JSON.stringify(ids) })).map(({ id }) => id)

/** The last churn movements of a currency in a period, newest first. */
export const listChurns = (
  db: Db,
  workspaceId: string,
  { start, end, currency }: { start: number; end: number; currency: string },
  limit: number,
) =>
  db
    .select()
    .from(movements)
    .where(
      and(
        eq(movements.workspaceId, workspaceId),
        eq(movements.type, 'churn'),
        gte(movements.at, start),
        lt(movements.at, end),
        eq(movements.currency, currency),
      ),
    )
    .orderBy(desc(movements.at))
    .limit(limit)

/** A page of churn events, newest first, after the given position. */
export const listChurnEvents = (
  db: Db,
  workspaceId: string,
  filter: {
    customerId?: string | undefined
    since?: number | undefined
    until?: number | undefined
    after?: { at: number; id: string } | undefined
    limit: number
  },
): Promise<ChurnEventRow[]> =>
  db
    .select()
    .from(churnEvents)
    .where(
      and(
        eq(churnEvents.workspaceId, workspaceId),
        filter.customerId === undefined ? undefined : eq(churnEvents.customerId, filter.customerId),
        filter.since === undefined ? undefined : gte(churnEvents.at, filter.since),
        filter.until === undefined ? undefined : lt(churnEvents.at, filter.until),
        filter.after &&
          or(
            lt(churnEvents.at, filter.after.at),
            and(eq(churnEvents.at, filter.after.at), lt(churnEvents.id, filter.after.id)),
          ),
      ),
    )
    .orderBy(desc(churnEvents.at), desc(churnEvents.id))
    .limit(filter.limit)
