import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { startApp, type TestApp } from '../harness'
import { churnEvent, read, readJson } from './helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(async () => {
  // Whatever a test did, the totals must equal a recount.
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

const post = (body: unknown, to = app) => to.api('POST', '/v1/churn-events', body)
const results = async (response: Response) =>
  (await readJson<{ results: { id: string; status: string }[] }>(response)).results
const list = async (query = '') =>
  await readJson<{ data: { id: string }[]; next_cursor: string | null }>(
    await app.api('GET', `/v1/churn-events${query}`),
  )

describe('one churn event', () => {
  it('is accepted once and known ever after', async () => {
    expect(await read(await post(churnEvent('e1')))).toEqual([
      200,
      { results: [{ id: 'e1', status: 'accepted' }] },
    ])
    expect(await read(await post(churnEvent('e1', { mrr_minor: 1 })))).toEqual([
      200,
      { results: [{ id: 'e1', status: 'duplicate' }] },
    ])
    expect(await readJson(await app.api('GET', '/v1/customers/acme'))).toMatchObject({
      status: 'active',
      mrr_minor: { EUR: 4900 },
      first_paid_at: '2026-01-10T12:00:00.000Z',
    })
  })

  it('is read back as it was sent, in UTC and with the currency in capitals', async () => {
    await post(
      churnEvent('e1', { at: '2026-01-10T14:00:00+02:00', currency: 'eur', comment: 'Hej' }),
    )
    expect((await list()).data).toEqual([
      {
        ...churnEvent('e1', { at: '2026-01-10T12:00:00.000Z', comment: 'Hej' }),
        subscription_id: 'acme',
        mrr_note: null,
        amount_minor: null,
        interval: null,
        plan: null,
        reason: null,
        cause: null,
        source: 'api',
        received_at: '2026-03-02T12:00:00.000Z',
      },
    ])
  })

  it.each([
    ['id', { id: 'x'.repeat(201) }],
    ['customer_id', { customer_id: '' }],
    ['type', { type: 'left' }],
    ['at', { at: '2026-02-30T00:00:00Z' }],
    ['at', { at: '0001-01-01T00:00:00Z' }],
    ['at', { at: '9999-12-31T23:59:59-23:59' }],
    ['mrr_minor', { mrr_minor: -1 }],
    ['mrr_minor', { mrr_minor: 49.5 }],
    ['mrr_minor', { mrr_minor: 1e12 + 1 }],
    ['currency', { currency: 'EURO' }],
    ['comment', { comment: 'x'.repeat(5001) }],
    ['source', { source: 'stripe' }],
  ])('is refused by the field that is wrong: %s', async (path, changes) => {
    expect(await read(await post(churnEvent('e1', changes)))).toMatchObject([
      422,
      { fields: [{ path }] },
    ])
    expect((await list()).data).toEqual([])
  })
})

describe('a batch of churn events', () => {
  it('takes 1,000 events and not one more', async () => {
    const events = Array.from({ length: 1000 }, (_, i) =>
      churnEvent(`e${i}`, { customer_id: `c${i % 300}` }),
    )
    const statuses = (await results(await post({ events }))).map(({ status }) => status)
    expect(statuses).toEqual(events.map(() => 'accepted'))

    const more = await read(await post({ events: [...events, churnEvent('e1000')] }))
    expect(more).toMatchObject([422, { fields: [{ path: 'events' }] }])
    expect(await read(await post({ events: [] }))).toMatchObject([
      422,
      { fields: [{ path: 'events' }] },
    ])
  })

  it('says of each event what became of it', async () => {
    await post(churnEvent('known'))
    const events = [
      churnEvent('new'),
      churnEvent('known'),
      churnEvent('bad', { type: 'left' }),
      churnEvent('new', { mrr_minor: 1 }),
      { id: 7 },
      'no event',
      churnEvent('strange', { colour: 'red' }),
    ]
    expect(await results(await post({ events }))).toEqual([
      { id: 'new', status: 'accepted' },
      { id: 'known', status: 'duplicate' },
      { id: 'bad', status: 'refused', problems: [{ path: 'type', message: expect.any(String) }] },
      { id: 'new', status: 'duplicate' },
      { id: null, status: 'refused', problems: expect.any(Array) },
      { id: null, status: 'refused', problems: [{ path: '', message: expect.any(String) }] },
      {
        id: 'strange',
        status: 'refused',
        problems: [{ path: 'colour', message: expect.any(String) }],
      },
    ])
    expect((await list()).data.map(({ id }) => id)).toEqual(['new', 'known'])
  })

  it('says of an id given to two customers which of them has it', async () => {
    const events = [churnEvent('first'), churnEvent('x', { customer_id: 'bolt' }), churnEvent('x')]
    const outcomes = (await results(await post({ events }))).map(({ status }) => status)
    const { data } = await readJson<{ data: { customer_id: string }[] }>(
      await app.api('GET', '/v1/churn-events'),
    )
    const isBolts = data.some((row) => row.customer_id === 'bolt')
    expect(outcomes).toEqual([
      'accepted',
      ...(isBolts ? ['accepted', 'duplicate'] : ['duplicate', 'accepted']),
    ])
  })
})
