import { listOperationsById, type OperationRow } from '../../../db/queries/operations'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import type { Action } from '../action'

interface Input {
  from: OperationRow
  input: Record<string, unknown>
}

/**
 * Begins an operation from its start, with another input. Callers have looked at it and checked the
 * actor's scope. Throws conflict when it has moved since.
 */
export const restartOperation = (
  ctx: Context,
  from: OperationRow,
  input: Record<string, unknown>,
): Promise<OperationRow> => ctx.write(ctx.workspace, beginAgain, { from, input })

export const beginAgain: Action<Input, OperationRow | undefined, OperationRow> = {
  name: 'beginAgain',
  keys: ({ from }) => [`operation ${from.id}`],

  async see(db, workspaceId, inputs) {
    const rows = await listOperationsById(db, workspaceId, inputs.map(({ from }) => from.id))
    return inputs.map(({ from }) => rows.find(({ id }) => id === from.id))
  },

  decide(stored, { from, input }, { now }) {
    if (stored?.status !== from.status || stored.updatedAt !== from.updatedAt) {
      throw new AppError('conflict', 'this was begun already')
    }
    const fresh = { status: 'running', cursor: null, done: 0, report: {}, finishedAt: null } as const
    const row = { ...stored, ...fresh, input, startedAt: now, updatedAt: now }
    return { result: row, changes: { operations: [row] } }
  },
}
