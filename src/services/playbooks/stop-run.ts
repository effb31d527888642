import { findRun, type PlaybookRunRow } from '../../../db/queries/playbook-runs'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import { requireScope } from '../auth/require-scope'
import { moveRuns } from './move-runs'

/** Ends a run before its next step; one that is over stays as it is. Throws not_found. */
export async function stopRun(ctx: Context, id: string): Promise<PlaybookRunRow> {
  requireScope(ctx, 'playbooks:write')
  await ctx.write(ctx.workspace, moveRuns, { ids: [id], byHand: true })
  const run = await findRun(ctx.db, ctx.workspace.id, id)
  if (!run) throw new AppError('not_found', 'no such run')
  return run
}
