import { and, desc, eq, gte, lt, notInArray, or, sql } from 'drizzle-orm'
import { ONE_OFF_TYPES } from '../../src/domain/billing/events'
import type { Db } from '../client'
import { columnsOf, indexed } from '../indexed'
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

/** The prepared queries of a customer's ledger take any number of ids, as one JSON list. */
const OF_CUSTOMERS = 'customerIds'

const ledgerEvents = prepared((db) =>
  db
    .select(columnsOf(churnEvents))
    .from(indexed(churnEvents, 'churn_events_by_customer'))
    .where(
      and(
        eq(churnEvents.workspaceId, sql.placeholder('workspaceId')),
        inList(churnEvents.customerId, OF_CUSTOMERS),
        // They move no MRR, and some customers buy every day.
        notInArray(churnEvents.type, [...ONE_OFF_TYPES]),
      ),
    )
    .prepare(),
)

/** All events of these customers that move their ledgers, however old. */
export const listLedgerEvents = (db: Db, workspaceId: string, customerIds: readonly string[]) =>
  ledgerEvents(db).execute({ workspaceId, [OF_CUSTOMERS]: JSON.stringify(customerIds) })

const subscriptionsOf = prepared((db) =>
  db
    .select()
    .from(subscriptions)
    .where(
      and(
        eq(subscriptions.workspaceId, sql.placeholder('workspaceId')),
        inList(subscriptions.customerId, OF_CUSTOMERS),
      ),
    )
    .prepare(),
)

export const listSubscriptionsOfCustomers = (
  db: Db,
  workspaceId: string,
  customerIds: readonly string[],
): Promise<SubscriptionRow[]> =>
  subscriptionsOf(db).execute({ workspaceId, [OF_CUSTOMERS]: JSON.stringify(customerIds) })

const spellsOf = prepared((db) =>
  db
    .select()
    .from(spells)
    .where(
      and(
        eq(spells.workspaceId, sql.placeholder('workspaceId')),
        inList(spells.customerId, OF_CUSTOMERS),
      ),
    )
    .prepare(),
)

export const listSpellsOfCustomers = (
  db: Db,
  workspaceId: string,
  customerIds: readonly string[],
): Promise<SpellRow[]> =>
  spellsOf(db).execute({ workspaceId, [OF_CUSTOMERS]: JSON.stringify(customerIds) })

const movementsOf = prepared((db) =>
  db
    .select(columnsOf(movements))
    .from(indexed(movements, 'movements_by_customer'))
    .where(
      and(
        eq(movements.workspaceId, sql.placeholder('workspaceId')),
        inList(movements.customerId, OF_CUSTOMERS),
      ),
    )
    .prepare(),
)

export const listMovementsOfCustomers = (
  db: Db,
  workspaceId: string,
  customerIds: readonly string[],
): Promise<MovementRow[]> =>
  movementsOf(db).execute({ workspaceId, [OF_CUSTOMERS]: JSON.stringify(customerIds) })

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
