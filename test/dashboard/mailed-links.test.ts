import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listMessages } from '../../db/queries/messages'
import { startApp, type TestApp } from '../harness'
import { answer, startReceiver } from '../receiver'
import { type Smtp, startSmtp } from '../smtp'
import { textOf } from './helpers'
import { ADA, signInAs, startOwner, startVisitor, type Visitor } from './people'

const OUTSIDE = 'https://voice.acme.com'

let app: TestApp
let smtp: Smtp
let ada: Visitor
beforeAll(async () => {
  smtp = await startSmtp()
  app = await startApp({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'Acme <hello@acme.com>', PUBLIC_URL: OUTSIDE } })
  ada = await startOwner(app)
})
afterAll(async () => {
  await app.close()
  await smtp.close()
})
beforeEach(() => {
  smtp.mails.length = 0
  smtp.refuse(null)
})

const invite = async (email: string, by = ada) =>
  await (await by.send('/settings/members/invitations', { email, role: 'editor' })).text()

const pathIn = (text: string, place: string) =>
  new RegExp(`${OUTSIDE}(/${place}/\\w+)`).exec(text)?.[1] ?? ''

describe('an invitation', () => {
  it('is shown once and mailed, and either link is the same', async () => {
    const html = await invite('ines@example.com')
    expect(textOf(html)).toContain('Mailed to ines@example.com.')
    expect(smtp.mails).toHaveLength(1)
    const [mail] = smtp.mails
    expect(mail?.to).toEqual(['ines@example.com'])
    expect(mail?.parsed.from?.text).toBe('"Acme" <hello@acme.com>')
    expect(mail?.parsed.subject).toBe('You are invited to My workspace')
    expect(mail?.parsed.headers.get('auto-submitted')).toBe('auto-generated')
    const path = pathIn(mail?.parsed.text ?? '', 'invitations')
    expect(path).toBe(pathIn(html, 'invitations'))
    expect(mail?.parsed.html).toContain(`<a href="${OUTSIDE}${path}">`)
    expect((await startVisitor(app).get(path)).status).toBe(200)
  })

  it('goes out in the language of who invites', async () => {
    ada.cookies.set('locale', 'sv')
    await invite('sven@example.com')
    ada.cookies.delete('locale')
    expect(smtp.mails[0]?.parsed.subject).toBe('Du är inbjuden till My workspace')
  })

  it('says so where the mail was not taken, and still shows the link', async () => {
    smtp.refuse(550)
    const html = await invite('otto@example.com')
    expect(textOf(html)).toContain('The mail to otto@example.com was not taken.')
    expect((await startVisitor(app).get(pathIn(html, 'invitations'))).status).toBe(200)
  })

  it('leaves its link in no message that others could read', async () => {
    await invite('ines@example.com')
    expect(await listMessages(app.ctx.db, app.ctx.workspace.id, {}, 10)).toEqual([])
  })

  it('goes by the workspace’s own channel, and by the installation’s server while that is off', async () => {
    const receiver = await startReceiver()
    receiver.behave(answer(200, {}, '{"id":"1"}'))
    const env = { SMTP_URL: smtp.url, MAIL_FROM: 'hello@acme.com', RESEND_API_URL: receiver.url.slice(0, -1) }
    const own = await startApp({ env })
    const owner = await startOwner(own)
    const settings = { from: 'Acme Care <care@acme.com>', api_key: 're_123', reply_to: 'help@acme.com' }
    const made = await own.api('POST', '/v1/message-channels', { type: 'resend', name: 'Mail', settings })
    expect(textOf(await invite('ines@example.com', owner))).toContain('Mailed to ines@example.com.')
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({ to: ['ines@example.com'], from: '"Acme Care" <care@acme.com>', reply_to: 'help@acme.com' })
    expect(smtp.mails).toEqual([])
    const { id } = (await made.json()) as { id: string }
    await own.api('PATCH', `/v1/message-channels/${id}`, { enabled: false })
    await invite('otto@example.com', owner)
    expect(smtp.mails.map(({ to }) => to)).toEqual([['otto@example.com']])
    await own.close()
    await receiver.close()
  })

  it('is only shown where no mail can go out', async () => {
    const silent = await startApp()
    const owner = await startOwner(silent)
    expect(textOf(await invite('ines@example.com', owner))).toContain('No mail went out. Send this link to ines@example.com')
    await silent.close()
  })
})

describe('a forgotten password', () => {
  const ask = async (email: string, headers: Record<string, string> = {}) => {
    const response = await app.request('/forgotten', {
      method: 'POST',
      headers: { origin: OUTSIDE, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams({ email }).toString(),
    })
    await app.settled()
    return { status: response.status, location: response.headers.get('location'), body: await response.text() }
  }

  it('is set anew by a mailed link, once, and ends every session', async () => {
    const visitor = startVisitor(app)
    expect(await (await visitor.get('/forgotten')).text()).toContain('name="email"')
    await ask('Ada@Example.com')
    expect(smtp.mails.map(({ to }) => to)).toEqual([['ada@example.com']])
    const path = pathIn(smtp.mails[0]?.parsed.text ?? '', 'reset')
    expect((await visitor.send(path, { new_password: 'blue horses sing' })).status).toBe(303)
    expect((await visitor.send(path, { new_password: 'red horses sing' })).status).toBe(401)
    expect((await ada.get('/')).status).toBe(401)
    expect((await signInAs(ada, ADA.email, 'blue horses sing')).status).toBe(303)
  }, 20_000)

  it('is answered alike for an address nobody has, which gets no mail', async () => {
    app.clock.now += 15 * 60_000
    const known = await ask('ada@example.com')
    expect(smtp.mails).toHaveLength(1)
    expect(await ask('nobody@example.com')).toEqual(known)
    expect(smtp.mails).toHaveLength(1)
    const page = textOf(await (await startVisitor(app).get(known.location ?? '')).text())
    expect(page).toContain('If the address has an account here, a link is on its way to it.')
  })

  it('is asked for three times in a quarter of an hour, whoever has the address', async () => {
    app.clock.now += 15 * 60_000
    for (const email of ['ada@example.com', 'nobody@example.com']) {
      for (let i = 0; i < 3; i += 1) expect((await ask(email)).status).toBe(303)
      expect((await ask(email)).status).toBe(429)
    }
    expect(smtp.mails).toHaveLength(3)
    // Signing in has its own count.
    expect((await signInAs(startVisitor(app), ADA.email, 'blue horses sing')).status).toBe(303)
  })

  it('never leads where the asker says that this installation is', async () => {
    app.clock.now += 15 * 60_000
    await ask('ada@example.com', { host: 'evil.example', 'x-forwarded-host': 'evil.example' })
    expect(smtp.mails[0]?.parsed.text).toContain(`${OUTSIDE}/reset/`)
    expect(smtp.mails[0]?.raw).not.toContain('evil.example')
  })

  it('asks for the operator where the installation does not know its own address', async () => {
    const unknown = await startApp({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hello@acme.com' } })
    const page = await (await startVisitor(unknown).get('/forgotten')).text()
    expect(page).toContain('npm run password-link')
    expect(page).not.toContain('name="email"')
    await unknown.close()
  })
})
