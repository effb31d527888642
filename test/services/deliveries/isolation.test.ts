import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as schema from '../../../db/schema'
import type { Reply } from '../../../src/domain/deliveries/attempt'
import { createDeliverer } from '../../../src/services/deliveries/deliverer'
import { DEADLINE_MS, type Outside } from '../../../src/services/deliveries/outside'
import { makeWebhook } from '../../api/webhooks'
import { startApp, type TestApp } from '../../harness'
import { answer, type Behaviour, drip, flood, hang, type Receiver, startReceiver } from '../../receiver'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

/** Events as their causes write them, with nobody sending them yet. */
async function happen(count: number): Promise<void> {
  await app.ctx.db.insert(schema.outbox).values(
    Array.from({ length: count }, (_, i) => ({
      id: `evt_${i}`,
      workspaceId: app.ctx.workspace.id,
      type: 'churn.recorded',
      at: app.clock.now,
      payload: { i },
      dispatchedAt: null,
    })),
  )
}

const PATIENT = { timeout: 30_000 }
const TAKEN: Reply = { status: 204, problem: null, retryAfter: null, answer: '', ms: 1 }

/** An outside in which some hosts never answer until told to; it counts what is under way. */
function fakeOutside(hangs: (host: string) => boolean, limits: Outside['limits']) {
  const open = new Map<string, number>()
  const most = new Map<string, number>()
  const sent = new Map<string, number>()
  const waiting: (() => void)[] = []
  let isReleased = false
  const add = (counts: Map<string, number>, host: string, by: number) =>
    counts.set(host, (counts.get(host) ?? 0) + by)
  const outside: Outside = {
    judge: async () => null,
    async post(url) {
      const { host } = new URL(url)
      add(open, host, 1)
      most.set(host, Math.max(most.get(host) ?? 0, open.get(host) ?? 0))
      if (hangs(host) && !isReleased) await new Promise<void>((resolve) => waiting.push(resolve))
      add(open, host, -1)
      add(sent, host, 1)
      return TAKEN
    },
    limits,
    turnMs: Number.POSITIVE_INFINITY,
    patienceMs: 0,
  }
  const release = () => {
    isReleased = true
    for (const go of waiting) go()
  }
  const openNow = () => [...open.values()].reduce((sum, each) => sum + each, 0)
  return { outside, most, sent, release, openNow }
}

describe('receivers that hang', () => {
  it('hold one request each, and the one that answers gets all of its own meanwhile', async () => {
    for (let i = 0; i < 19; i += 1) await makeWebhook(app, `https://hanging-${i}.example.com/`)
    await makeWebhook(app, 'https://well.example.com/')
    await happen(100)
    const { outside, most, sent, release, openNow } = fakeOutside((host) => host.startsWith('hanging'), {
      total: 64,
      unproven: 32,
      each: 8,
    })
    const turn = createDeliverer(outside).run(app.ctx)
    await expect.poll(() => sent.get('well.example.com'), PATIENT).toBe(100)
    expect(openNow()).toBe(19)
    expect(most.get('hanging-0.example.com')).toBe(1)
    release()
    expect(await turn).toBe(2_000)
  })

  it('together hold no more than half of the slots, where there are fewer slots than receivers', async () => {
    for (let i = 0; i < 10; i += 1) await makeWebhook(app, `https://hanging-${i}.example.com/`)
    await happen(5)
    const { outside, release, openNow } = fakeOutside(() => true, { total: 5, unproven: 2, each: 4 })
    const turn = createDeliverer(outside).run(app.ctx)
    await expect.poll(openNow, PATIENT).toBe(2)
    release()
    expect(await turn).toBe(50)
    expect(openNow()).toBe(0)
  })

  it('leave what happens meanwhile to be sent at once', async () => {
    await makeWebhook(app, 'https://hanging.example.com/', { types: ['response.completed'] })
    await makeWebhook(app, 'https://well.example.com/', { types: ['churn.recorded'] })
    await app.ctx.db.insert(schema.outbox).values({
      id: 'evt_first',
      workspaceId: app.ctx.workspace.id,
      type: 'response.completed',
      at: app.clock.now,
      payload: {},
      dispatchedAt: null,
    })
    const { outside, sent, release, openNow } = fakeOutside((host) => host.startsWith('hanging'), {
      total: 64,
      unproven: 32,
      each: 8,
    })
    const deliverer = createDeliverer(outside)
    const turn = deliverer.run(app.ctx)
    await expect.poll(openNow, PATIENT).toBe(1)
    await happen(3)
    expect(await deliverer.run(app.ctx)).toBe(0)
    await expect.poll(() => sent.get('well.example.com'), PATIENT).toBe(3)
    release()
    await turn
  })
})

describe('a receiver that', () => {
  let well: Receiver
  let bad: Receiver
  beforeEach(async () => {
    well = await startReceiver()
    bad = await startReceiver()
  })
  afterEach(() => Promise.all([well.close(), bad.close()]))

  const location = 'http://127.0.0.1:9/'
  it.each<[string, Behaviour]>([
    ['hangs', hang],
    ['drips', drip],
    ['sends a gigabyte', flood],
    ['redirects', answer(301, { location })],
    ['is gone', answer(410)],
    ['asks for a pause', answer(429, { 'retry-after': '3600' })],
    ['fails', answer(500)],
    ['hangs up', (response) => void response.socket?.destroy()],
  ])('%s holds up no other', async (_, behaviour) => {
    bad.behave(behaviour)
    await makeWebhook(app, bad.url)
    await makeWebhook(app, well.url)
    await happen(60)
    let isStopping = false
    const turn = app.ctx.deliverer.run({ ...app.ctx, isStopping: () => isStopping })
    // Sooner than a hanging request is given up.
    await expect.poll(() => well.received.length, { timeout: DEADLINE_MS - 1_000 }).toBe(60)
    const ids = well.received.map(({ headers }) => headers['webhook-id'])
    expect(new Set(ids).size).toBe(60)
    isStopping = true
    await bad.close()
    await turn
  })
})
