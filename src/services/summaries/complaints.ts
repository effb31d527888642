import { countNeverComplained, listComplaints } from '../../../db/queries/complaints'
import type { Context } from '../../context'
import {
  acknowledgedInTime,
  COMPLAINT_CHURN,
  COMPLAINT_GROUPS,
  complaintChurn,
  type ComplaintGroup,
  SETTLED_DAYS,
  WATCHED_DAYS,
} from '../../domain/metrics/complaints'
import { canCompareRates } from '../../domain/metrics/gates'
import { type Rate, rateOf } from '../../domain/metrics/rate'
import { relativeRisk } from '../../domain/metrics/relative-risk'
import type { Ratio } from '../../domain/metrics/two-by-two'
import { type Verdict, verdictOf } from '../../domain/metrics/verdict'
import { type DayRange, periodOf } from './range'

const DAY_MS = 86_400_000

export interface ComplaintReport {
  complaints: number
  /** Without a customer they cannot be watched. */
  unknownCustomers: number
  acknowledged: Rate
  churn: { group: ComplaintGroup; left: Rate; beside: Ratio | null; verdict: Verdict }[]
}

/** How complaints of a range were answered, and who left afterwards. One a customer: the first. */
export async function summarizeComplaints(ctx: Context, range: DayRange): Promise<ComplaintReport> {
  const { db, workspace } = ctx
  const now = ctx.now()
  const { start, end } = periodOf(workspace.timeZone, range)
  const watchedMs = WATCHED_DAYS * DAY_MS
  // The last moment of the range from which everybody can be watched to the end.
  const at = Math.min(end, now - watchedMs)
  const [rows, never] = await Promise.all([
    listComplaints(db, workspace.id, { from: start, to: end, settledMs: SETTLED_DAYS * DAY_MS }),
    countNeverComplained(db, workspace.id, { at, until: at + watchedMs }),
  ])
  const seen = new Set<string>()
  const first = rows.flatMap(({ customerId, ...one }) => {
    if (customerId === null || seen.has(customerId)) return []
    seen.add(customerId)
    return [{ customerId, ...one }]
  })
  const groups = { ...complaintChurn(first, now), never_complained: never }
  return {
    complaints: rows.length,
    unknownCustomers: rows.filter(({ customerId }) => customerId === null).length,
    acknowledged: acknowledgedInTime(rows, now),
    churn: COMPLAINT_GROUPS.map((group) => {
      const own = groups[group]
      const isBase = group === 'never_complained'
      const beside = !isBase && canCompareRates([own, never]) ? relativeRisk(own, never) : null
      return {
        group,
        left: rateOf(own.k, own.n, COMPLAINT_CHURN.slug),
        beside,
        verdict: verdictOf(beside),
      }
    }),
  }
}
