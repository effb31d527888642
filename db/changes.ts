import { and, eq, getTableColumns, getTableName, inArray, sql } from 'drizzle-orm'
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db, Statement } from './client'
import * as schema from './schema'

const TABLES = {
  workspaces: schema.workspaces,
  keys: schema.keys,
  signInLinks: schema.signInLinks,
  sessions: schema.sessions,
  heartbeats: schema.heartbeats,
  surveys: schema.surveys,
  surveyVersions: schema.surveyVersions,
  respondents: schema.respondents,
  respondentEvents: schema.respondentEvents,
  displays: schema.displays,
  responses: schema.responses,
  responseKeywords: schema.responseKeywords,
  customers: schema.customers,
  churnEvents: schema.churnEvents,
  subscriptions: schema.subscriptions,
  movements: schema.movements,
  billingEndpoints: schema.billingEndpoints,
  externalEvents: schema.externalEvents,
} as const

type TableName = keyof typeof TABLES
type Row<T extends TableName> = (typeof TABLES)[T]['$inferSelect']

export type CountDelta = typeof schema.counts.$inferSelect
export type MovementTotalDelta = typeof schema.movementTotals.$inferSelect

/** What one action does to the database: whole rows to store, counters to move, rows to drop. */
export type Changes = { [T in TableName]?: Row<T>[] } & {
  counts?: CountDelta[]
  movementTotals?: MovementTotalDelta[]
  /** Responses whose keywords are replaced by those in `responseKeywords`. */
  dropKeywordsOf?: string[]
  dropMovements?: string[]
  dropSessions?: string[]
}

/** SQLite allows 32,766 parameters in a statement; fewer keep it quick to prepare. */
const MAX_PARAMETERS = 8_000

/** The statements for many actions at once: one insert per table, each counter moved once. */
export function toStatements(
  db: Db,
  workspaceId: string,
  all: readonly Changes[],
): Statement[] {
  const { responseKeywords, movements, sessions, counts, movementTotals } = schema
  const gather = <T>(rows: (changes: Changes) => readonly T[] | undefined): T[] =>
    all.flatMap((changes) => rows(changes) ?? [])

  return [
    ...dropRows(db, workspaceId, responseKeywords, 'responseId', gather((c) => c.dropKeywordsOf)),
    ...dropRows(db, workspaceId, movements, 'id', gather((c) => c.dropMovements)),
    ...dropRows(db, workspaceId, sessions, 'hash', gather((c) => c.dropSessions)),
    ...(Object.keys(TABLES) as TableName[]).flatMap((name) =>
      storeRows(db, TABLES[name], gather<object>((changes) => changes[name])),
    ),
    ...addTo(db, counts, ['count'], gather((c) => c.counts)),
    ...addTo(db, movementTotals, ['count', 'amountMinor'], gather((c) => c.movementTotals)),
  ]
}

/** Inserts rows, or replaces those with the same primary key. */
function storeRows(db: Db, table: SQLiteTable, rows: readonly object[]): Statement[] {
  const keys = primaryKey(table)
  const set = setFrom(table, keys, (column) => sql`excluded.${sql.identifier(column.name)}`)
  return inChunks(table, rows).map((chunk) => {
    const insert = db.insert(table).values(chunk)
    return Object.keys(set).length === 0
      ? insert.onConflictDoNothing()
      : insert.onConflictDoUpdate({ target: keys, set })
  })
}

/** Adds `amounts` to counters, creating those that are not there. */
function addTo<Row extends object>(
  db: Db,
  table: SQLiteTable,
  amounts: readonly (keyof Row & string)[],
  deltas: readonly Row[],
): Statement[] {
  const keys = primaryKey(table)
  const set = setFrom(table, keys, (column) => {
    const name = sql.identifier(column.name)
    return sql`${sql.identifier(getTableName(table))}.${name} + excluded.${name}`
  })
  return inChunks(table, sumDeltas(amounts, deltas)).map((chunk) =>
    db.insert(table).values(chunk).onConflictDoUpdate({ target: keys, set }),
  )
}

/** One delta per counter; those that cancel out are left away. */
export function sumDeltas<Row extends object>(
  amounts: readonly (keyof Row & string)[],
  deltas: readonly Row[],
): Row[] {
  const sums = new Map<string, Row>()
  for (const delta of deltas) {
    const key = JSON.stringify(Object.entries(delta).filter(([name]) => !amounts.includes(name as never)))
    const sum = sums.get(key)
    if (!sum) {
      sums.set(key, { ...delta })
      continue
    }
    for (const name of amounts) sum[name] = ((sum[name] as number) + (delta[name] as number)) as never
  }
  return [...sums.values()].filter((sum) => amounts.some((name) => sum[name] !== 0))
}

function dropRows<T extends SQLiteTable & { workspaceId: SQLiteColumn }>(
  db: Db,
  workspaceId: string,
  table: T,
  column: keyof T & string,
  values: readonly string[],
): Statement[] {
  if (values.length === 0) return []
  const target = getTableColumns(table)[column] as SQLiteColumn
  return [db.delete(table).where(and(eq(table.workspaceId, workspaceId), inArray(target, [...values])))]
}

function primaryKey(table: SQLiteTable): SQLiteColumn[] {
  const composite = getTableConfig(table).primaryKeys[0]?.columns
  return composite ?? Object.values(getTableColumns(table)).filter((column) => column.primary)
}

function setFrom(
  table: SQLiteTable,
  except: readonly SQLiteColumn[],
  value: (column: SQLiteColumn) => unknown,
): Record<string, unknown> {
  const columns = Object.entries(getTableColumns(table))
  return Object.fromEntries(
    columns.filter(([, column]) => !except.includes(column)).map(([name, column]) => [name, value(column)]),
  )
}

function inChunks<Row extends object>(table: SQLiteTable, rows: readonly Row[]): Row[][] {
  const size = Math.floor(MAX_PARAMETERS / Object.keys(getTableColumns(table)).length)
  const chunks: Row[][] = []
  for (let i = 0; i < rows.length; i += size) chunks.push(rows.slice(i, i + size))
  return chunks
}
