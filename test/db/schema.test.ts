import { afterEach, beforeEach, expect, it } from 'vitest'
import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import * as schema from '../../db/schema'
import { startApp, type TestApp } from '../harness'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const tables: SQLiteTable[] = Object.values(schema).filter((table) => is(table, SQLiteTable))

it('keeps tables with a composite key as one b-tree', async () => {
  // drizzle-kit cannot say WITHOUT ROWID, so a regenerated migration would lose it unseen.
  // The full-text index keeps tables of its own.
  const { rows } = await app.runtime
    .database()
    .client.execute("select name, sql from sqlite_master where type = 'table' and name not glob 'response_search*_*'")
  const without = rows.filter(({ sql }) => String(sql).endsWith('WITHOUT ROWID')).map(({ name }) => name)
  const composite = tables
    .filter((table) => getTableConfig(table).primaryKeys.length > 0)
    .map((table) => getTableName(table))
  expect(without.sort()).toEqual(composite.sort())
})

it('keeps every row under its workspace, but what people have across them', () => {
  const free = tables.filter((table) => !('workspaceId' in getTableColumns(table)))
  expect(free.map((table) => getTableName(table)).sort()).toEqual([
    'accounts',
    'heartbeats',
    'installation',
    'sign_in_attempts',
    'two_factors',
    'user_sessions',
    'users',
    'verifications',
    'workspaces',
  ])
})
