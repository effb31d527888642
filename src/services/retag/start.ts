import { listOperations, type OperationRow } from '../../../db/queries/operations'
import { findOldestTagged } from '../../../db/queries/responses'
import type { Db } from '../../../db/client'
import type { Context } from '../../context'
import { emptyRetagTally } from '../../domain/text/retag-tally'
import { TAGS_VERSION } from '../../domain/text/tag'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { restartOperation } from '../operations/restart'
import { readTagging, type Tagging } from '../responses/tagging'
import { canSwitch, findRetag, RETAG, type RetagInput, retagInputOf } from './input'

interface Seen {
  running: OperationRow | undefined
  tagging: Tagging
}

/** Begins to compare what answers are tagged with and would be; one that runs goes on instead. */
export async function startRetag(ctx: Context): Promise<OperationRow> {
  requireScope(ctx, 'responses:write')
  return await ctx.write(ctx.workspace, startComparison, null)
}

export const startComparison: Action<null, Seen, OperationRow> = {
  name: 'startComparison',
  keys: () => [`operation ${RETAG}`],

  see: (db, workspaceId, inputs) =>
    Promise.all(
      inputs.map(async () => ({
        running: await findRunning(db, workspaceId),
        tagging: await readTagging(db, workspaceId),
      })),
    ),

  decide({ running, tagging }, _input, { now, newId, workspace }) {
    if (running) return { result: running, changes: {} }
    const operation: OperationRow = {
      id: newId('opn', now),
      workspaceId: workspace.id,
      kind: RETAG,
      status: 'running',
      input: { ...toInput(tagging) },
      cursor: null,
      done: 0,
      total: null,
      report: {},
      startedAt: now,
      updatedAt: now,
      finishedAt: null,
    }
    return { result: operation, changes: { operations: [operation] } }
  },
}

const toInput = ({ version }: Tagging): RetagInput => ({
  stage: 'compare',
  version,
  compared: emptyRetagTally(),
})

const findRunning = async (db: Db, workspaceId: string): Promise<OperationRow | undefined> =>
  (await listOperations(db, workspaceId, { kinds: [RETAG], status: 'running' }, 1))[0]

/** Begins to store the new tags. Throws conflict unless they were compared, by the same rules. */
export async function switchTags(ctx: Context, id: string): Promise<OperationRow> {
  requireScope(ctx, 'responses:write')
  const operation = await findRetag(ctx, id)
  if (!canSwitch(operation)) {
    throw new AppError('conflict', 'there is nothing to switch to: compare first')
  }
  const { version } = await readTagging(ctx.db, ctx.workspace.id)
  if (version !== retagInputOf(operation).version) {
    throw new AppError('conflict', 'the rules have changed since: compare again')
  }
  const input: RetagInput = {
    stage: 'switch',
    version,
    compared: { ...emptyRetagTally(), ...operation.report },
  }
  return await restartOperation(ctx, operation, { ...input })
}

/** Whether answers may carry tags of other rules than today's. */
export async function isRetagDue({ db, workspace }: Context): Promise<boolean> {
  const [tagging, operations, oldest] = await Promise.all([
    readTagging(db, workspace.id),
    listOperations(db, workspace.id, { kinds: [RETAG], status: 'done' }, RETAGS_READ),
    findOldestTagged(db, workspace.id),
  ])
  if (!oldest) return false
  const last = operations.map(retagInputOf).find(({ stage }) => stage === 'switch')
  if (last) return tagging.version !== last.version
  return oldest.tags?.version !== TAGS_VERSION || tagging.changedAt >= oldest.receivedAt
}

const RETAGS_READ = 20
