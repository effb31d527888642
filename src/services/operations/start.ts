import type { OperationPartRow, OperationRow } from '../../../db/queries/operations'
import type { Context } from '../../context'
import { type Action, seeNothing } from '../action'

export interface NewOperation {
  kind: string
  input: Record<string, unknown>
  /** What it works on, in parts small enough for one row each. */
  parts?: readonly string[]
  total?: number | null
  /** `waiting` until it is told more; it is not advanced before. */
  status?: 'running' | 'waiting'
}

interface Input {
  operation: OperationRow
  parts: OperationPartRow[]
}

/** Stores an operation. Callers have checked the actor's scope, and advance it after their answer. */
export async function startOperation(ctx: Context, given: NewOperation): Promise<OperationRow> {
  const now = ctx.now()
  const operation: OperationRow = {
    id: ctx.newId('opn', now),
    workspaceId: ctx.workspace.id,
    kind: given.kind,
    status: given.status ?? 'running',
    input: given.input,
    cursor: null,
    done: 0,
    total: given.total ?? null,
    report: {},
    startedAt: now,
    updatedAt: now,
    finishedAt: null,
  }
  const owner = { workspaceId: ctx.workspace.id, operationId: operation.id }
  const parts = (given.parts ?? []).map((content, part) => ({ ...owner, part, content }))
  await ctx.write(ctx.workspace, storeOperation, { operation, parts })
  return operation
}

export const storeOperation: Action<Input, null, null> = {
  name: 'storeOperation',
  keys: ({ operation }) => [`operation ${operation.id}`],
  see: seeNothing,
  decide: (_seen, { operation, parts }) => ({
    result: null,
    changes: { operations: [operation], operationParts: parts },
  }),

  audit: (_seen, { operation: { id, kind } }) => ({ what: 'operation.started', subject: id, detail: { kind } }),
}
