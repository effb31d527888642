import {
  type CurrencyMrr,
  listCurrencies,
  type Moved,
  sumMovements,
} from '../../../db/queries/movement-totals'
import type { Context } from '../../context'
import type { MovementType } from '../../domain/billing/movement'
import { type MrrFlow, mrrFlow } from '../../domain/metrics/mrr-flow'
import type { DayRange } from './range'

export interface Mrr {
  currency: string
  /** Currencies the ledger knows, the one with most MRR first. */
  currencies: string[]
  startMinor: number
}

/** The currency asked for, else the largest, with its MRR when the range begins. */
export async function loadMrr(
  { db, workspace }: Context,
  range: DayRange,
  wanted: string | undefined,
): Promise<Mrr> {
  const known = await listCurrencies(db, workspace.id, range)
  const currency = wanted ?? known[0]?.currency ?? workspace.currency
  return {
    currency,
    currencies: known.map((each) => each.currency),
    startMinor: startOf(known, currency),
  }
}

const startOf = (known: readonly CurrencyMrr[], wanted: string): number =>
  known.find(({ currency }) => currency === wanted)?.startMinor ?? 0

export interface MrrPart {
  flow: MrrFlow
  /** How often each type happened; of the first three the customers are counted by spells. */
  counts: Record<MovementType, number>
}

/** One currency's flows over ranges without a gap; each begins where the one before it ended. */
export async function loadMrrParts(
  { db, workspace }: Context,
  { currency, startMinor }: Pick<Mrr, 'currency' | 'startMinor'>,
  ranges: readonly DayRange[],
): Promise<MrrPart[]> {
  const sums = await sumMovements(db, workspace.id, currency, ranges)
  let begin = startMinor
  return sums.map((moved) => {
    const flow = flowOf(begin, moved)
    begin = flow.end
    return { flow, counts: countsOf(moved) }
  })
}

/** The flow of a range that ends where another began. */
export async function loadMrrBefore(
  { db, workspace }: Context,
  { currency, startMinor }: Pick<Mrr, 'currency' | 'startMinor'>,
  range: DayRange,
): Promise<MrrFlow> {
  const [moved] = await sumMovements(db, workspace.id, currency, [range])
  if (!moved) throw new Error('the range was not summed')
  const gained = flowOf(0, moved).end
  return flowOf(startMinor - gained, moved)
}

/** Parts that follow each other, as one. */
export function joinParts(startMinor: number, parts: readonly MrrPart[]): MrrPart {
  const flow = mrrFlow(
    startMinor,
    parts.flatMap((part) => typed(part.flow.moved)),
  )
  const counts = { new: 0, expansion: 0, contraction: 0, churn: 0, reactivation: 0 }
  for (const part of parts) {
    for (const type of TYPES) counts[type] += part.counts[type]
  }
  return { flow, counts }
}

const TYPES: readonly MovementType[] = ['new', 'expansion', 'contraction', 'churn', 'reactivation']

const typed = (moved: Record<MovementType, number>) =>
  TYPES.map((type) => ({ type, amountMinor: moved[type] }))

const flowOf = (start: number, moved: Record<MovementType, Moved>): MrrFlow =>
  mrrFlow(
    start,
    TYPES.map((type) => ({ type, amountMinor: moved[type].amountMinor })),
  )

const countsOf = (moved: Record<MovementType, Moved>): Record<MovementType, number> => ({
  new: moved.new.count,
  expansion: moved.expansion.count,
  contraction: moved.contraction.count,
  churn: moved.churn.count,
  reactivation: moved.reactivation.count,
})
