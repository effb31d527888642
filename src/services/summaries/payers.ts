import {
  countPayers,
  countReturned,
  countSpells,
  type PeriodCounts,
} from '../../../db/queries/spell-counts'
import type { Context } from '../../context'
import type { Billed } from '../../domain/billing/billed'
import type { LossKind } from '../../domain/billing/movement'
import { begunIn, endedIn, type PayerFlow, payerFlow, type Period } from '../../domain/metrics/payer-flow'
import { type DayRange, periodOf, previousRange } from './range'

export interface PayerSummary {
  flow: PayerFlow
  /** The equally long range before. */
  previous: PayerFlow
  /** The range cut in each of the ways asked for. */
  cuts: PayerFlow[][]
  startByBilling: Record<Billed, number>
  lost: Record<LossKind | Billed, number>
  /** Of the lost: who pays again when the range ends. */
  returnedInTime: number
}

const DAY_MS = 86_400_000

/**
 * Customers of a range, of the range before, and of the parts that each cut fills the range with: all
 * from their spells, whatever the currency; only those billed in that way when one is named.
 */
export async function summarizePayers(
  { db, workspace }: Context,
  range: DayRange,
  cuts: readonly (readonly DayRange[])[],
  billed: Billed | null,
): Promise<PayerSummary> {
  const periods = [previousRange(range), range, ...cuts.flat()].map((each) =>
    periodOf(workspace.timeZone, each),
  )
  const period = periodOf(workspace.timeZone, range)
  const [all, counts, returnedInTime] = await Promise.all([
    countPayers(db, workspace.id, period.start),
    countSpells(db, workspace.id, periods, billed),
    countReturned(db, workspace.id, period, billed),
  ])
  const start = billed === null ? all.monthly + all.yearly + all.other : all[billed]
  const [previous, flow, ...within] = counts.map((count, i) => flowOf(count, periods[i]))
  if (!previous || !flow) throw new Error('the range was not counted')
  return {
    flow: startedWith(start, flow),
    previous: startedWith(start - (begunIn(previous) - endedIn(previous)), previous),
    cuts: cuts.map((cut) => inRow(start, within.splice(0, cut.length))),
    startByBilling: all,
    lost: counts[1]?.lost ?? none,
    returnedInTime,
  }
}

/** A period's flow but for those who were there before it. */
function flowOf({ begun, ended, lost }: PeriodCounts, period?: Period): PayerFlow {
  const days = period ? (period.end - period.start) / DAY_MS : 0
  return payerFlow({
    start: 0,
    joined: begun.first,
    returned: begun.again,
    lost: lost.count,
    joinedAndChurned: ended.count - lost.count,
    customerDays: begun.days - ended.days,
    days,
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

const none = { voluntary: 0, involuntary: 0, pause: 0, unknown: 0, monthly: 0, yearly: 0, other: 0 }
