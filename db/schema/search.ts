import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/**
 * Which row of the full-text index `response_search` an answer is. The index itself (FTS5) keeps words and no
 * texts, cannot be said here, and stands in the migration; a trigger takes out what is deleted.
 */
export const responseSearchIds = sqliteTable(
  'response_search_ids',
  {
    id: integer().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    responseId: text('response_id').notNull(),
  },
  (table) => [uniqueIndex('response_search_by_response').on(table.workspaceId, table.responseId)],
)
