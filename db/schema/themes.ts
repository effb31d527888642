import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

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

/** Themes a workspace looks for itself. */
export const ownThemes = sqliteTable(
  'own_themes',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    name: text().notNull(),
    terms: text({ mode: 'json' }).$type<string[]>().notNull(),
    examples: text({ mode: 'json' }).$type<string[]>().notNull(),
    createdAt: integer('created_at').notNull(),
    changedAt: integer('changed_at').notNull(),
    /** Removed, it is looked for no more; answers that carry it still name it until they are tagged anew. */
    removedAt: integer('removed_at'),
  },
  (table) => [index('own_themes_by_workspace').on(table.workspaceId, table.createdAt)],
)

/** What else a workspace looks for, and which of its rules are in force. */
export const ownRules = sqliteTable('own_rules', {
  workspaceId: text('workspace_id').primaryKey(),
  competitors: text({ mode: 'json' }).$type<string[]>().notNull(),
  /** Of all own rules: the same rules have the same. Empty where there are none. */
  version: text().notNull(),
  changedAt: integer('changed_at').notNull(),
})

/** What a workspace says of a topic: how it is called, as which other one it is told, that it is pinned. */
export const topicSettings = sqliteTable(
  'topic_settings',
  {
    workspaceId: text('workspace_id').notNull(),
    tag: text().$type<'keyword' | 'theme'>().notNull(),
    value: text().notNull(),
    name: text(),
    toldAs: text('told_as'),
    pinnedAt: integer('pinned_at'),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.tag, table.value] })],
)
