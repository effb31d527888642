import { afterAll, beforeAll, expect, it } from 'vitest'
import { sumCounts } from '../../../db/changes'
import { listAllCounts, listAllMovementTotals } from '../../../db/queries/counts'
import { difference } from '../../../src/domain/surveys/counters'
import { recount } from '../../../src/services/summaries/rebuild'
import { answerTo, churnEvent, readJson, surveyOf } from '../../api/helpers'
import { DAY, NOON, startApp, type TestApp } from '../../harness'

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)
const ROUNDS = 6
const PEOPLE = 8

let app: TestApp
beforeAll(async () => {
  app = await startApp({ now: NOON - 40 * DAY })
})
afterAll(() => app.close())

/** Mulberry32. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const COMMENTS = ['The export is slow', 'I love the reports', 'Too expensive for what it does', 'Support was rude', '好用', null]

/** What must be the same before and after anybody is erased. */
async function figures(): Promise<unknown[]> {
  const range = 'from=2026-01-01&to=2026-03-31'
  const paths = [
    ...['scores', 'churn', 'movements', 'themes', 'reasons'].map((name) => `/v1/summaries/${name}?${range}`),
    '/v1/summaries/cohorts',
  ]
  const told = await Promise.all(
    paths.map(async (path) => {
      const answer = await app.api('GET', path)
      const json = await readJson(answer)
      return answer.status === 200 ? json : Promise.reject(new Error(`${path}: ${JSON.stringify(json)}`))
    }),
  )
  return [told.map(withoutQuotes), await listAllMovementTotals(app.ctx.db, app.ctx.workspace.id)]
}

/** Words of answers are quoted, and go. */
const withoutQuotes = (json: unknown): unknown =>
  JSON.parse(JSON.stringify(json, (key, value: unknown) => (key === 'quotes' || key === 'said_with' ? undefined : value)))

it(`keeps every score, rate and sum whoever is erased (SEED=${SEED})`, async () => {
  const next = random(SEED)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  const surveys = await Promise.all((['nps', 'csat', 'ces'] as const).map((kind) => surveyOf(app.ctx, kind)))
  const users = Array.from({ length: PEOPLE }, (_, i) => `user-${i}`)
  for (let i = 0; i < 40; i += 1) {
    app.clock.now += Math.floor(next() * DAY)
    const user = pick(users)
    const person = { anonymous_id: `browser-${Math.floor(next() * 12)}-of`, ...(next() < 0.8 ? { user_id: user } : {}) }
    if (next() < 0.3) {
      await app.page('/v1/client/:key/identify', { anonymous_id: `browser-${user}`, user_id: user, customer_id: pick(['acme', user]), email: `${user}@example.com` })
    }
    const survey = pick(surveys)
    const shown = await readJson<{ display_id?: string }>(
      await app.page('/v1/client/:key/displays', { ...person, survey_id: survey.id, locales: ['en'], url: 'https://a.example/x' }),
    )
    const comment = pick(COMMENTS)
    const answers = { score: 1 + Math.floor(next() * 5), ...(comment === null ? {} : { comment }) }
    const display = shown.display_id === undefined ? {} : { display_id: shown.display_id }
    if (next() < 0.9) await app.page('/v1/client/:key/responses', answerTo(survey, { ...person, ...display, answers, complete: next() < 0.8 }))
  }
  for (const [i, user] of users.entries()) {
    const at = new Date(NOON - (60 - i) * DAY).toISOString()
    await app.api('POST', '/v1/churn-events', churnEvent(`s-${user}`, { customer_id: user, at }))
    if (next() < 0.5) {
      const gone = { customer_id: user, type: 'ended', at: new Date(NOON - 5 * DAY).toISOString(), comment: `${user} leaves` }
      await app.api('POST', '/v1/churn-events', churnEvent(`e-${user}`, gone))
    }
  }
  app.clock.now = NOON
  await app.settled()

  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await figures()
    const user = pick(users)
    const named = pick([`${user}?by=user`, `${user}%40example.com?by=email`])
    expect((await app.api('DELETE', `/v1/people/${named}`)).status).toBe(200)
    expect([SEED, await figures()]).toEqual([SEED, before])
    const { db, workspace } = app.ctx
    const off = sumCounts(difference(await listAllCounts(db, workspace.id), await recount(db, workspace.id)))
    expect([SEED, off]).toEqual([SEED, []])
  }
}, 60_000)
