import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** For how many days a workspace keeps what was written; null, or no row, keeps it. */
export const keepings = sqliteTable('keepings', {
  workspaceId: text('workspace_id').primaryKey(),
  texts: integer(),
  messages: integer(),
  billingMessages: integer('billing_messages'),
  /** Up to where words of answers, and billing messages, are gone already: nobody looks there again. */
  textsGoneUntil: integer('texts_gone_until').notNull(),
  billingGoneUntil: integer('billing_gone_until').notNull(),
})
