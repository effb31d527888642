import { type ExportRunRow, findExportRun, listOldExportRuns } from '../../../db/queries/scheduled-exports'
import type { Context } from '../../context'
import { LOG_DAYS } from '../../domain/exports/lists'
import { AppError } from '../../errors'
import { type Action, seeNothing } from '../action'
import { requireScope } from '../auth/require-scope'
import { EXPORTS_KEY } from './keys'
import { isExportSigned } from './link'

const DAY_MS = 86_400_000

/** What a link opens now. Forged, expired and revoked ones are told alike. Throws not_found. */
export async function openExport(ctx: Context, runId: string, signature: string): Promise<ExportRunRow> {
  const run = await findExportRun(ctx.db, ctx.workspace.id, runId)
  const isSigned = await isExportSigned(ctx, runId, signature)
  if (!run || !isSigned || !isFetchable(run, ctx.now())) {
    throw new AppError('not_found', 'this link is not good any more')
  }
  return run
}

export const isFetchable = ({ rows, problem, expiresAt, revokedAt }: ExportRunRow, now: number): boolean =>
  rows > 0 && problem === null && revokedAt === null && expiresAt > now

/** Ends a link at once. */
export async function revokeExportLink(ctx: Context, runId: string): Promise<void> {
  requireScope(ctx, 'workspace:write')
  await ctx.write(ctx.workspace, closeExportLink, { id: runId })
}

export const closeExportLink: Action<{ id: string }, ExportRunRow | undefined, null> = {
  name: 'closeExportLink',
  keys: () => [EXPORTS_KEY],
  see: (db, workspaceId, inputs) =>
    Promise.all(inputs.map(({ id }) => findExportRun(db, workspaceId, id))),

  decide(run, _input, { now }) {
    if (!run) throw new AppError('not_found', 'no such export')
    return { result: null, changes: { exportRuns: [{ ...run, revokedAt: run.revokedAt ?? now }] } }
  },

  audit: (_seen, { id }) => ({ what: 'export.link_revoked', subject: id }),
}

/** The log is kept for a while; its links have long expired by then. */
export async function dropOldExportRuns(ctx: Context): Promise<number> {
  const old = await listOldExportRuns(ctx.db, ctx.workspace.id, ctx.now() - LOG_DAYS * DAY_MS)
  if (old.length > 0) await ctx.write(ctx.workspace, dropExportLog, old)
  return old.length
}

export const dropExportLog: Action<{ id: string }[], null, null> = {
  name: 'dropExportLog',
  keys: () => [],
  see: seeNothing,
  decide: (_seen, runs) => ({ result: null, changes: { dropExportRuns: runs } }),
}
