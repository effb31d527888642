import { and, eq, gte, isNotNull, lt, sql } from 'drizzle-orm'
import type { ComplaintCase } from '../../src/domain/metrics/complaints'
import type { Db } from '../client'
import { followUps } from '../schema'

export interface ComplaintRow extends Omit<ComplaintCase, 'customerId'> {
  customerId: string | null
}

/** Complaints opened in [from, to), oldest first, each with the paying time at its landmark. */
export async function listComplaints(
  db: Db,
  workspaceId: string,
  { from, to, settledMs }: { from: number; to: number; settledMs: number },
): Promise<ComplaintRow[]> {
  const rows = await db
    .select({
      customerId: followUps.customerId,
      acknowledgeBy: followUps.acknowledgeBy,
      acknowledgedAt: followUps.acknowledgedAt,
      firstDueAt: followUps.firstDueAt,
      closedAt: followUps.closedAt,
      /** 0 while the paying time goes on; null where nothing was paid for then. */
      endedAt: sql<number | null>`(
        select coalesce(s.ended_at, 0) from spells s
        where s.workspace_id = follow_ups.workspace_id and s.customer_id = follow_ups.customer_id
          and +s.started_at <= follow_ups.first_due_at + ${settledMs}
          and (s.ended_at is null or s.ended_at > follow_ups.first_due_at + ${settledMs})
        limit 1
      )`,
    })
    .from(followUps)
    .where(
      and(
        eq(followUps.workspaceId, workspaceId),
        eq(followUps.ruleId, 'complaint'),
        gte(followUps.openedAt, from),
        lt(followUps.openedAt, to),
      ),
    )
    .orderBy(followUps.openedAt)
    .limit(100_000)
  return rows.map(({ endedAt, ...row }) => ({
    ...row,
    spell: endedAt === null ? null : { endedAt: endedAt === 0 ? null : endedAt },
  }))
}

/**
 * Customers who pay at a moment and had never complained by then, and how many of them left by `until`: all who pay,
 * from the index alone, without those who had complained, of whom there are few.
 */
export async function countNeverComplained(
  db: Db,
  workspaceId: string,
  { at, until }: { at: number; until: number },
): Promise<{ k: number; n: number }> {
  const left = sql`coalesce(sum(s.ended_at is not null and s.ended_at <= ${until}), 0)`
  const [row] = await db.all<Record<'n' | 'k' | 'complained' | 'complainedLeft', number>>(sql`
    with everybody as materialized (
      select count(*) as n, ${left} as k from spells s indexed by spells_by_start
      where s.workspace_id = ${workspaceId} and s.started_at <= ${at} and (s.ended_at is null or s.ended_at > ${at})
    ), complained as materialized (
      select count(*) as n, ${left} as k from (
        select distinct customer_id from follow_ups indexed by follow_ups_by_rule
        where workspace_id = ${workspaceId} and rule_id = 'complaint' and opened_at <= ${at} and customer_id is not null
      ) c cross join spells s on s.workspace_id = ${workspaceId} and s.customer_id = c.customer_id
        and +s.started_at <= ${at} and (s.ended_at is null or +s.ended_at > ${at})
    )
    select everybody.n, everybody.k, complained.n as complained, complained.k as complainedLeft
    from everybody cross join complained`)
  return row ? { k: row.k - row.complainedLeft, n: row.n - row.complained } : { k: 0, n: 0 }
}

/** When the first follow-up of the workspace was opened; null where there is none. */
export const firstFollowUpAt = async (db: Db, workspaceId: string): Promise<number | null> =>
  (
    await db
      .select({ at: sql<number | null>`min(${followUps.openedAt})` })
      .from(followUps)
      .where(and(eq(followUps.workspaceId, workspaceId), isNotNull(followUps.openedAt)))
  )[0]?.at ?? null
