import { type ClaimedDelivery, listClaimed } from '../../../db/queries/deliveries'
import type { Context } from '../../context'
import { randomCharacters } from '../../ids'
import { type Action, seeNothing } from '../action'
import { deliveryKey } from './keys'

interface Claim {
  ids: string[]
  claim: string
}

/**
 * Longer than an attempt takes with everything around it. Whoever took a delivery and is gone by then
 * holds it up no longer.
 */
export const LEASE_MS = 60_000

/** A mark nobody else makes. */
export const makeClaim = (): string => randomCharacters(16)

/** Takes those of the deliveries that are due and that nobody else is at. */
export async function claimDeliveries(ctx: Context, ids: string[]): Promise<ClaimedDelivery[]> {
  if (ids.length === 0) return []
  const claim = makeClaim()
  await ctx.write(ctx.workspace, storeClaim, { ids, claim })
  return await listClaimed(ctx.db, ctx.workspace.id, claim)
}

export const storeClaim: Action<Claim, null, null> = {
  name: 'storeClaim',
  keys: ({ ids }) => ids.map(deliveryKey),
  see: seeNothing,
  decide: (_seen, { ids, claim }, { now, workspace }) => ({
    result: null,
    changes: {
      claimedDeliveries: [{ workspaceId: workspace.id, ids, claim, now, until: now + LEASE_MS }],
    },
  }),
}
