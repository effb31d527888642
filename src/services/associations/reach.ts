import { listDailyTotals } from '../../../db/queries/counts'
import type { Context } from '../../context'
import type { DayRange } from '../summaries/range'

/** Answers read for one question at most: beyond them intervals hardly narrow, and memory grows. */
const MAX_ANSWERS = 20_000

/**
 * The last days of a range that hold no more answers than can be looked at one by one; by the
 * counters, so that nothing is read to know it. What is answered says which days it is of.
 */
export async function withinReach(
  { db, workspace }: Context,
  surveyIds: readonly string[],
  range: DayRange,
  most = MAX_ANSWERS,
): Promise<DayRange> {
  const daily = await listDailyTotals(db, workspace.id, { ...range, surveyIds }, ['response'])
  const byDay = new Map<string, number>()
  for (const { day, count } of daily) byDay.set(day, (byDay.get(day) ?? 0) + count)
  let answers = 0
  let fromDay: string | null = null
  for (const [day, count] of [...byDay].sort(([a], [b]) => (a < b ? 1 : -1))) {
    answers += count
    if (answers > most && fromDay !== null) return { ...range, fromDay }
    fromDay = day
  }
  return range
}
