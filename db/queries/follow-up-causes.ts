import { and, asc, desc, eq, gt, gte, inArray, lt, ne, sql } from 'drizzle-orm'
import type { Db } from '../client'
import { churnEvents, customers, riskStays } from '../schema'
import type { ChurnEventRow } from './churn'
import type { RiskStayRow } from './risk'

/** A paying customer, and the last sign of life before a moment. */
export interface SilentCustomer {
  id: string
  /** Their last answer or visit; null where there never was any. */
  lastAt: number | null
}

/** Paying customers who neither answered nor were seen since `before`, in the order of their ids. */
export async function listSilentCustomers(
  db: Db,
  workspaceId: string,
  { before, afterId }: { before: number; afterId: string },
  limit: number,
): Promise<SilentCustomer[]> {
  const rows = await db
    .select({
      id: customers.id,
      seenAt: customers.lastSeenAt,
      heardAt: sql<number | null>`(
        select max(r.answered_at) from responses r
        where r.workspace_id = customers.workspace_id and r.customer_id = customers.id
      )`,
    })
    .from(customers)
    .where(
      and(
        eq(customers.workspaceId, workspaceId),
        gt(customers.id, afterId),
        inArray(customers.status, ['active', 'paused']),
        lt(customers.firstPaidAt, before),
        sql`coalesce(${customers.lastSeenAt}, 0) < ${before}`,
        sql`not exists (
          select 1 from responses r
          where r.workspace_id = customers.workspace_id and r.customer_id = customers.id
            and r.answered_at >= ${before}
        )`,
      ),
    )
    .orderBy(asc(customers.id))
    .limit(limit)
  return rows.map(({ id, seenAt, heardAt }) => ({
    id,
    lastAt: seenAt === null && heardAt === null ? null : Math.max(seenAt ?? 0, heardAt ?? 0),
  }))
}

/** Entries into the highest band from another one, the last first. */
export const listEntriesIntoRisk = (
  db: Db,
  workspaceId: string,
  since: number,
  limit: number,
): Promise<RiskStayRow[]> =>
  db
    .select()
    .from(riskStays)
    .where(
      and(
        eq(riskStays.workspaceId, workspaceId),
        eq(riskStays.band, 'high'),
        gte(riskStays.enteredAt, since),
        sql`exists (
          select 1 from risk_stays p
          where p.workspace_id = risk_stays.workspace_id and p.customer_id = risk_stays.customer_id
            and p.left_at = risk_stays.entered_at
        )`,
      ),
    )
    .orderBy(desc(riskStays.enteredAt))
    .limit(limit)

/** Payments that failed, as they were told and not imported, the last first. */
export const listFailedPayments = (
  db: Db,
  workspaceId: string,
  since: number,
  limit: number,
): Promise<ChurnEventRow[]> =>
  db
    .select()
    .from(churnEvents)
    .where(
      and(
        eq(churnEvents.workspaceId, workspaceId),
        eq(churnEvents.type, 'payment_failed'),
        gte(churnEvents.at, since),
        ne(churnEvents.source, 'import'),
      ),
    )
    .orderBy(desc(churnEvents.at))
    .limit(limit)
