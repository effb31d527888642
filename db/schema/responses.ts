import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { KindSlug } from '../../src/contract/client'
import type { StoredTags, TagKind, Trust } from '../../src/domain/surveys/response'

export const responses = sqliteTable(
  'responses',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    surveyId: text('survey_id').notNull(),
    surveyVersion: integer('survey_version').notNull(),
    kind: text().$type<KindSlug>().notNull(),
    /** The browser's key for one attempt; a repeat finds the first row by it. */
    submissionId: text('submission_id').notNull(),
    revision: integer().notNull(),
    status: text().$type<'partial' | 'complete'>().notNull(),
    displayId: text('display_id'),
    respondentId: text('respondent_id').notNull(),
    customerId: text('customer_id'),
    trust: text().$type<Trust>().notNull(),
    score: integer(),
    /** Reason chosen, by its id in the survey, and the canonical cause it stands for. */
    reason: text(),
    cause: text(),
    choicePosition: integer('choice_position'),
    comment: text(),
    locale: text().notNull(),
    url: text(),
    answeredAt: integer('answered_at').notNull(),
    /** Day of `answeredAt` in the workspace's zone: where the response is counted. */
    day: text().notNull(),
    receivedAt: integer('received_at').notNull(),
    language: text(),
    sentiment: real(),
    sentimentLabel: text('sentiment_label').$type<'negative' | 'neutral' | 'positive'>(),
    tags: text({ mode: 'json' }).$type<StoredTags>(),
  },
  (table) => [
    uniqueIndex('responses_by_submission').on(
      table.workspaceId,
      table.surveyId,
      table.submissionId,
    ),
    index('responses_by_time').on(table.workspaceId, table.answeredAt, table.id),
    index('responses_by_survey').on(table.workspaceId, table.surveyId, table.answeredAt, table.id),
    index('responses_by_customer')
      .on(table.workspaceId, table.customerId, table.answeredAt)
      .where(sql`customer_id is not null`),
    index('responses_by_respondent').on(table.workspaceId, table.respondentId, table.answeredAt),
  ],
)

/** Which responses have a keyword, theme or signal; the words behind a figure. */
export const responseTags = sqliteTable(
  'response_tags',
  {
    workspaceId: text('workspace_id').notNull(),
    tag: text().$type<TagKind>().notNull(),
    value: text().notNull(),
    answeredAt: integer('answered_at').notNull(),
    responseId: text('response_id').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.workspaceId, table.tag, table.value, table.answeredAt, table.responseId],
    }),
  ],
)

/**
 * Counters per survey and day, always equal to a recount of the rows. `measure` is what is counted
 * (score, sentiment, keyword, reason, display …), `value` which one (9, negative, export …).
 */
export const counts = sqliteTable(
  'counts',
  {
    workspaceId: text('workspace_id').notNull(),
    surveyId: text('survey_id').notNull(),
    measure: text().notNull(),
    day: text().notNull(),
    value: text().notNull(),
    count: integer().notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.workspaceId, table.surveyId, table.measure, table.day, table.value],
    }),
  ],
)
