import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listExternalEvents, listWaitingMessages } from '../../db/queries/billing-messages'
import { AppError } from '../../src/errors'
import { applyWaitingMessages } from '../../src/services/billing/sweep'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { NOON, startApp, type TestApp } from '../harness'
import { read, readJson } from './helpers'
import { SECRET, sign, started } from './stripe'

let app: TestApp
let path: string

beforeEach(async () => {
  app = await startApp()
  app.ctx.log = app.runtime.log = () => {}
  const made = await app.api('POST', '/v1/billing-endpoints', {
    provider: 'stripe',
    secret: SECRET,
  })
  ;({ path } = await readJson<{ path: string }>(made))
})

afterEach(async () => {
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

const deliver = async (message: unknown) => {
  const body = JSON.stringify(message)
  const headers = { 'stripe-signature': sign(body) }
  const answer = await app.request(path, { method: 'POST', headers, body })
  await app.settled()
  return answer
}

const customer = async () => await read(await app.api('GET', '/v1/customers/acme'))
const stored = (id: string) => listExternalEvents(app.ctx.db, app.ctx.workspace.id, 'stripe', [id])
const unhandled = async () =>
  (await listWaitingMessages(app.ctx.db, app.ctx.workspace.id, 10)).map(
    ({ externalId }) => externalId,
  )

/** Makes the ledger refuse writes until the function it returns is called. */
function breakLedger(which: (customerId: string) => boolean = () => true): () => void {
  const { write } = app.runtime
  const broken: typeof write = (workspace, action, input) => {
    const { events } = (input ?? {}) as { events?: { customerId: string }[] }
    return action.name === 'recordEvents' && which(events?.[0]?.customerId ?? '')
      ? Promise.reject(new AppError('unavailable', 'not now', { retryAfterSeconds: 2 }))
      : write(workspace, action, input)
  }
  app.ctx.write = app.runtime.write = broken
  return () => {
    app.ctx.write = app.runtime.write = write
  }
}

describe('a message that is being applied', () => {
  it('was stored and answered before', async () => {
    const { write } = app.runtime
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    app.runtime.write = async (workspace, action, input) => {
      if (action.name === 'recordEvents') await held
      return await write(workspace, action, input)
    }
    const body = JSON.stringify(started('evt_1'))
    const headers = { 'stripe-signature': sign(body) }
    expect((await app.request(path, { method: 'POST', headers, body })).status).toBe(202)
    expect([await unhandled(), (await customer())[0]]).toEqual([['evt_1'], 404])

    letGo()
    await app.settled()
    expect([await unhandled(), (await customer())[0]]).toEqual([[], 200])
  })
})

describe('a message that cannot be applied', () => {
  it('waits for the sweep, which applies it once', async () => {
    const repair = breakLedger()
    expect((await deliver(started('evt_1'))).status).toBe(202)
    expect([await unhandled(), (await customer())[0]]).toEqual([['evt_1'], 404])

    repair()
    expect([await applyWaitingMessages(app.ctx), await unhandled()]).toEqual([1, []])
    expect(await customer()).toMatchObject([200, { mrr_minor: { USD: 2000 } }])
    expect(await applyWaitingMessages(app.ctx)).toBe(0)
  })

  it('is applied by the next delivery when that comes first', async () => {
    const repair = breakLedger()
    await deliver(started('evt_1'))
    repair()
    expect((await deliver(started('evt_1'))).status).toBe(202)
    expect(await unhandled()).toEqual([])
  })

  it('holds up no other in the sweep', async () => {
    const repair = breakLedger()
    const of = (user_id: string) => ({ metadata: { user_id } })
    await deliver(started('evt_1', of('broken')))
    app.clock.now += 1000
    await deliver(started('evt_2', of('acme')))
    repair()
    breakLedger((customerId) => customerId === 'broken')
    expect([await applyWaitingMessages(app.ctx), await unhandled()]).toEqual([1, ['evt_1']])
    expect(await customer()).toMatchObject([200, { status: 'active' }])
  })

  it('of a system that is no longer there is kept with the reason', async () => {
    const repair = breakLedger()
    await deliver(started('evt_1'))
    repair()
    const { client } = app.runtime.database()
    await client.execute("update external_events set provider = 'abacus'")
    expect(await applyWaitingMessages(app.ctx)).toBe(1)
    const { rows } = await client.execute('select state, outcome from external_events')
    expect(rows).toMatchObject([
      { state: 'refused', outcome: 'there is no such billing system any more' },
    ])
  })

  it('because it says too little is kept with the reason, and is done', async () => {
    expect((await deliver({ ...started('evt_1'), created: undefined })).status).toBe(202)
    expect(await stored('evt_1')).toMatchObject([
      { handledAt: NOON, state: 'refused', outcome: 'created is missing' },
    ])
    expect(await applyWaitingMessages(app.ctx)).toBe(0)
  })
})
