import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerTo, readJson, surveyOf } from '../api/helpers'
import { startApp } from '../harness'
import { type Smtp, startSmtp } from '../smtp'
import { type Member, startMember } from './helpers'

let member: Member
let smtp: Smtp
beforeAll(async () => {
  smtp = await startSmtp()
  member = await startMember(
    await startApp({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hello@acme.com' } }),
  )
})
afterAll(async () => {
  await member.app.close()
  await smtp.close()
})

const answerOf = async (userId: string, about: object): Promise<string> => {
  const person = { anonymous_id: `browser-${userId}`, user_id: userId }
  await member.app.page('/v1/client/:key/identify', { ...person, ...about })
  const survey = await surveyOf(member.app.ctx, 'nps')
  const answers = { score: 2, comment: 'Too slow' }
  const body = answerTo(survey, { ...person, answers })
  return (await readJson<{ id: string }>(await member.app.page('/v1/client/:key/responses', body))).id
}

it('sets mail up, tries it, and says what became of the test', async () => {
  expect(await member.read('/settings/messages')).toContain('No channels yet')
  const made = await member.post('/settings/messages/channels', { type: 'smtp', name: 'Mail', from_name: 'Acme', reply_to: '' })
  const path = made.headers.get('location') ?? ''
  const refused = await member.post(path, { type: 'smtp', name: 'Mail', reply_to: 'nobody' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('reply_to must be an address')
  const tested = await member.post(`${path}/test`, { address: 'ada@example.com' })
  expect(await member.read(tested.headers.get('location') ?? '')).toContain('Sent 2 Mar 2026')
  expect(smtp.mails[0]?.parsed.from?.text).toBe('"Acme" <hello@acme.com>')
})

it('answers a person where their answer is read, once for each form, and keeps the thread', async () => {
  smtp.mails.length = 0
  const id = await answerOf('ada', { email: 'ada@example.com', name: 'Ada' })
  const key = /name="key" value="(\w+)"/.exec(await member.read(`/responses/${id}`))?.[1] ?? ''
  const form = { key, body: 'We are <b>on it</b>.' }
  await member.post(`/responses/${id}/replies`, form)
  const after = await member.post(`/responses/${id}/replies`, form)
  expect(after.headers.get('location')).toBe(`/responses/${id}#reply`)
  await member.app.settled()
  expect(smtp.mails).toHaveLength(1)
  const html = await member.read(`/responses/${id}`)
  expect(html).toContain('We are &lt;b&gt;on it&lt;/b&gt;.')
  expect(html).toContain('Sent 2 Mar 2026')
})

it('says why somebody cannot be answered', async () => {
  const id = await answerOf('bob', { name: 'Bob' })
  const html = await member.read(`/responses/${id}`)
  expect(html).toContain('Nobody knows where to write to them')
  expect(html).not.toContain('name="body"')
})

it('keeps a template that can be sent, and shows another as its person would get it', async () => {
  const { respondent_id: ada } = await readJson<{ respondent_id: string }>(
    await member.app.api('GET', `/v1/responses/${await answerOf('eve', { name: 'Eve <i>', email: 'eve@example.com' })}`),
  )
  const words = { name: 'Ours', locale_0: 'en', subject_0: 'Hello {{name}}', body_0: 'Dear {{name}}' }
  const preview = await member.post('/settings/messages/templates/new', { ...words, respondent_id: ada, action: 'preview' })
  expect(await preview.text()).toContain('Dear Eve &lt;i&gt;')
  const bad = await member.post('/settings/messages/templates/new', { ...words, body_0: '{{nobody}}', action: 'save' })
  expect([bad.status, await bad.text()]).toEqual([422, expect.stringContaining('which nobody knows')])
  const saved = await member.post('/settings/messages/templates/new', { ...words, action: 'save' })
  expect(saved.status).toBe(303)
  expect(await member.read('/settings/messages/templates')).toContain('Ours')
})

it('keeps quiet hours and the cap, and takes none of half', async () => {
  const rules = { quiet_from: '22:00', quiet_to: '07:30', cap_count: '2', cap_days: '14', footer: 'Acme' }
  await member.post('/settings/messages/rules', rules)
  expect(await (await member.app.api('GET', '/v1/message-settings')).json()).toEqual({
    quiet_hours: { from: 1320, to: 450 },
    contact_cap: { count: 2, days: 14 },
    footer: 'Acme',
  })
  expect((await member.post('/settings/messages/rules', { ...rules, quiet_to: '' })).status).toBe(422)
  expect((await member.post('/settings/messages/rules', { ...rules, cap_days: '900' })).status).toBe(422)
  await member.post('/settings/messages/rules', { footer: '' })
  expect(await (await member.app.api('GET', '/v1/message-settings')).json()).toEqual({
    quiet_hours: null,
    contact_cap: null,
    footer: '',
  })
})
