import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toStatements } from '../../db/changes'
import { runBatch } from '../../db/client'
import type { StoredSurvey } from '../../db/queries/surveys'
import { addUpdate } from '../../src/services/updates/create'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { churnEvent, read, readJson, respond, surveyOf } from './helpers'

let app: TestApp
let nps: StoredSurvey

beforeEach(async () => {
  app = await startApp()
  nps = await surveyOf(app.ctx, 'nps')
})
afterEach(() => app.close())

interface Update {
  id: string
  state: string
  [field: string]: unknown
}

const call = async (method: string, path: string, body?: unknown) =>
  await read(await app.api(method, `/v1/updates${path}`, body))
const make = async (changes: object = {}): Promise<Update> => {
  const answer = await app.api('POST', '/v1/updates', { title: 'A faster export', ...changes })
  expect(answer.status).toBe(201)
  return await readJson(answer)
}
const exporting = [{ tag: 'keyword', value: 'Export' }]
const said = (at: number, comment: string, customer?: string) =>
  respond(app, nps, at, { score: 3, comment }, customer)

describe('an update', () => {
  it('is made, read, changed in what is named, and dropped', async () => {
    const made = await make({ topics: [...exporting, { tag: 'keyword', value: 'export' }], owner_id: 'mem_1' })
    expect(made).toMatchObject({
      title: 'A faster export',
      story: '',
      state: 'considered',
      reason: null,
      closed_at: null,
      topics: [{ tag: 'keyword', value: 'export' }],
      public: false,
      owner_id: 'mem_1',
      asked: { answers: 0, people: 0, customers: 0, mrr: {}, first_at: null, last_at: null, more: false },
      days_to_close: null,
    })
    expect(await call('PATCH', `/${made.id}`, { story: 'Ten times', public: true })).toMatchObject([
      200,
      { title: 'A faster export', story: 'Ten times', public: true, published_at: '2026-03-02T12:00:00.000Z' },
    ])
    expect(await call('GET', '?state=planned')).toEqual([200, { data: [], next_cursor: null }])
    expect(await call('GET', '')).toMatchObject([200, { data: [{ id: made.id }] }])
    expect(await call('DELETE', `/${made.id}`)).toEqual([204, null])
    expect(await call('GET', `/${made.id}`)).toMatchObject([404, {}])
  })

  it('goes from state to state, each with its day; a refusal gives a reason', async () => {
    const { id } = await make()
    app.clock.now = NOON + DAY
    expect(await call('PUT', `/${id}/state`, { state: 'planned', reason: 'not kept' })).toMatchObject([
      200,
      { state: 'planned', reason: null, state_at: '2026-03-03T12:00:00.000Z', closed_at: null },
    ])
    for (const reason of [undefined, null, ' ']) {
      expect(await call('PUT', `/${id}/state`, { state: 'declined', reason })).toMatchObject([
        422,
        { fields: [{ path: 'reason' }] },
      ])
    }
    app.clock.now = NOON + 2 * DAY
    expect(await call('PUT', `/${id}/state`, { state: 'declined', reason: 'Too few' })).toMatchObject([
      200,
      {
        state: 'declined',
        reason: 'Too few',
        closed_at: '2026-03-04T12:00:00.000Z',
        moves: [
          { state: 'considered', at: '2026-03-02T12:00:00.000Z' },
          { state: 'planned', at: '2026-03-03T12:00:00.000Z' },
          { state: 'declined', at: '2026-03-04T12:00:00.000Z' },
        ],
      },
    ])
    expect(await call('PUT', `/${id}/state`, { state: 'in_progress' })).toMatchObject([200, { closed_at: null }])
  })

  it('counts who asked, since when, what they pay, and how long they waited', async () => {
    await app.api('POST', '/v1/churn-events', churnEvent('e1'))
    await app.api('POST', '/v1/churn-events', churnEvent('e2', { customer_id: 'bolt', mrr_minor: 1000, currency: 'USD' }))
    await said(NOON, 'The export is slow', 'acme')
    await said(NOON + DAY, 'Still the export fails', 'acme')
    await said(NOON + 2 * DAY, 'Export takes ages', 'bolt')
    const { anonymous_id } = await said(NOON + 2 * DAY, 'The export is bad')
    await app.page('/v1/client/:key/identify', { anonymous_id, user_id: 'acme', customer_id: 'acme' })
    await said(NOON + 2 * DAY, 'No export works')
    await said(NOON + 2 * DAY, 'Support is bad')
    app.clock.now = NOON + 4 * DAY
    const { id } = await make({ topics: [...exporting, { tag: 'theme', value: 'export' }] })
    expect(await call('GET', `/${id}`)).toMatchObject([
      200,
      {
        asked: {
          answers: 5,
          people: 3,
          customers: 2,
          mrr: { EUR: 4900, USD: 1000 },
          first_at: '2026-03-02T12:00:00.000Z',
          last_at: '2026-03-04T12:00:00.000Z',
          more: false,
        },
        days_to_close: null,
      },
    ])
    await call('PUT', `/${id}/state`, { state: 'shipped' })
    await said(NOON + 5 * DAY, 'The export is still slow')
    // Waits of 4, 3, 2, 2 and 2 days; the answer after the day waits for nothing.
    expect(await call('GET', `/${id}`)).toMatchObject([
      200,
      { asked: { answers: 6, people: 4 }, days_to_close: { n: 5, median: 2, q1: 2, q3: 3 } },
    ])
  })

  it('keeps to its limits', async () => {
    const x = (length: number) => 'x'.repeat(length)
    const topics = (count: number) => Array.from({ length: count }, (_, i) => ({ tag: 'theme', value: `t${i}` }))
    await make({ title: x(120), story: x(4000), reason: x(500), topics: topics(20) })
    const cases: [object, string][] = [
      [{ title: x(121) }, 'title'],
      [{ title: ' ' }, 'title'],
      [{ story: x(4001) }, 'story'],
      [{ reason: x(501) }, 'reason'],
      [{ topics: topics(21) }, 'topics'],
      [{ topics: [{ tag: 'theme', value: x(101) }] }, 'topics.0.value'],
      [{ topics: [{ tag: 'signal', value: 'x' }] }, 'topics.0.tag'],
      [{ state: 'done' }, 'state'],
      [{ votes: 1 }, 'votes'],
    ]
    for (const [changes, path] of cases) {
      expect(await call('POST', '', { title: 'A', ...changes })).toMatchObject([422, { fields: [{ path }] }])
    }
  })

  it('is turned page by page, and five hundred are the most', async () => {
    const input = { story: '', topics: [], state: 'planned', reason: null, isPublic: false, ownerId: null } as const
    const stored = Array.from({ length: 500 }, (_, i) => {
      const moment = { now: NOON + (i % 90), newId: app.ctx.newId, workspace: app.ctx.workspace }
      return addUpdate.decide(i, { ...input, topics: [], title: `No. ${i}` }, moment).changes
    })
    await runBatch(app.runtime.database().client, toStatements(stored))
    expect(await call('POST', '', { title: 'One more' })).toMatchObject([409, { code: 'conflict' }])
    const titles: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const query = cursor === '' ? '' : `&cursor=${cursor}`
      const answer = await app.api('GET', `/v1/updates?limit=100${query}`)
      const page = await readJson<{ data: { title: string }[]; next_cursor: string | null }>(answer)
      titles.push(...page.data.map(({ title }) => title))
      cursor = page.next_cursor
    }
    expect(new Set(titles).size).toBe(500)
    expect(titles).toHaveLength(500)
  })
})
