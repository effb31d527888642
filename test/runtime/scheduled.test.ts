import { afterAll, beforeAll, expect, it } from 'vitest'
import { listExportRuns } from '../../db/queries/scheduled-exports'
import { parseConfig } from '../../src/config'
import { openNode } from '../../src/node/open'
import { addExport } from '../../src/services/exports/change'
import { type Server, startServer } from './servers'

let server: Server
beforeAll(async () => {
  server = await startServer('workerd + sqld')
})
afterAll(() => server.stop())

const api = async (path: string, body?: object): Promise<unknown> => {
  const response = await fetch(server.url + path, {
    headers: { authorization: `Bearer ${server.secretKey}` },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
  return await response.json()
}

it('a Worker’s scheduled turn scores whom something was heard of, and begins the back-test', async () => {
  const event = (id: string, type: string, more: object = {}) => ({
    id,
    customer_id: 'acme',
    type,
    at: '2026-01-01T00:00:00Z',
    ...more,
  })
  const started = event('a', 'started', { mrr_minor: 4900, currency: 'EUR' })
  await api('/v1/churn-events', { events: [started, event('b', 'payment_failed')] })
  expect(await api('/v1/customers/acme')).toMatchObject({ status: 'active', risk: null })

  // How wrangler's local server lets the turn come.
  expect((await fetch(`${server.url}/cdn-cgi/handler/scheduled`)).status).toBe(200)
  expect(await api('/v1/customers/acme')).toMatchObject({
    risk: { points: 3, band: 'medium', reasons: ['past_due'] },
  })
  expect(await api('/v1/risk-stays?band=medium')).toMatchObject({ data: [{ customer_id: 'acme' }] })
  expect(await api('/v1/summaries/risk-backtest')).toMatchObject({ is_running: true })
})

it('a Worker’s scheduled turns begin a playbook for whom came to be at risk, and take its steps', async () => {
  const { id } = (await api('/v1/playbooks', {
    name: 'At risk',
    definition: {
      trigger: { on: 'segment' },
      audience: { risk_bands: ['medium'] },
      steps: [{ do: 'follow_up', title: 'Call them' }, { do: 'webhook' }],
    },
  })) as { id: string }
  const headers = { authorization: `Bearer ${server.secretKey}` }
  const on = { method: 'PUT', headers, body: JSON.stringify({ status: 'on' }) }
  expect((await fetch(`${server.url}/v1/playbooks/${id}/status`, on)).status).toBe(200)
  const event = (type: string, more: object = {}) => ({
    id: `bolt ${type}`,
    customer_id: 'bolt',
    type,
    at: new Date().toISOString(),
    ...more,
  })
  await api('/v1/churn-events', { events: [event('started', { mrr_minor: 4900, currency: 'EUR' }), event('payment_failed')] })
  for (let turn = 0; turn < 2; turn += 1) {
    expect((await fetch(`${server.url}/cdn-cgi/handler/scheduled`)).status).toBe(200)
  }
  expect(await api(`/v1/playbooks/${id}/runs`)).toMatchObject({
    data: [{ customer_id: 'bolt', state: 'done', log: [{ did: 'follow_up' }, { did: 'webhook' }] }],
  })
})

it('a Worker’s scheduled turn writes out what is new', async () => {
  const config = parseConfig({ DATABASE_URL: server.databaseUrl })
  const past = await openNode(config, () => Date.now() - 2 * 86_400_000)
  const schedule = { every: 'day' as const, weekday: 1, hour: 0 }
  const wanted = { list: 'churn_events' as const, format: 'csv' as const, schedule, to: { address: 'ada@example.com' } }
  await past.ctx.write(past.ctx.workspace, addExport, wanted)
  expect((await fetch(`${server.url}/cdn-cgi/handler/scheduled`)).status).toBe(200)
  const [run] = await listExportRuns(past.ctx.db, past.ctx.workspace.id, 5)
  // What came in today waits for tomorrow's turn.
  expect(run).toMatchObject({ list: 'churn_events', rows: 0, problem: null })
  await past.close()
})
