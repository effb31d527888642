import { listDailyTotals } from '../../../db/queries/counts'
import type { Context } from '../../context'
import { addDays, dayIn } from '../../domain/time'
import type { DayRange } from '../summaries/range'

/** Answers read for one question at most: beyond them intervals hardly narrow, and memory grows. */
const MAX_ANSWERS = 20_000

/**
 * The range, or where it holds more answers than can be looked at one by one, the last days of it
 * whose answers have been watched for `watchDays`: of the latest alone nobody was followed to the
 * end. By the counters, so that nothing is read to know it; the answer says which days it is of.
 */
export async function withinReach(
  { db, workspace, now }: Context,
  surveyIds: readonly string[],
  range: DayRange,
  watchDays: number,
  most = MAX_ANSWERS,
): Promise<DayRange> {
  const daily = await listDailyTotals(db, workspace.id, { ...range, surveyIds }, ['response'])
  const byDay = new Map<string, number>()
  for (const { day, count } of daily) byDay.set(day, (byDay.get(day) ?? 0) + count)
  const days = [...byDay].sort(([a], [b]) => (a < b ? 1 : -1))
  if (days.reduce((sum, [, count]) => sum + count, 0) <= most) return range

  const watched = addDays(dayIn(workspace.timeZone, now()), -watchDays - 1)
  const isWatched = days.some(([day]) => day <= watched)
  const toDay = isWatched && watched < range.toDay ? watched : range.toDay
  let answers = 0
  let { fromDay } = range
  let isBegun = false
  for (const [day, count] of days.filter(([one]) => one <= toDay)) {
    answers += count
    if (answers > most && isBegun) return { fromDay, toDay }
    fromDay = day
    isBegun = true
  }
  return { fromDay: range.fromDay, toDay }
}
