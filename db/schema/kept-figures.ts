import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Figures that take long to work out, as they were: shown with that moment while newer ones are worked out. Sums and
 * shares alone, nothing of one person; they can be dropped at any time.
 */
export const keptFigures = sqliteTable(
  'kept_figures',
  {
    workspaceId: text('workspace_id').notNull(),
    /** What was asked: which figures, and narrowed by what. */
    question: text().notNull(),
    figures: text({ mode: 'json' }).$type<unknown>().notNull(),
    /** The moment they are of. */
    at: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.question] }),
    index('kept_figures_by_time').on(table.workspaceId, table.at),
  ],
)
