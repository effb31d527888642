import { getTableColumns, getTableName } from 'drizzle-orm'
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Statement } from './client'

/**
 * Writes of many rows as few statements. Their parts are made once per table: built anew by the
 * query builder each time, they took most of a request (docs/decisions/0002).
 */

/** SQLite allows 32,766 parameters in a statement. */
const MAX_PARAMETERS = 32_000

type Value = string | number | null

type Column = [property: string, column: SQLiteColumn]

interface Shape {
  columns: Column[]
  keys: Column[]
  insert: string
  target: string
}

const shapes = new WeakMap<SQLiteTable, Shape>()

/** Inserts rows, or replaces those with the same primary key. */
export function storeStatements(table: SQLiteTable, rows: readonly object[]): Statement[] {
  if (rows.length === 0) return []
  const shape = shapeOf(table)
  const set = assignments(shape, (name) => `${name} = excluded.${name}`)
  const conflict = set === '' ? 'do nothing' : `do update set ${set}`
  return insertRows(shape, rows, conflict)
}

/** Inserts rows; one that is there already, by any unique key, stays as it is. */
export function keepStatements(table: SQLiteTable, rows: readonly object[]): Statement[] {
  return insertRows({ ...shapeOf(table), target: 'on conflict' }, rows, 'do nothing')
}

/** Inserts rows none of which may be there. */
export function insertStatements(table: SQLiteTable, rows: readonly object[]): Statement[] {
  return insertRows({ ...shapeOf(table), target: '' }, rows, '')
}

/** Adds `amounts` to counters, creating those that are not there. */
export function addStatements(
  table: SQLiteTable,
  amounts: readonly string[],
  rows: readonly object[],
): Statement[] {
  if (rows.length === 0) return []
  const shape = shapeOf(table)
  const stored = quote(getTableName(table))
  const set = assignments(
    shape,
    (name) => `${name} = ${stored}.${name} + excluded.${name}`,
    ([property]) => amounts.includes(property),
  )
  return insertRows(shape, rows, `do update set ${set}`)
}

/** Deletes those of the rows whose amounts are all 0. */
export function dropEmptyStatements(
  table: SQLiteTable,
  amounts: readonly string[],
  rows: readonly object[],
): Statement[] {
  if (rows.length === 0) return []
  const { columns } = shapeOf(table)
  const empty = columns
    .filter(([property]) => amounts.includes(property))
    .map(([, column]) => ` and ${quote(column.name)} = 0`)
    .join('')
  return dropStatements(table, rows).map(({ sql, args }) => ({ sql: sql + empty, args }))
}

/** Deletes rows by their primary keys. */
export function dropStatements(table: SQLiteTable, rows: readonly object[]): Statement[] {
  const { keys } = shapeOf(table)
  const names = keys.map(([, column]) => quote(column.name)).join(', ')
  const from = `delete from ${quote(getTableName(table))} where (${names}) in`
  return inChunks(rows, keys.length).map((chunk) => ({
    sql: `${from} (values ${places(chunk.length, keys.length)})`,
    args: chunk.flatMap((row) => valuesOf(keys, row)),
  }))
}

const insertRows = (
  { columns, insert, target }: Shape,
  rows: readonly object[],
  conflict: string,
): Statement[] =>
  inChunks(rows, columns.length).map((chunk) => ({
    sql: `${insert} ${places(chunk.length, columns.length)} ${target} ${conflict}`,
    args: chunk.flatMap((row) => valuesOf(columns, row)),
  }))

function inChunks(rows: readonly object[], width: number): (readonly object[])[] {
  const size = Math.floor(MAX_PARAMETERS / width)
  if (rows.length <= size) return rows.length === 0 ? [] : [rows]
  return [rows.slice(0, size), ...inChunks(rows.slice(size), width)]
}

/** "(?, ?), (?, ?)" */
const places = (rows: number, columns: number): string =>
  Array<string>(rows)
    .fill(`(${Array<string>(columns).fill('?').join(', ')})`)
    .join(', ')

/** A row's values as the driver stores them. */
const valuesOf = (columns: readonly Column[], row: object): Value[] =>
  columns.map(([property, column]) => {
    const value = (row as Record<string, unknown>)[property] ?? null
    return value === null ? null : (column.mapToDriverValue(value) as Value)
  })

function shapeOf(table: SQLiteTable): Shape {
  const known = shapes.get(table)
  if (known) return known
  const columns = Object.entries(getTableColumns(table))
  const composite = getTableConfig(table).primaryKeys[0]?.columns
  const keys = columns.filter(([, column]) => composite?.includes(column) ?? column.primary)
  const names = columns.map(([, column]) => quote(column.name)).join(', ')
  const target = keys.map(([, column]) => quote(column.name)).join(', ')
  const shape = {
    columns,
    keys,
    insert: `insert into ${quote(getTableName(table))} (${names}) values`,
    target: `on conflict (${target})`,
  }
  shapes.set(table, shape)
  return shape
}

const assignments = (
  { columns, keys }: Shape,
  assign: (name: string) => string,
  wanted: (entry: Column) => boolean = (column) => !keys.includes(column),
): string =>
  columns
    .filter(wanted)
    .map(([, column]) => assign(quote(column.name)))
    .join(', ')

const quote = (name: string): string => `"${name}"`
