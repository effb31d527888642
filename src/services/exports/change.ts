import { listScheduledExports, type ScheduledExportRow } from '../../../db/queries/scheduled-exports'
import type { Context } from '../../context'
import { type ExportList, MAX_EXPORTS } from '../../domain/exports/lists'
import type { ExportSchedule } from '../../domain/exports/schedule'
import { isAddress } from '../../domain/messages/address'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { listTeamChannels } from '../digests/settings'
import { EXPORTS_KEY } from './keys'

export interface NewExport {
  list: ExportList
  format: 'csv' | 'ndjson'
  schedule: ExportSchedule
  /** A mail address, or the id of a channel that leads to one place. */
  to: { address: string } | { channelId: string }
}

/** From now on: what is there already can be taken by hand. Throws invalid_request and conflict. */
export async function scheduleExport(ctx: Context, input: NewExport): Promise<ScheduledExportRow> {
  requireScope(ctx, 'workspace:write')
  const { to } = input
  if ('address' in to && !isAddress(to.address)) throw new AppError('invalid_request', 'this is no mail address')
  if ('channelId' in to && !(await listTeamChannels(ctx)).some(({ id }) => id === to.channelId)) {
    throw new AppError('invalid_request', 'choose a channel that leads to one place')
  }
  return await ctx.write(ctx.workspace, addExport, input)
}

/** Writes out no more. Links that went out stay good until they expire or are revoked. */
export async function removeExport(ctx: Context, id: string): Promise<void> {
  requireScope(ctx, 'workspace:write')
  await ctx.write(ctx.workspace, dropExport, { id })
}

export const addExport: Action<NewExport, number, ScheduledExportRow> = {
  name: 'addExport',
  keys: () => [EXPORTS_KEY],

  async see(db, workspaceId, inputs) {
    const { length } = await listScheduledExports(db, workspaceId)
    return inputs.map(() => length)
  },

  decide(stored, { list, format, schedule, to }, { now, newId, workspace }) {
    if (stored >= MAX_EXPORTS) {
      throw new AppError('conflict', `a workspace has at most ${MAX_EXPORTS} scheduled exports`)
    }
    const row: ScheduledExportRow = {
      id: newId('exp', now),
      workspaceId: workspace.id,
      list,
      format,
      schedule,
      address: 'address' in to ? to.address : null,
      channelId: 'channelId' in to ? to.channelId : null,
      doneUntil: now,
      createdAt: now,
    }
    return { result: row, changes: { scheduledExports: [row] } }
  },

  audit: (_seen, { list, format, to }, { id, schedule }) => ({
    what: 'export.scheduled',
    subject: id,
    detail: { list, format, every: schedule.every, to: 'address' in to ? 'mail' : to.channelId },
  }),
}

export const dropExport: Action<{ id: string }, ScheduledExportRow | undefined, null> = {
  name: 'dropExport',
  keys: () => [EXPORTS_KEY],

  async see(db, workspaceId, inputs) {
    const rows = await listScheduledExports(db, workspaceId)
    return inputs.map(({ id }) => rows.find((row) => row.id === id))
  },

  decide(row) {
    if (!row) throw new AppError('not_found', 'no such export')
    return { result: null, changes: { dropScheduledExports: [row] } }
  },

  audit: (_seen, { id }) => ({ what: 'export.removed', subject: id }),
}
