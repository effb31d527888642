import { emptyLog } from '../../../db/queries/leftovers'
import { listOperations } from '../../../db/queries/operations'
import type { Context } from '../../context'
import { ERASURE } from './erasure'

const HOUR_MS = 3_600_000

/** Empties the database's log after erasures of the last two hours, whoever waited for their end. */
export async function tidyLog(ctx: Context): Promise<number> {
  const [last] = await listOperations(ctx.db, ctx.workspace.id, { kinds: [ERASURE], status: 'done' }, 1)
  if (!last?.finishedAt || last.finishedAt < ctx.now() - 2 * HOUR_MS) return 0
  await emptyLog(ctx.db).catch(() => ctx.log('the log was not emptied', { workspace: ctx.workspace.id }))
  return 1
}
