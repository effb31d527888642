import { and, eq, gte, inArray, lte, ne, sql } from 'drizzle-orm'
import type { Measure } from '../../src/domain/surveys/counters'
import type { Db } from '../client'
import { fromJsonRows, rowsAsJson } from '../json-rows'
import { counts, movementTotals } from '../schema'

/** Days from `fromDay` to `toDay`, both inclusive (YYYY-MM-DD), of some surveys. */
export interface CountRange {
  surveyIds: readonly string[]
  fromDay: string
  toDay: string
}

const total = sql<number>`sum(${counts.count})`

/** A counter taken back to 0 says no more than one that was never there. */
const counted = ne(total, 0)

const within = (workspaceId: string, { surveyIds, fromDay, toDay }: CountRange, measures: Measure[]) =>
  and(
    eq(counts.workspaceId, workspaceId),
    inArray(counts.surveyId, [...surveyIds]),
    inArray(counts.measure, measures),
    gte(counts.day, fromDay),
    lte(counts.day, toDay),
  )

/** Sums by measure and value over the whole range. */
export async function listTotals(
  db: Db,
  workspaceId: string,
  range: CountRange,
  measures: Measure[],
): Promise<{ measure: string; value: string; count: number }[]> {
  if (range.surveyIds.length === 0) return []
  const sums = db
    .select({ measure: counts.measure, value: counts.value, count: total.as('sum') })
    .from(counts)
    .where(within(workspaceId, range, measures))
    .groupBy(counts.measure, counts.value)
    .having(counted)
    .as('sums')
  const found = await db.select({ rows: rowsAsJson([sql`measure`, sql`value`, sql`sum`]) }).from(sums)
  return fromJsonRows(found, (measure: string, value: string, count: number) => ({ measure, value, count }))
}

/** Sums by day, measure and value. */
export async function listDailyTotals(
  db: Db,
  workspaceId: string,
  range: CountRange,
  measures: Measure[],
): Promise<{ day: string; measure: string; value: string; count: number }[]> {
  if (range.surveyIds.length === 0) return []
  const sums = db
    .select({ day: counts.day, measure: counts.measure, value: counts.value, count: total.as('sum') })
    .from(counts)
    .where(within(workspaceId, range, measures))
    .groupBy(counts.day, counts.measure, counts.value)
    .having(counted)
    .as('sums')
  const found = await db.select({ rows: rowsAsJson([sql`day`, sql`measure`, sql`value`, sql`sum`]) }).from(sums)
  return fromJsonRows(found, (day: string, measure: string, value: string, count: number) => ({
    day,
    measure,
    value,
    count,
  }))
}

/** Responses each survey ever got, from the counters. */
export async function listResponseCounts(
  db: Db,
  workspaceId: string,
  surveyIds: readonly string[],
): Promise<Map<string, number>> {
  if (surveyIds.length === 0) return new Map()
  const rows = await db
    .select({ surveyId: counts.surveyId, count: total })
    .from(counts)
    .where(
      and(
        eq(counts.workspaceId, workspaceId),
        inArray(counts.surveyId, [...new Set(surveyIds)]),
        eq(counts.measure, 'response'),
      ),
    )
    .groupBy(counts.surveyId)
  return new Map(rows.map(({ surveyId, count }) => [surveyId, count]))
}

/** How many comments there are, by the counters. */
export async function countComments(db: Db, workspaceId: string): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`coalesce(${total}, 0)` })
    .from(counts)
    .where(and(eq(counts.workspaceId, workspaceId), eq(counts.measure, 'comment')))
  return row?.count ?? 0
}

export const listAllCounts = (db: Db, workspaceId: string) =>
  db.select().from(counts).where(eq(counts.workspaceId, workspaceId))

export const listAllMovementTotals = (db: Db, workspaceId: string) =>
  db.select().from(movementTotals).where(eq(movementTotals.workspaceId, workspaceId))
