import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listKeys } from '../../db/queries/workspaces'
import { type Scope, SCOPES } from '../../src/context'
import { sha256Hex } from '../../src/crypto'
import type { Endpoint } from '../../src/http/endpoint'
import { ENDPOINTS } from '../../src/http/routes'
import { createKey, revokeKey } from '../../src/services/auth/keys'
import { startApp, type TestApp } from '../harness'
import { answerTo, read, readJson, surveyOf } from './helpers'

interface Key {
  id: string
  key: string
  shown: string
}

let app: TestApp

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.close())

const make = async (body: object, scopes: readonly Scope[] = SCOPES) =>
  await app.api('POST', '/v1/keys', { kind: 'secret', name: 'A key', ...body }, scopes)

const scoped = ENDPOINTS.filter(({ access }) => access !== 'client' && access !== 'public')
const forPages = ENDPOINTS.filter(({ access }) => access === 'client')

const call = ({ method, path }: Endpoint, authorization?: string) =>
  app.request(path.replaceAll(/:\w+/g, 'none'), {
    method: method.toUpperCase(),
    ...(authorization === undefined ? {} : { headers: { authorization } }),
    ...(method === 'get' ? {} : { body: '{}' }),
  })

const bearerOf = async (scopes: readonly Scope[]): Promise<string> => {
  const { key } = await createKey(app.ctx, { kind: 'secret', name: 'test', scopes: [...scopes] })
  return `Bearer ${key}`
}

describe('a new key', () => {
  it('is shown whole once and never again', async () => {
    const made = await make({ scopes: ['surveys:read'] })
    const { key, ...rest } = await readJson<Key>(made)
    expect([made.status, key]).toEqual([
      201,
      expect.stringMatching(/^sk_[0-9a-hj-km-np-tv-z]{26}$/),
    ])
    expect(rest).toEqual({
      id: expect.stringMatching(/^key_/),
      kind: 'secret',
      name: 'A key',
      shown: `${key.slice(0, 7)}…`,
      scopes: ['surveys:read'],
      created_at: '2026-03-02T12:00:00.000Z',
      revoked_at: null,
      expires_at: null,
      last_used_at: null,
    })
    const listed = await (await app.api('GET', '/v1/keys')).text()
    expect(listed).toContain(rest.id)
    expect(listed).not.toContain(key)
  })

  it('leaves only its hash in the database', async () => {
    const { key } = await readJson<Key>(await make({}))
    const file = app.runtime.config.DATABASE_URL.slice('file:'.length)
    const bytes = Buffer.concat([readFileSync(file), readFileSync(`${file}-wal`)])
    expect(bytes.includes(await sha256Hex(key))).toBe(true)
    expect(bytes.includes(key)).toBe(false)
    expect(bytes.includes(key.slice('sk_'.length))).toBe(false)
  })

  it.each([
    ['name', { name: '' }],
    ['name', { name: 'x'.repeat(101) }],
    ['kind', { kind: 'root' }],
    ['scopes.0', { scopes: ['everything'] }],
    ['scopes', { scopes: [...SCOPES, 'keys:write'] }],
    ['hash', { hash: 'x' }],
  ])('is refused for its %s', async (path, body) => {
    expect(await read(await make(body))).toMatchObject([422, { fields: [{ path }] }])
  })

  it('cannot have a scope that the key which makes it lacks', async () => {
    const before = (await listKeys(app.ctx.db, app.ctx.workspace.id)).length
    const scopes: Scope[] = ['keys:write', 'surveys:read']
    expect((await make({ scopes: ['surveys:read'] }, scopes)).status).toBe(201)
    const refused = await make({ scopes: ['surveys:read', 'surveys:write'] }, scopes)
    expect(await read(refused)).toMatchObject([403, { code: 'forbidden' }])
    // The key that makes them and the one it was allowed to make.
    expect((await listKeys(app.ctx.db, app.ctx.workspace.id)).length).toBe(before + 2)
  })

  it('for pages has no scopes, whatever is asked for', async () => {
    const made = await make({ kind: 'publishable', scopes: ['surveys:write'] })
    const { key, ...rest } = await readJson<Key>(made)
    expect(key).toMatch(/^pk_/)
    expect(rest).toMatchObject({ scopes: [], shown: key })
  })
})

describe.each(scoped.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))(
  '%s',
  (_name, endpoint) => {
    const access = endpoint.access as Scope

    it('is closed without a key that is known', async () => {
      const secret = await bearerOf(SCOPES)
      for (const header of [
        undefined,
        '',
        'Bearer',
        'Bearer sk_unknown',
        `Basic ${btoa(secret)}`,
        secret.slice(0, -1),
        `${secret}x`,
        secret.toUpperCase(),
        `Bearer ${'x'.repeat(10_000)}`,
      ]) {
        const answer = await call(endpoint, header)
        expect([header, ...(await read(answer))]).toMatchObject([
          header,
          401,
          { code: 'unauthorized' },
        ])
      }
    })

    it('is closed to a publishable key', async () => {
      expect((await call(endpoint, `Bearer ${app.publishableKey}`)).status).toBe(401)
    })

    it(`is closed to a key that has every scope but ${access}`, async () => {
      const bearer = await bearerOf(SCOPES.filter((scope) => scope !== access))
      expect(await read(await call(endpoint, bearer))).toMatchObject([403, { code: 'forbidden' }])
    })

    it(`is open to a key of ${access} until it is revoked`, async () => {
      const { key, row } = await createKey(app.ctx, {
        kind: 'secret',
        name: 'test',
        scopes: [access],
      })
      expect((await call(endpoint, `Bearer ${key}`)).status).not.toBeOneOf([401, 403])
      await revokeKey(app.ctx, row.id)
      expect((await call(endpoint, `Bearer ${key}`)).status).toBe(401)
    })
  },
)

describe.each(
  forPages.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const),
)('%s', (_name, endpoint) => {
  it('is closed to secret and unknown keys', async () => {
    const secret = (await bearerOf(SCOPES)).slice('Bearer '.length)
    for (const key of [secret, 'pk_unknown', '%00', '__proto__']) {
      const path = endpoint.path.replace(':key', key)
      const method = endpoint.method.toUpperCase()
      const answer = await app.request(path, { method, ...(method === 'GET' ? {} : { body: '{}' }) })
      expect([key, ...(await read(answer))]).toMatchObject([key, 401, { code: 'unauthorized' }])
    }
  })
})

describe('a revoked key', () => {
  it('is listed as such, keeps its first date and is gone for pages too', async () => {
    const { id, key } = await readJson<Key>(await make({ kind: 'publishable' }))
    const survey = await surveyOf(app.ctx, 'nps')
    const submit = () =>
      app.request(`/v1/client/${key}/responses`, {
        method: 'POST',
        body: JSON.stringify(answerTo(survey, { answers: { score: 9 } })),
      })
    expect((await submit()).status).toBe(201)
    const revoke = async () => await read(await app.api('PUT', `/v1/keys/${id}/revocation`))
    expect(await revoke()).toMatchObject([200, { revoked_at: '2026-03-02T12:00:00.000Z' }])
    expect((await submit()).status).toBe(401)
    expect((await app.request(`/w/${key}.js`)).status).toBe(401)

    app.clock.now += 60_000
    expect(await revoke()).toMatchObject([200, { revoked_at: '2026-03-02T12:00:00.000Z' }])
    expect((await app.api('PUT', '/v1/keys/key_none/revocation')).status).toBe(404)
  })
})

it('finds every endpoint of the API in one of these tables', () => {
  const open = ENDPOINTS.filter(({ access }) => access === 'public').map(({ path }) => path)
  expect(open).toEqual(['/v1/billing/:provider/:endpointId', '/health'])
  expect(scoped.length + forPages.length + open.length).toBe(ENDPOINTS.length)
  expect(scoped.length).toBeGreaterThan(20)
})
