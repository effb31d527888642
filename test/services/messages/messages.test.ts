import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WAITS_MS } from '../../../src/domain/deliveries/schedule'
import { LEASE_MS } from '../../../src/services/deliveries/claim'
import { claimMessages } from '../../../src/services/messages/claim'
import { DAY, startApp, type TestApp } from '../../harness'
import { type Smtp, startSmtp } from '../../smtp'
import { allMessages, compose, forget, makeChannel, makePerson, send, setMessageSettings } from './work'

let app: TestApp
let smtp: Smtp
beforeAll(async () => {
  smtp = await startSmtp()
  app = await startApp({
    env: { SMTP_URL: smtp.url, MAIL_FROM: 'Acme <hello@acme.test.com>', PUBLIC_URL: 'https://voice.acme.com' },
  })
})
afterAll(async () => {
  await app.close()
  await smtp.close()
})
beforeEach(async () => {
  smtp.mails.length = 0
  smtp.refuse(null)
  await forget(app)
})

const thanks = (respondentId: string, id = 'rsp_1') => ({
  kind: 'playbook' as const,
  cause: { kind: 'response', id },
  to: { respondentId },
  content: { templateId: 'tpl_thanks' },
})

const states = async () => (await allMessages(app)).map(({ state, reason }) => reason ?? state)

describe('a message', () => {
  it('goes out by SMTP as a mail that a parser reads back', async () => {
    await makeChannel(app, 'smtp', { from_name: 'Acme "Care" <us>', reply_to: 'care@acme.com' })
    const { id } = await makePerson(app, { name: 'Ada <b> Lovelace', locale: 'en-GB' })
    await compose(app, thanks(id))
    expect(await send(app)).toBe(1)
    const [message] = await allMessages(app)
    expect(message).toMatchObject({ state: 'sent', attempts: 1, lastStatus: 250, dueAt: null })
    const [{ parsed, to } = { parsed: undefined, to: [] }] = smtp.mails
    expect(to).toEqual(['ada@example.com'])
    expect(parsed?.from?.value).toEqual([{ address: 'hello@acme.test.com', name: 'Acme "Care" <us>' }])
    expect(parsed?.replyTo?.value).toEqual([{ address: 'care@acme.com', name: '' }])
    expect(parsed?.messageId).toBe(`<${message?.id}@acme.test.com>`)
    expect(parsed?.text).toContain('Hello Ada,')
    expect(parsed?.html).toContain('<p>Hello Ada,</p>')
    expect(parsed?.headers.get('list')).toMatchObject({
      unsubscribe: { url: expect.stringMatching(/^https:\/\/voice\.acme\.com\/unsubscribe\/wsp_\w+\/per_\w+\/[0-9a-f]{64}$/) },
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    })
  })

  it('is written once for the same cause and step', async () => {
    await makeChannel(app, 'smtp')
    const { id } = await makePerson(app)
    await compose(app, thanks(id), thanks(id))
    await compose(app, thanks(id))
    await send(app)
    await compose(app, thanks(id))
    await send(app)
    expect(smtp.mails).toHaveLength(1)
  })

  it('is tried again under the same Message-ID until it is taken', async () => {
    await makeChannel(app, 'smtp')
    const { id } = await makePerson(app)
    smtp.refuse(451)
    await compose(app, thanks(id))
    await send(app)
    expect(await allMessages(app)).toMatchObject([{ state: 'waiting', attempts: 1, lastStatus: 451 }])
    smtp.refuse(null)
    // The wait begins when the attempt has ended.
    app.clock.now += (WAITS_MS[1] ?? 0)
    await send(app)
    const [message] = await allMessages(app)
    expect(message).toMatchObject({ state: 'sent', attempts: 2 })
    expect(smtp.mails[0]?.parsed.messageId).toBe(`<${message?.id}@acme.test.com>`)
  })

  it('that the receiver refuses for good is not tried again, and its channel stays well', async () => {
    const channel = await makeChannel(app, 'smtp')
    const { id } = await makePerson(app)
    smtp.refuse(550)
    await compose(app, thanks(id))
    await send(app)
    expect(await allMessages(app)).toMatchObject([{ state: 'failed', lastProblem: 'rejected', lastStatus: 550 }])
    expect(channel.failures).toBe(0)
  })

  it('that somebody took and dropped goes out when the lease is over', async () => {
    await makeChannel(app, 'smtp')
    const { id } = await makePerson(app)
    await compose(app, thanks(id))
    const [message] = await allMessages(app)
    expect(await claimMessages(app.ctx, [message?.id ?? ''], true)).toHaveLength(1)
    expect(await send(app)).toBe(0)
    app.clock.now += LEASE_MS
    expect(await send(app)).toBe(1)
  })
})

describe('a message is withheld', () => {
  const person = { never: { messages: null }, gone: { messages: 'unsubscribed' }, noMail: { email: null } } as const

  it.each([
    ['from who never said yes', person.never, 'no_consent'],
    ['from who unsubscribed', person.gone, 'unsubscribed'],
    ['from who has no address', person.noMail, 'no_address'],
    ['from an address that adds a header', { email: 'a@example.com\r\nBcc: b@example.com' }, 'no_address'],
  ])('%s', async (_, fields, reason) => {
    await makeChannel(app, 'smtp')
    const { id } = await makePerson(app, fields)
    await compose(app, thanks(id))
    await send(app)
    expect(await states()).toEqual([reason])
    expect(smtp.mails).toEqual([])
  })

  it('from an address under which somebody else unsubscribed, in whatever case', async () => {
    await makeChannel(app, 'smtp')
    await makePerson(app, { email: 'ADA@example.com', messages: 'unsubscribed' })
    const { id } = await makePerson(app)
    await compose(app, thanks(id))
    await send(app)
    expect(await states()).toEqual(['unsubscribed'])
  })

  it('when it would be one too many, also of two written at once', async () => {
    await makeChannel(app, 'smtp')
    await setMessageSettings(app, { quietHours: null, contactCap: { count: 2, days: 7 }, footer: '' })
    const { id } = await makePerson(app)
    await compose(app, thanks(id, 'rsp_1'), thanks(id, 'rsp_2'), thanks(id, 'rsp_3'))
    await send(app)
    expect((await states()).sort()).toEqual(['capped', 'sent', 'sent'])
    app.clock.now += 7 * DAY
    await compose(app, thanks(id, 'rsp_4'))
    await send(app)
    expect(smtp.mails).toHaveLength(3)
  })

  it('without a channel, or a template', async () => {
    const { id } = await makePerson(app)
    await compose(app, thanks(id))
    await makeChannel(app, 'smtp')
    await compose(app, { ...thanks(id, 'rsp_2'), content: { templateId: 'tpl_gone' } })
    expect((await states()).sort()).toEqual(['no_channel', 'no_template'])
  })
})

it('waits until it is day where the person lives', async () => {
  await makeChannel(app, 'smtp')
  // 12:00 UTC is 22:00 in Brisbane, which knows no summer time.
  const { id } = await makePerson(app, { traits: { time_zone: 'Australia/Brisbane' } })
  await compose(app, thanks(id))
  await send(app)
  expect(smtp.mails).toEqual([])
  expect((await allMessages(app))[0]?.dueAt).toBe(Date.UTC(2026, 2, 2, 22))
  app.clock.now = Date.UTC(2026, 2, 2, 22)
  await send(app)
  expect(smtp.mails).toHaveLength(1)
})
