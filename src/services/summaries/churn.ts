import { listChurns, listMovementTotals, type MovementTotalRow } from '../../../db/queries/churn'
import type { Context } from '../../context'
import { type CustomerChurnRate, customerChurnRate } from '../../domain/metrics/customer-churn-rate'
import { type GrossMrrChurn, grossMrrChurn } from '../../domain/metrics/gross-mrr-churn'
import { type MrrFlow, mrrFlow } from '../../domain/metrics/mrr-flow'
import { type NetMrrChurn, netMrrChurn } from '../../domain/metrics/net-mrr-churn'
import { addDays, startOfDay } from '../../domain/time'
import { type Bucket, bucketOf, type DayRange } from './range'

export interface ChurnSummary {
  range: DayRange
  currency: string
  /** Currencies the ledger knows, the one with most MRR first. */
  currencies: string[]
  customersAtStart: number
  customersAtEnd: number
  customerChurn: CustomerChurnRate
  flow: MrrFlow
  /** Customers per type of movement. */
  counts: Record<MovementTotalRow['type'], number>
  grossMrrChurn: GrossMrrChurn
  netMrrChurn: NetMrrChurn
  months: ChurnMonth[]
}

export interface ChurnMonth {
  day: string
  flow: MrrFlow
  grossMrrChurn: GrossMrrChurn
  netMrrChurn: NetMrrChurn
  customersLost: number
}

/** What the ledger says of a range in one currency; conversions are not guessed. */
export async function summarizeChurn(
  ctx: Context,
  range: DayRange,
  bucket: Bucket,
  wanted?: string,
): Promise<ChurnSummary> {
  const { db, workspace } = ctx
  const period = {
    start: startOfDay(workspace.timeZone, range.fromDay),
    end: startOfDay(workspace.timeZone, addDays(range.toDay, 1)),
  }
  const [all, churns] = await Promise.all([
    listMovementTotals(db, workspace.id, range.toDay),
    listChurns(db, workspace.id, period.start, period.end),
  ])
  const currencies = currenciesBySize(all)
  const currency = wanted ?? currencies[0] ?? workspace.currency
  const totals = all.filter((row) => row.currency === currency)
  const before = totals.filter(({ day }) => day < range.fromDay)
  const within = totals.filter(({ day }) => day >= range.fromDay)

  const customersAtStart = payers(before)
  const flow = mrrFlow(sum(before), within)
  return {
    range,
    currency,
    currencies,
    customersAtStart,
    customersAtEnd: customersAtStart + payers(within),
    customerChurn: customerChurnRate(
      customersAtStart,
      churns.filter((churn) => churn.currency === currency),
      period,
    ),
    flow,
    counts: countByType(within),
    grossMrrChurn: grossMrrChurn(flow),
    netMrrChurn: netMrrChurn(flow),
    months: flowsBy(bucket, sum(before), within),
  }
}

function flowsBy(bucket: Bucket, start: number, rows: readonly MovementTotalRow[]): ChurnMonth[] {
  const days = [...new Set(rows.map(({ day }) => bucketOf(bucket, day)))].sort()
  let begin = start
  return days.map((day) => {
    const own = rows.filter((row) => bucketOf(bucket, row.day) === day)
    const flow = mrrFlow(begin, own)
    begin = flow.end
    return {
      day,
      flow,
      grossMrrChurn: grossMrrChurn(flow),
      netMrrChurn: netMrrChurn(flow),
      customersLost: countByType(own).churn,
    }
  })
}

function countByType(rows: readonly MovementTotalRow[]): ChurnSummary['counts'] {
  const counts = { new: 0, expansion: 0, contraction: 0, churn: 0, reactivation: 0 }
  for (const { type, count } of rows) counts[type] += count
  return counts
}

/** Who began to pay, less who stopped. */
function payers(rows: readonly MovementTotalRow[]): number {
  const { new: begun, reactivation, churn } = countByType(rows)
  return begun + reactivation - churn
}

const sum = (rows: readonly MovementTotalRow[]): number =>
  rows.reduce((total, { amountMinor }) => total + amountMinor, 0)

function currenciesBySize(rows: readonly MovementTotalRow[]): string[] {
  const mrr = new Map<string, number>()
  for (const { currency, amountMinor } of rows) {
    mrr.set(currency, (mrr.get(currency) ?? 0) + amountMinor)
  }
  return [...mrr].sort(([, a], [, b]) => b - a).map(([currency]) => currency)
}
