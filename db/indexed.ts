import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'

/**
 * A table, read by this index. Without statistics, which not every libSQL server can take, the planner
 * believes that a workspace has ten rows, and would read all of them by the primary key.
 * To the query builder it is SQL, typed as the table it stands for; select its `columnsOf`.
 */
export const indexed = <Table extends SQLiteTable>(table: Table, index: string): Table =>
  sql`${table} indexed by ${sql.identifier(index)}` as unknown as Table

/** The columns of an `indexed` table, which the query builder takes as SQL only. */
export const columnsOf = <Table extends SQLiteTable>(table: Table): Table['_']['columns'] =>
  Object.fromEntries(
    Object.entries(getTableColumns(table)).map(([name, column]) => [
      name,
      sql`${column}`.mapWith(column),
    ]),
  ) as unknown as Table['_']['columns']

/**
 * Of rows that are named by their ids: the plus keeps the planner from reading all rows of the workspace, which it
 * takes for fewer than a list of ids. `id` may be any column that an index begins with.
 */
export const ofWorkspace = (workspaceId: SQLiteColumn, id: unknown): SQL => sql`+${workspaceId} = ${id}`
