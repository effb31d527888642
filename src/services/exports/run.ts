import { countArrived } from '../../../db/queries/arrivals'
import {
  type ExportRunRow,
  listScheduledExports,
  type ScheduledExportRow,
} from '../../../db/queries/scheduled-exports'
import type { Changes } from '../../../db/changes'
import type { Context } from '../../context'
import { LINK_DAYS, MAX_ROWS, type RunProblem } from '../../domain/exports/lists'
import { newestTurn } from '../../domain/exports/schedule'
import type { Action } from '../action'
import { CHANNELS_KEY } from '../messages/channels'
import { composeMessage } from '../messages/compose'
import { sendSoon } from '../messages/messenger'
import { type MessageSeen, seeMessages } from '../messages/see'
import { arrivalOf } from './arrival'
import { EXPORTS_KEY } from './keys'
import { exportUrl } from './link'
import { linkText } from './text'

const DAY_MS = 86_400_000
/** What was told its time is in the database by now, also where another process was at it. */
const SETTLED_MS = 60_000

/** Writes out what is new in every list whose turn has come; answers how many turns there were. */
export async function runDueExports(ctx: Context): Promise<number> {
  const now = ctx.now()
  let done = 0
  for (const row of await listScheduledExports(ctx.db, ctx.workspace.id)) {
    const until = newestTurn(row.schedule, ctx.workspace.timeZone, now - SETTLED_MS)
    if (until > row.doneUntil && (await runExport(ctx, row, until))) done += 1
  }
  if (done > 0) sendSoon(ctx)
  return done
}

async function runExport(ctx: Context, { list, format, ...row }: ScheduledExportRow, until: number): Promise<boolean> {
  const { db, workspace } = ctx
  const now = ctx.now()
  const since = row.doneUntil
  const rows = await countArrived(db, workspace.id, list, arrivalOf({ list, since, until }), MAX_ROWS + 1)
  const id = ctx.newId('exr', now)
  const url = rows === 0 ? null : await exportUrl(ctx, id)
  const problem: RunProblem | null = rows > MAX_ROWS ? 'too_many' : rows > 0 && url === null ? 'no_public_url' : null
  const run: ExportRunRow = {
    id,
    workspaceId: workspace.id,
    exportId: row.id,
    list,
    format,
    since,
    until,
    rows: Math.min(rows, MAX_ROWS),
    problem,
    createdAt: now,
    expiresAt: now + LINK_DAYS * DAY_MS,
    revokedAt: null,
  }
  const link = problem === null ? url : null
  return await ctx.write(workspace, storeExportRun, { run, link })
}

interface Input {
  run: ExportRunRow
  /** Null where there is nothing to fetch. */
  link: string | null
}

interface Seen {
  row: ScheduledExportRow | undefined
  messages: MessageSeen
}

/** Two processes may have come to the same turn: the first is kept, and its link sent. */
export const storeExportRun: Action<Input, Seen, boolean> = {
  name: 'storeExportRun',
  keys: () => [EXPORTS_KEY, CHANNELS_KEY],

  async see(db, workspaceId, inputs) {
    const [rows, messages] = await Promise.all([
      listScheduledExports(db, workspaceId),
      seeMessages(db, workspaceId, []),
    ])
    return inputs.map(({ run }) => ({ row: rows.find(({ id }) => id === run.exportId), messages }))
  },

  decide({ row, messages }, { run, link }, moment) {
    if (!row || row.doneUntil !== run.since) return { result: false, changes: {} }
    const changes: Changes = {
      scheduledExports: [{ ...row, doneUntil: run.until }],
      exportRuns: [run],
    }
    if (link === null) return { result: true, changes }
    const message = composeMessage(moment, messages, {
      kind: 'notice',
      cause: { kind: 'export', id: run.id },
      to: row.address === null ? 'team' : { address: row.address },
      channelId: row.channelId,
      content: linkText(moment.workspace, run, link),
    })
    return { result: true, changes: { ...changes, ...message } }
  },
}
