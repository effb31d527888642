import { Webhook as Verifier } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listWebhookEndpoints } from '../../db/queries/webhook-endpoints'
import { HOSTILE_TARGETS } from '../domain/deliveries/hostile-targets'
import { startApp, type TestApp } from '../harness'
import { type Received, type Receiver, startReceiver } from '../receiver'
import { answerTo, read, readJson, surveyOf } from './helpers'
import { listDeliveries, makeWebhook, type Webhook } from './webhooks'

let app: TestApp
let receiver: Receiver

beforeEach(async () => {
  app = await startApp({ now: Date.now() })
  receiver = await startReceiver()
})
afterEach(async () => {
  await app.close()
  await receiver.close()
})

const call = async (method: string, path: string, body?: unknown) =>
  await read(await app.api(method, `/v1/webhook-endpoints${path}`, body))
const sendTest = ({ id }: Webhook) => call('POST', `/${id}/tests`)

describe('a webhook endpoint', () => {
  it('is made with its secret, which is shown this once', async () => {
    const made = await makeWebhook(app, 'https://hooks.example.com/a#part', { description: 'Our bot' })
    expect(made).toMatchObject({
      url: 'https://hooks.example.com/a',
      description: 'Our bot',
      types: [],
      enabled: true,
      status: 'on',
      deliveries: { waiting: 0, delivered: 0, failed: 0 },
    })
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const later = await app.api('GET', `/v1/webhook-endpoints/${made.id}`)
    const text = await later.text()
    expect(text).not.toContain(made.secret)
    expect(JSON.parse(text)).toMatchObject({
      secrets: [{ shown: `${made.secret.slice(0, 10)}…`, expires_at: null }],
    })
    expect(await call('GET', '')).toMatchObject([200, { data: [{ id: made.id }] }])
  })

  it('is changed in what is named, and dropped', async () => {
    const { id } = await makeWebhook(app, receiver.url)
    expect(await call('PATCH', `/${id}`, { types: ['churn.recorded'] })).toMatchObject([
      200,
      { url: receiver.url, types: ['churn.recorded'], status: 'on' },
    ])
    expect(await call('PATCH', `/${id}`, { enabled: false, url: 'https://hooks.example.com/' })).toMatchObject([
      200,
      { url: 'https://hooks.example.com/', types: ['churn.recorded'], status: 'off' },
    ])
    expect(await call('DELETE', `/${id}`)).toEqual([204, null])
    expect(await call('GET', `/${id}`)).toMatchObject([404, {}])
    expect(await call('DELETE', `/${id}`)).toMatchObject([404, {}])
  })

  it('keeps to its limits, twenty to a workspace', async () => {
    const url = `https://hooks.example.com/${'x'.repeat(2000 - 26)}`
    const make = (body: object) => call('POST', '', { url, ...body })
    expect((await make({}))[0]).toBe(201)
    expect(await make({ url: `${url}x` })).toMatchObject([422, { fields: [{ path: 'url' }] }])
    expect((await make({ description: 'x'.repeat(200) }))[0]).toBe(201)
    expect(await make({ description: 'x'.repeat(201) })).toMatchObject([422, { fields: [{ path: 'description' }] }])
    expect(await make({ types: ['webhook.test'] })).toMatchObject([422, { fields: [{ path: 'types.0' }] }])
    expect(await make({ secret: 'mine' })).toMatchObject([422, { fields: [{ path: 'secret' }] }])
    for (let i = 2; i < 20; i += 1) expect((await make({}))[0]).toBe(201)
    expect(await make({})).toMatchObject([409, { code: 'conflict' }])
  })

  it('never leads to a special place, however it is written', async () => {
    expect(HOSTILE_TARGETS.length).toBeGreaterThanOrEqual(60)
    const { id } = await makeWebhook(app, receiver.url)
    for (const url of HOSTILE_TARGETS) {
      const refused = [422, { code: 'invalid_fields', fields: [{ path: 'url' }] }]
      expect([url, ...(await call('POST', '', { url }))]).toMatchObject([url, ...refused])
      expect([url, ...(await call('PATCH', `/${id}`, { url }))]).toMatchObject([url, ...refused])
    }
    const urls = (await listWebhookEndpoints(app.ctx.db, app.ctx.workspace.id)).map(({ url }) => url)
    expect(urls).toEqual([receiver.url])
  })

  it.each([
    ['the host that is asked', {}, 'https://earshot.test/x'],
    ['the public address', { PUBLIC_URL: 'https://feedback.example.com' }, 'https://feedback.example.com/x'],
  ])('never leads back to %s', async (_, env, url) => {
    const other = await startApp({ env })
    const answered = await read(await other.api('POST', '/v1/webhook-endpoints', { url }))
    expect(answered).toMatchObject([422, { fields: [{ message: 'must not lead back to this service' }] }])
    await other.close()
  })

  it.each([
    ['a private address', ['10.0.0.7']],
    ['a private address beside a public one', ['93.184.215.14', '169.254.169.254']],
    ['a loopback of IPv6', ['::1']],
    ['nothing', []],
  ])('is refused when its name stands for %s', async (_, addresses) => {
    const other = await startApp({ resolve: async () => addresses })
    const answered = await other.api('POST', '/v1/webhook-endpoints', { url: 'https://hooks.example.com/' })
    expect(await read(answered)).toMatchObject([422, { fields: [{ path: 'url' }] }])
    await other.close()
  })
})

describe('a test event', () => {
  it('is sent at once and says how it went', async () => {
    const endpoint = await makeWebhook(app, receiver.url, { types: ['churn.recorded'] })
    expect(await sendTest(endpoint)).toMatchObject([
      201,
      { type: 'webhook.test', state: 'delivered', attempts: 1, last_status: 204 },
    ])
    expect(receiver.received.map(({ body }) => JSON.parse(body) as object)).toMatchObject([
      { type: 'webhook.test', data: { endpoint_id: endpoint.id } },
    ])
  })

  it('reaches an endpoint that is off, and is not tried again there', async () => {
    const endpoint = await makeWebhook(app, receiver.url)
    await call('PATCH', `/${endpoint.id}`, { enabled: false })
    expect(await sendTest(endpoint)).toMatchObject([201, { state: 'delivered' }])
    await receiver.close()
    expect(await sendTest(endpoint)).toMatchObject([
      201,
      { state: 'failed', last_problem: 'unreachable', next_attempt_at: null },
    ])
    receiver = await startReceiver()
  })
})

describe('a new secret', () => {
  const verifies = (secret: string) => {
    const { body, headers } = receiver.received.at(-1) ?? { body: '', headers: {} }
    try {
      return new Verifier(secret).verify(body, headers) !== null
    } catch {
      return false
    }
  }

  it('signs beside the old one until the overlap is over', async () => {
    const endpoint = await makeWebhook(app, receiver.url)
    const [status, rotated] = await call('PUT', `/${endpoint.id}/secret`, { overlap_hours: 1 })
    expect(status).toBe(200)
    const { secret, secrets } = rotated as Webhook
    expect(secret).not.toBe(endpoint.secret)
    expect(secrets.map(({ expires_at }) => expires_at)).toEqual([
      null,
      new Date(app.clock.now + 3_600_000).toISOString(),
    ])
    await sendTest(endpoint)
    expect([verifies(secret), verifies(endpoint.secret)]).toEqual([true, true])
    expect(receiver.received[0]?.headers['webhook-signature']).toMatch(/^v1,\S+ v1,\S+$/)

    app.clock.now += 3_600_000
    await sendTest(endpoint)
    expect(receiver.received.at(-1)?.headers['webhook-signature']).toMatch(/^v1,\S+$/)
    // The verifier's clock stands an hour earlier, so the signature is checked over the time it was sent.
    const { body, headers } = receiver.received.at(-1) as Received
    const sent = new Date(Number(headers['webhook-timestamp']) * 1000)
    const id = headers['webhook-id'] ?? ''
    expect(new Verifier(secret).sign(id, sent, body)).toBe(headers['webhook-signature'])
  })

  it('takes over at once without an overlap, and leaves no third one', async () => {
    const endpoint = await makeWebhook(app, receiver.url)
    for (let i = 0; i < 3; i += 1) await call('PUT', `/${endpoint.id}/secret`, {})
    const [row] = await listWebhookEndpoints(app.ctx.db, app.ctx.workspace.id)
    expect(row?.secrets).toHaveLength(2)
    const [, { secret }] = (await call('PUT', `/${endpoint.id}/secret`, { overlap_hours: 0 })) as [number, Webhook]
    await sendTest(endpoint)
    expect([verifies(secret), verifies(endpoint.secret)]).toEqual([true, false])
    expect(await call('PUT', `/${endpoint.id}/secret`, { overlap_hours: 169 })).toMatchObject([422, {}])
  })
})

describe('deliveries', () => {
  it('are listed newest first, by endpoint and by state, page by page', async () => {
    const well = await makeWebhook(app, receiver.url, { types: ['response.completed'] })
    const gone = await makeWebhook(app, 'http://127.0.0.2:9/', { types: ['response.completed'] })
    const nps = await surveyOf(app.ctx, 'nps')
    for (let i = 0; i < 3; i += 1) {
      app.clock.now += 1_000
      await app.page('/v1/client/:key/responses', answerTo(nps, { answers: { score: i } }))
      await app.settled()
    }
    const all = await listDeliveries(app)
    expect(all).toHaveLength(6)
    expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).sort().reverse())
    const of = (query: string) => listDeliveries(app, query)
    expect((await of(`?endpoint_id=${well.id}`)).map(({ state }) => state)).toEqual(Array(3).fill('delivered'))
    expect((await of('?state=waiting')).map(({ endpoint_id }) => endpoint_id)).toEqual(Array(3).fill(gone.id))
    expect(await of(`?state=failed&endpoint_id=${well.id}`)).toEqual([])

    const page = await readJson<{ data: object[]; next_cursor: string }>(
      await app.api('GET', '/v1/webhook-deliveries?limit=4'),
    )
    const rest = await of(`?limit=4&cursor=${page.next_cursor}`)
    expect([...page.data, ...rest]).toEqual(all)
  })
})
