import { listPayingCustomers } from '../../../db/queries/risk'
import type { OperationRow } from '../../../db/queries/operations'
import { findWorkspace } from '../../../db/queries/workspaces'
import { DAY_MS, MEMORY_DAYS } from '../../domain/risk/history'
import { type ReplayDate, replayCustomer } from '../../domain/risk/replay'
import type { RiskWeights } from '../../domain/risk/score'
import { addReplayed, emptyTally, type Tally } from '../../domain/risk/tally'
import { AppError } from '../../errors'
import type { OperationKind } from '../operations/kind'
import { loadHistories } from './load-histories'

/** Some thirty milliseconds of work: requests between two steps hardly wait. */
const CUSTOMERS_A_STEP = 50

/** What a back-test was begun with, and what it has counted so far. */
export interface BacktestInput {
  dates: ReplayDate[]
  weights: RiskWeights
}

/**
 * Replays the score at past dates, customer by customer, and counts who left after it. Only reads:
 * a step done twice counts once, because its tallies replace the ones before.
 */
export const riskBacktest: OperationKind = {
  slug: 'risk_backtest',

  async step(ctx, operation) {
    const { db, workspace } = ctx
    const { dates, weights } = inputOf(operation)
    const ids = await listPayingCustomers(db, workspace.id, operation.cursor ?? '', CUSTOMERS_A_STEP)
    const [first] = dates
    const last = ids.at(-1)
    const { done, total } = operation
    const tallies = talliesOf(operation)
    if (first === undefined || last === undefined) {
      return { cursor: null, done, total: done, report: { tallies } }
    }
    const since = first.at - MEMORY_DAYS * DAY_MS
    const [row, histories] = await Promise.all([
      findWorkspace(db, workspace.id),
      loadHistories(db, workspace.id, ids, since),
    ])
    if (!row) throw new AppError('not_found', 'no such workspace')
    const given = { policy: row.churnPolicy, weights, now: ctx.now() }
    for (const history of histories.values()) {
      replayCustomer(history, dates, given).forEach((replayed, i) => {
        const tally = tallies[i]
        if (tally) tallies[i] = addReplayed(tally, replayed)
      })
    }
    return { cursor: last, done: done + ids.length, total, report: { tallies } }
  },
}

/** The kind wrote it, so it has the kind's shape. */
export const inputOf = (operation: OperationRow): BacktestInput =>
  operation.input as unknown as BacktestInput

export function talliesOf(operation: OperationRow): Tally[] {
  const counted = operation.report.tallies as Tally[] | undefined
  return [...(counted ?? inputOf(operation).dates.map(({ day }) => emptyTally(day)))]
}
