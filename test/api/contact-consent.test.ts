import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listRespondentsByKey } from '../../db/queries/respondents'
import { listSurveys } from '../../db/queries/surveys'
import type { DisplayAnswer, ResponseBody } from '../../src/contract/client'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { startApp, type TestApp } from '../harness'

const ADA = { anonymous_id: 'browser-1', user_id: 'ada' }
const CONTACT = {
  id: 'contact',
  type: 'choice',
  question: 'May we write to you about your answer?',
  options: [
    { id: 'yes', label: 'Yes, please' },
    { id: 'no', label: 'No, thank you' },
  ],
}

let app: TestApp
let surveyId: string
let version: number

beforeEach(async () => {
  app = await startApp()
  const surveys = await listSurveys(app.ctx.db, app.ctx.workspace.id)
  surveyId = surveys.find(({ kind }) => kind === 'nps')?.id ?? ''
  version = await askContact(true)
  await identify({ ...ADA, email: 'ada@example.com' })
})
afterEach(() => app.close())

async function askContact(ask_contact: boolean): Promise<number> {
  const { definition } = (await (await app.api('GET', `/v1/surveys/${surveyId}`)).json()) as { definition: object }
  const changed = await app.api('PATCH', `/v1/surveys/${surveyId}`, { definition: { ...definition, ask_contact } })
  return ((await changed.json()) as { version: number }).version
}

const identify = (body: object) => app.page('/v1/client/:key/identify', body)

/** Ids of the questions somebody is shown. */
async function questionsFor(person: object): Promise<string[]> {
  const response = await app.page('/v1/client/:key/displays', { ...person, survey_id: surveyId, locales: ['en'] })
  const answer = (await response.json()) as DisplayAnswer
  return answer.show ? answer.survey.steps.map(({ id }) => id) : []
}

const submit = (changes: Partial<ResponseBody>) =>
  app.page('/v1/client/:key/responses', {
    ...ADA,
    submission_id: '6f2b8a3e-2f0e-4a55-9d6e-3a1f5b0c7d10',
    survey_id: surveyId,
    version,
    revision: 1,
    complete: true,
    answers: { score: 3 },
    locale: 'en',
    age_ms: 0,
    ...changes,
  })

/** What is known of Ada's wish to be written to. */
async function wish(): Promise<string | null | undefined> {
  const people = await listRespondentsByKey(app.ctx.db, app.ctx.workspace.id, ['u:ada'])
  return people.get('u:ada')?.messages
}

describe('a survey that asks for leave to write back', () => {
  it('asks last, those who can be written to and never said', async () => {
    const response = await app.page('/v1/client/:key/displays', { ...ADA, survey_id: surveyId, locales: ['en'] })
    const { survey } = (await response.json()) as Extract<DisplayAnswer, { show: true }>
    expect(survey.steps.at(-1)).toEqual(CONTACT)
    expect(await questionsFor({ anonymous_id: 'browser-2', user_id: 'without-address' })).toEqual(['score', 'comment'])
  })

  it.each([true, false])('asks nobody who said so before: %s', async (messages) => {
    await identify({ ...ADA, messages })
    expect(await questionsFor(ADA)).toEqual(['score', 'comment'])
  })

  it('takes a yes for a yes and a no for nothing said', async () => {
    await submit({ answers: { score: 3, contact: 'no' } })
    expect(await wish()).toBeNull()
    await submit({ submission_id: '6f2b8a3e-2f0e-4a55-9d6e-3a1f5b0c7d11', answers: { score: 3, contact: 'yes' } })
    expect(await wish()).toBe('yes')
  })

  it('has its answer whole before it asks, and hears the yes that comes after', async () => {
    const answers = { score: 3, comment: 'the export crashes' }
    const first = await submit({ complete: false, answers })
    expect(await first.json()).toMatchObject({ status: 'complete' })
    const second = await submit({ revision: 2, answers: { ...answers, contact: 'yes' } })
    expect(await second.json()).toMatchObject({ status: 'complete' })
    expect(await wish()).toBe('yes')
    const { data } = (await (await app.api('GET', '/v1/responses')).json()) as { data: unknown[] }
    expect(data).toHaveLength(1)
  })

  it('takes what is corrected on the way back, as one answer', async () => {
    await submit({ complete: false, answers: { score: 3, comment: 'the export crashes' } })
    const back = await submit({ complete: false, revision: 2, answers: { score: 4, comment: 'the import crashes' } })
    expect(back.status).toBe(200)
    await submit({ revision: 3, answers: { score: 4, comment: 'the import crashes', contact: 'no' } })
    const { data } = (await (await app.api('GET', '/v1/responses')).json()) as { data: unknown[] }
    expect(data).toMatchObject([{ status: 'complete', score: 4, comment: 'the import crashes' }])
    expect(await rebuildSummaries(app.ctx)).toBe(0)
  })

  it('does not take back what somebody ended themselves', async () => {
    await app.api('PUT', '/v1/users/ada/consent', { messages: 'unsubscribed', by: 'person' })
    await submit({ answers: { score: 3, contact: 'yes' } })
    expect(await wish()).toBe('unsubscribed')
  })

  it('refuses another word', async () => {
    const response = await submit({ answers: { score: 3, contact: 'maybe' } })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      fields: [{ path: 'answers.contact', message: 'must be one of yes, no' }],
    })
  })
})

it('is no question of a survey that does not ask it', async () => {
  version = await askContact(false)
  expect(await questionsFor(ADA)).toEqual(['score', 'comment'])
  expect((await submit({ answers: { score: 3, contact: 'yes' } })).status).toBe(422)
})
