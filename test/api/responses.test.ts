import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DisplayAnswer, ResponseAnswer, ResponseBody } from '../../src/contract/client'
import { listSurveys, type StoredSurvey } from '../../db/queries/surveys'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { DAY, startApp, type TestApp } from '../harness'

let app: TestApp
let survey: StoredSurvey

beforeEach(async () => {
  app = await startApp()
  const surveys = await listSurveys(app.ctx.db, app.ctx.workspace.id)
  survey = surveys.find(({ kind }) => kind === 'nps') as StoredSurvey
})

afterEach(async () => {
  // Whatever a test did, the counters must equal a recount.
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

const person = { anonymous_id: 'browser-1' }

const answer = (changes: Partial<ResponseBody> = {}): ResponseBody => ({
  ...person,
  submission_id: '6f2b8a3e-2f0e-4a55-9d6e-3a1f5b0c7d10',
  survey_id: survey.id,
  version: 1,
  revision: 1,
  complete: true,
  answers: { score: 3, comment: 'the export keeps crashing and support was slow' },
  locale: 'en',
  age_ms: 0,
  ...changes,
})

const submit = (body: ResponseBody) => app.page('/v1/client/:key/responses', body)

const list = async () => {
  const page = await (await app.api('GET', '/v1/responses')).json()
  return (page as { data: Record<string, unknown>[] }).data
}

describe('a response', () => {
  it('is stored, tagged and answered with its tags', async () => {
    const response = await submit(answer())
    expect(response.status).toBe(201)
    const body = (await response.json()) as ResponseAnswer
    expect(body).toMatchObject({
      id: expect.stringMatching(/^rsp_/),
      status: 'complete',
      tags: { language: 'en', sentiment: { label: 'negative' } },
    })
    expect(body.tags?.keywords).toEqual(['export', 'crash', 'support'])
    expect(await list()).toMatchObject([{ id: body.id, score: 3, sentiment_label: 'negative' }])
  })

  it('is stored once however often it is sent, also a hundred times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => submit(answer())))
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    expect(statuses.filter((status) => status === 200)).toHaveLength(99)
    const bodies = await Promise.all(answers.map((response) => response.text()))
    expect(new Set(bodies).size).toBe(1)
    expect(await list()).toHaveLength(1)
  })

  it('refuses another answer under the same submission id and keeps the first', async () => {
    await submit(answer())
    const second = await submit(answer({ answers: { score: 9 } }))
    expect(second.status).toBe(409)
    expect(await second.json()).toMatchObject({ code: 'conflict' })
    expect(await list()).toMatchObject([{ score: 3 }])
  })

  it('grows step by step until it is complete', async () => {
    const first = await submit(answer({ complete: false, answers: { score: 3 } }))
    expect([first.status, ((await first.json()) as ResponseAnswer).status]).toEqual([201, 'partial'])
    const second = await submit(
      answer({ revision: 2, answers: { score: 4, comment: 'Too slow' } }),
    )
    expect([second.status, ((await second.json()) as ResponseAnswer).status]).toEqual([200, 'complete'])
    expect(await list()).toMatchObject([{ score: 4, comment: 'Too slow', status: 'complete' }])
  })

  it('is not set back by a step that arrives late', async () => {
    await submit(answer({ revision: 2 }))
    const late = await submit(answer({ revision: 1, complete: false, answers: { score: 3 } }))
    expect(late.status).toBe(200)
    expect(await list()).toMatchObject([{ status: 'complete', comment: expect.any(String) }])
  })

  it('keeps the time it was given, however long it waited in the browser', async () => {
    await submit(answer({ age_ms: 2 * DAY }))
    expect(await list()).toMatchObject([{ answered_at: '2026-02-28T12:00:00.000Z' }])
  })

  it('keeps the version it answered when the survey has changed since', async () => {
    const { definition } = (await (await app.api('GET', `/v1/surveys/${survey.id}`)).json()) as {
      definition: Record<string, unknown>
    }
    await app.api('PATCH', `/v1/surveys/${survey.id}`, {
      definition: { ...definition, texts: { en: { question: 'Would you recommend us?' } } },
    })
    await submit(answer({ version: 1 }))
    expect(await list()).toMatchObject([{ survey_version: 1 }])
  })

  it.each([
    ['a score off the scale', { score: 11 }],
    ['a score between two numbers', { score: 3.5 }],
    ['a score as text', { score: '3' }],
    ['a question the survey does not have', { mood: 'good' }],
    ['a reason of another survey', { reason: 'price' }],
    ['a comment that is too long', { comment: 'x'.repeat(4001) }],
  ])('refuses %s and says which field', async (_name, answers) => {
    const response = await submit(answer({ answers: answers as unknown as ResponseBody['answers'] }))
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'invalid_fields', fields: [{ path: expect.stringContaining('answers.') }] })
  })

  it('takes a comment of exactly the greatest length', async () => {
    expect((await submit(answer({ answers: { comment: 'x'.repeat(4000) } }))).status).toBe(201)
  })

  it('loses neither text nor neighbours to NUL and lone surrogates', async () => {
    const response = await submit(answer({ answers: { score: 1, comment: 'a\0b \ud800 c' } }))
    expect(response.status).toBe(201)
    expect(await list()).toMatchObject([{ comment: 'ab \ufffd c' }])
  })
})

describe('a display', () => {
  const ask = async (changes: object = {}): Promise<DisplayAnswer> =>
    (await (
      await app.page('/v1/client/:key/displays', {
        ...person,
        survey_id: survey.id,
        locales: ['en'],
        ...changes,
      })
    ).json()) as DisplayAnswer

  it('is granted once per kind and ninety days', async () => {
    expect(await ask()).toMatchObject({ show: true, survey: { kind: 'nps', locale: 'en' } })
    expect(await ask()).toEqual({ show: false, reason: 'cooldown' })
    app.clock.now += 90 * DAY - 1
    expect(await ask()).toEqual({ show: false, reason: 'cooldown' })
    app.clock.now += 1
    expect(await ask()).toMatchObject({ show: true })
  })

  it('counts against the person on every device', async () => {
    expect(await ask({ user_id: 'ada' })).toMatchObject({ show: true })
    expect(await ask({ anonymous_id: 'browser-2', user_id: 'ada' })).toMatchObject({ reason: 'cooldown' })
    expect(await ask({ anonymous_id: 'browser-2', user_id: 'bob' })).toMatchObject({ show: true })
  })

  it('counts against a person for what the same browser was shown before it was known', async () => {
    expect(await ask()).toMatchObject({ show: true })
    await app.page('/v1/client/:key/identify', { ...person, user_id: 'ada' })
    expect(await ask({ anonymous_id: 'browser-2', user_id: 'ada' })).toMatchObject({ reason: 'cooldown' })
  })

  it('counts as answered once, on its own day', async () => {
    const shown = (await ask()) as Extract<DisplayAnswer, { show: true }>
    app.clock.now += DAY
    await submit(answer({ display_id: shown.display_id ?? '' }))
    await submit(answer({ display_id: shown.display_id ?? '' }))
    const scores = await (await app.api('GET', '/v1/summaries/scores?from=2026-03-02&to=2026-03-02')).json()
    expect(scores).toMatchObject({ response_rate: { k: 1, n: 1 } })
  })

  it('is dismissed once, and not after it was answered', async () => {
    const shown = (await ask()) as Extract<DisplayAnswer, { show: true }>
    const dismissal = { ...person, display_id: shown.display_id }
    expect((await app.page('/v1/client/:key/dismissals', dismissal)).status).toBe(204)
    expect((await app.page('/v1/client/:key/dismissals', dismissal)).status).toBe(204)
    const scores = await (await app.api('GET', '/v1/summaries/scores')).json()
    expect(scores).toMatchObject({ display_count: 1, dismissal_count: 1 })
  })

  it('is refused with the reason while the survey is paused', async () => {
    await app.api('PUT', `/v1/surveys/${survey.id}/status`, { status: 'paused' })
    expect(await ask()).toEqual({ show: false, reason: 'not_live' })
    expect(await ask({ survey_id: 'srv_none' })).toEqual({ show: false, reason: 'unknown_survey' })
  })
})
