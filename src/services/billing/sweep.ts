import { listUnhandledEvents } from '../../../db/queries/churn'
import type { Context } from '../../context'
import { applyExternalEvent } from './apply'

/** So many messages a run, oldest first; the next run takes the rest. */
const MAX_A_RUN = 500

/** Applies messages that were stored but not applied; one that fails again holds up no other. */
export async function applyUnhandledEvents(ctx: Context): Promise<number> {
  const rows = await listUnhandledEvents(ctx.db, ctx.workspace.id, MAX_A_RUN)
  let applied = 0
  for (const row of rows) {
    try {
      await applyExternalEvent(ctx, row)
      applied += 1
    } catch (error) {
      const { provider, externalId } = row
      const name = error instanceof Error ? error.name : 'unknown'
      ctx.log('billing message not applied', { provider, message: externalId, error: name })
    }
  }
  return applied
}
