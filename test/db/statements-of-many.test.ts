import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Database, runBatch, type Statement } from '../../db/client'
import * as schema from '../../db/schema'
import { addStatements, dropStatements, storeStatements } from '../../db/statements'
import { startApp, type TestApp } from '../harness'
import { count, customer, keyword } from './rows'

let app: TestApp
let database: Database

beforeAll(async () => {
  app = await startApp()
  database = app.runtime.database()
})

afterAll(() => app.close())

beforeEach(async () => {
  await database.client.batch(
    [
      'delete from customers',
      'delete from movements',
      'delete from counts',
      'delete from response_tags',
    ],
    'write',
  )
})

const many = (length: number) => Array.from({ length }, (_, i) => `k${i}`)

const run = (statements: Statement[]) => runBatch(database.client, statements)
const customers = async () =>
  (await database.db.select().from(schema.customers)).sort((a, b) => (a.id < b.id ? -1 : 1))
const countsNow = async () =>
  new Map((await database.db.select().from(schema.counts)).map((row) => [row.value, row.count]))
const keywordsNow = async () =>
  (await database.db.select().from(schema.responseTags)).map((row) => row.value)

describe('more parameters than a statement may have', () => {
  // Rows of 6, 4 and 12 columns: 32,000 parameters are 5,333, 8,000 and 2,666 of them.
  it('are spread over statements, each as full as it may be', async () => {
    const statements = addStatements(
      schema.counts,
      ['count'],
      many(12_000).map((value) => count(value, 1)),
    )
    expect(statements.map(({ args }) => args.length)).toEqual([31_998, 31_998, 8_004])
    await run(statements)
    await run(statements)
    const counted = await countsNow()
    expect([counted.size, counted.get('k0'), counted.get('k11999')]).toEqual([12_000, 2, 2])
  })

  it('are stored, replaced and dropped like few', async () => {
    const rows = many(6_401).map((word) => keyword(word, 'r'))
    expect(storeStatements(schema.responseTags, rows)).toHaveLength(2)
    await run(storeStatements(schema.responseTags, rows))
    expect(await keywordsNow()).toHaveLength(6_401)
    expect(dropStatements(schema.responseTags, rows)).toHaveLength(2)
    await run(dropStatements(schema.responseTags, rows))
    expect(await keywordsNow()).toEqual([])

    const crowd = many(3_000).map((id) => customer(id))
    await run(storeStatements(schema.customers, crowd))
    await run(
      storeStatements(
        schema.customers,
        crowd.map((row) => ({ ...row, name: 'again' })),
      ),
    )
    expect((await customers()).filter(({ name }) => name === 'again')).toHaveLength(3_000)
  })

  it('are all stored or none', async () => {
    const rows = many(3_000).map((id) => customer(id))
    const broken = { ...customer('last'), status: null }
    await expect(run(storeStatements(schema.customers, [...rows, broken]))).rejects.toThrow(
      'NOT NULL',
    )
    expect(await customers()).toEqual([])
  })
})
