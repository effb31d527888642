import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../client'
import { exchangeRates } from '../schema'

export type ExchangeRateRow = typeof exchangeRates.$inferSelect

export const countExchangeRates = async (db: Db, workspaceId: string): Promise<number> =>
  await db.$count(exchangeRates, eq(exchangeRates.workspaceId, workspaceId))

/** By currency and day, beginning after the position of `after`. */
export const listExchangeRates = (
  db: Db,
  workspaceId: string,
  { currency, after }: { currency?: string | undefined; after?: ExchangeRateKey | undefined },
  limit: number,
): Promise<ExchangeRateRow[]> =>
  db
    .select()
    .from(exchangeRates)
    .where(
      and(
        eq(exchangeRates.workspaceId, workspaceId),
        currency === undefined ? undefined : eq(exchangeRates.currency, currency),
        after &&
          sql`(${exchangeRates.currency}, ${exchangeRates.fromDay}) > (${after.currency}, ${after.fromDay})`,
      ),
    )
    .orderBy(asc(exchangeRates.currency), asc(exchangeRates.fromDay))
    .limit(limit)

export type ExchangeRateKey = Pick<ExchangeRateRow, 'currency' | 'fromDay'>

/** Every rate of these currencies: what converting them takes. */
export const listRatesOf = (
  db: Db,
  workspaceId: string,
  currencies: readonly string[],
): Promise<ExchangeRateRow[]> =>
  db
    .select()
    .from(exchangeRates)
    .where(
      and(
        eq(exchangeRates.workspaceId, workspaceId),
        inArray(exchangeRates.currency, [...currencies]),
      ),
    )
