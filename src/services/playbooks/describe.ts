import {
  countRuns,
  listLogOf,
  listRuns,
  type PlaybookLogRow,
  type PlaybookRunRow,
  type RunsOf,
} from '../../../db/queries/playbook-runs'
import { listPlaybooks, type StoredPlaybook } from '../../../db/queries/playbooks'
import type { Context } from '../../context'
import type { RunState } from '../../domain/playbooks/advance'
import { requirePlaybook } from './change'

/** A playbook, and how often it ran. */
export interface DescribedPlaybook extends StoredPlaybook {
  runs: Record<RunState, number>
  lastStartedAt: number | null
}

export async function describePlaybooks(ctx: Context): Promise<DescribedPlaybook[]> {
  return await describeAll(ctx, await listPlaybooks(ctx.db, ctx.workspace.id))
}

/** Throws not_found. */
export const describePlaybookById = async (ctx: Context, id: string): Promise<DescribedPlaybook> =>
  await describePlaybook(ctx, await requirePlaybook(ctx, id))

export async function describePlaybook(ctx: Context, playbook: StoredPlaybook): Promise<DescribedPlaybook> {
  const [described] = await describeAll(ctx, [playbook])
  return described ?? { ...playbook, runs: NO_RUNS, lastStartedAt: null }
}

const NO_RUNS: Record<RunState, number> = { running: 0, done: 0, stopped: 0, held_out: 0 }

async function describeAll(ctx: Context, playbooks: readonly StoredPlaybook[]): Promise<DescribedPlaybook[]> {
  const counts = await countRuns(ctx.db, ctx.workspace.id)
  return playbooks.map((playbook) => {
    const own = counts.filter(({ playbookId }) => playbookId === playbook.id)
    return {
      ...playbook,
      runs: { ...NO_RUNS, ...Object.fromEntries(own.map(({ state, count }) => [state, count])) },
      lastStartedAt: own.length === 0 ? null : Math.max(...own.map(({ lastAt }) => lastAt)),
    }
  })
}

export type LoggedRun = PlaybookRunRow & { log: PlaybookLogRow[] }

/** Runs of a playbook, a customer or a person, newest first, each with what it did. */
export async function listLoggedRuns(
  { db, workspace }: Context,
  of: RunsOf,
  page: Parameters<typeof listRuns>[3],
): Promise<LoggedRun[]> {
  return await withLogs({ db, workspace }, await listRuns(db, workspace.id, of, page))
}

export async function withLogs(
  { db, workspace }: Pick<Context, 'db' | 'workspace'>,
  runs: readonly PlaybookRunRow[],
): Promise<LoggedRun[]> {
  const log = await listLogOf(db, workspace.id, runs.map(({ id }) => id))
  return runs.map((run) => ({ ...run, log: log.filter(({ runId }) => runId === run.id) }))
}
