import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../harness'
import { addTenant, answerTo, read, surveyOf } from './helpers'

const ALLOWED = 'https://app.example'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(() => app.close())

/** A page's request from an origin; none when it is left out. */
const send = (origin: string | undefined, init: RequestInit & { path?: string } = {}) => {
  const { path = `/v1/client/${app.publishableKey}/track`, ...rest } = init
  return app.request(path, {
    method: 'POST',
    body: JSON.stringify({ anonymous_id: 'browser-1', event: 'opened' }),
    ...rest,
    headers: origin === undefined ? {} : { origin },
  })
}

const cors = ({ status, headers }: Response) => ({
  status,
  allowed: headers.get('access-control-allow-origin'),
  vary: headers.get('vary'),
})

const open = (origin: string | null, status = 204) => ({ status, allowed: origin, vary: 'Origin' })

describe('without a list of origins', () => {
  it.each([ALLOWED, 'http://localhost:3000', 'null'])(
    'a page of %s may use the key',
    async (origin) => {
      expect(cors(await send(origin))).toEqual(open(origin))
    },
  )

  it('so may a program that sends no origin', async () => {
    expect(cors(await send(undefined))).toEqual(open(null))
  })
})

describe('with a list of origins', () => {
  beforeEach(async () => {
    await app.api('PATCH', '/v1/workspace', { allowed_origins: [ALLOWED, 'http://localhost:3000'] })
  })

  it.each([ALLOWED, 'http://localhost:3000', 'http://earshot.test'])(
    'a page of %s may use the key',
    async (origin) => {
      expect(cors(await send(origin))).toEqual(open(origin))
    },
  )

  it('a program that sends no origin may: a list keeps out pages and proves nothing', async () => {
    expect(cors(await send(undefined))).toEqual(open(null))
  })

  it.each([
    ['another scheme', 'http://app.example'],
    ['another port', 'https://app.example:8443'],
    ['the default port written out', 'https://app.example:443'],
    ['a trailing dot', 'https://app.example.'],
    ['a trailing slash', 'https://app.example/'],
    ['capitals', 'https://APP.example'],
    ['a longer end', 'https://app.example.evil.test'],
    ['a longer beginning', 'https://evil-app.example'],
    ['a host below it', 'https://x.app.example'],
    ['the host above it', 'https://example'],
    ['another letter that looks alike', 'https://xn--pp-8la.example'],
    ['a user before the host', 'https://app.example@evil.test'],
    ['two in one', 'https://app.example, https://evil.test'],
    ['null', 'null'],
    ['nothing', ''],
    ['a wildcard', '*'],
    ['a port that is none', 'http://localhost:30000'],
  ])('a page with %s may not', async (_name, origin) => {
    const answer = await send(origin)
    expect(cors(answer)).toEqual(open(null, 403))
    expect(await answer.json()).toMatchObject({ code: 'origin_not_allowed' })
    expect(cors(await send(origin, { method: 'OPTIONS', body: null }))).toEqual(open(null, 403))
    expect(
      cors(await send(origin, { method: 'GET', body: null, path: `/w/${app.publishableKey}.js` }))
        .status,
    ).toBe(403)
  })
})

describe('a page that may use the key', () => {
  it('is told so before it asks with a preflight', async () => {
    const answer = await send(ALLOWED, { method: 'OPTIONS', body: null })
    expect(cors(answer)).toEqual(open(ALLOWED))
    expect(await answer.text()).toBe('')
    expect(answer.headers.get('access-control-allow-methods')).toBe('POST')
    expect(answer.headers.get('access-control-allow-headers')).toBe('content-type')
  })

  it.each([
    ['no JSON', 400, { body: '{' }],
    ['an unknown field', 422, { body: '{"colour":1}' }],
    ['too much', 413, { body: 'x'.repeat(40_000) }],
    ['an unknown key', 401, { path: '/v1/client/pk_unknown/track' }],
  ])('can read why it was refused: %s', async (_name, status, init) => {
    const answer = await send(ALLOWED, init)
    expect(cors(answer)).toEqual(open(ALLOWED, status))
    expect(await answer.json()).toMatchObject({
      status,
      request_id: expect.stringMatching(/^req_/),
    })
  })

  it('can read why it was refused, and for how long, when it asks too often', async () => {
    app.runtime.allow = async () => false
    const answer = await send(ALLOWED)
    expect(cors(answer)).toEqual(open(ALLOWED, 429))
    expect(answer.headers.get('retry-after')).toBe('10')
    // Only headers named here are shown to a page of another origin.
    expect(answer.headers.get('access-control-expose-headers')).toBe('retry-after')
  })

  it('is never offered credentials', async () => {
    for (const init of [{}, { method: 'OPTIONS', body: null }, { body: '{' }]) {
      const { headers } = await send(ALLOWED, init)
      expect(headers.get('access-control-allow-credentials')).toBeNull()
      expect(headers.get('set-cookie')).toBeNull()
    }
  })
})

describe('the limit of requests', () => {
  it('is counted per key and address, for pages and programs alike', async () => {
    const keys: string[] = []
    app.runtime.allow = async (key) => {
      keys.push(key)
      return true
    }
    await send(ALLOWED)
    await app.api('GET', '/v1/surveys')
    app.runtime.address = '198.51.100.7'
    await send(ALLOWED)
    const [page = '', program = '', elsewhere = ''] = keys
    expect(keys).toEqual([
      expect.stringMatching(/^key_\w+ 192\.0\.2\.1$/),
      program,
      page.replace('192.0.2.1', '198.51.100.7'),
    ])
    expect(new Set([page, program, elsewhere]).size).toBe(3)
  })

  it('of one key holds up no other', async () => {
    const tenant = await addTenant(app)
    const { allow } = app.runtime
    let noisy = ''
    app.runtime.allow = async (key) => {
      noisy ||= key
      return key !== noisy && (await allow(key))
    }
    expect((await send(ALLOWED)).status).toBe(429)
    expect(
      (await send(ALLOWED, { path: `/v1/client/${tenant.publishableKey}/track` })).status,
    ).toBe(204)
    expect((await send(ALLOWED)).status).toBe(429)
    expect((await app.api('GET', '/v1/surveys')).status).toBe(200)
  })

  it('answers a program as it does a page', async () => {
    app.runtime.allow = async () => false
    const answer = await app.api('GET', '/v1/surveys')
    expect([answer.headers.get('retry-after'), ...(await read(answer))]).toMatchObject([
      '10',
      429,
      { code: 'rate_limited' },
    ])
  })

  it('leaves an answer uncounted that was refused for it', async () => {
    const survey = await surveyOf(app.ctx, 'nps')
    const { allow } = app.runtime
    const body = answerTo(survey, { answers: { score: 9 } })
    app.runtime.allow = async () => false
    expect((await app.page('/v1/client/:key/responses', body)).status).toBe(429)
    app.runtime.allow = allow
    expect((await app.page('/v1/client/:key/responses', body)).status).toBe(201)
  })
})
