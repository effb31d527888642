import { type BillingEndpointRow, findBillingEndpoint } from '../../../db/queries/billing'
import type { Context } from '../../context'
import type { Action } from '../action'

const MINUTE_MS = 60_000

/** Notes that something unsigned came; once a minute, so that nobody can make us write more. */
export async function noteRefusal(ctx: Context, { id, refusedAt }: BillingEndpointRow): Promise<void> {
  if (refusedAt !== null && ctx.now() - refusedAt < MINUTE_MS) return
  await ctx.write(ctx.workspace, storeRefusal, { id })
}

export const storeRefusal: Action<{ id: string }, BillingEndpointRow | undefined, null> = {
  name: 'storeRefusal',
  keys: ({ id }) => [`billing endpoint ${id}`],
  see: (db, _workspaceId, inputs) => Promise.all(inputs.map(({ id }) => findBillingEndpoint(db, id))),
  decide: (row, _input, { now }) => ({
    result: null,
    changes: row ? { billingEndpoints: [{ ...row, refusedAt: now }] } : {},
  }),
}
