import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Database, runBatch, type Statement } from '../../db/client'
import { toStatements } from '../../db/changes'
import * as schema from '../../db/schema'
import { addStatements, dropStatements, storeStatements } from '../../db/statements'
import { startApp, type TestApp } from '../harness'
import { count, customer, keyword, movement } from './rows'

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

const run = (statements: Statement[]) => runBatch(database.client, statements)
const customers = async () =>
  (await database.db.select().from(schema.customers)).sort((a, b) => (a.id < b.id ? -1 : 1))
const countsNow = async () =>
  new Map((await database.db.select().from(schema.counts)).map((row) => [row.value, row.count]))
const keywordsNow = async () =>
  (await database.db.select().from(schema.responseTags)).map((row) => row.value)

describe('storing rows', () => {
  it('gives back what was stored: JSON, numbers, empty texts and null', async () => {
    const rows = [customer('a'), customer('b', { name: 'Bolt', mrr: {}, traits: {}, plan: null })]
    await run(storeStatements(schema.customers, rows))
    expect(await customers()).toEqual(rows)
  })

  it('gives back true, false and unknown', async () => {
    const rows = [movement('m1', 'voluntary'), movement('m2', 'pause'), movement('m3', null)]
    await run(storeStatements(schema.movements, rows))
    expect(await database.db.select().from(schema.movements)).toEqual(rows)
  })

  it('replaces a row of the same key as a whole, with null where it has nothing now', async () => {
    await run(
      storeStatements(schema.customers, [
        customer('a', { name: 'Acme', churnedAt: 7 }),
        customer('b'),
      ]),
    )
    await run(storeStatements(schema.customers, [customer('a')]))
    expect(await customers()).toEqual([customer('a'), customer('b')])
  })

  it('keeps the last of two rows of one key', async () => {
    await run(
      storeStatements(schema.customers, [
        customer('a', { name: 'first' }),
        customer('a', { name: 'last' }),
      ]),
    )
    expect(await customers()).toEqual([customer('a', { name: 'last' })])
  })

  it('takes a row again that is nothing but its key', async () => {
    const rows = [keyword('export', 'r1'), keyword('export', 'r1'), keyword('export', 'r2')]
    await run(storeStatements(schema.responseTags, rows))
    await run(storeStatements(schema.responseTags, rows))
    expect(await keywordsNow()).toEqual(['export', 'export'])
  })

  it('gives back any text and any JSON that is well formed', async () => {
    const word = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((text) => text.replaceAll('\0', '').toWellFormed())
    const traits = fc.dictionary(word, fc.oneof(word, fc.integer(), fc.boolean()))
    await fc.assert(
      fc.asyncProperty(word, traits, async (name, given) => {
        await run(storeStatements(schema.customers, [customer('a', { name, traits: given })]))
        // As JSON, for "__proto__" as a key has no own place in a literal.
        expect(JSON.stringify(await customers())).toBe(
          JSON.stringify([customer('a', { name, traits: given })]),
        )
      }),
      { numRuns: 50 },
    )
  })
})

describe('adding to counters', () => {
  it('makes those that are not there and moves those that are', async () => {
    await run(addStatements(schema.counts, ['count'], [count('9', 2), count('10', 1)]))
    await run(
      addStatements(schema.counts, ['count'], [count('9', 3), count('10', -1), count('0', 1)]),
    )
    expect(await countsNow()).toEqual(
      new Map([
        ['9', 5],
        ['10', 0],
        ['0', 1],
      ]),
    )
  })

  it('moves every amount of a row', async () => {
    const total = {
      workspaceId: 'w',
      currency: 'EUR',
      day: '2026-03-02',
      type: 'churn',
      billed: 'monthly',
      loss: '',
      count: 1,
      amountMinor: -4900,
    }
    await run(addStatements(schema.movementTotals, ['count', 'amountMinor'], [total]))
    await run(
      addStatements(
        schema.movementTotals,
        ['count', 'amountMinor'],
        [{ ...total, amountMinor: -100 }],
      ),
    )
    expect(await database.db.select().from(schema.movementTotals)).toEqual([
      { ...total, count: 2, amountMinor: -5000 },
    ])
  })
})

describe('totals of movements', () => {
  it('are no row any more once they are of nothing', async () => {
    const total = {
      workspaceId: 'w',
      currency: 'EUR',
      day: '2026-03-02',
      type: 'churn' as const,
      billed: 'monthly' as const,
      loss: '' as const,
      count: 1,
      amountMinor: -4900,
    }
    // A churn out of a pause moves a customer and no money: that is not nothing.
    const unpaid = { ...total, loss: 'pause' as const, count: 2, amountMinor: 0 }
    const taken = { count: -1, amountMinor: 4900 }
    await database.client.execute('delete from movement_totals')
    await run(toStatements([{ movementTotals: [total, unpaid, { ...total, currency: 'SEK' }] }]))
    await run(
      toStatements([
        { movementTotals: [{ ...total, ...taken }, { ...unpaid, count: -1, amountMinor: 0 }] },
      ]),
    )
    expect(await database.db.select().from(schema.movementTotals)).toEqual([
      { ...unpaid, count: 1 },
      { ...total, currency: 'SEK' },
    ])
  })
})

describe('dropping rows', () => {
  it('takes those of the keys named, and no other', async () => {
    await run(
      storeStatements(schema.customers, [
        customer('a'),
        customer('b'),
        customer('a', { workspaceId: 'v' }),
      ]),
    )
    await run(
      dropStatements(schema.customers, [
        { workspaceId: 'w', id: 'a' },
        { workspaceId: 'w', id: 'none' },
      ]),
    )
    expect((await customers()).map(({ workspaceId, id }) => `${workspaceId} ${id}`)).toEqual([
      'v a',
      'w b',
    ])
  })

  it('takes a key of one column', async () => {
    const attempts = (key: string) => ({ key, count: 1, since: 0 })
    await run(storeStatements(schema.signInAttempts, [attempts('a'), attempts('b')]))
    await run(dropStatements(schema.signInAttempts, [{ key: 'a' }]))
    expect(await database.db.select().from(schema.signInAttempts)).toEqual([attempts('b')])
  })

  it('comes before storing in one batch, so that a row can be replaced by itself', async () => {
    await run(
      storeStatements(schema.responseTags, [keyword('export', 'r1'), keyword('crash', 'r1')]),
    )
    const changes = {
      dropResponseTags: [keyword('export', 'r1'), keyword('crash', 'r1')],
      responseTags: [keyword('export', 'r1')],
    }
    await run(toStatements([changes]))
    expect(await keywordsNow()).toEqual(['export'])
  })
})

it('makes no statement for no rows', () => {
  expect(storeStatements(schema.customers, [])).toEqual([])
  expect(addStatements(schema.counts, ['count'], [])).toEqual([])
  expect(dropStatements(schema.customers, [])).toEqual([])
  expect(toStatements([{}, {}])).toEqual([])
})
