import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../harness'
import { churnEvent, read } from './helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(() => app.close())

const put = async (body: object) => await read(await app.api('PUT', '/v1/customers/acme', body))

describe('what a host tells of a customer', () => {
  it('replaces what it told before, and leaves what the ledger knows', async () => {
    await app.api('POST', '/v1/churn-events', churnEvent('e1'))
    expect(await put({ name: 'Acme', usage: 12.5 })).toMatchObject([
      200,
      { name: 'Acme', usage: 12.5, mrr_minor: { EUR: 4900 }, status: 'active' },
    ])
    expect(await put({ email: 'a@acme.example' })).toMatchObject([
      200,
      { name: null, usage: null, email: 'a@acme.example', mrr_minor: { EUR: 4900 } },
    ])
  })

  it('moves when it was last seen forward and never back', async () => {
    const seen = async (last_seen_at?: string | null) =>
      (await put(last_seen_at === undefined ? {} : { last_seen_at }))[1]
    expect(await seen('2026-02-01T10:00:00+01:00')).toMatchObject({
      last_seen_at: '2026-02-01T09:00:00.000Z',
    })
    const latest = { last_seen_at: '2026-02-20T00:00:00.000Z' }
    expect(await seen('2026-02-20T00:00:00Z')).toMatchObject(latest)
    expect(await seen('2026-02-19T00:00:00Z')).toMatchObject(latest)
    expect(await seen()).toMatchObject(latest)
    expect(await seen(null)).toMatchObject(latest)
  })

  it('takes a sight from a clock ahead of ours for one of now', async () => {
    expect(await put({ last_seen_at: '2031-01-01T00:00:00Z' })).toMatchObject([
      200,
      { last_seen_at: new Date(app.clock.now).toISOString() },
    ])
  })

  it.each([
    ['usage', { usage: -1 }],
    ['usage', { usage: 1e12 + 1 }],
    ['usage', { usage: '5' }],
    ['last_seen_at', { last_seen_at: 'yesterday' }],
    ['last_seen_at', { last_seen_at: '1969-12-31T00:00:00Z' }],
  ])('is refused where it makes no sense: %s', async (path, body) => {
    expect(await put(body)).toMatchObject([422, { fields: [{ path }] }])
  })
})
