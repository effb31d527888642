import type { Context } from '../../context'
import { type Backtest, readBacktest } from '../../domain/risk/backtest'
import type { RiskWeights } from '../../domain/risk/score'
import { inputOf, talliesOf } from './backtest'
import { findBacktests } from './start-backtest'

export interface BacktestSummary extends Backtest {
  /** When the last whole back-test was begun, and with which points; null before the first. */
  at: number | null
  weights: RiskWeights
  /** How far the one that runs now is; null when none does. */
  running: { done: number } | null
}

/** The last whole back-test, read; without one, what nothing would say. */
export async function summarizeBacktest(ctx: Context): Promise<BacktestSummary> {
  const { done, newest } = await findBacktests(ctx)
  return {
    ...readBacktest(done ? talliesOf(done) : []),
    at: done?.startedAt ?? null,
    weights: done ? inputOf(done).weights : {},
    running: newest?.status === 'running' ? { done: newest.done } : null,
  }
}
