import { listWaitingMessages } from '../../../db/queries/billing-messages'
import type { Context } from '../../context'
import { tryToApply } from './apply'

/** So many messages a run, oldest first; the next run takes the rest. */
const MAX_A_RUN = 500

/** Applies messages that were stored but not applied; one that fails again holds up no other. */
export async function applyWaitingMessages(ctx: Context): Promise<number> {
  let applied = 0
  for (const row of await listWaitingMessages(ctx.db, ctx.workspace.id, MAX_A_RUN)) {
    if (await tryToApply(ctx, row)) applied += 1
  }
  return applied
}
