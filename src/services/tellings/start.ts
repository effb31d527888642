import { listChannels } from '../../../db/queries/messages'
import { findTelling, type TellingRow } from '../../../db/queries/tellings'
import { findUpdate, type UpdateRow } from '../../../db/queries/updates'
import type { Context } from '../../context'
import { isOver } from '../../domain/updates/update'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { mailChannel } from '../messages/channels'
import { continueTelling } from './tell'

export const MAX_HOLDOUT = 0.5

/**
 * Begins to tell everybody who asked until now and agreed to hear; goes on after the answer. Told again,
 * only those who asked since are told. Throws not_found, and conflict while the update is open or no mail
 * can be sent.
 */
export async function tellUpdate(ctx: Context, updateId: string, holdoutShare: number): Promise<TellingRow> {
  requireScope(ctx, 'updates:write')
  await requireWay(ctx)
  const row = await ctx.write(ctx.workspace, startTelling, { updateId, holdoutShare })
  ctx.defer(continueTelling(ctx, updateId))
  return row
}

/** Everybody is told once: what could not be sent to anybody must not use that up. */
async function requireWay({ db, workspace, messenger }: Context): Promise<void> {
  const channel = mailChannel(await listChannels(db, workspace.id))
  if (!channel || channel.off !== null) throw new AppError('conflict', 'there is no mail channel that is on')
  if (messenger.publicUrl === null) {
    throw new AppError('conflict', 'PUBLIC_URL is not set, so nobody could unsubscribe')
  }
}

interface Input {
  updateId: string
  holdoutShare: number
}

interface Seen {
  update: UpdateRow | undefined
  telling: TellingRow | undefined
}

export const startTelling: Action<Input, Seen, TellingRow> = {
  name: 'startTelling',
  keys: ({ updateId }) => ['updates', updateId],

  see: (db, workspaceId, inputs) =>
    Promise.all(
      inputs.map(async ({ updateId }) => ({
        update: await findUpdate(db, workspaceId, updateId),
        telling: await findTelling(db, workspaceId, updateId),
      })),
    ),

  decide({ update, telling }, { holdoutShare }, { now, workspace }) {
    if (!update) throw new AppError('not_found', 'no such update')
    if (!isOver(update.state)) {
      throw new AppError('conflict', 'people are told once it is shipped or declined')
    }
    if (update.topics.length === 0) throw new AppError('conflict', 'it names no topic, so nobody asked for it')
    // Drawn anew, somebody held out would be told after all.
    const share = telling?.holdoutShare ?? holdoutShare
    const row: TellingRow = {
      workspaceId: workspace.id,
      updateId: update.id,
      holdoutShare: share,
      firstAt: telling?.firstAt ?? now,
      cutoff: now,
      after: '',
      endedAt: null,
    }
    return { result: row, changes: { tellings: [row] } }
  },
}
