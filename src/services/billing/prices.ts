import { type BillingEndpointRow, findBillingEndpoint } from '../../../db/queries/billing'
import type { ExternalEventRow } from '../../../db/queries/billing-messages'
import type { Context } from '../../context'
import type { PriceList } from '../../domain/billing/price-list'
import { AppError } from '../../errors'
import { BILLING_PROVIDERS } from '../../providers/billing'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'

/**
 * Enters what the prices are that a billing system's messages only name; the list before is gone.
 * Throws not_found, and conflict for a system that tells its prices itself.
 */
export async function writePrices(ctx: Context, id: string, prices: PriceList): Promise<void> {
  requireScope(ctx, 'churn:write')
  const { provider } = await requirePriced(ctx, id)
  const written = await ctx.write(ctx.workspace, storePrices, { id, prices })
  if (!written) throw new AppError('not_found', `no such ${provider} endpoint`)
}

/** The prices entered for an address. Throws like writePrices. */
export const readPrices = async (ctx: Context, id: string): Promise<PriceList> =>
  (await requirePriced(ctx, id)).prices ?? {}

/** What a message's prices are. */
export async function pricesFor(ctx: Context, message: ExternalEventRow): Promise<PriceList> {
  const { provider, endpointId } = message
  if (!BILLING_PROVIDERS[provider]?.needsPrices || endpointId === null) return {}
  return (await findBillingEndpoint(ctx.db, endpointId))?.prices ?? {}
}

async function requirePriced(ctx: Context, id: string): Promise<BillingEndpointRow> {
  const found = await findBillingEndpoint(ctx.db, id)
  if (found?.workspaceId !== ctx.workspace.id) throw new AppError('not_found', 'no such endpoint')
  const provider = BILLING_PROVIDERS[found.provider]
  if (!provider?.needsPrices) {
    throw new AppError('conflict', `${provider?.name ?? found.provider} tells its prices itself`)
  }
  return found
}

export const storePrices: Action<
  { id: string; prices: PriceList },
  BillingEndpointRow | undefined,
  boolean
> = {
  name: 'storePrices',
  keys: ({ id }) => [`billing endpoint ${id}`],
  see: (db, _workspaceId, inputs) =>
    Promise.all(inputs.map(({ id }) => findBillingEndpoint(db, id))),
  decide: (row, { prices }) => ({
    result: row !== undefined,
    changes: row ? { billingEndpoints: [{ ...row, prices }] } : {},
  }),
}
