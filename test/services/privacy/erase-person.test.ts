import { afterAll, beforeAll, expect, it } from 'vitest'
import { listAllCounts } from '../../../db/queries/counts'
import { sumCounts } from '../../../db/changes'
import { difference } from '../../../src/domain/surveys/counters'
import { rebuildSearch } from '../../../src/services/search/rebuild'
import { recount, rebuildSummaries } from '../../../src/services/summaries/rebuild'
import { answerTo, readJson, surveyOf } from '../../api/helpers'
import { startApp, type TestApp } from '../../harness'
import { COMMENT, EMAIL, filesWith, type Life, livedThrough, placesOf, USER } from './life'

let app: TestApp
let life: Life
let before: { places: string[]; counts: Awaited<ReturnType<typeof listAllCounts>>; scores: unknown; churn: unknown }

const get = async (path: string) => await readJson(await app.api('GET', path))
const counters = () => listAllCounts(app.ctx.db, app.ctx.workspace.id)
const figures = async () => ({
  scores: await get('/v1/summaries/scores'),
  churn: await get('/v1/summaries/churn'),
})
const held = async (id: string, by: string) =>
  (await readJson<{ tables: { table: string }[] }>(await app.api('GET', `/v1/people/${id}/export?by=${by}`))).tables.map(
    ({ table }) => table,
  )

beforeAll(async () => {
  app = await startApp({ env: { PUBLIC_URL: 'https://voice.acme.com' } })
  life = await livedThrough(app)
  before = { places: await placesOf(app), counts: await counters(), ...(await figures()) }
})
afterAll(() => app.close())

it('exports every table in which anything of a person stands', async () => {
  const tables = await held(USER, 'user')
  const places = new Set(before.places.map((place) => place.split('.')[0]))
  // What tags were read from is exported with the answer; counters are nobody's.
  expect([...places].filter((table) => table !== undefined && !tables.includes(table))).toEqual(['counts'])
  expect(before.places).toHaveLength(32)
  expect(await held(EMAIL, 'email')).toEqual(tables)
  expect(await held(life.respondent, 'respondent')).toEqual(tables)
})

it('shows of lists that name others only the person', async () => {
  const document = await (await app.api('GET', `/v1/people/${USER}/export`)).text()
  const stands = (text: string) => document.includes(text)
  expect(['team@acme.com', 'b@example.com', 'it takes ages', 'secret'].filter(stands)).toEqual([])
  expect(stands(COMMENT)).toBe(true)
})

it('takes no id for another kind of id', async () => {
  const nothing = (id: string, by: string) => held(encodeURIComponent(id), by)
  expect(await nothing(life.respondent, 'user')).toEqual([])
  expect(await nothing(USER, 'respondent')).toEqual([])
  expect(await nothing(USER, 'email')).toEqual([])
})

it('leaves nothing of a person in any table, nor in the bytes of the file', async () => {
  const answer = await app.api('DELETE', `/v1/people/${USER}`)
  const erased = await readJson<{ status: string; deleted: object; blanked: object; kept: { table: string }[] }>(answer)
  expect([answer.status, erased.status]).toEqual([200, 'done'])
  expect(erased.deleted).toMatchObject({ respondents: 2, respondent_events: 1, saved_views: 1, tag_corrections: 3 })
  expect(erased.blanked).toMatchObject({ responses: 3, displays: 2, cancel_sessions: 1, external_events: 1, customers: 2 })
  expect(erased.kept.map(({ table }) => table)).toEqual(['playbook_log'])
  expect(await placesOf(app)).toEqual([])
  expect(await filesWith(app)).toEqual([])
})

it('says that nothing remains', async () => {
  expect(await held(USER, 'user')).toEqual([])
  expect(await held(EMAIL, 'email')).toEqual([])
  expect(await held(life.respondent, 'respondent')).toEqual([])
})

it('leaves scores, rates and churn as they were, and counters true', async () => {
  expect(await figures()).toEqual({ scores: before.scores, churn: before.churn })
  const after = await counters()
  expect(sumCounts(difference(after, await recount(app.ctx.db, app.ctx.workspace.id)))).toEqual([])
  const changed = new Set(sumCounts(difference(before.counts, after)).map(({ measure }) => measure))
  expect([...changed].filter((measure) => !measure.endsWith('keyword'))).toEqual([])
  expect(changed.size).toBeGreaterThan(0)
})

it('writes nobody’s name into the audit log', async () => {
  const { client } = app.runtime.database()
  const { rows } = await client.execute(
    `select distinct what, detail from audit_entries where what like 'person.%' order by what, detail`,
  )
  expect(rows.map(({ what, detail }) => `${String(what)} ${String(detail)}`)).toEqual([
    'person.erased {"by":"user"}',
    ...['email', 'respondent', 'user'].map((by) => `person.exported {"by":"${by}"}`),
  ])
})

it('erases nothing when said again', async () => {
  const answer = await readJson(await app.api('DELETE', `/v1/people/${USER}`))
  expect(answer).toMatchObject({ status: 'done', deleted: {}, blanked: {}, kept: [] })
})

it('brings nothing back by a re-tag, a rebuild, a replay, or what a browser sends again', async () => {
  const retag = await readJson<{ id: string }>(await app.api('PUT', '/v1/retag'))
  await app.settled()
  await app.api('PUT', `/v1/retags/${retag.id}/switch`)
  await app.api('PUT', '/v1/ledger/rebuild')
  await app.settled()
  await rebuildSummaries(app.ctx)
  await rebuildSearch(app.ctx)
  await app.api('PUT', '/v1/billing-messages/stripe/evt_1/replay')
  expect((await app.page('/v1/client/:key/responses', life.answer)).status).toBe(200)
  expect((await app.page('/v1/client/:key/responses', { ...life.answer, revision: 7 })).status).toBe(200)
  expect((await app.page('/v1/client/:key/cancel-reports', life.report)).status).toBe(200)
  await app.settled()
  expect(await placesOf(app)).toEqual([])
  expect(await figures()).toEqual({ scores: before.scores, churn: before.churn })
})

it('knows whoever comes again as somebody new', async () => {
  const nps = await surveyOf(app.ctx, 'nps')
  const again = answerTo(nps, { anonymous_id: 'browser-2', user_id: USER, answers: { score: 9 } })
  expect((await app.page('/v1/client/:key/responses', again)).status).toBe(201)
  const { person, tables } = await readJson<{ person: { respondent_ids: string[] }; tables: { table: string; rows: object[] }[] }>(
    await app.api('GET', `/v1/people/${USER}/export`),
  )
  expect(person.respondent_ids).not.toContain(life.respondent)
  expect(tables.find(({ table }) => table === 'responses')?.rows).toHaveLength(1)
})
