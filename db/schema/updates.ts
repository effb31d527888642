import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { UpdateMove, UpdateState, UpdateTopic } from '../../src/domain/updates/update'

/** What a team does about what people said, and how far it is. */
export const updates = sqliteTable(
  'updates',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    title: text().notNull(),
    /** Plain text. */
    story: text().notNull(),
    topics: text({ mode: 'json' }).$type<UpdateTopic[]>().notNull(),
    state: text().$type<UpdateState>().notNull(),
    /** Why it was declined. */
    reason: text(),
    stateAt: integer('state_at').notNull(),
    /** When it was shipped or declined; null while it is open. */
    closedAt: integer('closed_at'),
    moves: text({ mode: 'json' }).$type<UpdateMove[]>().notNull(),
    /** Since when everybody may read it; null while only members do. */
    publishedAt: integer('published_at'),
    /** The member who sees to it. */
    ownerId: text('owner_id'),
    createdAt: integer('created_at').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [index('updates_by_workspace').on(table.workspaceId, table.createdAt, table.id)],
)
