import { findOperation, listIdleOperations, type OperationRow } from '../../../db/queries/operations'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import { OPERATION_KINDS } from './index'
import type { OperationKind } from './kind'
import { type Outcome, recordStep } from './record-step'

/** A Worker may go on for 30 s after its answer, and a minute later the scheduled turn is due. */
const TURN_MS = 25_000
/** An operation that moved within this time is in somebody's hands. */
const IDLE_MS = 30_000
const MAX_A_TURN = 20
/** An operation that fails for so long will not get well by itself. */
const MAX_STUCK_MS = 86_400_000

/** The scheduled turn: goes on with every operation nobody is at. Answers how many steps were done. */
export async function advanceOperations(ctx: Context): Promise<number> {
  const deadline = ctx.now() + TURN_MS
  const idle = await listIdleOperations(ctx.db, ctx.workspace.id, ctx.now() - IDLE_MS, MAX_A_TURN)
  let steps = 0
  for (const operation of idle) steps += await advance(ctx, operation, deadline)
  return steps
}

/** Goes on with one operation until it is done or the turn is over. Never rejects. */
export async function advanceOperation(ctx: Context, { id }: { id: string }): Promise<void> {
  const operation = await findOperation(ctx.db, ctx.workspace.id, id).catch(() => undefined)
  if (operation) await advance(ctx, operation, ctx.now() + TURN_MS)
}

async function advance(ctx: Context, operation: OperationRow, deadline: number): Promise<number> {
  const kind = OPERATION_KINDS.get(operation.kind)
  if (!kind) return 0
  // Whoever started it, the rest of it is the service's own work.
  const own: Context = { ...ctx, actor: { kind: 'job' } }
  let steps = 0
  for (let at: OperationRow | null = operation; at?.status === 'running'; steps += 1) {
    if (ctx.isStopping() || (steps > 0 && ctx.now() >= deadline)) break
    try {
      at = await takeStep(own, kind, at)
    } catch (error) {
      ctx.log('operation step failed', {
        operation: operation.id,
        kind: kind.slug,
        error: error instanceof Error ? error.name : 'unknown',
      })
      break
    }
  }
  return steps
}

/** One step, committed. Null when somebody else is at it. */
async function takeStep(ctx: Context, kind: OperationKind, at: OperationRow): Promise<OperationRow | null> {
  const { id, cursor, startedAt } = at
  const record = (outcome: Outcome) => {
    const isOver = 'problem' in outcome || outcome.cursor === null
    const dropParts = isOver && !kind.keepsParts?.(at)
    return ctx.write(ctx.workspace, recordStep, { id, from: { cursor, startedAt }, outcome, dropParts })
  }
  try {
    return await record(await kind.step(ctx, at))
  } catch (error) {
    const problem = problemOf(error, at, ctx.now())
    if (problem === null) throw error
    return await record({ problem })
  }
}

/** Why there is no going on; null for what may pass. */
function problemOf(error: unknown, { updatedAt }: OperationRow, now: number): string | null {
  if (error instanceof AppError) return error.code === 'unavailable' ? null : error.message
  return now - updatedAt > MAX_STUCK_MS ? 'it failed again and again for a day' : null
}
