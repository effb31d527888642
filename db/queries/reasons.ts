import { and, desc, eq, gte, lt, sql } from 'drizzle-orm'
import type { Db } from '../client'
import { movements } from '../schema'

const THIRTY_DAYS_MS = 30 * 86_400_000

export interface ReasonOfChurned {
  customerId: string
  cause: string
  saidAt: number
  endedAt: number
  currency: string
  mrrMinor: number
}

/**
 * Churns in [from, to) of customers who had said why in one of the surveys in the 30 days before,
 * with the last reason they gave.
 */
export const listReasonsOfChurned = async (
  db: Db,
  workspaceId: string,
  { surveyIds, from, to }: { surveyIds: readonly string[]; from: number; to: number },
): Promise<ReasonOfChurned[]> => {
  const reasonsBefore = sql`from responses r
    where r.workspace_id = movements.workspace_id and r.customer_id = movements.customer_id
      and r.cause is not null
      and r.survey_id in (select value from json_each(${JSON.stringify(surveyIds)}))
      and r.answered_at between movements.at - ${THIRTY_DAYS_MS} and movements.at`
  const lastCause = sql<string | null>`(
    select r.cause ${reasonsBefore} order by r.answered_at desc limit 1
  )`
  const rows = await db
    .select({
      customerId: movements.customerId,
      cause: lastCause,
      saidAt: sql<number>`(select max(r.answered_at) ${reasonsBefore})`,
      endedAt: movements.at,
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
