import { and, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import type { Db } from '../client'
import { cohortTotals } from '../schema'

export type CohortTotalRow = typeof cohortTotals.$inferSelect

/** Cohorts from the first day on and before the second, by their months; null is open. */
export interface CohortRange {
  from: string | null
  before: string | null
}

/** The totals of these cohorts: of customers (the empty currency) and of money. */
export const listCohortTotals = (
  db: Db,
  workspaceId: string,
  { from, before }: CohortRange,
  currencies?: readonly string[],
): Promise<CohortTotalRow[]> =>
  db
    .select()
    .from(cohortTotals)
    .where(
      and(
        eq(cohortTotals.workspaceId, workspaceId),
        from === null ? undefined : gte(cohortTotals.cohort, from),
        before === null ? undefined : lt(cohortTotals.cohort, before),
        currencies && inArray(cohortTotals.currency, [...currencies]),
      ),
    )

/** Currencies by the MRR in them, the largest first. */
export const listCohortCurrencies = async (db: Db, workspaceId: string): Promise<string[]> => {
  const rows = await db.all<{ currency: string }>(sql`
    select currency from cohort_totals
    where workspace_id = ${workspaceId} and currency <> ''
    group by currency order by sum(changed) desc, currency`)
  return rows.map(({ currency }) => currency)
}

/** The totals of customers who first paid in [from, before), epoch ms, added up from movements. */
export const sumCohorts = (
  db: Db,
  workspaceId: string,
  { from, before }: { from: number | null; before: number | null },
): Promise<CohortTotalRow[]> =>
  db.all<CohortTotalRow>(sql`
    with members as (
      select customer_id, substr(min(day), 1, 7) || '-01' as cohort
      from movements indexed by movements_by_type
      where workspace_id = ${workspaceId} and type = 'new'
        and at >= ${from ?? Number.MIN_SAFE_INTEGER} and at < ${before ?? Number.MAX_SAFE_INTEGER}
      group by customer_id
    ),
    moves as (
      select cohort, substr(day, 1, 7) || '-01' as month, type, currency, amount_minor
      from members cross join movements m
      where m.workspace_id = ${workspaceId} and m.customer_id = members.customer_id
    )
    select ${workspaceId} as workspaceId, cohort, month, currency,
      sum(case type when 'new' then amount_minor else 0 end) as joined, sum(amount_minor) as changed
    from moves group by cohort, month, currency having joined <> 0 or changed <> 0
    union all
    select ${workspaceId}, cohort, month, '', sum(type = 'new') as joined,
      sum(case type when 'churn' then -1 else 1 end) as changed
    from moves where type in ('new', 'reactivation', 'churn')
    group by cohort, month having joined <> 0 or changed <> 0`)
