import { countCancelRequests, countPayersIn } from '../../../db/queries/spell-counts'
import type { Context } from '../../context'
import type { Billed } from '../../domain/billing/billed'
import { arpa, type MoneyMean } from '../../domain/metrics/arpa'
import { customerChurnRate } from '../../domain/metrics/customer-churn-rate'
import { type CustomerLifetime, customerLifetime } from '../../domain/metrics/customer-lifetime'
import { grossMrrChurn } from '../../domain/metrics/gross-mrr-churn'
import { type NetMrrChurn, netMrrChurn } from '../../domain/metrics/net-mrr-churn'
import type { PayerFlow } from '../../domain/metrics/payer-flow'
import type { Rate } from '../../domain/metrics/rate'
import { type ChurnRates, summarizeRates } from './churn-rates'
import { type MovementBucket, toBuckets } from './movements'
import { loadMrr, loadMrrParts, type Mrr } from './mrr'
import { type MrrRates, summarizeMrr } from './mrr-rates'
import { summarizePayers } from './payers'
import { type Bucket, bucketsIn, type DayRange, periodOf, rangesInYear } from './range'

export interface ChurnSummary {
  range: DayRange
  customers: ChurnRates
  mrr: MrrRates
  arpa: MoneyMean
  lifetime: CustomerLifetime
  trend: ChurnPoint[]
}

/** A bucket with its rates. */
export interface ChurnPoint extends MovementBucket {
  rate: Rate
  gross: Rate
  net: NetMrrChurn
  /** Customers who asked to cancel: a wish, and not the end. */
  cancelRequests: number
}

export interface ChurnFilter {
  currency?: string | undefined
  /** Narrows the customers; MRR stays whole, as it moves between billings without a movement. */
  billed?: Billed | undefined
}

/** What the ledger says of a range: customers in all, money in one currency. */
export async function summarizeChurn(
  ctx: Context,
  range: DayRange,
  bucket: Bucket,
  filter: ChurnFilter = {},
): Promise<ChurnSummary> {
  const billed = filter.billed ?? null
  const buckets = bucketsIn(bucket, range)
  const [mrr, payers] = await Promise.all([
    loadMrr(ctx, range, filter.currency),
    summarizePayers(ctx, range, [bucketsIn('day', range), buckets], billed),
  ])
  const [customers, rates, trend, payersInCurrency] = await Promise.all([
    summarizeRates(ctx, range, payers, billed),
    summarizeMrr(ctx, range, mrr),
    pointsOf(ctx, buckets, mrr, payers.cuts[1] ?? []),
    payersIn(ctx, range, mrr, billed === null ? payers.flow.end : null),
  ])
  const average = arpa(rates.flow.end, payersInCurrency)
  return {
    range,
    customers,
    mrr: rates,
    arpa: average,
    lifetime: customerLifetime(customers.rate, average, rangesInYear(range) / 12),
    trend,
  }
}


/** Customers who pay in the currency at the end: everyone while there is no other. */
async function payersIn(
  { db, workspace }: Context,
  range: DayRange,
  { currency, currencies }: Mrr,
  everyone: number | null,
): Promise<number> {
  const only = currencies.length === 1 && currencies[0] === currency
  if (only && everyone !== null) return everyone
  return await countPayersIn(db, workspace.id, currency, periodOf(workspace.timeZone, range).end)
}

/** Only how the rates went, by week, month, quarter or year. */
export async function churnTrend(
  ctx: Context,
  range: DayRange,
  bucket: Bucket,
  filter: ChurnFilter,
): Promise<ChurnPoint[]> {
  const buckets = bucketsIn(bucket, range)
  const [mrr, payers] = await Promise.all([
    loadMrr(ctx, range, filter.currency),
    summarizePayers(ctx, range, [buckets], filter.billed ?? null),
  ])
  return await pointsOf(ctx, buckets, mrr, payers.cuts[0] ?? [])
}

async function pointsOf(
  ctx: Context,
  buckets: readonly DayRange[],
  mrr: Mrr,
  payers: readonly PayerFlow[],
): Promise<ChurnPoint[]> {
  const { db, workspace } = ctx
  const [parts, requests] = await Promise.all([
    loadMrrParts(ctx, mrr, buckets),
    countCancelRequests(
      db,
      workspace.id,
      buckets.map((each) => periodOf(workspace.timeZone, each)),
    ),
  ])
  return toBuckets(buckets, parts, payers).map((each, i) => ({
    ...each,
    rate: customerChurnRate(each.payers),
    gross: grossMrrChurn(each.flow),
    net: netMrrChurn(each.flow),
    cancelRequests: requests[i] ?? 0,
  }))
}
