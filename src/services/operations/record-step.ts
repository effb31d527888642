import { listOperationsById, listPartKeys, type OperationPartKey, type OperationRow } from '../../../db/queries/operations'
import type { Action } from '../action'
import type { Step } from './kind'

/** What a step came to, or why there is no going on. */
export type Outcome = Step | { problem: string }

interface Input {
  id: string
  /** Where the operation stood when the step began. */
  from: Pick<OperationRow, 'cursor' | 'startedAt'>
  outcome: Outcome
  dropParts: boolean
}

interface Seen {
  operation: OperationRow | undefined
  parts: OperationPartKey[]
}

/**
 * Moves an operation on by one step. Null when it stands elsewhere by now: somebody else took the
 * same step, and theirs counts.
 */
export const recordStep: Action<Input, Seen, OperationRow | null> = {
  name: 'recordStep',
  keys: ({ id }) => [`operation ${id}`],

  async see(db, workspaceId, inputs) {
    const done = inputs.filter(({ dropParts }) => dropParts).map(({ id }) => id)
    const [operations, parts] = await Promise.all([
      listOperationsById(db, workspaceId, inputs.map(({ id }) => id)),
      listPartKeys(db, workspaceId, done),
    ])
    return inputs.map(({ id }) => ({
      operation: operations.find((row) => row.id === id),
      parts: parts.filter(({ operationId }) => operationId === id),
    }))
  },

  decide({ operation, parts }, { from, outcome }, { now }) {
    const isElsewhere =
      operation?.status !== 'running' ||
      operation.cursor !== from.cursor ||
      operation.startedAt !== from.startedAt
    if (isElsewhere) return { result: null, changes: {} }

    const row = { ...operation, ...after(operation, outcome, now), updatedAt: now }
    const owner = { workspaceId: operation.workspaceId, operationId: operation.id }
    const made = 'problem' in outcome ? [] : (outcome.parts ?? [])
    return {
      result: row,
      changes: {
        operations: [row],
        operationParts: made.map((part) => ({ ...part, ...owner })),
        dropOperationParts: parts,
      },
    }
  },
}

function after(operation: OperationRow, outcome: Outcome, now: number): Partial<OperationRow> {
  if ('problem' in outcome) {
    return { status: 'failed', finishedAt: now, report: { ...operation.report, problem: outcome.problem } }
  }
  const { cursor, done, total, report } = outcome
  return { cursor, done, total, report, ...(cursor === null ? { status: 'done', finishedAt: now } : {}) }
}
