import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSignInLink } from '../../src/services/auth/sign-in-link'
import { listMembers } from '../../db/queries/members'
import { addTenant } from '../api/helpers'
import { DAY, startApp, type TestApp } from '../harness'
import { ORIGIN, startMember, textOf } from './helpers'

let app: TestApp
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const PAGES = [
  '/',
  '/surveys',
  '/surveys/new',
  '/surveys/srv_1',
  '/surveys/srv_1/results',
  '/surveys/srv_1/preview',
  '/responses',
  '/responses/rsp_1',
  '/responses/export/csv',
  '/churn',
  '/churn/any',
  '/customers',
  '/customers/acme',
  '/settings',
]

const press = (path: string, headers: Record<string, string> = { origin: ORIGIN }) =>
  app.request(path, { method: 'POST', headers })

/** The cookie a browser would send back. */
const cookieOf = (response: Response): string =>
  response.headers.get('set-cookie')?.split(';')[0] ?? ''

/** A form as a browser sends it, without a cookie unless one is named. */
const send = (path: string, fields: Record<string, string>, cookie = '', from = app) =>
  from.request(path, {
    method: 'POST',
    headers: {
      origin: from.runtime.config.PUBLIC_URL ?? ORIGIN,
      cookie,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(fields).toString(),
  })

const ADA = { name: 'Ada', email: 'ada@example.com', new_password: 'green horses sing' }

describe('a link of the first start', () => {
  it('asks who is to be the owner, and is not used up by being looked at', async () => {
    const path = `/sign-in/${await createSignInLink(app.ctx)}`
    for (let i = 0; i < 3; i += 1) {
      const page = await app.request(path)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('autocomplete="new-password"')
      expect(page.headers.get('set-cookie')).toBeNull()
    }
  })

  it('makes the owner once, with a cookie that no script can read', async () => {
    const path = `/sign-in/${await createSignInLink(app.ctx)}`
    const first = await send(path, ADA)
    expect(first.headers.get('location')).toBe('/')
    expect(first.headers.get('set-cookie')).toMatch(
      /^earshot=[A-Za-z0-9]{32}\.[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    const overview = await app.request('/', { headers: { cookie: cookieOf(first) } })
    expect(overview.status).toBe(200)
    expect(await listMembers(app.ctx.db, app.ctx.workspace.id)).toMatchObject([
      { name: 'Ada', email: 'ada@example.com', role: 'owner' },
    ])

    for (const link of [path, `/sign-in/${await createSignInLink(app.ctx)}`]) {
      const again = await send(link, { ...ADA, email: 'eve@example.com' })
      expect(again.status).toBe(401)
      expect(again.headers.get('set-cookie')).toBeNull()
      expect(textOf(await again.text())).toContain('It was used already or is too old.')
    }
  })

  it('refuses a short password and keeps the link', async () => {
    const path = `/sign-in/${await createSignInLink(app.ctx)}`
    const short = await send(path, { ...ADA, new_password: 'short' })
    expect(short.status).toBe(400)
    expect(textOf(await short.text())).toContain('A password has at least 10 characters.')
    expect((await send(path, ADA)).status).toBe(303)
  })

  it('makes only one the owner of two who press at once', async () => {
    const path = `/sign-in/${await createSignInLink(app.ctx)}`
    const both = await Promise.all([send(path, ADA), send(path, { ...ADA, email: 'eve@example.com' })])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 401])
  })

  it('is spent when it is older than a day, or never was one', async () => {
    const path = `/sign-in/${await createSignInLink(app.ctx)}`
    app.clock.now += DAY + 1
    expect((await send(path, ADA)).status).toBe(401)
    expect((await send('/sign-in/nonsense', ADA)).status).toBe(401)
  })

  it('binds the cookie to this host where the service is reached over https', async () => {
    const secure = await startApp({ env: { PUBLIC_URL: 'https://voice.example' } })
    const answer = await send(`/sign-in/${await createSignInLink(secure.ctx)}`, ADA, '', secure)
    const cookie = answer.headers.get('set-cookie')
    expect(cookie).toMatch(/^__Host-earshot=/)
    expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    const page = await secure.request('/', { headers: { cookie: cookieOf(answer) } })
    expect(page.status).toBe(200)
    await secure.close()
  })
})

describe('without a session', () => {
  it.each(PAGES)('%s explains how to sign in', async (path) => {
    const answer = await app.request(path)
    expect(answer.status).toBe(401)
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(textOf(await answer.text())).toContain('Forgot the password?')
  })

  it('a form changes nothing', async () => {
    expect((await press('/settings/recount')).status).toBe(401)
  })

  it('a made-up or expired cookie opens nothing', async () => {
    expect((await app.request('/', { headers: { cookie: 'earshot=made-up' } })).status).toBe(401)
    const member = await startMember(app)
    app.clock.now += 31 * DAY
    expect((await member.get('/')).status).toBe(401)
  })

  it('the API goes on to answer problem documents', async () => {
    const answer = await app.request('/v1/surveys')
    expect(answer.status).toBe(401)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })
})

describe('a form', () => {
  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['an opaque origin', { origin: 'null' }],
    ['nowhere', {}],
  ])('sent from %s is refused', async (_, headers: Record<string, string>) => {
    const member = await startMember(app)
    const answer = await press('/sign-out', { ...headers, cookie: member.cookie })
    expect(answer.status).toBe(403)
    expect((await member.get('/')).status).toBe(200)
    expect((await press(`/sign-in/${await createSignInLink(app.ctx)}`, headers)).status).toBe(403)
  })

  it('is taken from the own origin, however the browser names it', async () => {
    const { cookie } = await startMember(app)
    for (const headers of [{ origin: ORIGIN }, { 'sec-fetch-site': 'same-origin' }]) {
      expect((await press('/settings/recount', { ...headers, cookie })).status).toBe(303)
    }
  })
})

it('ends a session by signing out', async () => {
  const member = await startMember(app)
  const answer = await member.post('/sign-out')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('set-cookie')).toMatch(/earshot=; Max-Age=0/)
  expect((await member.get('/')).status).toBe(401)
})

it('shows a member nothing of another workspace', async () => {
  const tenant = await addTenant(app)
  const survey = (await (await tenant.api('GET', '/v1/surveys')).json()) as {
    data: { id: string }[]
  }
  const member = await startMember(app)
  const [theirs] = survey.data
  expect((await member.get(`/surveys/${theirs?.id}`)).status).toBe(404)
  expect((await member.post(`/surveys/${theirs?.id}/status`, { status: 'archived' })).status).toBe(
    404,
  )
  expect((await member.post(`/settings/keys/${tenant.keyId}/revocation`)).status).toBe(404)
})
