import { and, desc, eq, gte, inArray, isNotNull, lt, sql } from 'drizzle-orm'
import type { Db } from '../client'
import { movements, responses } from '../schema'

const THIRTY_DAYS_MS = 30 * 86_400_000

// Tables are named in full: inside a selected expression the query builder leaves the prefix away,
// and a correlated subquery would compare its own columns with themselves.

/** The first churn of the answering customer after the answer, epoch ms; null while they stay. */
const churnedAfter = sql<number | null>`(
  select min(m.at) from movements m
  where m.workspace_id = responses.workspace_id and m.customer_id = responses.customer_id
    and m.type = 'churn' and m.at >= responses.answered_at
)`

/** Customers whose paying spell was over when they answered have nothing left to lose. */
const payingThen = sql`coalesce((
  select m.type from movements m
  where m.workspace_id = responses.workspace_id and m.customer_id = responses.customer_id
    and m.at < responses.answered_at
  order by m.at desc, m.id desc limit 1
), 'new') <> 'churn'`

/** Each customer's last scored answer in [from, to), and when they churned after it. */
export async function listScoredCustomers(
  db: Db,
  workspaceId: string,
  { surveyIds, from, to }: { surveyIds: readonly string[]; from: number; to: number },
): Promise<{ customerId: string; score: number; answeredAt: number; churnedAt: number | null }[]> {
  if (surveyIds.length === 0) return []
  const rows = await db
    .select({
      customerId: sql<string>`${responses.customerId}`,
      score: sql<number>`${responses.score}`,
      // With max() SQLite takes the other columns from the row that has the maximum.
      answeredAt: sql<number>`max(${responses.answeredAt})`,
      churnedAt: churnedAfter,
    })
    .from(responses)
    .where(
      and(
        eq(responses.workspaceId, workspaceId),
        inArray(responses.surveyId, [...surveyIds]),
        gte(responses.answeredAt, from),
        lt(responses.answeredAt, to),
        isNotNull(responses.customerId),
        isNotNull(responses.score),
        payingThen,
      ),
    )
    .groupBy(responses.customerId)
  return rows
}

/**
 * Churns in [from, to) of customers who had said why in one of the surveys in the 30 days before,
 * with the last reason they gave.
 */
export const listReasonsOfChurned = async (
  db: Db,
  workspaceId: string,
  { surveyIds, from, to }: { surveyIds: readonly string[]; from: number; to: number },
): Promise<{ customerId: string; cause: string; currency: string; mrrMinor: number }[]> => {
  const lastCause = sql<string | null>`(
    select r.cause from responses r
    where r.workspace_id = movements.workspace_id and r.customer_id = movements.customer_id
      and r.cause is not null
      and r.survey_id in (select value from json_each(${JSON.stringify(surveyIds)}))
      and r.answered_at between movements.at - ${THIRTY_DAYS_MS} and movements.at
    order by r.answered_at desc limit 1
  )`
  const rows = await db
    .select({
      customerId: movements.customerId,
      cause: lastCause,
      currency: movements.currency,
      mrrMinor: movements.mrrBefore,
    })
    .from(movements)
    .where(
      and(
        eq(movements.workspaceId, workspaceId),
        eq(movements.type, 'churn'),
        gte(movements.at, from),
        lt(movements.at, to),
      ),
    )
    .orderBy(desc(movements.at))
  return rows.flatMap(({ cause, ...row }) => (cause === null ? [] : [{ ...row, cause }]))
}
