import { type SQL, sql } from 'drizzle-orm'
import type { PurchaseHistogram } from '../../src/domain/metrics/purchases'
import type { Purchased, PurchasedLists } from '../../src/domain/metrics/rfm-table'
import type { Db } from '../client'

/** Half-open, epoch ms. */
interface Period {
  from: number
  to: number
}

export interface Purchaser extends Purchased {
  customerId: string
  lastAt: number
}

// "type in (…)" stands as it does in the index, or the index would not serve; by time and type
// every event would be looked up.
const EVENTS = sql`churn_events indexed by purchases_by_customer`

const purchasers = (workspaceId: string, { from, to }: Period, currency: string | null): SQL => sql`
  select customer_id as customerId,
    count(*) filter (where type = 'purchase') as purchases,
    max(at) filter (where type = 'purchase') as lastAt,
    cast((${to} - 1 - max(at) filter (where type = 'purchase')) / 86400000 as integer) as daysSince,
    coalesce(sum(amount_minor), 0) as amountMinor
  from ${EVENTS}
  where workspace_id = ${workspaceId} and type in ('purchase', 'refund')
    and at >= ${from} and at < ${to} and (${currency} is null or currency = ${currency})
  group by customer_id having purchases > 0`

/** How many customers made so many purchases, in whatever currency. */
export async function purchaseHistogram(
  db: Db,
  workspaceId: string,
  period: Period,
): Promise<PurchaseHistogram> {
  const rows = await db.all<{ purchases: number; customers: number }>(sql`
    select purchases, count(*) as customers from (${purchasers(workspaceId, period, null)})
    group by purchases`)
  return new Map(rows.map(({ purchases, customers }) => [purchases, customers]))
}

/** One row of lists: a row for each customer takes the driver ten times as long. */
export async function listPurchaserMeasures(
  db: Db,
  workspaceId: string,
  period: Period,
  currency: string,
): Promise<PurchasedLists> {
  const [row] = await db.all<Record<keyof PurchasedLists, string>>(sql`
    select json_group_array(purchases) as purchases, json_group_array(daysSince) as daysSince,
      json_group_array(amountMinor) as amountMinor
    from (${purchasers(workspaceId, period, currency)})`)
  const listOf = (json: string | undefined) => JSON.parse(json ?? '[]') as number[]
  return {
    purchases: listOf(row?.purchases),
    daysSince: listOf(row?.daysSince),
    amountMinor: listOf(row?.amountMinor),
  }
}

/** Values from `least` on and below `below`; null is open. */
export interface ValueRange {
  least: number | null
  below: number | null
}

const within = (column: SQL, { least, below }: ValueRange): SQL => sql`
  (${least} is null or ${column} >= ${least}) and (${below} is null or ${column} < ${below})`

/** A page of purchasers, those who spent most first. */
export const listPurchasers = (
  db: Db,
  workspaceId: string,
  period: Period,
  filter: {
    currency: string
    recency?: ValueRange | undefined
    frequency?: ValueRange | undefined
    after?: { at: number; id: string } | undefined
    limit: number
  },
): Promise<Purchaser[]> => {
  const { currency, recency = OPEN, frequency = OPEN, after, limit } = filter
  const follows = after
    ? sql`(amountMinor < ${after.at} or (amountMinor = ${after.at} and customerId > ${after.id}))`
    : sql`true`
  return db.all<Purchaser>(sql`
    select * from (${purchasers(workspaceId, period, currency)})
    where ${within(sql`-daysSince`, recency)} and ${within(sql`purchases`, frequency)} and ${follows}
    order by amountMinor desc, customerId limit ${limit}`)
}

const OPEN: ValueRange = { least: null, below: null }

/** Currencies of the period's purchases, the one with most of them first. */
export async function listPurchaseCurrencies(
  db: Db,
  workspaceId: string,
  { from, to }: Period,
): Promise<string[]> {
  const rows = await db.all<{ currency: string }>(sql`
    select currency from ${EVENTS}
    where workspace_id = ${workspaceId} and type in ('purchase', 'refund') and type = 'purchase'
      and at >= ${from} and at < ${to} and currency is not null
    group by currency order by count(*) desc, currency`)
  return rows.map(({ currency }) => currency)
}
