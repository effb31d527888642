import { listTotals } from '../../../db/queries/counts'
import { listReasonsOfChurned, type ReasonOfChurned } from '../../../db/queries/reasons'
import type { Context } from '../../context'
import { type Rate, rateOf } from '../../domain/metrics/rate'
import { REASON_SHARE } from '../../domain/metrics/shares'
import { type Spread, spreadOf } from '../../domain/metrics/spread'
import { addDays, startOfDay } from '../../domain/time'
import type { DayRange } from './range'

export interface ReasonSummary {
  /** Canonical cause of churn. */
  cause: string
  /** Share of the range's cancellation answers. Leavers only, so never a risk. */
  given: Rate
  /** MRR of customers who gave it and whose service then ended in the range, minor units by currency. */
  lostMrr: Record<string, number>
  customersLost: number
  /** Whole days from giving it to the end, of those lost; null while nobody who gave it has left. */
  daysToEnd: Spread | null
}

const DAY_MS = 86_400_000

/** Why people leave: how many say so, and what left with them. */
export async function summarizeReasons(
  ctx: Context,
  surveyIds: readonly string[],
  range: DayRange,
): Promise<ReasonSummary[]> {
  const { db, workspace } = ctx
  const [totals, churned] = await Promise.all([
    listTotals(db, workspace.id, { ...range, surveyIds }, ['cause']),
    listReasonsOfChurned(db, workspace.id, {
      surveyIds,
      from: startOfDay(workspace.timeZone, range.fromDay),
      to: startOfDay(workspace.timeZone, addDays(range.toDay, 1)),
    }),
  ])
  const answers = totals.reduce((sum, { count }) => sum + count, 0)
  const causes = new Set([...totals.map(({ value }) => value), ...churned.map(({ cause }) => cause)])

  return [...causes]
    .map((cause) => {
      const lost = churned.filter((row) => row.cause === cause)
      const lostMrr: Record<string, number> = {}
      for (const { currency, mrrMinor } of lost) lostMrr[currency] = (lostMrr[currency] ?? 0) + mrrMinor
      const count = totals.find(({ value }) => value === cause)?.count ?? 0
      const customersLost = new Set(lost.map(({ customerId }) => customerId)).size
      return {
        cause,
        given: rateOf(count, answers, REASON_SHARE.slug),
        lostMrr,
        customersLost,
        daysToEnd: spreadOf(daysToEnd(lost)),
      }
    })
    .sort((a, b) => b.given.k - a.given.k || (a.cause < b.cause ? -1 : 1))
}

/** One for each customer, who may leave in several currencies at once. */
const daysToEnd = (lost: readonly ReasonOfChurned[]): number[] => [
  ...new Map(
    lost.map(({ customerId, saidAt, endedAt }) => [
      `${endedAt} ${customerId}`,
      Math.floor((endedAt - saidAt) / DAY_MS),
    ]),
  ).values(),
]
