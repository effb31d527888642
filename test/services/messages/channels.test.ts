import fc from 'fast-check'
import { simpleParser } from 'mailparser'
import { Webhook as Verifier } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listChannels } from '../../../db/queries/messages'
import { createFetchOutside } from '../../../src/fetch-outside'
import { createMessenger } from '../../../src/services/messages/messenger'
import { readJson } from '../../api/helpers'
import { startApp, type TestApp } from '../../harness'
import { answer, type Received, type Receiver, startReceiver } from '../../receiver'
import { type Smtp, startSmtp } from '../../smtp'
import { allMessages, compose, forget, makeChannel, makePerson, send, setMessageSettings } from './work'

let app: TestApp
let smtp: Smtp
let receiver: Receiver
beforeAll(async () => {
  smtp = await startSmtp()
  receiver = await startReceiver()
  const api = receiver.url.slice(0, -1)
  app = await startApp({
    env: {
      SMTP_URL: smtp.url,
      MAIL_FROM: 'hello@acme.com',
      PUBLIC_URL: 'https://voice.acme.com/earshot',
      RESEND_API_URL: api,
      POSTMARK_API_URL: api,
    },
  })
})
afterAll(async () => {
  await app.close()
  await smtp.close()
  await receiver.close()
})
beforeEach(async () => {
  smtp.mails.length = 0
  receiver.received.length = 0
  receiver.behave(answer(200, {}, '{"id":"1"}'))
  await forget(app)
})

const write = (respondentId: string) =>
  compose(app, {
    kind: 'playbook',
    cause: { kind: 'response', id: 'rsp_1' },
    to: { respondentId },
    content: { templateId: 'tpl_thanks' },
  })


const listHeaders = {
  'List-Unsubscribe': expect.stringMatching(/^<https:\/\/voice\.acme\.com\/earshot\/unsubscribe\//),
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
}

describe('mail by HTTP', () => {
  it('goes to Resend under one idempotency key, with the headers a mail by SMTP has', async () => {
    await makeChannel(app, 'resend', { from: 'Acme "Inc" <hello@acme.com>', reply_to: 'care@acme.com', api_key: 're_123' })
    const { id } = await makePerson(app, { name: 'Ada' })
    await write(id)
    receiver.behave(answer(500))
    await send(app)
    receiver.behave(answer(200))
    app.clock.now += 300_000
    await send(app)
    const [message] = await allMessages(app)
    expect(message).toMatchObject({ state: 'sent', attempts: 2 })
    expect(receiver.received).toHaveLength(2)
    for (const { path, headers, body } of receiver.received) {
      expect(path).toBe('/emails')
      expect(headers).toMatchObject({
        authorization: 'Bearer re_123',
        'idempotency-key': `${message?.id}@acme.com`,
      })
      expect(JSON.parse(body)).toMatchObject({
        from: '"Acme \\"Inc\\"" <hello@acme.com>',
        to: ['"Ada" <ada@example.com>'],
        reply_to: 'care@acme.com',
        subject: 'Thank you for telling us',
        text: expect.stringContaining('Hello Ada,'),
        html: expect.stringContaining('<p>Hello Ada,</p>'),
        headers: { 'Message-ID': `<${message?.id}@acme.com>`, ...listHeaders },
      })
    }
  })

  it('goes to Postmark, which keeps our Message-ID', async () => {
    await makeChannel(app, 'postmark', { from: 'hello@acme.com', server_token: 'pm-1' })
    await write((await makePerson(app)).id)
    await send(app)
    const [message] = await allMessages(app)
    const [{ path, headers, body } = { path: '', headers: {}, body: '{}' }] = receiver.received
    expect([path, headers['x-postmark-server-token']]).toEqual(['/email', 'pm-1'])
    const sent = JSON.parse(body) as { Headers: { Name: string; Value: string }[] }
    expect(sent).toMatchObject({ From: 'hello@acme.com', To: 'ada@example.com', MessageStream: 'outbound' })
    expect(Object.fromEntries(sent.Headers.map(({ Name, Value }) => [Name, Value]))).toMatchObject({
      'X-PM-KeepID': 'true',
      'Message-ID': `<${message?.id}@acme.com>`,
      ...listHeaders,
    })
  })

  it('goes by fetch as well, which is all that Workers have', async () => {
    await makeChannel(app, 'postmark', { from: 'hello@acme.com', server_token: 'pm-1' })
    await write((await makePerson(app)).id)
    const { config } = app.runtime
    const messenger = createMessenger(config, createFetchOutside(config), null)
    expect(await messenger.run(app.ctx)).toBe(1)
    expect(await allMessages(app)).toMatchObject([{ state: 'sent', lastStatus: 200 }])
    expect(JSON.parse(receiver.received[0]?.body ?? '{}')).toMatchObject({ To: 'ada@example.com' })
  })

  it.each([
    ['resend', 422, '{"name":"validation_error"}', 'failed', 'rejected'],
    ['resend', 401, '{"name":"restricted_api_key"}', 'waiting', 'status'],
    ['resend', 429, '', 'waiting', 'status'],
    ['postmark', 422, '{"ErrorCode": 406,"Message":"inactive"}', 'failed', 'rejected'],
    ['postmark', 422, '{"ErrorCode":400,"Message":"no signature"}', 'waiting', 'status'],
  ])('%s saying %i %s leaves the message %s', async (type, status, body, state, problem) => {
    await makeChannel(app, type, { from: 'hello@acme.com', api_key: 'k', server_token: 'k' })
    await write((await makePerson(app)).id)
    receiver.behave(answer(status, {}, body))
    await send(app)
    expect(await allMessages(app)).toMatchObject([{ state, lastProblem: problem, lastStatus: status }])
  })
})

describe('notes for the team', () => {
  it('go to Slack with what Slack would read as its own escaped', async () => {
    const { id } = await makeChannel(app, 'slack', { url: `${receiver.url}services/1` })
    await compose(app, {
      kind: 'notice',
      cause: { kind: 'test', id: '1' },
      to: 'team',
      channelId: id,
      content: { subject: 'Due: 3 < 4', body: 'Ada & co <!channel>' },
    })
    await send(app)
    const [{ path, body } = { path: '', body: '{}' }] = receiver.received
    expect(path).toBe('/services/1')
    expect(JSON.parse(body)).toEqual({
      text: '*Due: 3 &lt; 4*\nAda &amp; co &lt;!channel&gt;',
      unfurl_links: false,
    })
  })

  it('go to a webhook signed as Standard Webhooks has it', async () => {
    // The verifier has its own clock.
    app.clock.now = Date.now()
    const made = await readJson<{ id: string; secret: string; settings: Record<string, string> }>(
      await app.api('POST', '/v1/message-channels', {
        type: 'webhook',
        name: 'Bot',
        settings: { url: receiver.url, secret: 'whsec_chosen' },
      }),
    )
    expect(made.settings.secret).toBe('whse…')
    await app.api('POST', `/v1/message-channels/${made.id}/tests`, {})
    const { headers, body } = receiver.received[0] as Received
    expect(new Verifier(made.secret).verify(body, headers)).toMatchObject({ type: 'message' })
    expect(headers['webhook-id']).toBe((JSON.parse(body) as { data: { id: string } }).data.id)
  })

  it('end with a channel that is gone, and all that waits for it', async () => {
    const { id: channelId } = await makeChannel(app, 'webhook', { url: receiver.url, secret: 'whsec_AAAA' })
    receiver.behave(answer(410))
    for (const id of ['1', '2', '3']) {
      const content = { subject: id, body: id }
      await compose(app, { kind: 'notice', cause: { kind: 'test', id }, to: 'team', channelId, content })
    }
    await send(app)
    expect((await allMessages(app)).map(({ state }) => state)).toEqual(['failed', 'failed', 'failed'])
    expect(receiver.received).toHaveLength(1)
    await app.api('PATCH', `/v1/message-channels/${channelId}`, { enabled: true })
    receiver.behave(answer(204))
    await app.api('PUT', `/v1/message-channels/${channelId}/replay`)
    await app.settled()
    expect((await allMessages(app)).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent'])
  })
})

describe('what is switched off by itself', () => {
  it('is told to who may change it, by mail and in the team’s own place, in the same commit', async () => {
    await makeChannel(app, 'smtp')
    await makeChannel(app, 'slack', { url: `${receiver.url}slack` })
    const { client } = app.runtime.database()
    await client.execute("update members set email = 'owner@acme.com', name = 'Olga'")
    receiver.behave((response, { path }) => void response.writeHead(path === '/slack' ? 200 : 410).end())
    const { id } = await readJson<{ id: string }>(
      await app.api('POST', '/v1/webhook-endpoints', { url: `${receiver.url}hook` }),
    )
    await app.api('POST', `/v1/webhook-endpoints/${id}/tests`)
    await app.settled()
    const [{ parsed, to } = { parsed: undefined, to: [] }] = smtp.mails
    expect([to, parsed?.subject]).toEqual([['owner@acme.com'], 'Switched off: webhooks to 127.0.0.2:' + new URL(receiver.url).port])
    expect(parsed?.headers.has('list')).toBe(false)
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hook', '/slack'])
    // A channel tells it by the others.
    smtp.mails.length = 0
    receiver.behave(answer(410))
    await compose(app, {
      kind: 'notice',
      cause: { kind: 'test', id: '1' },
      to: 'team',
      channelId: (await listChannels(app.ctx.db, app.ctx.workspace.id)).find(({ type }) => type === 'slack')?.id ?? '',
      content: { subject: 'a', body: 'b' },
    })
    await send(app)
    expect(smtp.mails.map(({ parsed: mail }) => mail.subject)).toEqual(['Switched off: the channel slack'])
  })
})

describe('a channel is refused', () => {
  const make = async (type: string, settings: object) => {
    const response = await app.api('POST', '/v1/message-channels', { type, name: 'x', settings })
    const { fields = [] } = (await response.json()) as { fields?: { path: string; message: string }[] }
    return [response.status, ...fields.map(({ path, message }) => `${path} ${message}`)]
  }

  it.each([
    ['slack', { url: 'http://127.0.0.1/' }, 'url must begin with https://'],
    ['slack', { url: 'https://10.0.0.1/' }, 'url must be a place on the public internet'],
    ['webhook', { url: 'https://earshot.test/' }, 'url must not lead back to this service'],
    ['webhook', {}, 'url must be filled in'],
    ['resend', { from: 'a@b.com\r\nBcc: c@d.com', api_key: 'k' }, 'from must be one line'],
    ['resend', { from: 'nobody', api_key: 'k' }, 'from must be an address, or Name <address>'],
    ['resend', { from: 'a@b.com', api_key: 'k\r\nx: y' }, 'api_key must be one line'],
    ['postmark', { from: 'a@b.com', server_token: '' }, 'server_token must be filled in'],
    ['smtp', { from_name: 'Acme\nBcc: c@d.com' }, 'from_name must be one line'],
  ])('%s with %j', async (type, settings, problem) => {
    expect(await make(type, settings)).toEqual([422, problem])
  })

  it('when nobody knows its kind', async () => {
    expect((await make('fax', {}))[0]).toBe(422)
  })
})

it('whatever templates and people hold, a mail can be parsed, and says nothing beside its parts', async () => {
  await makeChannel(app, 'smtp', { from_name: 'Acme' })
  await setMessageSettings(app, { quietHours: null, contactCap: null, footer: 'Acme <b>GmbH</b>' })
  const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
  const hostile = fc.constantFrom(
    '\r\nBcc: evil@example.com\r\n\r\nhello',
    '=?utf-8?q?=0D=0ABcc:_evil@example.com?=',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1) https://a.example/"onmouseover="x',
    '.\r\n.\r\nQUIT\r\n',
    '-- \r\n--boundary',
    '\u202e\ud800',
  )
  const word = fc.oneof(texts, hostile)
  const people = fc.record({ name: word, comment: word, topic: word })
  let i = 0
  await fc.assert(
    fc.asyncProperty(people, async ({ name, comment, topic }) => {
      smtp.mails.length = 0
      i += 1
      const { id } = await makePerson(app, { name: name.toWellFormed().replaceAll('\0', '') })
      const own = { subject: 'On {{topic}}, {{name}}', body: 'Hello {{name|you}},\n\n{{comment}}\n\n{{topic}}' }
      const template = await readJson<{ id: string }>(
        await app.api('POST', '/v1/message-templates', { name: 'Own', texts: { en: own } }),
      )
      await compose(app, {
        kind: 'playbook',
        cause: { kind: 'response', id: `rsp_${i}` },
        to: { respondentId: id },
        content: { templateId: template.id, values: { comment, topic } },
      })
      await app.api('DELETE', `/v1/message-templates/${template.id}`)
      await send(app)
      expect(smtp.mails).toHaveLength(1)
      const [{ raw, parsed, to } = { raw: '', parsed: undefined, to: [] }] = smtp.mails
      expect(to).toEqual(['ada@example.com'])
      expect(parsed?.bcc).toBeUndefined()
      expect(parsed?.to).toMatchObject({ value: [{ address: 'ada@example.com' }] })
      expect([...(parsed?.headers.keys() ?? [])].sort()).toEqual(HEADERS)
      expect(String(parsed?.html)).not.toMatch(/<(script|img)|onmouseover="/i)
      expect(String(parsed?.html)).toContain('Acme &lt;b&gt;GmbH&lt;/b&gt;')
      const again = await simpleParser(raw)
      expect(again.subject).toBe(parsed?.subject)
    }),
    { numRuns: 40 },
  )
}, 60_000)

const HEADERS = [
  'auto-submitted',
  'content-type',
  'date',
  'from',
  'list',
  'message-id',
  'mime-version',
  'subject',
  'to',
]
