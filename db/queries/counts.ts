import { and, eq, gte, inArray, lte, ne, sql } from 'drizzle-orm'
import type { Measure } from '../../src/domain/surveys/counters'
import type { Db } from '../client'
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
export const listTotals = async (
  db: Db,
  workspaceId: string,
  range: CountRange,
  measures: Measure[],
): Promise<{ measure: string; value: string; count: number }[]> =>
  range.surveyIds.length === 0
    ? []
    : await db
        .select({ measure: counts.measure, value: counts.value, count: total })
        .from(counts)
        .where(within(workspaceId, range, measures))
        .groupBy(counts.measure, counts.value)
        .having(counted)

/** Sums by day, measure and value. */
export const listDailyTotals = async (
  db: Db,
  workspaceId: string,
  range: CountRange,
  measures: Measure[],
): Promise<{ day: string; measure: string; value: string; count: number }[]> =>
  range.surveyIds.length === 0
    ? []
    : await db
        .select({ day: counts.day, measure: counts.measure, value: counts.value, count: total })
        .from(counts)
        .where(within(workspaceId, range, measures))
        .groupBy(counts.day, counts.measure, counts.value)
        .having(counted)

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
