import { afterEach, expect, it } from 'vitest'
import { JOBS, runJob } from '../../../src/jobs'
import { addTenant } from '../../api/helpers'
import { NOON, startApp, type TestApp } from '../../harness'

let app: TestApp
afterEach(() => app.close())

const EVENTS = {
  events: [
    { id: 'a', customer_id: 'acme', type: 'started', at: new Date(NOON - 1000).toISOString(), mrr_minor: 4900, currency: 'EUR' },
    { id: 'b', customer_id: 'acme', type: 'payment_failed', at: new Date(NOON).toISOString() },
  ],
}

it('scheduled work is done for every workspace, also when it fails in one', async () => {
  app = await startApp()
  const tenant = await addTenant(app)
  const calls = [app.api, tenant.api]
  for (const api of calls) await api('POST', '/v1/churn-events', EVENTS)

  const said: string[] = []
  const { workspace: first, ...everywhere } = app.ctx
  const failing = {
    name: 'fail in the first',
    everyMinutes: 1,
    run: async ({ workspace }: { workspace: { id: string } }) => {
      if (workspace.id === first.id) throw new Error('no')
      return 1
    },
  }
  const log = (event: string, { workspace }: Record<string, unknown>) => void said.push(`${event} ${String(workspace)}`)
  await runJob(failing, { ...everywhere, log })
  expect(said).toEqual([`job failed ${first.id}`, `job done ${tenant.ctx.workspace.id}`])

  for (const job of JOBS.filter(({ name }) => name === 'score customers')) await runJob(job, everywhere)
  const scored = await Promise.all(
    calls.map(async (api) => (await (await api('GET', '/v1/customers/acme')).json()) as { risk: unknown }),
  )
  expect(scored).toMatchObject([{ risk: { points: 3 } }, { risk: { points: 3 } }])
})
