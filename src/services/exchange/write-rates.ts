import {
  countExchangeRates,
  type ExchangeRateKey,
  type ExchangeRateRow,
  listRatesOf,
} from '../../../db/queries/exchange-rates'
import { findWorkspace } from '../../../db/queries/workspaces'
import type { Context } from '../../context'
import type { ExchangeRate } from '../../domain/billing/exchange'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'

/** Ten years of fifty currencies by month, or of five by day. */
const MAX_RATES = 20_000

interface Input {
  rates: readonly ExchangeRate[]
}

interface Seen {
  currency: string | undefined
  stored: ExchangeRateRow[]
  count: number
}

/** Enters rates, or replaces those of the same currency and day. */
export async function putExchangeRates(ctx: Context, rates: readonly ExchangeRate[]): Promise<void> {
  requireScope(ctx, 'churn:write')
  await ctx.write(ctx.workspace, storeRates, { rates })
}

/** Takes a rate out of the table: the one before it stays in force. Throws not_found. */
export async function dropExchangeRate(ctx: Context, key: ExchangeRateKey): Promise<void> {
  requireScope(ctx, 'churn:write')
  await ctx.write(ctx.workspace, dropRate, key)
}

const KEYS = ['exchange rates']

export const storeRates: Action<Input, Seen, null> = {
  name: 'storeRates',
  keys: () => KEYS,

  see: (db, workspaceId, inputs) =>
    Promise.all(
      inputs.map(async ({ rates }) => ({
        currency: (await findWorkspace(db, workspaceId))?.currency,
        stored: await listRatesOf(db, workspaceId, rates.map(({ currency }) => currency)),
        count: await countExchangeRates(db, workspaceId),
      })),
    ),

  decide({ currency, stored, count }, { rates }, { workspace }) {
    const own = rates.findIndex((rate) => rate.currency === currency)
    if (own >= 0) {
      throw new AppError('invalid_fields', 'the workspace’s own currency has no rate', {
        fields: [{ path: `rates.${own}.currency`, message: 'is the workspace’s own' }],
      })
    }
    const known = new Set(stored.map(nameOf))
    const fresh = new Set(rates.map(nameOf).filter((name) => !known.has(name)))
    if (count + fresh.size > MAX_RATES) {
      throw new AppError('conflict', `a workspace has at most ${MAX_RATES} exchange rates`)
    }
    const rows = rates.map((rate) => ({ ...rate, workspaceId: workspace.id }))
    return { result: null, changes: { exchangeRates: rows } }
  },

  audit: (_seen, { rates }) => ({
    what: 'exchange_rates.changed',
    subject: rates.map(({ currency }) => currency).join().slice(0, 200),
    detail: { rates: rates.length },
  }),
}

export const dropRate: Action<ExchangeRateKey, boolean, null> = {
  name: 'dropRate',
  keys: () => KEYS,

  see: (db, workspaceId, inputs) =>
    Promise.all(
      inputs.map(async (key) =>
        (await listRatesOf(db, workspaceId, [key.currency])).some((row) => nameOf(row) === nameOf(key)),
      ),
    ),

  decide(isThere, key, { workspace }) {
    if (!isThere) throw new AppError('not_found', 'no such exchange rate')
    return { result: null, changes: { dropExchangeRates: [{ ...key, workspaceId: workspace.id }] } }
  },

  audit: (_seen, { currency, fromDay }) => ({ what: 'exchange_rate.removed', subject: currency, detail: { from: fromDay } }),
}

const nameOf = ({ currency, fromDay }: ExchangeRateKey): string => `${currency} ${fromDay}`
