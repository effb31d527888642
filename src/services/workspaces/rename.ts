import { findWorkspace, type WorkspaceRow } from '../../../db/queries/workspaces'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import type { Action, Workspace } from '../action'
import { hasHistory } from './has-history'

interface Naming {
  name: string
  /** IANA zone in which the workspace's days are cut. */
  timeZone: string
}

interface Seen {
  workspace: WorkspaceRow | undefined
  hasHistory: boolean
}

/**
 * Names the workspace and its time zone. Throws forbidden for keys and pages, and conflict for
 * another zone once something was counted: what is counted keeps its days.
 */
export async function renameWorkspace(ctx: Context, naming: Naming): Promise<Workspace> {
  if (ctx.actor.kind !== 'member' && ctx.actor.kind !== 'job') {
    throw new AppError('forbidden', 'only members may rename a workspace')
  }
  const workspace = await ctx.write(ctx.workspace, nameWorkspace, naming)
  ctx.cache.clear()
  return workspace
}

export const nameWorkspace: Action<Naming, Seen, Workspace> = {
  name: 'nameWorkspace',
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

  decide({ workspace, hasHistory }, naming) {
    if (!workspace) throw new AppError('not_found', 'no such workspace')
    if (hasHistory && naming.timeZone !== workspace.timeZone) {
      throw new AppError('conflict', 'the time zone stays once something was counted in it')
    }
    const row = { ...workspace, ...naming }
    const { id, name, timeZone, currency } = row
    return { result: { id, name, timeZone, currency }, changes: { workspaces: [row] } }
  },
}
