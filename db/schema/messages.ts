import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { AttemptProblem } from '../../src/domain/deliveries/attempt'
import type { OffReason } from '../../src/domain/deliveries/standing'
import type { MessageKind } from '../../src/domain/messages/kinds'
import type { ContactCap, QuietHours } from '../../src/domain/messages/settings'
import type { MessageState, WithheldReason } from '../../src/domain/messages/state'
import type { TemplateTexts } from '../../src/domain/messages/template'

/** A way messages go out, and how it is doing. */
export const channels = sqliteTable(
  'channels',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    /** Which way, by its slug in the registry of channels. */
    type: text().notNull(),
    name: text().notNull(),
    /** What the way asks for, by field; secrets in clear, for each is needed to send. */
    settings: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    /** Why nothing goes there now; null while it is on. */
    off: text().$type<OffReason>(),
    offAt: integer('off_at'),
    failures: integer().notNull(),
    failingSince: integer('failing_since'),
    pausedUntil: integer('paused_until'),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('channels_by_workspace').on(table.workspaceId, table.createdAt)],
)

/** What a workspace wrote in place of a starter, or of its own. */
export const templates = sqliteTable(
  'templates',
  {
    workspaceId: text('workspace_id').notNull(),
    /** `tpl_` + the name of the starter it replaces, or an id of its own. */
    id: text().notNull(),
    name: text().notNull(),
    /** By language; the first one stands in for those that are missing. */
    texts: text({ mode: 'json' }).$type<TemplateTexts>().notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.id] })],
)

/** How a workspace writes to people; without a row the defaults hold. */
export const messageSettings = sqliteTable('message_settings', {
  workspaceId: text('workspace_id').primaryKey(),
  quietHours: text('quiet_hours', { mode: 'json' }).$type<QuietHours | null>(),
  contactCap: text('contact_cap', { mode: 'json' }).$type<ContactCap | null>(),
  /** Stands under every mail, such as a postal address. */
  footer: text().notNull(),
})

/** Something written to a person or to the team, stored with its cause and sent afterwards. */
export const messages = sqliteTable(
  'messages',
  {
    /** Also what names it to whoever delivers it, the same at every attempt. */
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    /** Null where there was none to take it. */
    channelId: text('channel_id'),
    kind: text().$type<MessageKind>().notNull(),
    /** What it was written for; the same cause and step write once. */
    causeKind: text('cause_kind').notNull(),
    causeId: text('cause_id').notNull(),
    step: text().notNull(),
    respondentId: text('respondent_id'),
    customerId: text('customer_id'),
    templateId: text('template_id'),
    /** The member who wrote it; null where the service did. */
    authorId: text('author_id'),
    /** Where mail goes; null for a channel that leads to one place. */
    address: text(),
    name: text(),
    locale: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    /** The body as HTML where it is more than the text in paragraphs. */
    html: text(),
    state: text().$type<MessageState>().notNull(),
    /** Why it is withheld. */
    reason: text().$type<WithheldReason>(),
    /** When it is tried next, or until when somebody is at it; null once it is over. */
    dueAt: integer('due_at'),
    /** Mark of who took it last: only they say how the attempt went. */
    claim: text(),
    attempts: integer().notNull(),
    tries: integer().notNull(),
    lastAt: integer('last_at'),
    lastStatus: integer('last_status'),
    lastProblem: text('last_problem').$type<AttemptProblem>(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('messages_by_cause').on(table.workspaceId, table.causeKind, table.causeId, table.step),
    index('messages_by_state').on(table.workspaceId, table.state, table.createdAt, table.id),
    index('messages_by_channel').on(table.workspaceId, table.channelId, table.state),
    index('messages_due')
      .on(table.workspaceId, table.channelId, table.dueAt)
      .where(sql`due_at is not null`),
    index('messages_by_claim')
      .on(table.workspaceId, table.claim)
      .where(sql`claim is not null`),
    index('messages_by_respondent')
      .on(table.workspaceId, table.respondentId, table.createdAt, table.id)
      .where(sql`respondent_id is not null`),
    index('messages_by_customer')
      .on(table.workspaceId, table.customerId, table.createdAt, table.id)
      .where(sql`customer_id is not null`),
  ],
)
