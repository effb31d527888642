import { afterAll, beforeAll, expect, it } from 'vitest'
import { sumCounts } from '../../../db/changes'
import { listAllCounts } from '../../../db/queries/counts'
import { difference } from '../../../src/domain/surveys/counters'
import { forgetOld } from '../../../src/services/privacy/forget-old'
import { recount } from '../../../src/services/summaries/rebuild'
import { readJson, respond, surveyOf } from '../../api/helpers'
import { DAY, NOON, startApp, type TestApp } from '../../harness'
import { filesWith, placesOf } from './life'
import { emptyLog } from '../../../db/queries/leftovers'

let app: TestApp
beforeAll(async () => {
  app = await startApp({ now: NOON - 200 * DAY })
})
afterAll(() => app.close())

const PATH = '/v1/data-retention'
const KEEP = { texts_days: null, messages_days: null, billing_messages_days: null }

it('keeps everything unless said otherwise', async () => {
  expect(await readJson(await app.api('GET', PATH))).toEqual(KEEP)
  expect(await forgetOld(app.ctx)).toBe(0)
})

it('counts what would go, takes just that, and leaves figures as they were', async () => {
  const nps = await surveyOf(app.ctx, 'nps')
  await respond(app, nps, NOON - 120 * DAY, { score: 2, comment: 'The export is slow, zxq7old complains' }, 'acme')
  await respond(app, nps, NOON - 30 * DAY, { score: 9, comment: 'The newest reports are great' }, 'acme')
  const { id } = await readJson<{ id: string }>(
    await app.api('POST', '/v1/message-channels', { type: 'webhook', name: 'Bot', settings: { url: 'http://127.0.0.2:9/' } }),
  )
  for (const ago of [120, 10]) {
    app.clock.now = NOON - ago * DAY
    await app.api('POST', `/v1/message-channels/${id}/tests`, {})
  }
  await app.api('PATCH', `/v1/message-channels/${id}`, { enabled: false })
  app.clock.now = NOON
  const scores = () => app.api('GET', '/v1/summaries/scores?from=2025-10-01&to=2026-03-02').then((answer) => answer.text())
  const before = await scores()

  const days = { texts_days: 90, messages_days: 90, billing_messages_days: 90 }
  expect(await readJson(await app.api('POST', `${PATH}/preview`, days))).toEqual({ texts: 1, messages: 1, billing_messages: 0 })
  expect(await forgetOld(app.ctx)).toBe(0)
  expect((await app.api('PUT', PATH, days)).status).toBe(200)
  expect(await forgetOld(app.ctx)).toBe(2)
  expect(await forgetOld(app.ctx)).toBe(0)

  const { data } = await readJson<{ data: { score: number; comment: string | null }[] }>(await app.api('GET', '/v1/responses'))
  expect(data.map(({ score, comment }) => [score, comment])).toEqual([[9, 'The newest reports are great'], [2, null]])
  expect((await readJson<{ data: object[] }>(await app.api('GET', '/v1/messages'))).data).toHaveLength(1)
  expect(await placesOf(app)).toEqual([])
  await emptyLog(app.ctx.db)
  expect(await filesWith(app)).toEqual([])
  expect(withoutQuotes(await scores())).toBe(withoutQuotes(before))
  const { db, workspace } = app.ctx
  expect(sumCounts(difference(await listAllCounts(db, workspace.id), await recount(db, workspace.id)))).toEqual([])
})

const withoutQuotes = (json: string): string => JSON.stringify(JSON.parse(json, (key, value) => (key === 'quotes' ? [] : value)))

it('refuses fewer days than how often somebody was written to matters for', async () => {
  expect((await app.api('PUT', PATH, { ...KEEP, messages_days: 89 })).status).toBe(422)
  expect((await app.api('PUT', PATH, { ...KEEP, texts_days: 3_651 })).status).toBe(422)
  expect((await app.api('PUT', PATH, KEEP, ['workspace:read'])).status).toBe(403)
})
