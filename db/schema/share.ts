import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Links that let anybody who has one read a page's figures for a while. Only the hash is kept. */
export const shareLinks = sqliteTable(
  'share_links',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    /** Whom it is for, in the words of who made it. */
    name: text().notNull(),
    page: text().$type<'overview' | 'churn'>().notNull(),
    /** How far back the page looks. */
    days: integer().notNull(),
    /** SHA-256 of the token, hex. */
    hash: text().notNull().unique(),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    revokedAt: integer('revoked_at'),
  },
  (table) => [index('share_links_by_workspace').on(table.workspaceId, table.createdAt)],
)
