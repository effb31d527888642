import { countExchangeRates } from '../../../db/queries/exchange-rates'
import type { OperationRow } from '../../../db/queries/operations'
import { findWorkspace, type WorkspaceRow } from '../../../db/queries/workspaces'
import type { Context } from '../../context'
import type { ChurnPolicy } from '../../domain/billing/policy'
import { isSameJson } from '../../domain/json'
import { changedFields } from '../../domain/access/audit'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { findRebuild, rebuildFromStart } from '../billing/start-rebuild'
import { hasHistory } from './has-history'

export type WorkspacePatch = Partial<
  Pick<WorkspaceRow, 'name' | 'timeZone' | 'currency' | 'allowedOrigins' | 'redaction'>
> & { churnPolicy?: Partial<ChurnPolicy> }

interface Seen {
  workspace: WorkspaceRow | undefined
  hasHistory: boolean
  hasRates: boolean
  rebuild: OperationRow | undefined
}

/**
 * Changes the workspace. Throws conflict for another time zone once something was counted: what is
 * counted keeps its days; and for another currency while exchange rates are in the old one. Another
 * churn policy begins a rebuild of the ledger, which callers may advance after their answer.
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
        hasRates: (await countExchangeRates(db, workspaceId)) > 0,
        rebuild: await findRebuild(db, workspaceId),
      })),
    ),

  decide({ workspace, hasHistory, hasRates, rebuild: running }, patch, moment) {
    if (!workspace) throw new AppError('not_found', 'no such workspace')
    const churnPolicy = { ...workspace.churnPolicy, ...patch.churnPolicy }
    const row = { ...workspace, ...patch, churnPolicy }
    if (hasHistory && row.timeZone !== workspace.timeZone) {
      throw new AppError('conflict', 'the time zone stays once something was counted in it')
    }
    if (hasRates && row.currency !== workspace.currency) {
      throw new AppError('conflict', 'the currency stays while exchange rates are given in it')
    }
    const isNewPolicy = !isSameJson(churnPolicy, workspace.churnPolicy)
    const operations = isNewPolicy ? [rebuildFromStart(moment, running)] : []
    return { result: row, changes: { workspaces: [row], operations } }
  },

  audit: ({ workspace }, _patch, after) => ({
    what: 'workspace.changed',
    subject: after.id,
    detail: changedFields(workspace, after, [
      'name',
      'timeZone',
      'currency',
      'allowedOrigins',
      'redaction',
      'churnPolicy',
    ]),
  }),
}
