import type { BillingEndpointRow } from '../../../db/queries/billing'
import type { Context } from '../../context'
import { type Action, seeNothing } from '../action'
import { requireScope } from '../auth/require-scope'

type Input = Pick<BillingEndpointRow, 'provider' | 'secrets'> & Partial<BillingEndpointRow>

/** Makes an address a billing system may post to, or replaces the secrets of one. */
export async function writeBillingEndpoint(ctx: Context, input: Input): Promise<BillingEndpointRow> {
  requireScope(ctx, 'churn:write')
  const row: BillingEndpointRow = {
    id: ctx.newId('bil', ctx.now()),
    createdAt: ctx.now(),
    prices: null,
    ...input,
    // Other secrets are another chance.
    refusedAt: null,
    workspaceId: ctx.workspace.id,
  }
  await ctx.write(ctx.workspace, storeBillingEndpoint, row)
  return row
}

export const storeBillingEndpoint: Action<BillingEndpointRow, null, null> = {
  name: 'storeBillingEndpoint',
  keys: ({ id }) => [`billing endpoint ${id}`],
  see: seeNothing,
  decide: (_seen, row) => ({ result: null, changes: { billingEndpoints: [row] } }),
}
