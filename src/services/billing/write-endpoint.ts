import { type BillingEndpointRow, listBillingEndpoints } from '../../../db/queries/billing'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import { type Action, seeNothing } from '../action'
import { requireScope } from '../auth/require-scope'

type Input = Pick<BillingEndpointRow, 'provider' | 'secrets'> & Partial<BillingEndpointRow>

/** Each is shown with its messages counted; nobody has so many billing systems. */
const MAX_ENDPOINTS = 50

/** Makes an address a billing system may post to, or replaces the secrets of one. Throws conflict. */
export async function writeBillingEndpoint(ctx: Context, input: Input): Promise<BillingEndpointRow> {
  requireScope(ctx, 'churn:write')
  if (input.id === undefined) await requireRoom(ctx)
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

async function requireRoom({ db, workspace }: Context): Promise<void> {
  if ((await listBillingEndpoints(db, workspace.id)).length >= MAX_ENDPOINTS) {
    throw new AppError('conflict', `a workspace has at most ${MAX_ENDPOINTS} addresses for billing systems`)
  }
}

export const storeBillingEndpoint: Action<BillingEndpointRow, null, null> = {
  name: 'storeBillingEndpoint',
  keys: ({ id }) => [`billing endpoint ${id}`],
  see: seeNothing,
  decide: (_seen, row) => ({ result: null, changes: { billingEndpoints: [row] } }),

  audit: (_seen, { id, provider }) => ({ what: 'billing_endpoint.changed', subject: id, detail: { provider } }),
}
