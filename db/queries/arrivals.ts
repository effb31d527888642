import { and, asc, count, eq, gt, gte, lt, or, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { ExportList } from '../../src/domain/exports/lists'
import type { Db } from '../client'
import { cancelSessions, churnEvents, customers, followUps, responses } from '../schema'
import type { CancelSessionRow } from './cancellations'
import type { ChurnEventRow } from './churn'
import type { CustomerRow } from './customers'
import type { FollowUpRow } from './follow-ups'
import type { ResponseRow } from './responses'

export interface RowsOf {
  responses: ResponseRow
  customers: CustomerRow
  churn_events: ChurnEventRow
  cancel_sessions: CancelSessionRow
  follow_ups: FollowUpRow
}

type Source = SQLiteTable & { workspaceId: SQLiteColumn; id: SQLiteColumn }

/** When a row of each list came here, whenever what it tells of was; null where its id tells. */
const SOURCES: { readonly [L in ExportList]: { table: Source; at: SQLiteColumn | null } } = {
  responses: { table: responses, at: null },
  customers: { table: customers, at: customers.createdAt },
  churn_events: { table: churnEvents, at: churnEvents.receivedAt },
  cancel_sessions: { table: cancelSessions, at: null },
  follow_ups: { table: followUps, at: null },
}

/** Half-open: in epoch ms, and in ids of ours made in that time. */
export interface Arrival {
  since: number
  until: number
  fromId: string
  untilId: string
}

/** Rows that came in a time, in the order they came, after one; `limit` at most. */
export const listArrived = async <L extends ExportList>(
  db: Db,
  workspaceId: string,
  list: L,
  arrival: Arrival,
  after: { at: number; id: string } | undefined,
  limit: number,
): Promise<RowsOf[L][]> => {
  const { table, at } = SOURCES[list]
  const later = after && gt(table.id, after.id)
  const beyond = after && at ? or(gt(at, after.at), and(eq(at, after.at), later)) : later
  const rows = await db
    .select()
    .from(table)
    .where(and(came(list, workspaceId, arrival), beyond))
    .orderBy(...(at ? [asc(at)] : []), asc(table.id))
    .limit(limit)
  // The table is that of the list.
  return rows as RowsOf[L][]
}

/** How many came; `most` at most are counted. */
export async function countArrived(
  db: Db,
  workspaceId: string,
  list: ExportList,
  arrival: Arrival,
  most: number,
): Promise<number> {
  const { table } = SOURCES[list]
  const some = db
    .select({ one: sql`1`.as('one') })
    .from(table)
    .where(came(list, workspaceId, arrival))
    .limit(most)
    .as('some')
  return (await db.select({ n: count() }).from(some))[0]?.n ?? 0
}

function came(list: ExportList, workspaceId: string, { since, until, fromId, untilId }: Arrival) {
  const { table, at } = SOURCES[list]
  if (at) return and(eq(table.workspaceId, workspaceId), gte(at, since), lt(at, until))
  // With the plus the planner reads those of that time, not a workspace's all.
  return and(sql`+${table.workspaceId} = ${workspaceId}`, gte(table.id, fromId), lt(table.id, untilId))
}
