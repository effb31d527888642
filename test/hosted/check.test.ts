import { afterEach, beforeEach, expect, it } from 'vitest'
import * as schema from '../../db/schema'
import { askWhetherSolved } from '../../src/services/follow-ups/ask-whether'
import { defaultsOf } from '../../src/domain/follow-ups/settings'
import { findRule } from '../../src/domain/follow-ups/rules'
import { changeRule } from '../../src/services/follow-ups/change-rule'
import { answerTo, surveyOf } from '../api/helpers'
import { DAY, startApp, type TestApp } from '../harness'

let app: TestApp
let id: string
let path: string

/** A detractor whose follow-up was closed four days ago, and who is asked on the third. */
beforeEach(async () => {
  app = await startApp({ env: { PUBLIC_URL: 'https://ear.example' } })
  const rule = findRule('detractor')
  if (!rule) throw new Error('no rule')
  await changeRule({ ...app.ctx, actor: { kind: 'job' } }, 'detractor', { ...defaultsOf(rule), checkAfterDays: 3 })
  const person = { anonymous_id: 'browser-1', user_id: 'ada' }
  await app.page('/v1/client/:key/identify', { ...person, email: 'ada@example.com', locale: 'de' })
  await app.page('/v1/client/:key/responses', answerTo(await surveyOf(app.ctx, 'nps'), { ...person, answers: { score: 2 } }))
  id = (await followUps())[0]?.id ?? ''
  await app.api('PUT', `/v1/follow-ups/${id}/closure`, { outcome: 'solved' })
  app.clock.now += 4 * DAY
  await askWhetherSolved(app.ctx)
  path = /https:\/\/ear\.example(\S+)/.exec((await messages())[0]?.body ?? '')?.[1] ?? ''
})
afterEach(() => app.close())

const followUps = () => app.ctx.db.select().from(schema.followUps)
const messages = () => app.ctx.db.select().from(schema.messages)
const send = (at: string, fields: Record<string, string>) =>
  app.request(at, { method: 'POST', body: new URLSearchParams(fields).toString() })

it('writes one question, in the language of whom it is for, once for each closure', async () => {
  expect(await askWhetherSolved(app.ctx)).toBe(0)
  expect(await messages()).toMatchObject([
    { kind: 'check', causeKind: 'follow_up', causeId: id, step: '0', address: 'ada@example.com', subject: 'Ist es gelöst?' },
  ])
  expect(path).toMatch(/^\/solved\/wsp_\w+\/fup_\w+\/[0-9a-f]{64}$/)
})

it('opens a page that changes nothing by being looked at', async () => {
  const html = await (await app.request(path, { headers: { 'accept-language': 'sv' } })).text()
  expect(html).toContain('Blev det löst?')
  expect(await followUps()).toMatchObject([{ state: 'closed', solved: null }])
})

it('a no opens it again, with what was said and nothing of whom it was said', async () => {
  expect((await send(path, { solved: 'no', comment: 'Still broken, write to ada@example.com' })).status).toBe(200)
  await send(path, { solved: 'no' })
  expect(await followUps()).toMatchObject([{ state: 'open', solved: 'no', reopened: 1, outcome: null }])
  const log = await app.ctx.db.select().from(schema.followUpEntries)
  expect(log.filter(({ by }) => by === 'person').map(({ kind }) => kind).sort()).toEqual(['answered', 'note', 'reopen'])
  expect(JSON.stringify(log)).toContain('Still broken')
  expect(JSON.stringify(log)).not.toContain('ada@example.com')
  // Closed once more it is asked once more.
  await app.api('PUT', `/v1/follow-ups/${id}/closure`, { outcome: 'explained' })
  app.clock.now += 3 * DAY
  expect(await askWhetherSolved(app.ctx)).toBe(1)
  expect((await messages()).map(({ step }) => step).sort()).toEqual(['0', '1'])
})

it('a yes leaves it closed', async () => {
  await send(path, { solved: 'yes' })
  expect(await followUps()).toMatchObject([{ state: 'closed', solved: 'yes', reopened: 0 }])
})

it('takes no other answer, and no link that is not signed', async () => {
  expect((await send(path, { solved: 'maybe' })).status).toBe(400)
  const forged = path.replace(/[0-9a-f]{64}$/, 'a'.repeat(64))
  expect([(await app.request(forged)).status, (await send(forged, { solved: 'no' })).status]).toEqual([404, 404])
  expect(await followUps()).toMatchObject([{ state: 'closed', solved: null }])
})

it('what was opened again in the meantime is not asked about', async () => {
  await app.ctx.db.update(schema.followUps).set({ checkAt: app.clock.now })
  await app.api('DELETE', `/v1/follow-ups/${id}/closure`)
  expect(await askWhetherSolved(app.ctx)).toBe(0)
})
