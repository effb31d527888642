import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { EntryKind } from '../../src/domain/follow-ups/entry'
import type { RuleSettings } from '../../src/domain/follow-ups/settings'
import type { CauseKind, FollowUpState, Outcome } from '../../src/domain/follow-ups/follow-up'

/** What somebody is to look after, and how that went. */
export const followUps = sqliteTable(
  'follow_ups',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    /** The rule, or the playbook, that opened it; null for by hand. */
    ruleId: text('rule_id'),
    causeKind: text('cause_kind').$type<CauseKind>().notNull(),
    /** A response's id, a customer's with the moment they entered a segment, and so on. */
    causeId: text('cause_id').notNull(),
    /** What is the matter, in few words and none of the respondent's. */
    title: text().notNull(),
    respondentId: text('respondent_id'),
    customerId: text('customer_id'),
    surveyId: text('survey_id'),
    responseId: text('response_id'),
    /** A member. */
    ownerId: text('owner_id'),
    state: text().$type<FollowUpState>().notNull(),
    tags: text({ mode: 'json' }).$type<string[]>().notNull(),
    openedAt: integer('opened_at').notNull(),
    /** When somebody should have said that it was heard. */
    acknowledgeBy: integer('acknowledge_by').notNull(),
    dueAt: integer('due_at').notNull(),
    /** As first promised; `dueAt` moves on when it is opened again. */
    firstDueAt: integer('first_due_at').notNull(),
    acknowledgedAt: integer('acknowledged_at'),
    closedAt: integer('closed_at'),
    outcome: text().$type<Outcome>(),
    reopened: integer().notNull(),
    /** What the customer paid a month when it was opened. */
    valueMinor: integer('value_minor').notNull(),
    currency: text(),
    /** Days after the closure to ask whether it helped; null asks never. */
    checkAfterDays: integer('check_after_days'),
    /** When to ask whether it helped; null while nothing is to be asked. */
    checkAt: integer('check_at'),
    /** When that was asked last, and what they said. */
    askedAt: integer('asked_at'),
    solved: text().$type<'yes' | 'no'>(),
    solvedAt: integer('solved_at'),
  },
  (table) => [
    uniqueIndex('follow_ups_by_cause').on(
      table.workspaceId,
      table.causeKind,
      table.causeId,
      table.ruleId,
    ),
    index('follow_ups_by_time').on(table.workspaceId, table.openedAt, table.id),
    index('follow_ups_by_rule').on(table.workspaceId, table.ruleId, table.openedAt),
    index('follow_ups_due')
      .on(table.workspaceId, table.dueAt, table.id)
      .where(sql`state <> 'closed'`),
    index('follow_ups_of_owner')
      .on(table.workspaceId, table.ownerId, table.dueAt, table.id)
      .where(sql`state <> 'closed'`),
    index('follow_ups_by_state').on(table.workspaceId, table.state, table.dueAt, table.id),
    index('follow_ups_by_value').on(table.workspaceId, table.currency, table.valueMinor, table.id),
    index('follow_ups_by_customer')
      .on(table.workspaceId, table.customerId, table.openedAt)
      .where(sql`customer_id is not null`),
    index('follow_ups_by_response')
      .on(table.workspaceId, table.responseId)
      .where(sql`response_id is not null`),
    index('follow_ups_to_check')
      .on(table.workspaceId, table.checkAt)
      .where(sql`check_at is not null`),
  ],
)

/** Everything that was done with a follow-up, in its order, and by whom. */
export const followUpEntries = sqliteTable(
  'follow_up_entries',
  {
    workspaceId: text('workspace_id').notNull(),
    followUpId: text('follow_up_id').notNull(),
    id: text().notNull(),
    kind: text().$type<EntryKind>().notNull(),
    at: integer().notNull(),
    /** Its place among what was done in one go. */
    ordinal: integer().notNull(),
    /** Id of a member or a key, else what did it: "rule", "person", "job". */
    by: text().notNull(),
    /** The note, the tag, the owner or the outcome. */
    text: text(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.followUpId, table.at, table.ordinal, table.id] })],
)

/** A rule where a workspace set it otherwise than it comes. */
export const followUpRules = sqliteTable(
  'follow_up_rules',
  {
    workspaceId: text('workspace_id').notNull(),
    rule: text().notNull(),
    settings: text({ mode: 'json' }).$type<RuleSettings>().notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.rule] })],
)
