import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Words that somebody said are no theme, so that nobody is asked again. */
export const themeRefusals = sqliteTable(
  'theme_refusals',
  {
    workspaceId: text('workspace_id').notNull(),
    word: text().notNull(),
    /** The word of the suggestion it was refused with. */
    suggestion: text().notNull(),
    refusedAt: integer('refused_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.word] })],
)
