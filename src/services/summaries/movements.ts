import type { Context } from '../../context'
import type { MovementType } from '../../domain/billing/movement'
import type { MrrFlow } from '../../domain/metrics/mrr-flow'
import type { PayerFlow } from '../../domain/metrics/payer-flow'
import { joinParts, loadMrr, loadMrrParts, type MrrPart } from './mrr'
import { summarizePayers } from './payers'
import { type Bucket, bucketsIn, type DayRange } from './range'

/** A week, month … of the range: what moved MRR, and which customers came and went. */
export interface MovementBucket {
  range: DayRange
  flow: MrrFlow
  counts: Record<MovementType, number>
  /** What exchange rates alone did, minor units; 0 while nothing is converted. */
  fx: number
  /** Customers belong to no currency: they are counted by their spells. */
  payers: PayerFlow
}

export interface Movements {
  range: DayRange
  currency: string
  currencies: string[]
  /** Left out of converted sums: no rate was in force. */
  missingRates: string[]
  total: MovementBucket
  buckets: MovementBucket[]
}

/** How MRR in one currency, and the customers, came from the start of a range to its end. */
export async function summarizeMovements(
  ctx: Context,
  range: DayRange,
  bucket: Bucket,
  wanted?: string,
): Promise<Movements> {
  const ranges = bucketsIn(bucket, range)
  const mrr = await loadMrr(ctx, range, wanted)
  const [payers, parts] = await Promise.all([
    summarizePayers(ctx, range, [ranges], null),
    loadMrrParts(ctx, mrr, ranges),
  ])
  return {
    range,
    currency: mrr.currency,
    currencies: mrr.currencies,
    missingRates: [],
    total: { range, ...joinParts(mrr.startMinor, parts), fx: 0, payers: payers.flow },
    buckets: toBuckets(ranges, parts, payers.cuts[0] ?? []),
  }
}

/** Money and customers of the same ranges, side by side. */
export const toBuckets = (
  ranges: readonly DayRange[],
  parts: readonly MrrPart[],
  payers: readonly PayerFlow[],
): MovementBucket[] =>
  ranges.flatMap((range, i) => {
    const [part, flow] = [parts[i], payers[i]]
    return part && flow ? [{ range, ...part, fx: 0, payers: flow }] : []
  })
