import { listRatesOf } from '../../../db/queries/exchange-rates'
import { listCurrencies, listDailyMoves } from '../../../db/queries/movement-totals'
import type { Context } from '../../context'
import { convertFlows, type ExchangeRate } from '../../domain/billing/exchange'
import { MOVEMENT_TYPES, type MovementType } from '../../domain/billing/movement'
import type { PayerFlow } from '../../domain/metrics/payer-flow'
import type { MovementBucket, Movements } from './movements'
import { summarizePayers } from './payers'
import { type Bucket, bucketsIn, type DayRange } from './range'

type Move = Awaited<ReturnType<typeof listDailyMoves>>[number]

/**
 * Movements of all currencies together, in the workspace's own at the rates entered. A currency without
 * a rate on a day one is needed is named and left out of every bucket, so that each begins as the last
 * ended.
 */
export async function convertedMovements(
  ctx: Context,
  range: DayRange,
  bucket: Bucket,
): Promise<Movements> {
  const { db, workspace } = ctx
  const ranges = bucketsIn(bucket, range)
  const known = await listCurrencies(db, workspace.id, range)
  const currencies = known.map(({ currency }) => currency)
  const [payers, moves, rates] = await Promise.all([
    summarizePayers(ctx, range, [ranges], null),
    listDailyMoves(db, workspace.id, range),
    listRatesOf(db, workspace.id, currencies),
  ])
  const starts = Object.fromEntries(known.map(({ currency, startMinor }) => [currency, startMinor]))
  const { missing } = convertFlows(moves, starts, rates, workspace.currency, range)
  const table = { rates, own: workspace.currency }
  const usable = moves.filter(({ currency }) => !missing.includes(currency))
  const at = Object.fromEntries(Object.entries(starts).filter(([code]) => !missing.includes(code)))
  const total = bucketOf(range, usable, at, table, payers.flow)
  return {
    range,
    currency: workspace.currency,
    currencies,
    missingRates: missing,
    total,
    buckets: ranges.flatMap((each, i) => {
      const own = usable.filter(({ day }) => day >= each.fromDay && day <= each.toDay)
      const flow = payers.cuts[0]?.[i]
      const converted = flow ? [bucketOf(each, own, at, table, flow)] : []
      for (const { currency, amountMinor } of own) at[currency] = (at[currency] ?? 0) + amountMinor
      return converted
    }),
  }
}

function bucketOf(
  range: DayRange,
  moves: readonly Move[],
  starts: Readonly<Record<string, number>>,
  { rates, own }: { rates: readonly ExchangeRate[]; own: string },
  payers: PayerFlow,
): MovementBucket {
  const { start, moved, fx, end } = convertFlows(moves, starts, rates, own, range)
  return { range, flow: { start, moved, end }, fx, counts: countsOf(moves), payers }
}

function countsOf(moves: readonly Move[]): Record<MovementType, number> {
  const counts = { new: 0, expansion: 0, contraction: 0, churn: 0, reactivation: 0 }
  for (const type of MOVEMENT_TYPES) {
    for (const move of moves) if (move.type === type) counts[type] += move.count
  }
  return counts
}
