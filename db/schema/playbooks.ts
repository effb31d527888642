import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { RunState, StopReason } from '../../src/domain/playbooks/advance'
import type { PlaybookDefinition, PlaybookStatus, StepName, TriggerName } from '../../src/domain/playbooks/playbook'

export const playbooks = sqliteTable(
  'playbooks',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    name: text().notNull(),
    status: text().$type<PlaybookStatus>().notNull(),
    /** The version that runs begin with now; older ones stay for those they began. */
    version: integer().notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    /** When it was last switched on, and off again; null while it never was, or is not. */
    onSince: integer('on_since'),
    offSince: integer('off_since'),
  },
  (table) => [index('playbooks_by_workspace').on(table.workspaceId, table.createdAt)],
)

export const playbookVersions = sqliteTable(
  'playbook_versions',
  {
    workspaceId: text('workspace_id').notNull(),
    playbookId: text('playbook_id').notNull(),
    version: integer().notNull(),
    definition: text({ mode: 'json' }).$type<PlaybookDefinition>().notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.playbookId, table.version] })],
)

/** A playbook at work on one customer or person; those of the holdout have one to be compared by. */
export const playbookRuns = sqliteTable(
  'playbook_runs',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    playbookId: text('playbook_id').notNull(),
    version: integer().notNull(),
    /** "customer" or "person" and its id: who is taken once in a window. */
    subject: text().notNull(),
    /** 1 for the subject's first run of this playbook. */
    window: integer().notNull(),
    /** Until then no other run begins; null for never. */
    windowUntil: integer('window_until'),
    customerId: text('customer_id'),
    respondentId: text('respondent_id'),
    causeKind: text('cause_kind').$type<TriggerName>().notNull(),
    causeId: text('cause_id').notNull(),
    state: text().$type<RunState>().notNull(),
    stopReason: text('stop_reason').$type<StopReason>(),
    /** The step that comes next, counted from 0. */
    step: integer().notNull(),
    startedAt: integer('started_at').notNull(),
    dueAt: integer('due_at'),
    endedAt: integer('ended_at'),
  },
  (table) => [
    uniqueIndex('playbook_runs_by_window').on(
      table.workspaceId,
      table.playbookId,
      table.subject,
      table.window,
    ),
    index('playbook_runs_by_playbook').on(table.workspaceId, table.playbookId, table.startedAt, table.id),
    index('playbook_runs_due')
      .on(table.workspaceId, table.dueAt, table.id)
      .where(sql`due_at is not null`),
    index('playbook_runs_by_customer')
      .on(table.workspaceId, table.customerId, table.startedAt, table.id)
      .where(sql`customer_id is not null`),
    index('playbook_runs_by_respondent')
      .on(table.workspaceId, table.respondentId, table.startedAt, table.id)
      .where(sql`respondent_id is not null`),
  ],
)

/** What each run did, step by step, and why it stopped. */
export const playbookLog = sqliteTable(
  'playbook_log',
  {
    workspaceId: text('workspace_id').notNull(),
    runId: text('run_id').notNull(),
    /** Of a step done, or of the one before which the run was stopped. */
    step: integer().notNull(),
    at: integer().notNull(),
    did: text().$type<StepName | 'stop'>().notNull(),
    /** Id of the follow-up, message or event that came of it. */
    ref: text(),
    /** Why it stopped, or why nothing came of the step. */
    reason: text(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.runId, table.step] })],
)
