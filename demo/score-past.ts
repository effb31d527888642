import { listCustomersToScore } from '../db/queries/risk'
import type { Context } from '../src/context'
import { advanceOperation } from '../src/services/operations/advance'
import { findBacktests, startDueBacktest } from '../src/services/risk/start-backtest'
import { scoreCustomers } from '../src/services/risk/score-customers'
import { backdate } from './backdate'
import type { Random } from './random'
import { DAY } from './story'

/** Days before the end on which everybody was scored: weekly first, then day by day. */
const DAYS_AGO = [56, 49, 42, 35, 28, 21, 14, 7, 6, 5, 4, 3, 2, 1, 0]
const PAGE = 100

/**
 * Scores everybody as the service would have done, so that the log tells who came to be at risk and
 * when, and tests the score on the past. Each score knows what had been received by its day.
 */
export async function scorePast(ctx: Context, endAt: number, random: Random): Promise<void> {
  const { db, workspace } = ctx
  for (const days of DAYS_AGO) {
    const at = endAt - days * DAY
    const then = backdate(ctx, at, random)
    const ids = await listCustomersToScore(db, workspace.id, at, Number.MAX_SAFE_INTEGER)
    for (let from = 0; from < ids.length; from += PAGE) {
      await then.write(workspace, scoreCustomers, { ids: ids.slice(from, from + PAGE), at, playbooks: [] })
    }
  }
  const now = backdate(ctx, endAt, random)
  await startDueBacktest(now)
  const { newest } = await findBacktests(now)
  if (newest) await advanceOperation(now, newest)
}
