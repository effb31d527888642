import { createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseConfig } from '../../src/config'
import { openNode } from '../../src/node/open'
import { advanceOperations } from '../../src/services/operations/advance'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { endProcess, type Server, startServer } from './servers'

const ROWS = 8_000

let server: Server
beforeAll(async () => {
  server = await startServer('node + file')
})
afterAll(() => server.stop())

const ask = async (path: string, init: RequestInit = {}) => {
  const authorization = `Bearer ${server.secretKey}`
  const answer = await fetch(server.url + path, { ...init, headers: { ...init.headers, authorization } })
  return (await answer.json()) as { id: string; status: string; done: number }
}

it('an import whose process is killed is finished by the next one, with every row once', async () => {
  const rows = Array.from({ length: ROWS }, (_, i) => `c${i % 2_000},s${i},started,2026-01-01,1.00,EUR`)
  const csv = ['customer_id,subscription_id,type,at,mrr,currency', ...rows].join('\n')
  const headers = { 'content-type': 'text/csv' }
  const { id } = await ask('/v1/imports?kind=churn_events', { method: 'POST', headers, body: csv })
  await expect.poll(async () => (await ask(`/v1/imports/${id}`)).done, { timeout: 20_000 }).toBeGreaterThan(0)
  await endProcess(server.process, 'SIGKILL')
  const client = createClient({ url: server.databaseUrl })
  const operation = async () => (await client.execute('select status, done, total from operations')).rows[0]
  expect(await operation()).toMatchObject({ status: 'running' })

  // Minutes later, as the schedule would find it, turn by turn.
  let later = 60_000
  const next = await openNode(parseConfig({ DATABASE_URL: server.databaseUrl }), () => Date.now() + later)
  let steps = 0
  for (let some = 1; some > 0; later += 60_000) {
    some = await advanceOperations(next.ctx)
    steps += some
  }
  expect(steps).toBeGreaterThan(0)
  expect(await rebuildSummaries(next.ctx)).toBe(0)
  await next.close()

  expect(await operation()).toMatchObject({ status: 'done', done: ROWS, total: ROWS })
  const { rows: counts } = await client.execute(`select
    (select count(*) from churn_events) as events,
    (select count(*) from operation_parts) as parts,
    (select sum(mrr_minor) from customers) as mrr`)
  expect(counts[0]).toMatchObject({ events: ROWS, parts: 0, mrr: ROWS * 100 })
  client.close()
}, 120_000)
