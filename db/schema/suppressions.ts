import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Addresses of people who unsubscribed and were erased since: they are written to no more. */
export const suppressions = sqliteTable(
  'suppressions',
  {
    workspaceId: text('workspace_id').notNull(),
    /** HMAC of the address under the workspace's secret. */
    hash: text().notNull(),
    at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.hash] })],
)
