import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NOON, startApp, type TestApp } from '../harness'
import { read, readJson } from './helpers'
import { ended, SECRET, sign, started } from './stripe'

let app: TestApp
let endpoint: { id: string; path: string }

beforeEach(async () => {
  app = await startApp()
  endpoint = await makeEndpoint()
})

afterEach(() => app.close())

const makeEndpoint = async () =>
  readJson<{ id: string; path: string }>(
    await app.api('POST', '/v1/billing-endpoints', { provider: 'stripe', secret: SECRET }),
  )

async function deliver(message: object, to = endpoint.path): Promise<string> {
  const body = JSON.stringify(message)
  const headers = { 'stripe-signature': sign(body, { at: app.clock.now }) }
  expect((await app.request(to, { method: 'POST', headers, body })).status).toBe(202)
  await app.settled()
  return body
}

interface MessageJson {
  id: string
  state: string
  outcome: string
}

const list = async (query = '') =>
  await readJson<{ data: MessageJson[]; next_cursor: string | null }>(
    await app.api('GET', `/v1/billing-messages${query}`),
  )

const ids = async (query = '') => (await list(query)).data.map(({ id }) => id)

/** One applied, one unused, one refused, a second apart. */
async function deliverThree() {
  await deliver(started('evt_1'))
  app.clock.now += 1000
  await deliver({ ...started('evt_2'), type: 'product.updated' })
  app.clock.now += 1000
  await deliver({ ...started('evt_3'), created: undefined })
}

describe('the messages of billing systems', () => {
  it('are listed newest first with what became of them', async () => {
    await deliverThree()
    expect((await list()).data).toEqual([
      {
        provider: 'stripe',
        id: 'evt_3',
        endpoint_id: endpoint.id,
        type: 'customer.subscription.created',
        state: 'refused',
        outcome: 'created is missing',
        received_at: '2026-03-02T12:00:02.000Z',
        handled_at: '2026-03-02T12:00:02.000Z',
      },
      expect.objectContaining({ id: 'evt_2', state: 'unused', outcome: 'nothing that is used here' }),
      expect.objectContaining({ id: 'evt_1', state: 'applied', outcome: '1 churn event' }),
    ])
  })

  it('are found by state and by address, a page at a time', async () => {
    await deliverThree()
    const other = await makeEndpoint()
    await deliver(ended('evt_4'), other.path)
    expect(await ids('?state=refused')).toEqual(['evt_3'])
    expect(await ids('?state=applied')).toEqual(['evt_4', 'evt_1'])
    expect(await ids(`?endpoint_id=${other.id}`)).toEqual(['evt_4'])

    const first = await list('?limit=3')
    expect(first.data).toHaveLength(3)
    expect(await ids(`?limit=3&cursor=${encodeURIComponent(first.next_cursor ?? '')}`)).toEqual(['evt_1'])
    expect((await app.api('GET', '/v1/billing-messages?state=lost')).status).toBe(422)
  })

  it('are read as they came, to the byte', async () => {
    const body = JSON.stringify(started('evt_1'), null, 2)
    const headers = { 'stripe-signature': sign(body) }
    await app.request(endpoint.path, { method: 'POST', headers, body })
    await app.settled()
    expect(await read(await app.api('GET', '/v1/billing-messages/stripe/evt_1'))).toMatchObject([
      200,
      { id: 'evt_1', state: 'applied', payload: body },
    ])
    expect((await app.api('GET', '/v1/billing-messages/paddle/evt_1')).status).toBe(404)
  })

  it('are for keys that may read churn, and replayed by those that may write it', async () => {
    await deliver(started('evt_1'))
    const path = '/v1/billing-messages/stripe/evt_1'
    expect((await app.api('GET', path, undefined, ['churn:read'])).status).toBe(200)
    expect((await app.api('GET', path, undefined, ['churn:write'])).status).toBe(403)
    expect((await app.api('PUT', `${path}/replay`, undefined, ['churn:read'])).status).toBe(403)
    expect((await app.api('PUT', `${path}/replay`, undefined, ['churn:write'])).status).toBe(200)
  })
})

describe('a replay', () => {
  const events = async () =>
    (await readJson<{ data: object[] }>(await app.api('GET', '/v1/churn-events'))).data
  const forgetEvents = () =>
    app.runtime.database().client.execute('delete from churn_events')

  it('changes nothing that is known', async () => {
    await deliver(started('evt_1'))
    const before = await events()
    app.clock.now += 60_000
    const answer = await app.api('PUT', '/v1/billing-messages/stripe/evt_1/replay')
    expect(await read(answer)).toMatchObject([
      200,
      { state: 'applied', received_at: '2026-03-02T12:00:00.000Z', handled_at: '2026-03-02T12:01:00.000Z' },
    ])
    expect(await events()).toEqual(before)
  })

  it('brings back what was lost', async () => {
    await deliver(started('evt_1'))
    const before = await events()
    await forgetEvents()
    await app.api('PUT', '/v1/billing-messages/stripe/evt_1/replay')
    expect(before).toHaveLength(1)
    expect(await events()).toEqual(before)
  })

  it('of a message that cannot be read says so again', async () => {
    await deliverThree()
    const answer = await app.api('PUT', '/v1/billing-messages/stripe/evt_3/replay')
    expect(await read(answer)).toMatchObject([200, { state: 'refused', outcome: 'created is missing' }])
    expect((await app.api('PUT', '/v1/billing-messages/stripe/evt_9/replay')).status).toBe(404)
  })

  it('of all that were refused takes those alone, here those of one address', async () => {
    await deliverThree()
    const other = await makeEndpoint()
    await deliver({ ...started('evt_4'), created: undefined }, other.path)
    // What could not be read then can be now.
    await app.runtime.database().client.execute(
      `update external_events set payload = replace(payload, '"type":"cust', '"created":${NOON / 1000},"type":"cust')
       where state = 'refused'`,
    )
    app.clock.now += 1000
    const answer = await app.api('PUT', '/v1/billing-messages/replay', { endpoint_id: other.id })
    expect(await read(answer)).toEqual([202, { queued: 1, more: false }])
    await app.settled()
    expect(await ids('?state=refused')).toEqual(['evt_3'])
    expect(await ids('?state=applied')).toEqual(['evt_4', 'evt_1'])

    await app.api('PUT', '/v1/billing-messages/replay', {})
    await app.settled()
    expect(await ids('?state=refused')).toEqual([])
    expect(await ids('?state=unused')).toEqual(['evt_2'])
  })

  it('of more than 500 goes on where it stopped when asked with the same moment', async () => {
    const { client } = app.runtime.database()
    const { workspace } = app.ctx
    await client.execute({
      sql: `with recursive n(i) as (select 1 union all select i + 1 from n where i < 501)
            insert into external_events (workspace_id, provider, external_id, type, payload, received_at, handled_at, state)
            select ?, 'stripe', 'evt_' || i, 'product.updated', '{"type":"product.updated"}', i, ?, 'unused' from n`,
      args: [workspace.id, NOON],
    })
    app.clock.now = NOON + 1000
    const handled_before = new Date(app.clock.now).toISOString()
    const next = async () => {
      const answer = await app.api('PUT', '/v1/billing-messages/replay', { state: 'unused', handled_before })
      await app.settled()
      return await readJson(answer)
    }
    expect(await next()).toEqual({ queued: 500, more: true })
    expect(await next()).toEqual({ queued: 1, more: false })
    expect(await next()).toEqual({ queued: 0, more: false })
  })

  it.each([{ state: 'waiting' }, { state: 'lost' }, { endpoint_id: '' }, { all: true }])(
    'is refused for %j',
    async (body) => {
      expect((await app.api('PUT', '/v1/billing-messages/replay', body)).status).toBe(422)
    },
  )
})

describe('the address they come to', () => {
  const described = async () =>
    (await readJson<{ data: object[] }>(await app.api('GET', '/v1/billing-endpoints'))).data

  it('says what became of them in the last 30 days, and how it is doing', async () => {
    await deliverThree()
    expect(await described()).toMatchObject([
      {
        health: 'refusing',
        last_message_at: '2026-03-02T12:00:02.000Z',
        messages: { waiting: 0, applied: 1, unused: 1, refused: 1 },
      },
    ])
    app.clock.now = NOON + 31 * 86_400_000
    expect(await described()).toMatchObject([
      {
        health: 'quiet',
        last_message_at: '2026-03-02T12:00:02.000Z',
        messages: { waiting: 0, applied: 0, unused: 0, refused: 0 },
      },
    ])
  })

  it('says when something came that no secret had signed', async () => {
    await deliver(started('evt_1'))
    app.clock.now += 1000
    await app.request(endpoint.path, { method: 'POST', body: '{}' })
    expect(await described()).toMatchObject([
      { health: 'unsigned', last_unsigned_at: '2026-03-02T12:00:01.000Z' },
    ])
    app.clock.now += 1000
    await deliver(ended('evt_2'))
    expect(await described()).toMatchObject([{ health: 'well' }])
  })
})
