import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What happened and others want to hear of: written with its cause, handed on afterwards. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    type: text().notNull(),
    at: integer().notNull(),
    payload: text({ mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    /** When it was turned into deliveries; null until then. */
    dispatchedAt: integer('dispatched_at'),
  },
  (table) => [
    index('outbox_by_time').on(table.workspaceId, table.at, table.id),
    index('outbox_waiting')
      .on(table.workspaceId, table.at)
      .where(sql`dispatched_at is null`),
  ],
)
