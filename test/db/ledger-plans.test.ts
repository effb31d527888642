import type { InStatement, ResultSet } from '@libsql/client'
import { createClient } from '@libsql/client'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { reviewLedgers } from '../../src/services/billing/review'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { churnEvent } from '../api/helpers'
import { DAY, startApp, type TestApp } from '../harness'
import { rebuildLedger } from '../services/billing/rebuild'

let app: TestApp
let asked: InStatement[]

beforeEach(async () => {
  app = await startApp()
  asked = []
  const { client } = app.runtime.database()
  const execute = client.execute.bind(client) as (statement: InStatement) => Promise<ResultSet>
  client.execute = (statement: InStatement) => {
    asked.push(statement)
    return execute(statement)
  }
  const batch = client.batch.bind(client)
  client.batch = (statements, mode) => {
    asked.push(...(statements as InStatement[]))
    return batch(statements, mode)
  }
})

afterEach(() => app.close())

/** A step of a plan that goes through a whole workspace in a table that grows with its customers. */
const WHOLE =
  /^SCAN (churn_events|customers|subscriptions|spells|movements)\b|^SEARCH (churn_events|customers|subscriptions|spells|movements|m)\b.*\(workspace_id=\?\)$/

async function readsOfAll(): Promise<string[]> {
  // A connection of its own: what only explains must not stand in the way of a commit.
  const { rows: files } = await app.runtime.database().client.execute('pragma database_list')
  const client = createClient({ url: `file:${String(files[0]?.file)}` })
  const found = new Set<string>()
  for (const statement of asked) {
    const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement
    if (!/^\s*(select|with|insert|delete|update)/i.test(sql)) continue
    const { rows } = await client.execute({ sql: `explain query plan ${sql}`, args })
    const steps = rows.map(({ detail }) => String(detail))
    // The first rows of an index need no others.
    const isFirstFew = sql.endsWith('limit ?') && !steps.some((step) => step.includes('TEMP B-TREE'))
    for (const step of isFirstFew ? [] : steps) {
      if (WHOLE.test(step)) found.add(`${step} ← ${sql.slice(0, 200)}`)
    }
  }
  client.close()
  return [...found]
}

it('nothing the ledger does for some customers reads those of all', async () => {
  const event = (id: string, changes: object) => churnEvent(id, { customer_id: id, ...changes })
  await app.api('POST', '/v1/churn-events', {
    events: [
      ...Array.from({ length: 5 }, (_, i) => event(`c${i}`, {})),
      event('later', { at: '2026-03-10T00:00:00Z' }),
    ],
  })
  await app.api('POST', '/v1/churn-events', event('c1', { id: 'again', type: 'ended', at: '2026-02-01T00:00:00Z' }))
  app.clock.now += 30 * DAY
  expect(await reviewLedgers(app.ctx)).toBe(1)
  await rebuildLedger(app)
  expect(asked.length).toBeGreaterThan(20)
  expect(await readsOfAll()).toEqual([])
})

it('is watched by a test that can see it', async () => {
  await app.ctx.db.query.movements.findMany()
  await rebuildSummaries(app.ctx)
  expect(await readsOfAll()).not.toEqual([])
})
