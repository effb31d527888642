import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../harness'
import { answerTo, read, readJson, surveyOf } from './helpers'

interface Survey {
  id: string
  kind: string
  name: string
  status: string
  version: number
  definition: Record<string, unknown>
}

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(() => app.close())

const create = async (body: object = {}): Promise<Survey> =>
  await readJson(await app.api('POST', '/v1/surveys', { kind: 'nps', name: 'Autumn', ...body }))

const find = async (id: string): Promise<Survey> =>
  await readJson(await app.api('GET', `/v1/surveys/${id}`))

const patch = (id: string, body: unknown) => app.api('PATCH', `/v1/surveys/${id}`, body)

const setStatus = (id: string, status: string) =>
  app.api('PUT', `/v1/surveys/${id}/status`, { status })

/** Takes a new survey to a status by the allowed way. */
async function surveyIn(status: string): Promise<Survey> {
  const survey = await create()
  const way = { draft: [], live: ['live'], paused: ['live', 'paused'], archived: ['archived'] }[
    status
  ]
  for (const step of way ?? []) await setStatus(survey.id, step)
  return await find(survey.id)
}

describe('a new survey', () => {
  it('is a draft that asks everybody, in English, by an API call', async () => {
    expect(await create()).toEqual({
      id: expect.stringMatching(/^srv_[0-9a-z]{26}$/),
      kind: 'nps',
      name: 'Autumn',
      status: 'draft',
      version: 1,
      definition: {
        locales: ['en'],
        texts: {},
        reasons: [],
        ask_contact: false,
        flow: null,
        trigger: { on: 'api' },
        targeting: { sampling_rate: 1, segment: {}, cooldown_days: null, max_responses: null },
        theme: { color: null, position: 'bottom-right' },
      },
      created_at: '2026-03-02T12:00:00.000Z',
      updated_at: '2026-03-02T12:00:00.000Z',
    })
  })

  it('takes answers once it has been live, not as a draft', async () => {
    const survey = await create()
    const submit = async () =>
      (await app.page('/v1/client/:key/responses', answerTo(survey, { answers: { score: 9 } })))
        .status
    expect(await submit()).toBe(404)
    await setStatus(survey.id, 'live')
    expect(await submit()).toBe(201)
    await setStatus(survey.id, 'paused')
    expect(await submit()).toBe(201)
  })
})

describe('the status of a survey', () => {
  it('goes from draft to live, to paused, back to live and to archived', async () => {
    const { id } = await create()
    for (const status of ['live', 'paused', 'live', 'archived']) {
      const [code, survey] = await read(await setStatus(id, status))
      expect([code, survey]).toMatchObject([200, { status, version: 1 }])
      expect((await find(id)).status).toBe(status)
    }
  })

  it.each([
    ['draft', 'paused'],
    ['live', 'draft'],
    ['paused', 'draft'],
    ['archived', 'draft'],
    ['archived', 'live'],
    ['archived', 'paused'],
  ])('cannot go from %s to %s', async (from, to) => {
    const survey = await surveyIn(from)
    expect(await read(await setStatus(survey.id, to))).toMatchObject([409, { code: 'conflict' }])
    expect(await find(survey.id)).toEqual(survey)
  })

  it.each(['draft', 'live', 'paused', 'archived'])('may be set to %s again', async (status) => {
    const survey = await surveyIn(status)
    expect(await read(await setStatus(survey.id, status))).toEqual([200, survey])
  })

  it('is kept by a rename that arrives together with its change', async () => {
    const { id } = await surveyIn('live')
    const answers = await Promise.all([patch(id, { name: 'Winter' }), setStatus(id, 'archived')])
    expect(await find(id)).toMatchObject({ status: 'archived' })
    expect(answers[1].status).toBe(200)
  })

  it('and the name hold when both are changed at once', async () => {
    const { id } = await surveyIn('live')
    await Promise.all([setStatus(id, 'paused'), patch(id, { name: 'Winter' })])
    expect(await find(id)).toMatchObject({ status: 'paused', name: 'Winter' })
  })
})

describe('a change of a survey', () => {
  it('makes no new version for another name, nor for nothing at all', async () => {
    const { id } = await create()
    app.clock.now += 1000
    expect(await read(await patch(id, { name: 'Winter' }))).toMatchObject([
      200,
      { name: 'Winter', version: 1, updated_at: '2026-03-02T12:00:01.000Z' },
    ])
    expect(await read(await patch(id, {}))).toMatchObject([200, { name: 'Winter', version: 1 }])
  })

  it.each(['nps', 'cancellation'] as const)(
    'makes no new version when the %s definition comes back as it was read',
    async (kind) => {
      const { id } = await surveyOf(app.ctx, kind)
      const { definition } = await find(id)
      expect(await read(await patch(id, { definition }))).toMatchObject([200, { version: 1 }])
    },
  )

  it('makes no new version when only the order of keys differs', async () => {
    const texts = { en: { question: 'Why?', thanks: 'Ta' }, sv: { question: 'Varför?' } }
    const other = { sv: { question: 'Varför?' }, en: { thanks: 'Ta', question: 'Why?' } }
    const { id } = await create({ definition: { texts } })
    expect(await read(await patch(id, { definition: { texts: other } }))).toMatchObject([
      200,
      { version: 1 },
    ])
  })

  it('makes a version for each other definition, and only then', async () => {
    const { id } = await create()
    const sampled = { definition: { targeting: { sampling_rate: 0.5 } } }
    expect(await read(await patch(id, sampled))).toMatchObject([200, { version: 2 }])
    expect(await read(await patch(id, sampled))).toMatchObject([200, { version: 2 }])
    expect(await read(await patch(id, { definition: {} }))).toMatchObject([200, { version: 3 }])
  })

  it('gives every one of many changes at once a version of its own', async () => {
    const { id } = await create()
    const rates = [0.1, 0.2, 0.3, 0.4]
    const changed = await Promise.all(
      rates.map(async (sampling_rate) =>
        readJson<Survey>(await patch(id, { definition: { targeting: { sampling_rate } } })),
      ),
    )
    expect(changed.map(({ version }) => version).sort()).toEqual([2, 3, 4, 5])
  })

  it('keeps the order of reasons as part of the definition', async () => {
    const reasons = ['a', 'b'].map((id) => ({ id, canonical: 'other', labels: { en: id } }))
    const { id } = await create({ kind: 'cancellation', definition: { reasons } })
    const turned = await patch(id, { definition: { reasons: reasons.toReversed() } })
    expect(await read(turned)).toMatchObject([200, { version: 2 }])
  })

  it('keeps the kind', async () => {
    const { id } = await create()
    expect(await read(await patch(id, { kind: 'csat' }))).toMatchObject([
      422,
      { fields: [{ path: 'kind' }] },
    ])
    expect((await find(id)).kind).toBe('nps')
  })

  it('is refused for an archived survey and for one that is not there', async () => {
    const { id } = await surveyIn('archived')
    expect((await patch(id, { name: 'Winter' })).status).toBe(409)
    expect((await patch('srv_none', { name: 'Winter' })).status).toBe(404)
    expect((await setStatus('srv_none', 'live')).status).toBe(404)
    expect((await app.api('GET', '/v1/surveys/srv_none')).status).toBe(404)
  })
})
