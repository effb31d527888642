import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listExternalEvents } from '../../db/queries/billing-messages'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { NOON, startApp, type TestApp } from '../harness'
import { read, readJson } from './helpers'
import { ended, SECRET, sign, started } from './stripe'

const NEXT_SECRET = 'whsec_second_of_this_test'

let app: TestApp
let path: string
let endpointId: string

beforeEach(async () => {
  app = await startApp()
  const made = await app.api('POST', '/v1/billing-endpoints', {
    provider: 'stripe',
    secret: SECRET,
  })
  ;({ id: endpointId, path } = await readJson<{ id: string; path: string }>(made))
})

afterEach(async () => {
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

const deliver = async (message: unknown, signature?: string, to = path) => {
  const body = typeof message === 'string' ? message : JSON.stringify(message)
  const headers = {
    'content-type': 'application/json',
    'stripe-signature': signature ?? sign(body),
  }
  const answer = await app.request(to, { method: 'POST', headers, body })
  await app.settled()
  return answer
}

const customer = async () => await read(await app.api('GET', '/v1/customers/acme'))
const stored = (id: string) => listExternalEvents(app.ctx.db, app.ctx.workspace.id, 'stripe', [id])

describe('an address for a billing system', () => {
  it('is listed without its secrets', async () => {
    const listed = await app.api('GET', '/v1/billing-endpoints')
    const text = await listed.text()
    expect(JSON.parse(text)).toEqual({
      data: [
        {
          id: endpointId,
          provider: 'stripe',
          path,
          created_at: '2026-03-02T12:00:00.000Z',
          health: 'silent',
          last_message_at: null,
          last_unsigned_at: null,
          messages: { waiting: 0, applied: 0, unused: 0, refused: 0 },
        },
      ],
    })
    expect(text).not.toContain(SECRET)
  })

  it.each([
    ['provider', { provider: 'abacus', secret: SECRET }],
    ['provider', { provider: 'constructor', secret: SECRET }],
    ['secret', { provider: 'stripe', secret: 'x'.repeat(7) }],
    ['secret', { provider: 'stripe', secret: 'x'.repeat(201) }],
    ['id', { provider: 'stripe', secret: SECRET, id: 'bil_1' }],
  ])('is refused for its %s', async (field, body) => {
    const answer = await app.api('POST', '/v1/billing-endpoints', body)
    expect(await read(answer)).toMatchObject([422, { fields: [{ path: field }] }])
  })

  it('is one of at most fifty', async () => {
    const make = () => app.api('POST', '/v1/billing-endpoints', { provider: 'stripe', secret: SECRET })
    // One is there already.
    for (let i = 0; i < 49; i += 1) expect((await make()).status).toBe(201)
    expect(await read(await make())).toMatchObject([409, { code: 'conflict' }])
    const kept = await app.api('PUT', `/v1/billing-endpoints/${endpointId}/secrets`, { secrets: [SECRET] })
    expect(kept.status).toBe(200)
  })

  it('takes messages of the old and the new secret while they are changed', async () => {
    const change = (secrets: string[]) =>
      app.api('PUT', `/v1/billing-endpoints/${endpointId}/secrets`, { secrets })
    const both = async () => {
      const body = JSON.stringify(started('evt_1'))
      const answers = [SECRET, NEXT_SECRET].map((secret) => deliver(body, sign(body, { secret })))
      return (await Promise.all(answers)).map(({ status }) => status)
    }
    expect(await both()).toEqual([202, 401])
    await change([SECRET, NEXT_SECRET])
    expect(await both()).toEqual([202, 202])
    await change([NEXT_SECRET])
    expect(await both()).toEqual([401, 202])
    await change([])
    expect(await both()).toEqual([404, 404])
    expect((await change(['a-secret', 'b-secret', 'c-secret'])).status).toBe(422)
  })

  it('is not found when it is not there, or another provider’s', async () => {
    const message = started('evt_1')
    for (const elsewhere of [
      '/v1/billing/stripe/bil_none',
      `/v1/billing/paddle/${endpointId}`,
      `/v1/billing/__proto__/${endpointId}`,
    ]) {
      expect((await deliver(message, undefined, elsewhere)).status).toBe(404)
    }
    const secrets = await app.api('PUT', '/v1/billing-endpoints/bil_none/secrets', {
      secrets: [SECRET],
    })
    expect(secrets.status).toBe(404)
    expect(await stored('evt_1')).toEqual([])
  })
})

describe('a message of Stripe', () => {
  it('is stored and applied to the ledger', async () => {
    const answer = await deliver(started('evt_1'))
    expect([answer.status, await answer.text()]).toEqual([202, ''])
    // 2 × 10.00 USD a month.
    expect(await customer()).toMatchObject([200, { status: 'active', mrr_minor: { USD: 2000 } }])
    expect(await stored('evt_1')).toMatchObject([
      { type: 'customer.subscription.created', handledAt: NOON, state: 'applied', outcome: '1 churn event' },
    ])
  })

  it('is stored as it came and counted once, however often it comes', async () => {
    const body = JSON.stringify(started('evt_1'), null, 2)
    const answers = await Promise.all(Array.from({ length: 20 }, () => deliver(body)))
    app.clock.now += 1000
    answers.push(await deliver(body))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]))
    expect(await stored('evt_1')).toMatchObject([
      { payload: body, receivedAt: NOON, handledAt: NOON },
    ])
    const { data } = await readJson<{ data: unknown[] }>(await app.api('GET', '/v1/churn-events'))
    expect(data).toHaveLength(1)
  })

  it('may come before the one that happened before it', async () => {
    await deliver(ended('evt_2', 'Too dear'))
    await deliver(started('evt_1'))
    expect(await customer()).toMatchObject([
      200,
      { status: 'churned', churned_at: '2026-02-20T00:00:00.000Z' },
    ])
    const churn = await readJson(
      await app.api('GET', '/v1/summaries/churn?from=2026-02-10&currency=USD'),
    )
    expect(churn).toMatchObject({
      movements: { start_minor: 2000, churn_minor: -2000, end_minor: 0 },
    })
  })

  it('of a kind that says nothing of subscriptions is stored and moves nothing', async () => {
    expect((await deliver({ ...started('evt_1'), type: 'product.updated' })).status).toBe(202)
    expect(await stored('evt_1')).toMatchObject([{ handledAt: NOON, state: 'unused' }])
    expect((await customer())[0]).toBe(404)
  })

  it('loses neither itself nor its neighbours to NUL and lone surrogates', async () => {
    await deliver(started('evt_1'))
    expect((await deliver(ended('evt_2', 'a\0b \ud800 c'))).status).toBe(202)
    const { data } = await readJson<{ data: unknown[] }>(await app.api('GET', '/v1/churn-events'))
    expect(data).toMatchObject([{ comment: 'ab \ufffd c' }, { comment: null }])
  })
})

describe('a message nobody may trust', () => {
  const body = JSON.stringify(started('evt_1'))

  it.each([
    ['without a signature', ''],
    ['of another secret', sign(body, { secret: 'whsec_stolen' })],
    ['of an empty secret', sign(body, { secret: '' })],
    ['of another body', sign(`${body} `)],
    ['more than five minutes old', sign(body, { at: NOON - 301_000 })],
    ['more than five minutes ahead', sign(body, { at: NOON + 301_000 })],
    ['of another time', sign(body).replace(/^t=\d+/, `t=${NOON / 1000 + 1}`)],
    ['in capitals', sign(body).toUpperCase()],
    ['cut short', sign(body).slice(0, -1)],
    ['of an older scheme', sign(body).replace('v1=', 'v0=')],
    ['without a time', sign(body).replace(/^t=\d+,/, '')],
  ])('is refused %s and leaves nothing behind', async (_name, signature) => {
    expect(await read(await deliver(body, signature))).toMatchObject([
      401,
      { code: 'unauthorized' },
    ])
    expect(await stored('evt_1')).toEqual([])
    expect((await customer())[0]).toBe(404)
  })

  it.each([-300_000, 300_000])('is trusted at %i ms from now', async (distance) => {
    expect((await deliver(body, sign(body, { at: NOON + distance }))).status).toBe(202)
  })

  it.each(['{', '""', '[]', '{"id":"evt_1"}', '{"type":"x"}'])(
    'and is no message at all: %s',
    async (text) => {
      expect(await read(await deliver(text))).toMatchObject([400, { code: 'invalid_request' }])
    },
  )

  it('is refused beyond 1 MiB', async () => {
    expect((await deliver(body.padEnd(1_048_576))).status).toBe(202)
    expect((await deliver(body.padEnd(1_048_577))).status).toBe(413)
  })
})
