import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Server, startServer, TARGETS } from './servers'

describe.each(TARGETS)('%s', (target) => {
  let server: Server
  beforeAll(async () => {
    server = await startServer(target)
  })
  afterAll(() => server.stop())

  const ask = async (path: string, init: RequestInit = {}) => {
    const authorization = `Bearer ${server.secretKey}`
    const answer = await fetch(server.url + path, { ...init, headers: { ...init.headers, authorization } })
    return (await answer.json()) as { id: string; status: string; report: object }
  }

  /** Imports a file; the work goes on after the answer, and is waited for. */
  async function importCsv(kind: string, csv: string) {
    const headers = { 'content-type': 'text/csv' }
    const { id } = await ask(`/v1/imports?kind=${kind}`, { method: 'POST', headers, body: csv })
    await expect.poll(async () => (await ask(`/v1/imports/${id}`)).status, { timeout: 20_000 }).toBe('done')
    return (await ask(`/v1/imports/${id}`)).report
  }

  it('imports events, subscriptions and customers after the answer', async () => {
    const events = Array.from({ length: 1_200 }, (_, i) => `c${i % 300},s${i},started,2026-01-01,1.00,EUR`)
    const csv = ['customer_id,subscription_id,type,at,mrr,currency', ...events].join('\n')
    expect(await importCsv('churn_events', csv)).toMatchObject({ taken: 1_200, refused: 0 })
    expect(await importCsv('churn_events', csv)).toMatchObject({ taken: 0, known: 1_200 })
    const list = 'customer_id,subscription_id,started_at,mrr,currency\nd1,x1,2026-01-01,5.00,EUR\n'
    expect(await importCsv('subscriptions', list)).toMatchObject({ taken: 1 })
    const traits = JSON.stringify(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`t${i}`, i])))
    const customers = `id,name,traits,traits.more\nc1,One,,1\nc2,Two,"${traits.replaceAll('"', '""')}",\nc2,,,1\n`
    expect(await importCsv('customers', customers)).toMatchObject({ taken: 2, refused: 1 })
  }, 60_000)
})
