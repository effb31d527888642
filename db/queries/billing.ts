import { and, count, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import type { MrrNote } from '../../src/domain/billing/events'
import type { Db } from '../client'
import { columnsOf, indexed } from '../indexed'
import { billingAccounts, billingEndpoints, churnEvents, subscriptions } from '../schema'
import type { ChurnEventRow } from './churn'

export type BillingEndpointRow = typeof billingEndpoints.$inferSelect
export type BillingAccountRow = typeof billingAccounts.$inferSelect

export const findBillingEndpoint = async (
  db: Db,
  id: string,
): Promise<BillingEndpointRow | undefined> =>
  (await db.select().from(billingEndpoints).where(eq(billingEndpoints.id, id)))[0]

export const listBillingEndpoints = (db: Db, workspaceId: string): Promise<BillingEndpointRow[]> =>
  db
    .select()
    .from(billingEndpoints)
    .where(eq(billingEndpoints.workspaceId, workspaceId))
    .orderBy(billingEndpoints.createdAt, billingEndpoints.id)

export const findBillingAccount = async (
  db: Db,
  workspaceId: string,
  provider: string,
  id: string,
): Promise<BillingAccountRow | undefined> =>
  (
    await db
      .select()
      .from(billingAccounts)
      .where(
        and(
          eq(billingAccounts.workspaceId, workspaceId),
          eq(billingAccounts.provider, provider),
          eq(billingAccounts.id, id),
        ),
      )
  )[0]

/** Accounts of all billing systems that are these customers. */
export const listBillingAccountsOf = (
  db: Db,
  workspaceId: string,
  customerIds: readonly string[],
): Promise<BillingAccountRow[]> =>
  db
    .select(columnsOf(billingAccounts))
    .from(indexed(billingAccounts, 'billing_accounts_by_customer'))
    .where(
      and(
        eq(billingAccounts.workspaceId, workspaceId),
        inArray(billingAccounts.customerId, [...customerIds]),
      ),
    )

const ofAccount = (workspaceId: string, provider: string, accountId: string) =>
  and(
    eq(churnEvents.workspaceId, workspaceId),
    eq(churnEvents.source, provider),
    eq(churnEvents.accountId, accountId),
  )

/** Events that only the account told whose they are. */
export const listEventsOfAccount = (
  db: Db,
  workspaceId: string,
  provider: string,
  accountId: string,
): Promise<ChurnEventRow[]> =>
  db
    .select(columnsOf(churnEvents))
    .from(indexed(churnEvents, 'churn_events_by_account'))
    .where(ofAccount(workspaceId, provider, accountId))

/** Whether any of these stands under another customer than this. */
export const hasStrayEvents = async (
  db: Db,
  workspaceId: string,
  provider: string,
  account: { id: string; customerId: string },
): Promise<boolean> =>
  (
    await db
      .select({ id: columnsOf(churnEvents).id })
      .from(indexed(churnEvents, 'churn_events_by_account'))
      .where(
        and(
          ofAccount(workspaceId, provider, account.id),
          ne(churnEvents.customerId, account.customerId),
        ),
      )
      .limit(1)
  ).length > 0

/** How many events of any kind each of these customers has. */
export const countEventsOfCustomers = async (
  db: Db,
  workspaceId: string,
  customerIds: readonly string[],
): Promise<Map<string, number>> => {
  const rows = await db
    .select({ customerId: columnsOf(churnEvents).customerId, events: count() })
    .from(indexed(churnEvents, 'churn_events_by_customer'))
    .where(
      and(
        eq(churnEvents.workspaceId, workspaceId),
        inArray(churnEvents.customerId, [...customerIds]),
      ),
    )
    .groupBy(churnEvents.customerId)
  return new Map(rows.map(({ customerId, events }) => [customerId, events]))
}

/** How many subscriptions that are paid have an MRR that is not the whole truth, by why. */
export const countNotes = async (db: Db, workspaceId: string): Promise<Map<MrrNote, number>> => {
  const rows = await db
    .select({ note: sql<MrrNote>`${subscriptions.mrrNote}`, count: count() })
    .from(indexed(subscriptions, 'subscriptions_by_note'))
    .where(
      and(
        eq(subscriptions.workspaceId, workspaceId),
        eq(subscriptions.status, 'active'),
        isNotNull(subscriptions.mrrNote),
      ),
    )
    .groupBy(subscriptions.mrrNote)
  return new Map(rows.map((row) => [row.note, row.count]))
}
