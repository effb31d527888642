import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as schema from '../../../db/schema'
import { listWebhookEndpoints } from '../../../db/queries/webhook-endpoints'
import { WAITS_MS } from '../../../src/domain/deliveries/schedule'
import { openNode } from '../../../src/node/open'
import { claimDeliveries, LEASE_MS } from '../../../src/services/deliveries/claim'
import { dropOldDeliveries } from '../../../src/services/deliveries/drop-old'
import { recordAttempt } from '../../../src/services/deliveries/record-attempt'
import { read } from '../../api/helpers'
import { type Delivery, deliver, listDeliveries, makeWebhook } from '../../api/webhooks'
import { DAY, NOON, startApp, type TestApp } from '../../harness'
import { answer, type Receiver, startReceiver } from '../../receiver'

let app: TestApp
let receiver: Receiver

beforeEach(async () => {
  app = await startApp()
  receiver = await startReceiver()
})
afterEach(async () => {
  await app.close()
  await receiver.close()
})

let events = 0
/** Something to tell that opens no follow-up, which would be told as well. */
const happen = async () => {
  events += 1
  const event = { id: `e${events}`, customer_id: 'acme', type: 'payment_recovered', at: '2026-03-01T00:00:00Z' }
  await app.api('POST', '/v1/churn-events', event)
  await app.settled()
}

const idsOf = () => receiver.received.map(({ headers }) => headers['webhook-id'])
const theOne = async (): Promise<Delivery> => {
  const [{ id } = { id: '' }] = await listDeliveries(app)
  return (await (await app.api('GET', `/v1/webhook-deliveries/${id}`)).json()) as Delivery
}
const endpoint = async () => (await listWebhookEndpoints(app.ctx.db, app.ctx.workspace.id))[0]
const later = async (ms: number) => {
  app.clock.now += ms
  await deliver(app)
}
/** As late as the wait after the i-th attempt can be. */
const afterWait = (i: number) => later(Math.ceil((WAITS_MS[i] ?? 0) * 1.1))

describe('a delivery that fails', () => {
  it('is tried ten times over more than a day, under one id, and then given up', async () => {
    await makeWebhook(app, receiver.url)
    receiver.behave(answer(500, {}, 'out of order'))
    await happen()
    for (let i = 0; i < WAITS_MS.length; i += 1) await afterWait(i)
    await later(30 * DAY)
    expect(receiver.received).toHaveLength(10)
    expect(new Set(idsOf()).size).toBe(1)
    const times = receiver.received.map(({ headers }) => Number(headers['webhook-timestamp']))
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(24 * 3600)
    expect(await theOne()).toMatchObject({
      state: 'failed',
      attempts: 10,
      last_status: 500,
      last_problem: 'status',
      next_attempt_at: null,
    })
    const { tries } = await theOne()
    expect(tries.map(({ attempt }) => attempt)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
    expect(tries[0]).toMatchObject({ status: 500, problem: 'status', answer: 'out of order' })
  })

  it('is not tried before its time', async () => {
    await makeWebhook(app, receiver.url)
    receiver.behave(answer(500))
    await happen()
    await later(4_499)
    expect(receiver.received).toHaveLength(1)
    await later(1_100)
    expect(receiver.received).toHaveLength(2)
    // The same text each time.
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1)
  })

  it('follows no redirect', async () => {
    const canary = await startReceiver('127.0.0.1')
    await makeWebhook(app, receiver.url)
    for (const status of [301, 302, 303, 307, 308]) {
      receiver.behave(answer(status, { location: canary.url }))
      await happen()
    }
    expect(canary.counts.connections).toBe(0)
    expect((await theOne()).last_problem).toBe('redirect')
    await canary.close()
  })

  it('is kept by an endpoint that asks for a pause, and all others with it', async () => {
    await makeWebhook(app, receiver.url)
    receiver.behave(answer(429, { 'retry-after': '3600' }))
    await happen()
    receiver.behave(answer(204))
    await happen()
    await later(3_599_000)
    expect(receiver.received).toHaveLength(1)
    expect(await read(await app.api('GET', '/v1/webhook-endpoints'))).toMatchObject([
      200,
      { data: [{ status: 'paused', deliveries: { waiting: 2 } }] },
    ])
    await later(2_000)
    expect(receiver.received).toHaveLength(3)
    expect(await endpoint()).toMatchObject({ failures: 0, pausedUntil: null })
  })

  it('waits for a day at most, whatever the receiver asks for', async () => {
    await makeWebhook(app, receiver.url)
    receiver.behave(answer(503, { 'retry-after': '99999999' }))
    await happen()
    await later(DAY - 1_000)
    expect(receiver.received).toHaveLength(1)
    await later(2_000)
    expect(receiver.received).toHaveLength(2)
  })
})

describe('an endpoint', () => {
  it('is off once it answers 410, with all that waits for it', async () => {
    await makeWebhook(app, receiver.url)
    receiver.behave(answer(500))
    await happen()
    receiver.behave(answer(410))
    await happen()
    expect(await endpoint()).toMatchObject({ off: 'gone', offAt: NOON })
    const problems = (await listDeliveries(app, '?state=failed')).map(({ last_problem }) => last_problem)
    expect(problems.sort()).toEqual(['endpoint_off', 'status'])
    await happen()
    await later(DAY)
    expect(receiver.received).toHaveLength(2)
    expect(await listDeliveries(app)).toHaveLength(2)
  })

  it('is given up after five days of failures, and collects what it misses to be replayed', async () => {
    await makeWebhook(app, receiver.url)
    receiver.behave(answer(500))
    for (let day = 0; day < 5; day += 1) {
      for (let i = 0; i < 4; i += 1) await happen()
      await later(DAY)
    }
    await happen()
    const off = await endpoint()
    expect(off?.off).toBe('failing')
    const attempts = receiver.received.length
    await happen()
    await later(DAY)
    expect(receiver.received).toHaveLength(attempts)
    expect(await listDeliveries(app, '?state=failed')).toHaveLength(22)

    receiver.behave(answer(204))
    const id = off?.id ?? ''
    expect((await app.api('PUT', `/v1/webhook-endpoints/${id}/replay`)).status).toBe(409)
    await app.api('PATCH', `/v1/webhook-endpoints/${id}`, { enabled: true })
    expect(await read(await app.api('PUT', `/v1/webhook-endpoints/${id}/replay`))).toEqual([202, { queued: 22 }])
    await app.settled()
    expect(await listDeliveries(app, '?state=delivered')).toHaveLength(22)
    // Each cause under one id, however often it was tried.
    expect(new Set(idsOf()).size).toBe(22)
  })

  it('that is switched off hears nothing, and later nothing of that time', async () => {
    const { id } = await makeWebhook(app, receiver.url)
    const enable = (enabled: boolean) => app.api('PATCH', `/v1/webhook-endpoints/${id}`, { enabled })
    await enable(false)
    await happen()
    await enable(true)
    await happen()
    expect(receiver.received).toHaveLength(1)
    expect(await listDeliveries(app)).toHaveLength(1)
  })

  it('that is dropped is sent nothing more', async () => {
    const { id } = await makeWebhook(app, receiver.url)
    receiver.behave(answer(500))
    await happen()
    await app.api('DELETE', `/v1/webhook-endpoints/${id}`)
    await later(DAY)
    await happen()
    expect(receiver.received).toHaveLength(1)
    expect(await theOne()).toMatchObject({ state: 'failed', last_problem: 'endpoint_off' })
  })
})

describe('a replay', () => {
  it('sends a delivery again at once, under the same id, whatever became of it', async () => {
    await makeWebhook(app, receiver.url)
    await happen()
    const { id } = await theOne()
    app.clock.now += DAY
    expect(await read(await app.api('PUT', `/v1/webhook-deliveries/${id}/replay`))).toMatchObject([
      200,
      { state: 'delivered', attempts: 2 },
    ])
    expect(new Set(idsOf()).size).toBe(1)
    expect(receiver.received).toHaveLength(2)
  })

  it('begins the schedule anew', async () => {
    await makeWebhook(app, receiver.url)
    receiver.behave(answer(500))
    await happen()
    for (let i = 0; i < WAITS_MS.length; i += 1) await afterWait(i)
    const { id } = await theOne()
    await app.api('PUT', `/v1/webhook-deliveries/${id}/replay`)
    expect(await theOne()).toMatchObject({ state: 'waiting', attempts: 11 })
    await afterWait(0)
    expect(receiver.received).toHaveLength(12)
  })

  it('is refused without an endpoint', async () => {
    const { id: endpointId } = await makeWebhook(app, receiver.url)
    await happen()
    await app.api('DELETE', `/v1/webhook-endpoints/${endpointId}`)
    const { id } = await theOne()
    expect((await app.api('PUT', `/v1/webhook-deliveries/${id}/replay`)).status).toBe(409)
  })
})

describe('a delivery under way', () => {
  const claimedBy = async (id: string) => await claimDeliveries(app.ctx, [id])

  it('is taken by one alone until its lease ends', async () => {
    await makeWebhook(app, receiver.url)
    receiver.behave(answer(500))
    await happen()
    app.clock.now += 10_000
    const { id } = await theOne()
    const claims = await Promise.all([claimedBy(id), claimedBy(id), claimedBy(id)])
    expect(claims.flat()).toHaveLength(1)
    // As after a crash: nobody says how it went.
    await later(LEASE_MS - 1)
    expect(receiver.received).toHaveLength(1)
    await later(1)
    expect(receiver.received).toHaveLength(2)
    expect(new Set(idsOf()).size).toBe(1)
  })

  it('whose lease somebody took over says nothing any more', async () => {
    await makeWebhook(app, receiver.url)
    receiver.behave(answer(500))
    await happen()
    app.clock.now += 10_000
    const { id } = await theOne()
    const [first] = await claimedBy(id)
    app.clock.now += LEASE_MS
    const [second] = await claimedBy(id)
    expect(second?.delivery.claim).not.toBe(first?.delivery.claim)
    const attempt = { at: NOON, ms: 1, status: 200, problem: null, retryAfterMs: null, answer: '' }
    const note = (claim: string) =>
      app.ctx.write(app.ctx.workspace, recordAttempt, { id, claim, attempt, chance: 0, isNews: false })
    await note(first?.delivery.claim ?? '')
    expect((await theOne()).state).toBe('waiting')
    await note(second?.delivery.claim ?? '')
    expect((await theOne()).state).toBe('delivered')
  })

  it('is not sent twice by two processes on one database', async () => {
    const second = await openNode(app.runtime.config, () => app.clock.now)
    await makeWebhook(app, receiver.url)
    receiver.behave(answer(500))
    for (let i = 0; i < 20; i += 1) await happen()
    receiver.received.length = 0
    receiver.behave(answer(204))
    app.clock.now += 10_000
    await Promise.all([app.ctx, second.ctx].map((ctx) => ctx.deliverer.run(ctx)))
    expect(idsOf()).toHaveLength(20)
    expect(new Set(idsOf()).size).toBe(20)
    await second.close()
  })
})

describe('old deliveries', () => {
  it('are dropped after thirty days with their attempts and events, but not while they wait', async () => {
    await makeWebhook(app, receiver.url, { description: 'well' })
    await happen()
    receiver.behave(answer(500))
    await happen()
    const tables = [schema.outbox, schema.deliveries, schema.deliveryAttempts] as const
    const sizes = async () =>
      await Promise.all(tables.map(async (table) => (await app.ctx.db.select().from(table)).length))
    expect(await sizes()).toEqual([2, 2, 2])
    app.clock.now = NOON + 30 * DAY
    expect(await dropOldDeliveries(app.ctx)).toBe(0)
    app.clock.now += 1
    expect(await dropOldDeliveries(app.ctx)).toBe(2)
    expect(await sizes()).toEqual([1, 1, 1])
    expect(await theOne()).toMatchObject({ state: 'waiting' })
  })
})
