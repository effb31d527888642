import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../harness'
import { answerTo, read, surveyOf } from './helpers'

let app: TestApp
let surveyId: string

beforeAll(async () => {
  app = await startApp()
  surveyId = (await surveyOf(app.ctx, 'cancellation')).id
})

afterAll(() => app.close())

const x = (length: number) => 'x'.repeat(length)
const traits = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`t${i}`, i]))

const person = { anonymous_id: 'browser-1' }
const send: Record<string, (changes: object) => Promise<Response>> = {
  track: (changes) => app.page('/v1/client/:key/track', { ...person, event: 'opened', ...changes }),
  // Somebody new each time: traits told before count too.
  identify: (changes) =>
    app.page('/v1/client/:key/identify', { ...person, user_id: randomUUID(), ...changes }),
  dismiss: (changes) =>
    app.page('/v1/client/:key/dismissals', { ...person, display_id: 'dsp_1', ...changes }),
  ask: (changes) =>
    app.page('/v1/client/:key/displays', {
      ...person,
      survey_id: surveyId,
      locales: [],
      ...changes,
    }),
  answer: (changes) =>
    app.page('/v1/client/:key/responses', {
      ...answerTo({ id: surveyId }),
      submission_id: randomUUID(),
      ...changes,
    }),
  describe: (changes) => app.api('PUT', '/v1/customers/acme', changes),
}

describe('what a page or a program may say', () => {
  // The most, one beyond it, and the field a refusal names.
  it.each([
    ['track', 'anonymous_id', x(64), x(65)],
    ['track', 'anonymous_id', x(8), x(7)],
    ['track', 'user_id', x(200), x(201)],
    ['track', 'user_id', x(1), ''],
    ['track', 'signature', x(128), x(129)],
    ['track', 'event', x(100), x(101)],
    ['track', 'event', x(1), ''],
    ['identify', 'customer_id', x(200), x(201)],
    ['identify', 'email', x(254), x(255)],
    ['identify', 'name', x(200), x(201)],
    ['identify', 'locale', x(35), x(36)],
    ['identify', 'traits', traits(50), traits(51)],
    ['identify', 'traits.plan', { plan: x(500) }, { plan: x(501) }],
    ['identify', `traits.${x(101)}`, { [x(100)]: 1 }, { [x(101)]: 1 }],
    ['identify', 'traits.plan', { plan: false }, { plan: null }],
    ['dismiss', 'display_id', x(200), x(201)],
    ['ask', 'survey_id', x(200), x(201)],
    ['ask', 'event', x(100), x(101)],
    ['ask', 'url', x(2000), x(2001)],
    ['ask', 'locales', Array(10).fill('sv'), Array(11).fill('sv')],
    ['ask', 'locales.0', [x(35)], [x(36)]],
    ['ask', 'preview_token', x(128), x(129)],
    ['answer', 'submission_id', randomUUID(), x(36)],
    ['answer', 'revision', 1000, 1001],
    ['answer', 'revision', 1, 0],
    ['answer', 'version', 1, 1.5],
    ['answer', 'complete', false, 'false'],
    ['answer', 'choice_position', 50, 51],
    ['answer', 'choice_position', 0, -1],
    ['answer', 'locale', x(35), x(36)],
    ['answer', 'url', x(2000), x(2001)],
    ['answer', 'age_ms', 0, -1],
    ['answer', 'age_ms', 1e15, '5'],
    ['answer', 'answers.comment', { comment: x(4000) }, { comment: x(4001) }],
    ['answer', 'answers.comment', { comment: '😀'.repeat(4000) }, { comment: '😀'.repeat(4001) }],
    ['describe', 'name', x(200), x(201)],
    ['describe', 'email', x(254), x(255)],
    ['describe', 'traits', traits(50), traits(51)],
  ])('holds for %s: %s', async (verb, path, most, beyond) => {
    const [field = ''] = path.split('.')
    const ask = async (value: unknown) =>
      await read((await send[verb]?.({ [field]: value })) ?? new Response())
    expect((await ask(most))[0]).toBeOneOf([200, 201, 204])
    expect(await ask(beyond)).toMatchObject([422, { code: 'invalid_fields', fields: [{ path }] }])
  })

  it.each(Object.keys(send))('knows no other fields: %s', async (verb) => {
    const answer = await send[verb]?.({ workspace_id: 'wsp_1', status: 'complete' })
    expect(await read(answer ?? new Response())).toMatchObject([
      422,
      { fields: [{ path: 'workspace_id' }, { path: 'status' }] },
    ])
  })

  it('keeps a customer’s id to 200 characters', async () => {
    expect((await app.api('PUT', `/v1/customers/${x(200)}`, {})).status).toBe(200)
    expect((await app.api('PUT', `/v1/customers/${x(201)}`, {})).status).toBe(400)
  })

  it('keeps no more of an address than a page’s place', async () => {
    const url = 'https://app.example/settings?token=secret#mail=ada@example.com'
    expect((await send.answer?.({ url }))?.status).toBe(201)
    const listed = await (await app.api('GET', '/v1/responses')).text()
    expect(listed).toContain('https://app.example/settings"')
    expect(listed).not.toContain('secret')
  })
})
