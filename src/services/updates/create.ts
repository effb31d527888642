import { listUpdates, type UpdateRow } from '../../../db/queries/updates'
import type { Context } from '../../context'
import {
  distinctTopics,
  standingAt,
  type UpdateState,
  type UpdateTopic,
} from '../../domain/updates/update'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { requireReason } from './require-reason'

export interface NewUpdate {
  title: string
  story: string
  topics: UpdateTopic[]
  state: UpdateState
  reason: string | null
  isPublic: boolean
  ownerId: string | null
}

export const MAX_UPDATES = 500

/** Makes an update. Throws invalid_fields and conflict. */
export async function createUpdate(ctx: Context, input: NewUpdate): Promise<UpdateRow> {
  requireScope(ctx, 'updates:write')
  requireReason(input.state, input.reason)
  const row = await ctx.write(ctx.workspace, addUpdate, input)
  ctx.cache.clear()
  return row
}

export const addUpdate: Action<NewUpdate, number, UpdateRow> = {
  name: 'addUpdate',
  keys: () => ['updates'],

  async see(db, workspaceId, inputs) {
    const { length } = await listUpdates(db, workspaceId)
    return inputs.map(() => length)
  },

  decide(stored, { title, story, topics, state, reason, isPublic, ownerId }, { now, newId, workspace }) {
    if (stored >= MAX_UPDATES) {
      throw new AppError('conflict', `a workspace has at most ${MAX_UPDATES} updates`)
    }
    const row: UpdateRow = {
      id: newId('upd', now),
      workspaceId: workspace.id,
      title,
      story,
      topics: distinctTopics(topics),
      ...standingAt(state, reason, now),
      publishedAt: isPublic ? now : null,
      ownerId,
      createdAt: now,
      changedAt: now,
    }
    return { result: row, changes: { updates: [row] } }
  },

  audit: (_stored, _input, { id, title, state }) => ({
    what: 'update.created',
    subject: id,
    detail: { title, state },
  }),
}
