import { countPayers, countSpells, type PeriodCounts } from '../../../db/queries/spell-counts'
import type { Context } from '../../context'
import type { Billed } from '../../domain/billing/billed'
import type { LossKind } from '../../domain/billing/movement'
import { begunIn, endedIn, type PayerFlow, payerFlow, type Period } from '../../domain/metrics/payer-flow'
import { type DayRange, periodOf } from './range'

export interface PayerSummary {
  flow: PayerFlow
  /** The range cut in each of the ways asked for. */
  cuts: PayerFlow[][]
  startByBilling: Record<Billed, number>
  lost: Record<LossKind | Billed, number>
}

const DAY_MS = 86_400_000

/**
 * Customers of a range, and of the parts that each cut fills it with: all from their spells, whatever
 * the currency; only those billed in that way when one is named.
 */
export async function summarizePayers(
  { db, workspace }: Context,
  range: DayRange,
  cuts: readonly (readonly DayRange[])[],
  billed: Billed | null,
): Promise<PayerSummary> {
  const periods = [range, ...cuts.flat()].map((each) => periodOf(workspace.timeZone, each))
  const [startByBilling, [whole, ...within]] = await Promise.all([
    countPayers(db, workspace.id, periods[0]?.start ?? 0),
    countSpells(db, workspace.id, periods, billed),
  ])
  if (!whole) throw new Error('the range was not counted')
  const { monthly, yearly, other } = startByBilling
  const start = billed === null ? monthly + yearly + other : startByBilling[billed]
  const flows = within.map((counts, i) => flowOf(counts, periods[i + 1]))
  return {
    flow: startedWith(start, flowOf(whole, periods[0])),
    cuts: cuts.map((cut) => inRow(start, flows.splice(0, cut.length))),
    startByBilling,
    lost: whole.lost,
  }
}

/** Customers of a range that ended with so many of them. */
export async function payersUntil(
  { db, workspace }: Context,
  range: DayRange,
  end: number,
  billed: Billed | null,
): Promise<PayerFlow> {
  const period = periodOf(workspace.timeZone, range)
  const [counts] = await countSpells(db, workspace.id, [period], billed)
  if (!counts) throw new Error('the range was not counted')
  const flow = flowOf(counts, period)
  return startedWith(end - begunIn(flow) + endedIn(flow), flow)
}

/** A period's flow but for those who were there before it. */
function flowOf({ begun, ended, lost }: PeriodCounts, period?: Period): PayerFlow {
  return payerFlow({
    start: 0,
    joined: begun.first,
    returned: begun.again,
    lost: lost.count,
    joinedAndChurned: ended.count - lost.count,
    customerDays: begun.days - ended.days,
    days: period ? (period.end - period.start) / DAY_MS : 0,
  })
}

const startedWith = (start: number, flow: PayerFlow): PayerFlow =>
  payerFlow({ ...flow, start, customerDays: flow.customerDays + start * flow.days })

/** Each begins with those whom the one before it ended with. */
function inRow(start: number, flows: readonly PayerFlow[]): PayerFlow[] {
  let begin = start
  return flows.map((flow) => {
    const begun = startedWith(begin, flow)
    begin = begun.end
    return begun
  })
}
