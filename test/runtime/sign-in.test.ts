import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf } from '../dashboard/people'
import { type Server, startServer } from './servers'

describe.each(['node + file', 'workerd + sqld'] as const)('on %s', (target) => {
  let server: Server
  beforeAll(async () => {
    server = await startServer(target)
  })
  afterAll(() => server.stop())

  /** A browser of its own: what it was told to keep it sends back. */
  function openBrowser() {
    const cookies = new Map<string, string>()
    return async (path: string, fields?: Record<string, string>) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const form = { method: 'POST', body: new URLSearchParams(fields).toString() }
      const response = await fetch(new URL(path, server.url), {
        redirect: 'manual',
        headers: { cookie, origin: server.url, 'content-type': 'application/x-www-form-urlencoded' },
        ...(fields && form),
      })
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = line.match(/^([^=]+)=([^;]*)/) ?? []
        cookies.set(name, value)
      }
      return response
    }
  }

  it('the first start makes the owner, who signs in with a password and a second factor', async () => {
    const password = 'green horses sing'
    const email = 'ada@example.com'
    const owner = openBrowser()
    expect((await owner(server.signInLink, { name: 'Ada', email, new_password: password })).status).toBe(303)
    expect((await owner('/account')).status).toBe(200)

    const stranger = openBrowser()
    expect((await stranger('/sign-in', { email, password: 'not this one' })).status).toBe(401)
    expect((await stranger('/')).status).toBe(401)

    const begun = await (await owner('/account/second-factor', { password })).text()
    const secret = /<pre id="factor-key"[^>]*><code>([A-Z2-7]+)/.exec(begun)?.[1] ?? ''
    expect((await owner('/account/second-factor/confirmation', { code: codeOf(secret) })).status).toBe(303)
    const again = openBrowser()
    expect((await again('/sign-in', { email, password })).headers.get('location')).toBe('/sign-in/code')
    expect((await again('/sign-in/code', { code: codeOf(secret) })).status).toBe(303)
    expect((await again('/')).status).toBe(200)

    expect((await owner('/account/sessions/end', {})).status).toBe(303)
    expect((await again('/')).status).toBe(401)
    expect((await owner('/')).status).toBe(200)
  }, 60_000)
})
