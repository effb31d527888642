import {
  listPurchaseCurrencies,
  listPurchaserMeasures,
  listPurchasers,
  type Purchaser,
  purchaseHistogram,
} from '../../../db/queries/purchases'
import type { Context } from '../../context'
import type { Mean } from '../../domain/metrics/mean'
import { purchaseFrequency, repeatCustomerRate } from '../../domain/metrics/purchases'
import type { Rate } from '../../domain/metrics/rate'
import { RFM_SEGMENTS, type RfmSegmentSlug, valuesOf } from '../../domain/metrics/rfm'
import {
  type Marks,
  marksOf,
  type RfmCell,
  rfmTable,
  scalesOf,
  type SegmentSummary,
} from '../../domain/metrics/rfm-table'
import { type DayRange, periodOf } from './range'

export interface PurchaseSummary {
  range: DayRange
  /** Of the segments; the two rates count every currency. */
  currency: string
  currencies: string[]
  repeatRate: Rate
  frequency: Mean | null
  /** Customers who bought in the currency. */
  customers: number
  /** Null below five customers. */
  rfm: { segments: SegmentSummary[]; cells: RfmCell[] } | null
}

/** Who buys again, how often, and how purchasers divide by recency, frequency and value. */
export async function summarizePurchases(
  ctx: Context,
  range: DayRange,
  wanted?: string,
): Promise<PurchaseSummary> {
  const { db, workspace } = ctx
  const period = purchasePeriod(ctx, range)
  const histogram = await purchaseHistogram(db, workspace.id, period)
  const currencies = await listPurchaseCurrencies(db, workspace.id, period)
  const currency = wanted ?? currencies[0] ?? workspace.currency
  const measures = await listPurchaserMeasures(db, workspace.id, period, currency)
  const scales = scalesOf(measures)
  return {
    range,
    currency,
    currencies,
    repeatRate: repeatCustomerRate(histogram),
    frequency: purchaseFrequency(histogram),
    customers: measures.purchases.length,
    rfm: scales && rfmTable(measures, scales),
  }
}

export interface MarkedPurchaser extends Purchaser {
  /** Null below five customers. */
  marks: Marks | null
}

export interface PurchasersQuery {
  currency?: string | undefined
  segment?: RfmSegmentSlug | undefined
  after?: { at: number; id: string } | undefined
  limit: number
}

/** A page of purchasers in one currency, of a segment when one is named, with their marks. */
export async function listMarkedPurchasers(
  ctx: Context,
  range: DayRange,
  { segment: wanted, after, limit, ...query }: PurchasersQuery,
): Promise<{ currency: string; rows: MarkedPurchaser[] }> {
  const { db, workspace } = ctx
  const period = purchasePeriod(ctx, range)
  const currency =
    query.currency ??
    (await listPurchaseCurrencies(db, workspace.id, period))[0] ??
    workspace.currency
  const scales = scalesOf(await listPurchaserMeasures(db, workspace.id, period, currency))
  const segment = RFM_SEGMENTS.find(({ slug }) => slug === wanted)
  // Without marks nobody is in a segment.
  if (segment && !scales) return { currency, rows: [] }
  const rows = await listPurchasers(db, workspace.id, period, {
    currency,
    ...(segment && scales
      ? {
          recency: valuesOf(segment.recency, scales.recency),
          frequency: valuesOf(segment.frequency, scales.frequency),
        }
      : {}),
    after,
    limit,
  })
  return { currency, rows: rows.map((row) => ({ ...row, marks: scales && marksOf(row, scales) })) }
}

/** The range as far as it has come: who bought today has not waited until midnight. */
function purchasePeriod({ workspace, now }: Context, range: DayRange) {
  const { start, end } = periodOf(workspace.timeZone, range)
  return { from: start, to: Math.min(end, now() + 1) }
}
