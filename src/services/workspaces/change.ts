import { findWorkspace, type WorkspaceRow } from '../../../db/queries/workspaces'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { hasHistory } from './has-history'

export type WorkspacePatch = Partial<
  Pick<WorkspaceRow, 'name' | 'timeZone' | 'currency' | 'allowedOrigins'>
>

interface Seen {
  workspace: WorkspaceRow | undefined
  hasHistory: boolean
}

/**
 * Changes the workspace. Throws conflict for another time zone once something was counted: what is
 * counted keeps its days.
 */
export async function changeWorkspace(ctx: Context, patch: WorkspacePatch): Promise<WorkspaceRow> {
  requireScope(ctx, 'workspace:write')
  const workspace = await ctx.write(ctx.workspace, patchWorkspace, patch)
  ctx.cache.clear()
  return workspace
}

export const patchWorkspace: Action<WorkspacePatch, Seen, WorkspaceRow> = {
  name: 'patchWorkspace',
  // An answer in the same group would still be counted in the old zone.
  alone: true,
  keys: () => [],

  see: (db, workspaceId, inputs) =>
    Promise.all(
      inputs.map(async () => ({
        workspace: await findWorkspace(db, workspaceId),
        hasHistory: await hasHistory(db, workspaceId),
      })),
    ),

  decide({ workspace, hasHistory }, patch) {
    if (!workspace) throw new AppError('not_found', 'no such workspace')
    const row = { ...workspace, ...patch }
    if (hasHistory && row.timeZone !== workspace.timeZone) {
      throw new AppError('conflict', 'the time zone stays once something was counted in it')
    }
    return { result: row, changes: { workspaces: [row] } }
  },
}
