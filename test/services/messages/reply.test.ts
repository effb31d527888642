import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { answerTo, readJson, surveyOf } from '../../api/helpers'
import { DAY, startApp, type TestApp } from '../../harness'
import { type Smtp, startSmtp } from '../../smtp'
import { allMessages, compose, forget, makeChannel, send, setMessageSettings } from './work'

let app: TestApp
let smtp: Smtp
beforeAll(async () => {
  smtp = await startSmtp()
  app = await startApp({
    env: { SMTP_URL: smtp.url, MAIL_FROM: 'hello@acme.com', PUBLIC_URL: 'https://voice.acme.com' },
  })
})
afterAll(async () => {
  await app.close()
  await smtp.close()
})
beforeEach(async () => {
  smtp.mails.length = 0
  await forget(app)
})

const ada = { anonymous_id: 'browser-1', user_id: 'ada' }
const identify = (more: object) => app.page('/v1/client/:key/identify', { ...ada, ...more })
const ask = async (kind: 'nps' | 'csat' | 'ces' | 'cancellation') =>
  (await readJson<{ show: boolean; reason?: string }>(
    await app.page('/v1/client/:key/displays', {
      ...ada,
      survey_id: (await surveyOf(app.ctx, kind)).id,
      locales: ['en'],
    }),
  ))

async function answer(): Promise<string> {
  const body = answerTo(await surveyOf(app.ctx, 'nps'), {
    ...ada,
    answers: { score: 3, comment: 'The import\nis slow' },
  })
  return (await readJson<{ id: string }>(await app.page('/v1/client/:key/responses', body))).id
}

it('answers somebody who never said yes, once, with their words below and in one thread', async () => {
  await makeChannel(app, 'smtp')
  await identify({ email: 'ada@example.com', name: 'Ada' })
  const id = await answer()
  const reply = (key: string) =>
    app.api('POST', `/v1/responses/${id}/replies`, { key, body: 'We are on it.' })
  await reply('1')
  await reply('1')
  await reply('2')
  await app.settled()
  expect(smtp.mails).toHaveLength(2)
  const [{ parsed } = { parsed: undefined }] = smtp.mails
  expect(parsed?.subject).toMatch(/^Your answer to /)
  expect(parsed?.text).toContain('We are on it.\n\n> The import\n> is slow')
  expect(smtp.mails.map((mail) => mail.parsed.references)).toEqual([`<${id}@acme.com>`, `<${id}@acme.com>`])
  expect(parsed?.headers.has('auto-submitted')).toBe(false)
})

it.each([
  ['without an address', { name: 'Ada' }, true, 'nobody knows where to write to them'],
  ['that want no mail', { email: 'ada@example.com', messages: false }, true, 'they want no mail from this workspace'],
  ['without a channel', { email: 'ada@example.com' }, false, 'there is no mail channel that is on'],
])('refuses to answer people %s', async (_, person, hasChannel, title) => {
  if (hasChannel) await makeChannel(app, 'smtp')
  await identify(person)
  const id = await answer()
  const response = await app.api('POST', `/v1/responses/${id}/replies`, { key: '1', body: 'Hello' })
  expect([response.status, await response.json()]).toMatchObject([409, { title }])
})

it('counts a message as being asked, and being asked as a message', async () => {
  await makeChannel(app, 'smtp')
  await setMessageSettings(app, { quietHours: null, contactCap: { count: 2, days: 7 }, footer: '' })
  await identify({ email: 'ada@example.com', messages: true })
  const write = (id: string) =>
    compose(app, {
      kind: 'playbook',
      cause: { kind: 'response', id },
      to: { respondentId },
      content: { templateId: 'tpl_thanks' },
    })
  expect(await ask('nps')).toMatchObject({ show: true })
  const id = await answer()
  const { respondent_id: respondentId } = await readJson<{ respondent_id: string }>(
    await app.api('GET', `/v1/responses/${id}`),
  )
  await write('1')
  await send(app)
  expect(await ask('csat')).toEqual({ show: false, reason: 'capped' })
  // Who wants to cancel is never held up by it.
  expect(await ask('cancellation')).not.toMatchObject({ reason: 'capped' })
  await write('2')
  await send(app)
  expect((await allMessages(app)).map(({ state }) => state).sort()).toEqual(['sent', 'withheld'])
  app.clock.now += 7 * DAY
  expect(await ask('csat')).toMatchObject({ show: true })
})
