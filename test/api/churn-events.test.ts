import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toStatements } from '../../db/changes'
import { runBatch } from '../../db/client'
import { listAllMovements } from '../../db/queries/churn'
import { listAllMovementTotals } from '../../db/queries/counts'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { startApp, type TestApp } from '../harness'
import { read, readJson } from './helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(async () => {
  // Whatever a test did, the totals must equal a recount.
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

const event = (id: string, changes: object = {}) => ({
  id,
  customer_id: 'acme',
  type: 'started',
  at: '2026-01-10T12:00:00Z',
  mrr_minor: 4900,
  currency: 'EUR',
  ...changes,
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
    expect(await read(await post(event('e1')))).toEqual([200, { results: [{ id: 'e1', status: 'accepted' }] }])
    expect(await read(await post(event('e1', { mrr_minor: 1 })))).toEqual([
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
    await post(event('e1', { at: '2026-01-10T14:00:00+02:00', currency: 'eur', comment: 'Hej' }))
    expect((await list()).data).toEqual([
      {
        ...event('e1', { at: '2026-01-10T12:00:00.000Z', comment: 'Hej' }),
        subscription_id: 'acme',
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
    expect(await read(await post(event('e1', changes)))).toMatchObject([422, { fields: [{ path }] }])
    expect((await list()).data).toEqual([])
  })
})

describe('a batch of churn events', () => {
  it('takes 1,000 events and not one more', async () => {
    const events = Array.from({ length: 1000 }, (_, i) => event(`e${i}`, { customer_id: `c${i % 300}` }))
    const statuses = (await results(await post({ events }))).map(({ status }) => status)
    expect(statuses).toEqual(events.map(() => 'accepted'))

    const more = await read(await post({ events: [...events, event('e1000')] }))
    expect(more).toMatchObject([422, { fields: [{ path: 'events' }] }])
    expect(await read(await post({ events: [] }))).toMatchObject([422, { fields: [{ path: 'events' }] }])
  })

  it('says of each event what became of it', async () => {
    await post(event('known'))
    const events = [
      event('new'),
      event('known'),
      event('bad', { type: 'left' }),
      event('new', { mrr_minor: 1 }),
      { id: 7 },
      'no event',
      event('strange', { colour: 'red' }),
    ]
    expect(await results(await post({ events }))).toEqual([
      { id: 'new', status: 'accepted' },
      { id: 'known', status: 'duplicate' },
      { id: 'bad', status: 'refused', problems: [{ path: 'type', message: expect.any(String) }] },
      { id: 'new', status: 'duplicate' },
      { id: null, status: 'refused', problems: expect.any(Array) },
      { id: null, status: 'refused', problems: [{ path: '', message: expect.any(String) }] },
      { id: 'strange', status: 'refused', problems: [{ path: 'colour', message: expect.any(String) }] },
    ])
    expect((await list()).data.map(({ id }) => id)).toEqual(['new', 'known'])
  })

  it('says of an id given to two customers which of them has it', async () => {
    const events = [event('first'), event('x', { customer_id: 'bolt' }), event('x')]
    const outcomes = (await results(await post({ events }))).map(({ status }) => status)
    const { data } = await readJson<{ data: { customer_id: string }[] }>(
      await app.api('GET', '/v1/churn-events'),
    )
    const isBolts = data.some((row) => row.customer_id === 'bolt')
    expect(outcomes).toEqual(['accepted', ...(isBolts ? ['accepted', 'duplicate'] : ['duplicate', 'accepted'])])
  })
})

describe('the order in which churn events arrive', () => {
  const history = [
    event('a1'),
    event('a2', { type: 'changed', at: '2026-01-20T00:00:00Z', mrr_minor: 9900 }),
    event('a3', { type: 'cancellation_requested', at: '2026-02-01T00:00:00Z', mrr_minor: undefined, reason: 'price' }),
    event('a4', { type: 'ended', at: '2026-02-20T00:00:00Z', mrr_minor: undefined }),
    event('a5', { type: 'reactivated', at: '2026-03-01T00:00:00Z', mrr_minor: 4900 }),
    event('b1', { customer_id: 'bolt', currency: 'USD', mrr_minor: 2000, at: '2026-01-31T23:59:59Z' }),
    event('b2', { customer_id: 'bolt', subscription_id: 's2', mrr_minor: 1000, at: '2026-01-31T23:59:59Z' }),
    event('b3', { customer_id: 'bolt', type: 'ended', mrr_minor: undefined, at: '2026-02-28T00:00:00Z' }),
    event('c1', { customer_id: 'core', type: 'trial_started', mrr_minor: undefined }),
    event('c2', { customer_id: 'core', type: 'trial_ended', mrr_minor: undefined, at: '2026-01-24T00:00:00Z' }),
  ]

  /** Everything derived from the events, in an order of its own. */
  async function derivedIn({ ctx, api }: TestApp) {
    const { data } = await readJson<{ data: { id: string }[] }>(await api('GET', '/v1/customers'))
    const totals = await listAllMovementTotals(ctx.db, ctx.workspace.id)
    return {
      customers: data.sort((a, b) => (a.id < b.id ? -1 : 1)),
      movements: (await listAllMovements(ctx.db, ctx.workspace.id)).sort((a, b) => (a.id < b.id ? -1 : 1)),
      // A total that was moved to 0 says no more than one that was never there.
      totals: totals.filter(({ count, amountMinor }) => count !== 0 || amountMinor !== 0),
      churn: await Promise.all(
        ['EUR', 'USD'].map(async (code) => readJson(await api('GET', `/v1/summaries/churn?currency=${code}`))),
      ),
    }
  }

  it.each([
    ['from last to first', history.toReversed()],
    ['ends first', history.toSorted((a, b) => (a.type < b.type ? -1 : 1))],
  ])('changes nothing that follows from them: %s', async (_name, shuffled) => {
    const other = await startApp()
    for (const one of shuffled) await post(one, other)
    await post({ events: history })
    const derived = await derivedIn(app)
    expect(await derivedIn(other)).toEqual(derived)
    expect(await rebuildSummaries(other.ctx)).toBe(0)
    await other.close()

    // acme +49, +50, −99, +49 and bolt's +10: what is left is 49 + 10 EUR. bolt's USD came and went.
    expect(derived.churn).toMatchObject([{ movements: { end_minor: 5900 } }, { movements: { end_minor: 0 } }])
    expect(derived.movements.map(({ id, type }) => `${id} ${type}`)).toEqual([
      'a1:EUR new',
      'a2:EUR expansion',
      'a4:EUR churn',
      'a5:EUR reactivation',
      'b1:USD new',
      'b2:EUR expansion',
      'b3:USD contraction',
    ])
  })
})

describe('the totals of movements', () => {
  it('are put right by a rebuild when they were wrong', async () => {
    await post({ events: [event('e1'), event('e2', { type: 'ended', at: '2026-02-01T00:00:00Z' })] })
    const [total] = await listAllMovementTotals(app.ctx.db, app.ctx.workspace.id)
    if (!total) throw new Error('no totals')
    await runBatch(app.runtime.database().client, toStatements([{ movementTotals: [total] }]))
    expect(await read(await app.api('PUT', '/v1/summaries/rebuild'))).toEqual([200, { corrected: 1 }])
    expect(await listAllMovementTotals(app.ctx.db, app.ctx.workspace.id)).toContainEqual(total)
  })
})
