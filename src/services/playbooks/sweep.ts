import { listDueRuns } from '../../../db/queries/playbook-runs'
import type { Context } from '../../context'
import { deliverSoon } from '../deliveries/announce'
import { sendSoon } from '../messages/messenger'
import { moveRuns } from './move-runs'

/** Few enough that an answer waiting for the writer hardly notices. */
const PAGE = 50
const MAX_A_RUN = 5_000

/** Does the steps that are due. Where it stops the next turn goes on. Answers how many runs moved. */
export async function moveDueRuns(ctx: Context): Promise<number> {
  let moved = 0
  let after = { dueAt: -1, id: '' }
  const until = ctx.now()
  for (let seen = 0; seen < MAX_A_RUN && !ctx.isStopping(); seen += PAGE) {
    const due = await listDueRuns(ctx.db, ctx.workspace.id, until, after, PAGE)
    const last = due.at(-1)
    if (!last) break
    moved += await moveAll(ctx, due.map(({ id }) => id))
    after = last
  }
  // What the steps wrote is on its way at once; retries come round every minute.
  if (moved > 0) {
    deliverSoon(ctx, ['playbook.step'])
    sendSoon(ctx)
  }
  return moved
}

/** All in one commit; where that is refused, each by itself, so that one holds up no other. */
async function moveAll(ctx: Context, ids: string[]): Promise<number> {
  try {
    return await ctx.write(ctx.workspace, moveRuns, { ids })
  } catch {
    let moved = 0
    for (const id of ids) moved += await moveOne(ctx, id)
    return moved
  }
}

async function moveOne(ctx: Context, id: string): Promise<number> {
  try {
    return await ctx.write(ctx.workspace, moveRuns, { ids: [id] })
  } catch (error) {
    ctx.log('playbook run not moved', { run: id, error: error instanceof Error ? error.name : 'unknown' })
    return 0
  }
}
