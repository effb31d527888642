import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { KindSlug } from '../../src/contract/client'
import type { Consent } from '../../src/domain/messages/consent'

export type Traits = Record<string, string | number | boolean>

/** A person who may be asked: known by the host's id, else by the browser's anonymous one. */
export const respondents = sqliteTable(
  'respondents',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    /** `u:` + the host's id, or `a:` + the anonymous id: what a request names a person by. */
    key: text().notNull(),
    /** The identified person this anonymous one turned out to be. */
    knownAs: text('known_as'),
    customerId: text('customer_id'),
    email: text(),
    name: text(),
    locale: text(),
    traits: text({ mode: 'json' }).$type<Traits>().notNull(),
    /** Whether they may be written to, as they last said, and when; null for never. */
    messages: text().$type<Consent>(),
    messagesAt: integer('messages_at'),
    firstSeenAt: integer('first_seen_at').notNull(),
    lastSeenAt: integer('last_seen_at').notNull(),
  },
  (table) => [
    uniqueIndex('respondents_by_key').on(table.workspaceId, table.key),
    index('respondents_by_customer')
      .on(table.workspaceId, table.customerId)
      .where(sql`customer_id is not null`),
    index('respondents_by_known_as')
      .on(table.workspaceId, table.knownAs)
      .where(sql`known_as is not null`),
    index('respondents_by_email')
      .on(table.workspaceId, sql`lower(email)`)
      .where(sql`email is not null`),
  ],
)

/** What a person did, by the host's `track` calls: how often and when last. */
export const respondentEvents = sqliteTable(
  'respondent_events',
  {
    workspaceId: text('workspace_id').notNull(),
    respondentId: text('respondent_id').notNull(),
    name: text().notNull(),
    count: integer().notNull(),
    lastAt: integer('last_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.respondentId, table.name] })],
)

/** A survey was visible to a person. */
export const displays = sqliteTable(
  'displays',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    surveyId: text('survey_id').notNull(),
    surveyVersion: integer('survey_version').notNull(),
    kind: text().$type<KindSlug>().notNull(),
    respondentId: text('respondent_id').notNull(),
    event: text(),
    url: text(),
    shownAt: integer('shown_at').notNull(),
    day: text().notNull(),
    dismissedAt: integer('dismissed_at'),
    /** The first response given to this display; a display counts as answered once. */
    responseId: text('response_id'),
  },
  (table) => [
    index('displays_by_respondent').on(table.workspaceId, table.respondentId, table.shownAt),
    index('displays_by_survey').on(table.workspaceId, table.surveyId, table.shownAt),
  ],
)
