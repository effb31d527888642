import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The filters of a list under a name, for all members; those of customers are segments. */
export const savedViews = sqliteTable(
  'saved_views',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    /** The list it is of. */
    place: text().$type<'responses' | 'follow_ups' | 'customers'>().notNull(),
    name: text().notNull(),
    /** As it stands in the address. */
    query: text().notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('saved_views_by_place').on(table.workspaceId, table.place, table.createdAt)],
)
