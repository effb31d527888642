import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listRespondentsByKey } from '../../db/queries/respondents'
import { findWorkspace } from '../../db/queries/workspaces'
import type { IdentifyBody, ResponseBody } from '../../src/contract/client'
import type { StoredSurvey } from '../../db/queries/surveys'
import { identify } from '../../src/services/respondents/identify'
import { submitResponse } from '../../src/services/responses/submit'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { answerTo, surveyOf } from '../api/helpers'
import { startApp, type TestApp } from '../harness'

const BROWSER = 'browser-1'

let app: TestApp
let survey: StoredSurvey
let secret: string

beforeEach(async () => {
  app = await startApp()
  survey = await surveyOf(app.ctx, 'nps')
  secret = (await findWorkspace(app.ctx.db, app.ctx.workspace.id))?.identitySecret ?? ''
})

afterEach(async () => {
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

/** As the host's server signs: hex HMAC-SHA256 of the user's id under the workspace's secret. */
const sign = (userId: string, key = secret): string =>
  createHmac('sha256', key).update(userId).digest('hex')

const submit = async (changes: Partial<ResponseBody> = {}): Promise<string> => {
  const body = answerTo(survey, { anonymous_id: BROWSER, answers: { score: 9 }, ...changes })
  return (await submitResponse(app.ctx, body)).answer.id
}

const tell = (changes: Partial<IdentifyBody> & { user_id: string }) =>
  identify(app.ctx, { anonymous_id: BROWSER, ...changes })

const responses = async () => {
  const { data } = (await (await app.api('GET', '/v1/responses')).json()) as {
    data: { id: string; trust: string; customer_id: string | null; respondent_id: string }[]
  }
  return new Map(data.map((row) => [row.id, row]))
}

const person = async (key: string) =>
  (await listRespondentsByKey(app.ctx.db, app.ctx.workspace.id, [key])).get(key)

describe('telling who a person is', () => {
  const customersOf = async (...ids: string[]) => {
    const stored = await responses()
    return ids.map((id) => stored.get(id)?.customer_id)
  }

  it('links what the browser and the person said before to the customer', async () => {
    const before = await submit()
    const signed = await submit({ user_id: 'ada', signature: sign('ada') })
    const stranger = await submit({ anonymous_id: 'browser-2' })
    expect(await customersOf(before, signed, stranger)).toEqual([null, null, null])

    await tell({ user_id: 'ada', customer_id: 'acme' })
    expect(await customersOf(before, signed, stranger)).toEqual(['acme', 'acme', null])
    expect((await app.api('GET', '/v1/customers/acme')).status).toBe(200)
  })

  it('leaves alone what belongs to a customer already', async () => {
    await tell({ user_id: 'ada', customer_id: 'acme' })
    const first = await submit({ user_id: 'ada' })
    await tell({ user_id: 'ada', customer_id: 'bolt' })
    expect(await customersOf(first, await submit({ user_id: 'ada' }))).toEqual(['acme', 'bolt'])
  })

  it('stores nothing under a forged signature', async () => {
    const before = await submit()
    await tell({
      user_id: 'ada',
      signature: sign('bob'),
      customer_id: 'acme',
      email: 'ada@example.com',
    })
    expect(await customersOf(before)).toEqual([null])
    expect(await person('u:ada')).toBeUndefined()
    expect((await app.api('GET', '/v1/customers/acme')).status).toBe(404)
  })

  it('adds to what is known and forgets nothing that is not named', async () => {
    await tell({
      user_id: 'ada',
      email: 'ada@example.com',
      name: 'Ada',
      traits: { plan: 'pro', seats: 3 },
    })
    await tell({ user_id: 'ada', locale: 'sv', traits: { seats: 4 } })
    expect(await person('u:ada')).toMatchObject({
      email: 'ada@example.com',
      name: 'Ada',
      locale: 'sv',
      traits: { plan: 'pro', seats: 4 },
    })
  })
})
