import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Role } from '../../src/domain/access/roles'

/**
 * Who belongs to a workspace. What somebody owns names the member, so a member who left stays as a
 * row. The first owner is there from the start and has no user until somebody takes the place.
 */
export const members = sqliteTable(
  'members',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    userId: text('user_id'),
    name: text().notNull(),
    email: text().notNull(),
    role: text().$type<Role>().notNull(),
    createdAt: integer('created_at').notNull(),
    removedAt: integer('removed_at'),
  },
  (table) => [
    index('members_by_workspace').on(table.workspaceId, table.createdAt),
    uniqueIndex('members_by_user').on(table.userId, table.workspaceId),
  ],
)
