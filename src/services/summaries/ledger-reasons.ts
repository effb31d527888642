import { listLedgerReasons } from '../../../db/queries/churn-reasons'
import type { Context } from '../../context'
import { type Rate, rateOf } from '../../domain/metrics/rate'
import { LEDGER_REASON_SHARE } from '../../domain/metrics/shares'
import { type DayRange, periodOf } from './range'

export interface ReasonOfEnd {
  reason: string | null
  /** Of all who left. */
  given: Rate
  lostMinor: number
}

/** Why paid service ended by the ledger, most customers first; those who told nothing among them. */
export async function summarizeLedgerReasons(
  { db, workspace }: Context,
  range: DayRange,
  currency: string,
): Promise<ReasonOfEnd[]> {
  const period = periodOf(workspace.timeZone, range)
  const rows = await listLedgerReasons(db, workspace.id, period, currency)
  const all = rows.reduce((sum, { customers }) => sum + customers, 0)
  return rows.map(({ reason, customers, lostMinor }) => ({
    reason,
    given: rateOf(customers, all, LEDGER_REASON_SHARE.slug),
    lostMinor,
  }))
}
