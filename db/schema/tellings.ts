import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** That those who asked for an update are told of it: once, and again for those who asked since. */
export const tellings = sqliteTable(
  'update_tellings',
  {
    workspaceId: text('workspace_id').notNull(),
    updateId: text('update_id').notNull(),
    /** Share of them who are not told, so that telling can be held against not telling; set once. */
    holdoutShare: real('holdout_share').notNull(),
    firstAt: integer('first_at').notNull(),
    /** Answers until then asked for it. */
    cutoff: integer().notNull(),
    /** The person it has come to; null when all were told. */
    after: text(),
    endedAt: integer('ended_at'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.updateId] }),
    index('update_tellings_running')
      .on(table.workspaceId, table.cutoff)
      .where(sql`after is not null`),
  ],
)

/** A person who was told of an update, or drawn not to be. */
export const updateRecipients = sqliteTable(
  'update_recipients',
  {
    workspaceId: text('workspace_id').notNull(),
    updateId: text('update_id').notNull(),
    respondentId: text('respondent_id').notNull(),
    customerId: text('customer_id'),
    arm: text().$type<'told' | 'holdout'>().notNull(),
    /** Null for those drawn not to be told. */
    messageId: text('message_id'),
    at: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.updateId, table.respondentId] }),
    index('update_recipients_by_respondent').on(table.workspaceId, table.respondentId),
  ],
)
