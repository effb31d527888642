import { and, count, eq, inArray, ne } from 'drizzle-orm'
import type { Db } from '../client'
import { billingAccounts, billingEndpoints, churnEvents } from '../schema'
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
    .select()
    .from(billingAccounts)
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
  db.select().from(churnEvents).where(ofAccount(workspaceId, provider, accountId))

/** Whether any of these stands under another customer than this. */
export const hasStrayEvents = async (
  db: Db,
  workspaceId: string,
  provider: string,
  account: { id: string; customerId: string },
): Promise<boolean> =>
  (
    await db
      .select({ id: churnEvents.id })
      .from(churnEvents)
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
    .select({ customerId: churnEvents.customerId, events: count() })
    .from(churnEvents)
    .where(
      and(
        eq(churnEvents.workspaceId, workspaceId),
        inArray(churnEvents.customerId, [...customerIds]),
      ),
    )
    .groupBy(churnEvents.customerId)
  return new Map(rows.map(({ customerId, events }) => [customerId, events]))
}
