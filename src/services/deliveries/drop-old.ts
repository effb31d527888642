import { listOldDeliveries, listOldEvents } from '../../../db/queries/deliveries'
import type { Context } from '../../context'
import { type Action, seeNothing } from '../action'

/** How long deliveries, their attempts and what happened are kept. */
export const KEPT_MS = 30 * 86_400_000
const MAX_A_COMMIT = 1_000
const MAX_COMMITS = 100

interface Old {
  deliveries: string[]
  events: string[]
}

/** Drops deliveries and events from longer ago, but what still waits. Answers how many. */
export async function dropOldDeliveries(ctx: Context): Promise<number> {
  const before = ctx.now() - KEPT_MS
  const { db, workspace } = ctx
  let dropped = 0
  for (let commit = 0; commit < MAX_COMMITS && !ctx.isStopping(); commit += 1) {
    const deliveries = await listOldDeliveries(db, workspace.id, before, MAX_A_COMMIT)
    const events = deliveries.length > 0 ? [] : await listOldEvents(db, workspace.id, before, MAX_A_COMMIT)
    if (deliveries.length + events.length === 0) break
    await ctx.write(workspace, dropDeliveries, { deliveries, events })
    dropped += deliveries.length + events.length
  }
  return dropped
}

export const dropDeliveries: Action<Old, null, null> = {
  name: 'dropDeliveries',
  keys: () => [],
  see: seeNothing,
  decide: (_seen, { deliveries, events }, { workspace: { id: workspaceId } }) => ({
    result: null,
    changes: {
      dropDeliveries: [{ workspaceId, ids: deliveries }],
      dropEvents: [{ workspaceId, ids: events }],
    },
  }),
}
