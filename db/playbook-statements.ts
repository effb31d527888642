import { getTableColumns } from 'drizzle-orm'
import type { Statement } from './client'
import { playbookRuns } from './schema'

type PlaybookRun = typeof playbookRuns.$inferSelect

const COLUMNS = Object.entries(getTableColumns(playbookRuns))
const NAMES = COLUMNS.map(([, { name }]) => `"${name}"`).join(', ')
const OWN = 'workspace_id = ? and playbook_id = ? and subject = ?'
/** The window is counted where the run is written, so that no two can take the same. */
const VALUES = COLUMNS.map(([property]) =>
  property === 'window' ? `(select count(*) + 1 from playbook_runs where ${OWN})` : '?',
).join(', ')

/**
 * Begins a run unless one of the same playbook and subject stands against it, as `standsAgainst` says:
 * judged by the database in the same step, so the write of an answer need not look.
 */
export function startRunStatement(run: PlaybookRun): Statement {
  const own = [run.workspaceId, run.playbookId, run.subject]
  return {
    sql: `insert into playbook_runs (${NAMES}) select ${VALUES} where not exists (
            select 1 from playbook_runs where ${OWN}
            and (window_until is null or window_until > ? or (cause_kind = ? and cause_id = ?))
          ) on conflict do nothing`,
    args: [
      ...COLUMNS.flatMap(([property]) => (property === 'window' ? own : [valueOf(run, property)])),
      ...own,
      run.startedAt,
      run.causeKind,
      run.causeId,
    ],
  }
}

/** Every column of a run is a text or a number as it is. */
const valueOf = (run: PlaybookRun, property: string): string | number | null =>
  run[property as keyof PlaybookRun]
