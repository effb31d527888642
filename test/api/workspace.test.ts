import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../harness'
import { read, respond, surveyOf } from './helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(() => app.close())

const patch = async (body: object) => await read(await app.api('PATCH', '/v1/workspace', body))
const find = async () => await read(await app.api('GET', '/v1/workspace'))

describe('the workspace', () => {
  it('is read without the secret that signs identities', async () => {
    expect(await find()).toEqual([
      200,
      {
        id: app.ctx.workspace.id,
        name: 'My workspace',
        time_zone: 'UTC',
        currency: 'EUR',
        allowed_origins: [],
        churn_policy: { past_due_counts: true, max_pause_days: 90 },
        redaction: 'mask',
      },
    ])
  })

  it('changes what is named and keeps the rest', async () => {
    expect(await patch({ name: 'Ours', allowed_origins: ['https://app.example'] })).toMatchObject([
      200,
      { name: 'Ours' },
    ])
    expect(await patch({ currency: 'SEK' })).toMatchObject([
      200,
      { name: 'Ours', currency: 'SEK', time_zone: 'UTC' },
    ])
    expect(await patch({})).toEqual(await find())
    expect(await find()).toMatchObject([200, { allowed_origins: ['https://app.example'] }])
  })

  it('keeps its time zone once something was counted in it', async () => {
    expect(await patch({ time_zone: 'Europe/Stockholm' })).toMatchObject([
      200,
      { time_zone: 'Europe/Stockholm' },
    ])
    // 23:30 in UTC is the next day in Stockholm.
    await respond(app, await surveyOf(app.ctx, 'nps'), Date.UTC(2026, 2, 2, 23, 30), { score: 9 })
    const trend = await read(await app.api('GET', '/v1/summaries/scores?by=day'))
    expect(trend).toMatchObject([200, { trend: [{ day: '2026-03-03' }] }])

    expect(await patch({ time_zone: 'UTC', name: 'Ours' })).toMatchObject([
      409,
      { code: 'conflict' },
    ])
    expect(await patch({ time_zone: 'Europe/Stockholm', name: 'Ours' })).toMatchObject([
      200,
      { name: 'Ours' },
    ])
  })

  it.each([
    ['name', { name: '' }],
    ['name', { name: 'x'.repeat(101) }],
    ['time_zone', { time_zone: 'Europe/Uppsala' }],
    ['currency', { currency: 'eur' }],
    ['id', { id: 'wsp_1' }],
    ['identity_secret', { identity_secret: 'mine' }],
    [
      'allowed_origins',
      { allowed_origins: Array.from({ length: 51 }, (_, i) => `https://a${i}.example`) },
    ],
    ...[
      '*',
      'null',
      'https://app.example/',
      'https://APP.example',
      'https://app.example:443',
      'app.example',
      'https://*.example',
      'file:///x',
      '',
    ].map((origin): [string, object] => ['allowed_origins.0', { allowed_origins: [origin] }]),
  ])('refuses what it cannot be, by its %s', async (path, body) => {
    const before = await find()
    expect(await patch(body)).toMatchObject([422, { fields: [{ path }] }])
    expect(await find()).toEqual(before)
  })
})
