import { sql } from 'drizzle-orm'
import type { Db } from '../client'

interface Period {
  start: number
  end: number
}

export interface LedgerReason {
  /** As billing told it; null when it did not. */
  reason: string | null
  customers: number
  /** What they paid before, in the one currency asked for, minor units. */
  lostMinor: number
}

/** Why paid service ended in a period, by the ledger: every customer who left, told or not. */
export const listLedgerReasons = (
  db: Db,
  workspaceId: string,
  { start, end }: Period,
  currency: string,
): Promise<LedgerReason[]> =>
  db.all<LedgerReason>(sql`
    with lost as (
      select reason, count(*) as customers from spells
      where workspace_id = ${workspaceId} and ended_at >= ${start} and ended_at < ${end}
      group by reason
    ),
    money as (
      select reason, sum(mrr_before) as minor from movements
      where workspace_id = ${workspaceId} and type = 'churn' and at >= ${start} and at < ${end}
        and currency = ${currency}
      group by reason
    )
    select lost.reason, lost.customers, coalesce(money.minor, 0) as lostMinor
    from lost left join money on money.reason is lost.reason
    order by lost.customers desc, lost.reason
  `)

/** When anybody first paid; undefined while nobody has. */
export async function findFirstPaid(db: Db, workspaceId: string): Promise<number | undefined> {
  const [row] = await db.all<{ at: number | null }>(sql`
    select min(started_at) as at from spells where workspace_id = ${workspaceId}
  `)
  return row?.at ?? undefined
}
