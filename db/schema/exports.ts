import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ExportList, RunProblem } from '../../src/domain/exports/lists'
import type { ExportSchedule } from '../../src/domain/exports/schedule'

/** Lists of which what is new is written out again and again. */
export const scheduledExports = sqliteTable(
  'scheduled_exports',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    list: text().$type<ExportList>().notNull(),
    format: text().$type<'csv' | 'ndjson'>().notNull(),
    schedule: text({ mode: 'json' }).$type<ExportSchedule>().notNull(),
    /** Where the link goes: a mail address, else a channel of the team's own. */
    address: text(),
    channelId: text('channel_id'),
    /** What had come by then was written out. */
    doneUntil: integer('done_until').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('scheduled_exports_by_workspace').on(table.workspaceId, table.createdAt)],
)

/** What each turn came to. A file is made when it is fetched: of what still is there. */
export const exportRuns = sqliteTable(
  'export_runs',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    exportId: text('export_id').notNull(),
    list: text().$type<ExportList>().notNull(),
    format: text().$type<'csv' | 'ndjson'>().notNull(),
    /** Half-open: what had come since and before. */
    since: integer().notNull(),
    until: integer().notNull(),
    rows: integer().notNull(),
    problem: text().$type<RunProblem>(),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    revokedAt: integer('revoked_at'),
  },
  (table) => [index('export_runs_by_time').on(table.workspaceId, table.createdAt, table.id)],
)
