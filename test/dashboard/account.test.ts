import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listMembers } from '../../db/queries/members'
import { createReset } from '../../src/services/auth/reset'
import { createAuth } from '../../src/services/auth/auth'
import { findAuthSecret } from '../../db/queries/people'
import { startApp, type TestApp } from '../harness'
import { textOf } from './helpers'
import { ADA, codeOf, signInAs, startOwner, startVisitor, type Visitor } from './people'

let app: TestApp
let ada: Visitor
beforeEach(async () => {
  app = await startApp()
  ada = await startOwner(app)
})
afterEach(() => app.close())

const read = async (response: Response) => textOf(await response.text())

describe('signing in', () => {
  it('leads back to the page that was asked for', async () => {
    const visitor = startVisitor(app)
    const asked = await visitor.get('/responses?sentiment=negative')
    expect(asked.status).toBe(401)
    const action = /action="(\/sign-in[^"]*)"/.exec(await asked.text())?.[1]?.replaceAll('&amp;', '&') ?? ''
    const entered = await visitor.send(action, { email: 'Ada@Example.com', password: ADA.new_password })
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/responses?sentiment=negative'])
    expect((await visitor.get('/')).status).toBe(200)
  })

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/a b'])(
    'never leads to %s',
    async (next) => {
      const path = `/sign-in?next=${encodeURIComponent(next)}`
      const entered = await startVisitor(app).send(path, { email: ADA.email, password: ADA.new_password })
      expect(entered.headers.get('location')).toBe('/')
    },
  )

  it('answers alike for a wrong password and for an address nobody has', async () => {
    const answers = []
    for (const [email, password] of [[ADA.email, 'wrong horses sing'], ['eve@example.com', ADA.new_password]]) {
      const answer = await signInAs(startVisitor(app), email, password)
      const text = await answer.text()
      answers.push([answer.status, answer.headers.getSetCookie(), text.replaceAll(email ?? '', '')])
    }
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]?.[0]).toBe(401)
  })

  it('is closed for an account after ten tries, also to who knows the password, for a quarter of an hour', async () => {
    const tries = Array.from({ length: 10 }, (_, i) => signInAs(startVisitor(app), ADA.email, `wrong ${i} wrong`))
    expect((await Promise.all(tries)).map(({ status }) => status)).toEqual(Array(10).fill(401))
    const eleventh = await signInAs(startVisitor(app))
    expect([eleventh.status, eleventh.headers.get('retry-after')]).toEqual([429, '900'])
    app.clock.now += 15 * 60_000
    expect((await signInAs(startVisitor(app))).status).toBe(303)
  }, 20_000)

  it('keeps no token a reader of the database could use', async () => {
    const token = decodeURIComponent(ada.cookies.get('earshot') ?? '').split('.')[0] ?? ''
    expect(token).toHaveLength(32)
    const { rows } = await app.runtime.database().client.execute('select token from user_sessions')
    expect(rows.map((row) => String(row.token))).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
    const visitor = startVisitor(app)
    visitor.cookies.set('earshot', String(rows[0]?.token))
    expect((await visitor.get('/')).status).toBe(401)
  })
})

describe('the account page', () => {
  it('changes the name everywhere it stands', async () => {
    expect((await ada.send('/account/name', { name: 'Ada Byron' })).status).toBe(303)
    expect(await read(await ada.get('/account'))).toContain('Ada Byron')
    expect(await listMembers(app.ctx.db, app.ctx.workspace.id)).toMatchObject([{ name: 'Ada Byron' }])
  })

  it('changes the password and ends the other sessions, not this one', async () => {
    const other = startVisitor(app)
    await signInAs(other)
    const wrong = await ada.send('/account/password', { password: 'not this one', new_password: 'blue horses sing' })
    expect([wrong.status, (await read(wrong)).includes('The password is not right.')]).toEqual([400, true])
    const right = await ada.send('/account/password', { password: ADA.new_password, new_password: 'blue horses sing' })
    expect(right.status).toBe(303)
    expect((await ada.get('/')).status).toBe(200)
    expect((await other.get('/')).status).toBe(401)
    expect((await signInAs(startVisitor(app))).status).toBe(401)
    expect((await signInAs(startVisitor(app), ADA.email, 'blue horses sing')).status).toBe(303)
  })

  it('shows where somebody is signed in, and signs out there or everywhere else', async () => {
    const others = [startVisitor(app), startVisitor(app), startVisitor(app)]
    for (const other of others) await signInAs(other)
    const html = await (await ada.get('/account')).text()
    expect(textOf(html).match(/Firefox on Linux/g)).toHaveLength(7)
    expect(textOf(html)).toContain('192.0.2.1')
    const end = /\/account\/sessions\/[^/"]+\/end/.exec(html)?.[0] ?? ''
    await ada.send(end)
    const left = async () =>
      (await Promise.all(others.map((other) => other.get('/')))).filter(({ status }) => status === 200).length
    expect(await left()).toBe(2)
    await ada.send('/account/sessions/end')
    expect(await left()).toBe(0)
    expect((await ada.get('/')).status).toBe(200)
  }, 20_000)

  it('ends no session of somebody else', async () => {
    const { rows } = await app.runtime.database().client.execute('select id from user_sessions')
    await app.runtime.database().client.execute(
      `insert into user_sessions select 'theirs', 'another', 'x', '', '', expires_at, created_at, updated_at from user_sessions`,
    )
    await ada.send('/account/sessions/theirs/end')
    await ada.send('/account/sessions/end')
    const after = await app.runtime.database().client.execute('select id from user_sessions order by id')
    expect(after.rows.map(({ id }) => id).sort()).toEqual([rows[0]?.id, 'theirs'].sort())
  })
})

describe('a second factor', () => {
  const setUp = async () => {
    const page = await (await ada.send('/account/second-factor', { password: ADA.new_password })).text()
    const secret = /<pre id="factor-key"[^>]*><code>([A-Z2-7]+)/.exec(page)?.[1] ?? ''
    const recovery = /<pre id="recovery-codes"[^>]*><code>([^<]+)/.exec(page)?.[1]?.split('\n') ?? []
    return { secret, recovery }
  }

  it('is asked for once a first code was right, and a recovery code stands in for it once', async () => {
    const { secret, recovery } = await setUp()
    expect(recovery).toHaveLength(10)
    expect((await signInAs(startVisitor(app))).headers.get('location')).toBe('/')
    expect((await ada.send('/account/second-factor/confirmation', { code: '000000' })).status).toBe(400)
    expect((await ada.send('/account/second-factor/confirmation', { code: codeOf(secret) })).status).toBe(303)

    const visitor = startVisitor(app)
    expect((await signInAs(visitor)).headers.get('location')).toBe('/sign-in/code')
    expect((await visitor.get('/')).status).toBe(401)
    expect((await visitor.send('/sign-in/code', { code: '12345' })).status).toBe(401)
    expect((await visitor.send('/sign-in/code', { code: codeOf(secret) })).status).toBe(303)
    expect((await visitor.get('/')).status).toBe(200)

    const first = startVisitor(app)
    await signInAs(first)
    expect((await first.send('/sign-in/code', { code: recovery[0] ?? '' })).status).toBe(303)
    const second = startVisitor(app)
    await signInAs(second)
    expect((await second.send('/sign-in/code', { code: recovery[0] ?? '' })).status).toBe(401)

    expect((await ada.send('/account/second-factor/removal', { password: ADA.new_password })).status).toBe(303)
    expect((await signInAs(startVisitor(app))).headers.get('location')).toBe('/')
  }, 20_000)

  it('ends the try to sign in after five wrong codes', async () => {
    const { secret } = await setUp()
    await ada.send('/account/second-factor/confirmation', { code: codeOf(secret) })
    const visitor = startVisitor(app)
    await signInAs(visitor)
    for (let i = 0; i < 5; i += 1) await visitor.send('/sign-in/code', { code: '000000' })
    const right = await visitor.send('/sign-in/code', { code: codeOf(secret) })
    expect(right.status).toBe(401)
    expect((await visitor.get('/')).status).toBe(401)
  }, 20_000)
})

it('a link sets a forgotten password once and ends every session', async () => {
  const auth = createAuth({
    database: app.runtime.database(),
    secret: (await findAuthSecret(app.ctx.db)) ?? '',
    origin: 'http://earshot.test',
    secure: false,
  })
  expect(await createReset(auth, 'eve@example.com')).toBeNull()
  const path = `/reset/${await createReset(auth, 'ADA@example.com')}`
  const visitor = startVisitor(app)
  expect((await visitor.get(path)).status).toBe(200)
  expect((await visitor.send(path, { new_password: 'short' })).status).toBe(400)
  expect((await visitor.send(path, { new_password: 'blue horses sing' })).headers.get('location')).toBe('/sign-in')
  expect((await ada.get('/')).status).toBe(401)
  expect((await visitor.send(path, { new_password: 'red horses sing' })).status).toBe(401)
  expect((await signInAs(visitor, ADA.email, 'blue horses sing')).status).toBe(303)
})
