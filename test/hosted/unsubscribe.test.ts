import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findRespondent } from '../../db/queries/respondents'
import { unsubscribeUrl } from '../../src/services/messages/unsubscribe-link'
import { startApp, type TestApp } from '../harness'
import { forget, makePerson } from '../services/messages/work'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())
beforeEach(() => forget(app))

const linkOf = async (id: string) => new URL((await unsubscribeUrl(app.ctx, 'https://voice.acme.com', id)) ?? '').pathname
const said = async (id: string) => (await findRespondent(app.ctx.db, app.ctx.workspace.id, id))?.messages
const oneClick = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }

describe('the link under a mail', () => {
  it('asks first: looking at it ends nothing, whoever looks', async () => {
    const { id } = await makePerson(app, { locale: 'de' })
    const path = await linkOf(id)
    for (const method of ['GET', 'HEAD']) {
      expect((await app.request(path, { method })).status).toBe(200)
    }
    expect(await said(id)).toBe('yes')
    const html = await (await app.request(path)).text()
    expect(html).toContain('<html lang="de"')
    expect(html).toContain('<form method="post">')
    expect(html).not.toContain('<script')
  })

  it('ends all mail to the address by one POST, without a page before it or a redirect after', async () => {
    const { id } = await makePerson(app)
    const other = await makePerson(app, { email: 'Ada@Example.com' })
    const stranger = await makePerson(app, { email: 'bob@example.com' })
    const response = await app.request(await linkOf(id), oneClick)
    expect(response.status).toBe(200)
    expect(response.headers.get('set-cookie')).toBeNull()
    expect([await said(id), await said(other.id), await said(stranger.id)]).toEqual(['unsubscribed', 'unsubscribed', 'yes'])
    // A mail program that asks twice gets the same.
    expect((await app.request(await linkOf(id), oneClick)).status).toBe(200)
  })

  it('takes a form of several parts too, as RFC 8058 allows, and no body at all', async () => {
    for (const body of [multipart(), undefined]) {
      const { id } = await makePerson(app, { email: `${Math.random()}@example.com` })
      expect((await app.request(await linkOf(id), { method: 'POST', ...(body ? { body } : {}) })).status).toBe(200)
      expect(await said(id)).toBe('unsubscribed')
    }
  })

  it('lets who pressed by mistake go on', async () => {
    const { id } = await makePerson(app)
    const path = await linkOf(id)
    await app.request(path, oneClick)
    expect(await (await app.request(path)).text()).toContain('value="yes"')
    await app.request(path, { method: 'POST', body: new URLSearchParams({ messages: 'yes' }) })
    expect(await said(id)).toBe('yes')
  })

  it('is one person’s alone', async () => {
    const { id } = await makePerson(app)
    const other = await makePerson(app, { email: 'bob@example.com' })
    const forged = (await linkOf(id)).replace(id, other.id)
    for (const path of [forged, (await linkOf(id)).replace(/.$/, (last) => (last === '0' ? '1' : '0'))]) {
      expect((await app.request(path, oneClick)).status).toBe(404)
    }
    expect([await said(id), await said(other.id)]).toEqual(['yes', 'yes'])
  })
})

describe('a yes of the host', () => {
  const identify = (messages: boolean) =>
    app.page('/v1/client/:key/identify', {
      anonymous_id: 'browser-1',
      user_id: 'ada',
      email: 'ada@example.com',
      messages,
    })
  const consent = async (messages: string, by = 'host') =>
    (await (await app.api('PUT', '/v1/users/ada/consent', { messages, by })).json()) as { messages: string }

  it('counts where nothing was said, and takes back no unsubscription', async () => {
    await identify(true)
    expect(await consent('yes')).toMatchObject({ messages: 'yes' })
    const { respondent_id: id } = (await (
      await app.api('PUT', '/v1/users/ada/consent', { messages: 'unsubscribed' })
    ).json()) as { respondent_id: string }
    await identify(true)
    expect(await said(id)).toBe('unsubscribed')
    expect(await consent('yes')).toMatchObject({ messages: 'unsubscribed' })
    expect(await consent('yes', 'person')).toMatchObject({ messages: 'yes' })
  })
})

function multipart(): FormData {
  const form = new FormData()
  form.set('List-Unsubscribe', 'One-Click')
  return form
}
