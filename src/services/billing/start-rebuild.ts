import { listOperations, type OperationRow } from '../../../db/queries/operations'
import type { Db } from '../../../db/client'
import type { Context } from '../../context'
import type { Action, Moment } from '../action'
import { requireScope } from '../auth/require-scope'
import { advanceOperation } from '../operations/advance'
import { ledgerRebuild } from './rebuild-ledger'

/** Begins to make the ledger anew from its events; one that is at it already goes on instead. */
export async function startLedgerRebuild(ctx: Context): Promise<OperationRow> {
  requireScope(ctx, 'churn:write')
  return await ctx.write(ctx.workspace, startRebuild, null)
}

/** Goes on with the rebuild that is running, if any, until it is done or the turn is over. */
export async function advanceRebuild(ctx: Context): Promise<void> {
  const running = await findRebuild(ctx.db, ctx.workspace.id)
  if (running) await advanceOperation(ctx, running)
}

export const startRebuild: Action<null, OperationRow | undefined, OperationRow> = {
  name: 'startRebuild',
  keys: () => [`operation ${ledgerRebuild.slug}`],

  see: (db, workspaceId, inputs) => Promise.all(inputs.map(() => findRebuild(db, workspaceId))),

  decide(running, _input, moment) {
    if (running) return { result: running, changes: {} }
    const operation = rebuildFromStart(moment, undefined)
    return { result: operation, changes: { operations: [operation] } }
  },
}

/** The rebuild that is running, if any. */
export const findRebuild = async (db: Db, workspaceId: string): Promise<OperationRow | undefined> =>
  (await listOperations(db, workspaceId, { kinds: [ledgerRebuild.slug], status: 'running' }, 1))[0]

/** A rebuild that has nothing done yet; one that runs begins again, and what it was at counts no more. */
export const rebuildFromStart = (
  { now, newId, workspace }: Moment,
  running: OperationRow | undefined,
): OperationRow => ({
  id: running?.id ?? newId('opn', now),
  workspaceId: workspace.id,
  kind: ledgerRebuild.slug,
  status: 'running',
  input: {},
  cursor: null,
  done: 0,
  total: null,
  report: {},
  startedAt: now,
  updatedAt: now,
  finishedAt: null,
})
