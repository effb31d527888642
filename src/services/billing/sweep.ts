import { listUnhandledEvents } from '../../../db/queries/churn'
import type { Context } from '../../context'
import { applyExternalEvent } from './apply'

/** So many messages a run, oldest first; the next run takes the rest. */
const MAX_A_RUN = 500

/** Applies messages that were stored but not applied, because something failed in between. */
export async function applyUnhandledEvents(ctx: Context): Promise<number> {
  const rows = await listUnhandledEvents(ctx.db, ctx.workspace.id, MAX_A_RUN)
  for (const row of rows) await applyExternalEvent(ctx, row)
  return rows.length
}
