import { listOperations, type OperationRow } from '../../../db/queries/operations'
import { findFirstStart } from '../../../db/queries/ledger'
import { findWorkspace, type WorkspaceRow } from '../../../db/queries/workspaces'
import type { Db } from '../../../db/client'
import type { Context } from '../../context'
import { isSameJson } from '../../domain/json'
import { DAY_MS } from '../../domain/risk/history'
import { replayDates } from '../../domain/risk/replay'
import { dayIn } from '../../domain/time'
import type { Action, Moment } from '../action'
import { inputOf, riskBacktest } from './backtest'

interface Seen {
  workspace: WorkspaceRow | undefined
  /** The newest and the one before, whatever became of them. */
  backtests: OperationRow[]
}

/**
 * Begins a back-test once a day, and when the points were changed since the last. Answers how many
 * were begun.
 */
export async function startDueBacktest(ctx: Context): Promise<number> {
  const { db, workspace } = ctx
  const seen = await lookAt(db, workspace.id)
  const moment = { now: ctx.now(), newId: ctx.newId, workspace }
  if (!nextBacktest(seen, moment)) return 0
  if ((await findFirstStart(db, workspace.id)) === null) return 0
  return await ctx.write(workspace, startBacktest, null)
}

export const startBacktest: Action<null, Seen, number> = {
  name: 'startBacktest',
  keys: () => [`operation ${riskBacktest.slug}`],
  see: (db, workspaceId, inputs) => Promise.all(inputs.map(() => lookAt(db, workspaceId))),

  decide(seen, _input, moment) {
    const operation = nextBacktest(seen, moment)
    return operation
      ? { result: 1, changes: { operations: [operation] } }
      : { result: 0, changes: {} }
  },
}

/** The newest back-test that is done, and the newest of all. */
export async function findBacktests({ db, workspace }: Context) {
  const { backtests } = await lookAt(db, workspace.id)
  return { done: backtests.find(({ status }) => status === 'done'), newest: backtests[0] }
}

async function lookAt(db: Db, workspaceId: string): Promise<Seen> {
  const [workspace, backtests] = await Promise.all([
    findWorkspace(db, workspaceId),
    listOperations(db, workspaceId, { kinds: [riskBacktest.slug] }, 2),
  ])
  return { workspace, backtests }
}

/** A back-test from the start, if one is due; null otherwise. */
function nextBacktest(
  { workspace, backtests }: Seen,
  { now, newId }: Moment,
): OperationRow | null {
  if (!workspace) return null
  const [newest, older] = backtests
  const weights = workspace.riskWeights
  const isAsked = newest !== undefined && isSameJson(inputOf(newest).weights, weights)
  if (isAsked && (newest.status === 'running' || now - newest.startedAt < DAY_MS)) return null
  // Two rows take turns, so that the last result stands while the next is counted.
  const free = newest?.status === 'done' ? older : newest
  const id = free?.id ?? newId('opn', now)
  const dates = replayDates(workspace.timeZone, dayIn(workspace.timeZone, now))
  return {
    id,
    workspaceId: workspace.id,
    kind: riskBacktest.slug,
    status: 'running',
    input: { dates, weights },
    cursor: null,
    done: 0,
    total: null,
    report: {},
    startedAt: now,
    updatedAt: now,
    finishedAt: null,
  }
}
