import { findUpdate, type UpdateRow } from '../../../db/queries/updates'
import type { Context } from '../../context'
import { changedFields, changeLine } from '../../domain/access/audit'
import { distinctTopics, moveTo, type UpdateState, type UpdateTopic } from '../../domain/updates/update'
import { AppError } from '../../errors'
import type { Action, Moment } from '../action'
import { requireScope } from '../auth/require-scope'
import { requireReason } from './require-reason'

export interface UpdatePatch {
  title?: string | undefined
  story?: string | undefined
  topics?: UpdateTopic[] | undefined
  isPublic?: boolean | undefined
  ownerId?: string | null | undefined
}

type Change = { id: string } & (
  | { patch: UpdatePatch }
  | { state: UpdateState; reason: string | null }
  | { remove: true }
)

/** Changes what is named. Throws not_found. */
export const updateUpdate = (ctx: Context, id: string, patch: UpdatePatch): Promise<UpdateRow> =>
  write(ctx, { id, patch })

/** Says how far it is. Throws not_found, and invalid_fields for a refusal without a reason. */
export async function moveUpdate(
  ctx: Context,
  id: string,
  state: UpdateState,
  reason: string | null,
): Promise<UpdateRow> {
  requireReason(state, reason)
  return await write(ctx, { id, state, reason })
}

export async function removeUpdate(ctx: Context, id: string): Promise<void> {
  await write(ctx, { id, remove: true })
}

export async function requireUpdate(ctx: Context, id: string): Promise<UpdateRow> {
  const row = await findUpdate(ctx.db, ctx.workspace.id, id)
  if (!row) throw new AppError('not_found', 'no such update')
  return row
}

async function write(ctx: Context, change: Change): Promise<UpdateRow> {
  requireScope(ctx, 'updates:write')
  const row = await ctx.write(ctx.workspace, changeUpdate, change)
  ctx.cache.clear()
  return row
}

export const changeUpdate: Action<Change, UpdateRow | undefined, UpdateRow> = {
  name: 'changeUpdate',
  keys: ({ id }) => ['updates', id],

  see: (db, workspaceId, inputs) =>
    Promise.all(inputs.map(({ id }) => findUpdate(db, workspaceId, id))),

  decide(stored, change, moment) {
    if (!stored) throw new AppError('not_found', 'no such update')
    if ('remove' in change) return { result: stored, changes: { dropUpdates: [stored] } }
    const changed = 'patch' in change ? patched(stored, change.patch, moment) : moved(stored, change, moment)
    const row = { ...changed, changedAt: moment.now }
    return { result: row, changes: { updates: [row] } }
  },

  audit: (stored, change, row) =>
    'remove' in change
      ? { what: 'update.removed', subject: row.id, detail: { title: row.title } }
      : changeLine('update.changed', row.id, changedFields(stored, row, FIELDS)),
}

const FIELDS = ['title', 'story', 'state', 'reason', 'topics', 'publishedAt', 'ownerId'] as const

function patched(stored: UpdateRow, patch: UpdatePatch, { now }: Moment): UpdateRow {
  const { title = stored.title, story = stored.story, ownerId = stored.ownerId } = patch
  const topics = patch.topics ? distinctTopics(patch.topics) : stored.topics
  const { isPublic = stored.publishedAt !== null } = patch
  return { ...stored, title, story, topics, ownerId, publishedAt: isPublic ? (stored.publishedAt ?? now) : null }
}

const moved = (
  stored: UpdateRow,
  { state, reason }: { state: UpdateState; reason: string | null },
  { now }: Moment,
): UpdateRow => ({ ...stored, ...moveTo(stored, state, reason, now) })
