import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listRespondentsByKey } from '../../db/queries/respondents'
import { findWorkspace } from '../../db/queries/workspaces'
import type { IdentifyBody, ResponseBody } from '../../src/contract/client'
import type { StoredSurvey } from '../../db/queries/surveys'
import { identify } from '../../src/services/respondents/identify'
import { identityOf } from '../../src/services/respondents/identity'
import { submitResponse } from '../../src/services/responses/submit'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { addTenant, answerTo, surveyOf } from '../api/helpers'
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

const trustOf = async (user_id: string, signature?: string) => {
  const { key, trust } = await identityOf(app.ctx, {
    anonymous_id: BROWSER,
    user_id,
    ...(signature === undefined ? {} : { signature }),
  })
  return [trust, key]
}

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

describe('an id', () => {
  it('is verified by its signature, claimed without one', async () => {
    expect(await trustOf('ada', sign('ada'))).toEqual(['verified', 'u:ada'])
    expect(await trustOf('åda 語', sign('åda 語'))).toEqual(['verified', 'u:åda 語'])
    expect(await trustOf('ada')).toEqual(['claimed', 'u:ada'])
  })

  it.each([
    ['another person’s', () => sign('bob')],
    ['another secret’s', () => sign('ada', 'secret of another')],
    ['no secret’s', () => sign('ada', 'x')],
    ['empty', () => ''],
    ['in capitals', () => sign('ada').toUpperCase()],
    ['cut short', () => sign('ada').slice(0, -1)],
    ['too long', () => `${sign('ada')}0`],
    ['with a space', () => ` ${sign('ada')}`],
    ['of another hash', () => createHmac('sha512', secret).update('ada').digest('hex')],
    ['in base 64', () => createHmac('sha256', secret).update('ada').digest('base64')],
  ])('is nobody’s with a signature that is %s', async (_name, forged) => {
    expect(await trustOf('ada', forged())).toEqual(['anonymous', `a:${BROWSER}`])
  })

  it('is nobody’s when any part of a signature was changed', async () => {
    const right = sign('ada')
    await fc.assert(
      fc.asyncProperty(
        fc.nat(right.length - 1),
        fc.constantFrom(...'0123456789abcdefg'),
        async (at, digit) => {
          fc.pre(right[at] !== digit)
          const forged = right.slice(0, at) + digit + right.slice(at + 1)
          expect((await trustOf('ada', forged))[0]).toBe('anonymous')
        },
      ),
    )
  })

  it('is not verified in another workspace by the same signature', async () => {
    const { ctx } = await addTenant(app)
    const { trust } = await identityOf(ctx, {
      anonymous_id: BROWSER,
      user_id: 'ada',
      signature: sign('ada'),
    })
    expect(trust).toBe('anonymous')
  })
})

describe('an answer', () => {
  it('is verified, claimed or anonymous, and never of whom a forged signature names', async () => {
    const verified = await submit({ user_id: 'ada', signature: sign('ada') })
    const claimed = await submit({ user_id: 'ada' })
    const forged = await submit({ user_id: 'ada', signature: sign('bob') })
    const anonymous = await submit()
    const stored = await responses()
    const [ada, browser] = [await person('u:ada'), await person(`a:${BROWSER}`)]
    const told = [verified, claimed, forged, anonymous].map((id) => [
      stored.get(id)?.trust,
      stored.get(id)?.respondent_id,
    ])
    expect(told).toEqual([
      ['verified', ada?.id],
      ['claimed', ada?.id],
      ['anonymous', browser?.id],
      ['anonymous', browser?.id],
    ])
    expect(ada?.id).not.toBe(browser?.id)
  })

  it('given under a forged signature does not make the browser the person’s', async () => {
    await tell({ user_id: 'ada', customer_id: 'acme' })
    const forged = await submit({
      anonymous_id: 'browser-2',
      user_id: 'ada',
      signature: sign('bob'),
    })
    expect((await responses()).get(forged)?.customer_id).toBeNull()
    expect((await person('a:browser-2'))?.knownAs).toBeNull()
  })

  it('keeps its display when a later step does not name it', async () => {
    const asked = await app.page('/v1/client/:key/displays', {
      anonymous_id: BROWSER,
      survey_id: survey.id,
      locales: [],
    })
    const { display_id } = (await asked.json()) as { display_id: string }
    const step = answerTo(survey, { anonymous_id: BROWSER, complete: false, answers: { score: 9 } })
    await submitResponse(app.ctx, { ...step, display_id })
    await submitResponse(app.ctx, { ...step, revision: 2, complete: true })
    const { rows } = await app.runtime.database().client.execute('select display_id from responses')
    expect(rows).toMatchObject([{ display_id }])
  })

  it('has a time in whole milliseconds, whatever its age', async () => {
    await submit({ age_ms: 1234.56 })
    const { rows } = await app.runtime
      .database()
      .client.execute('select answered_at, typeof(answered_at) as type from responses')
    expect(rows).toMatchObject([{ answered_at: app.clock.now - 1235, type: 'integer' }])
  })
})
