import {
  listOperationsById,
  listPartKeys,
  listUnusedParts,
  type OperationPartKey,
  type OperationRow,
} from '../../../db/queries/operations'
import type { Context } from '../../context'
import type { Action } from '../action'

export const KEEP_DAYS = 7
const KEEP_MS = KEEP_DAYS * 86_400_000
const MAX_A_RUN = 50

/** Drops what was uploaded a week ago and is worked on no more. Answers from how many operations. */
export async function expireOperations(ctx: Context): Promise<number> {
  const before = ctx.now() - KEEP_MS
  const ids = await listUnusedParts(ctx.db, ctx.workspace.id, before, MAX_A_RUN)
  for (const id of ids) await ctx.write(ctx.workspace, dropParts, { id, before })
  return ids.length
}

interface Seen {
  operation: OperationRow | undefined
  parts: OperationPartKey[]
}

export const dropParts: Action<{ id: string; before: number }, Seen, null> = {
  name: 'dropParts',
  keys: ({ id }) => [`operation ${id}`],

  async see(db, workspaceId, inputs) {
    const ids = inputs.map(({ id }) => id)
    const [operations, parts] = await Promise.all([
      listOperationsById(db, workspaceId, ids),
      listPartKeys(db, workspaceId, ids),
    ])
    return inputs.map(({ id }) => ({
      operation: operations.find((row) => row.id === id),
      parts: parts.filter(({ operationId }) => operationId === id),
    }))
  },

  decide({ operation, parts }, { before }, { now }) {
    if (operation && (operation.status === 'running' || operation.updatedAt > before)) {
      return { result: null, changes: {} }
    }
    const operations = operation?.status === 'waiting' ? [neverBegun(operation, now)] : []
    return { result: null, changes: { operations, dropOperationParts: parts } }
  },
}

const neverBegun = (operation: OperationRow, now: number): OperationRow => ({
  ...operation,
  status: 'failed',
  report: { ...operation.report, problem: `it was not begun within ${KEEP_DAYS} days` },
  updatedAt: now,
  finishedAt: now,
})
