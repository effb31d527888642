import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Work too long for one request: done in steps by the scheduled jobs, resumed where it stopped. */
export const operations = sqliteTable(
  'operations',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    /** Which work, by its slug in the registry of operations. */
    kind: text().notNull(),
    /** `waiting` until it is told more, as an upload whose columns nobody named yet. */
    status: text().$type<'waiting' | 'running' | 'done' | 'failed'>().notNull(),
    input: text({ mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    /** Where the next step begins; null before the first. */
    cursor: text(),
    done: integer().notNull(),
    /** How much there is in all, as far as known. */
    total: integer(),
    /** What came of it: counts, and the first rows that were refused and why. */
    report: text({ mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    startedAt: integer('started_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    finishedAt: integer('finished_at'),
  },
  (table) => [index('operations_by_status').on(table.workspaceId, table.status, table.startedAt)],
)

/** What an operation works on, as it was handed in, in parts small enough for one row. */
export const operationParts = sqliteTable(
  'operation_parts',
  {
    workspaceId: text('workspace_id').notNull(),
    operationId: text('operation_id').notNull(),
    part: integer().notNull(),
    content: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.operationId, table.part] })],
)
