import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { movements } from '../../db/schema'
import { CHURN_EVENT_TYPES } from '../../src/domain/billing/events'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { startApp, type TestApp } from '../harness'
import { churnEvent, read, readJson } from './helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(async () => {
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

const post = async (body: unknown) => await read(await app.api('POST', '/v1/churn-events', body))
const listed = async () =>
  (await readJson<{ data: Record<string, unknown>[] }>(await app.api('GET', '/v1/churn-events'))).data
const customer = async (id = 'acme') => await read(await app.api('GET', `/v1/customers/${id}`))

const bare = (type: string, changes: object = {}) => ({
  id: type,
  customer_id: 'acme',
  type,
  at: '2026-01-10T12:00:00Z',
  ...changes,
})

describe('every type of churn event', () => {
  it('is accepted with the fields it needs', async () => {
    const needs: Record<string, object> = {
      started: { mrr_minor: 4900, currency: 'EUR' },
      purchase: { amount_minor: 1500, currency: 'EUR' },
      refund: { amount_minor: 500, currency: 'EUR' },
    }
    const events = CHURN_EVENT_TYPES.map((type) => bare(type, needs[type]))
    expect(await post({ events })).toEqual([
      200,
      { results: CHURN_EVENT_TYPES.map((id) => ({ id, status: 'accepted' })) },
    ])
    expect((await listed()).map(({ type }) => type).sort()).toEqual([...CHURN_EVENT_TYPES].sort())
  })

  it.each([
    [bare('started', { currency: 'EUR' }), 'mrr_minor'],
    [bare('started', { mrr_minor: 4900 }), 'currency'],
    [bare('purchase', { currency: 'EUR' }), 'amount_minor'],
    [bare('purchase', { currency: 'EUR', amount_minor: -1500 }), 'amount_minor'],
    [bare('purchase', { amount_minor: 1500 }), 'currency'],
    [bare('refund', { currency: 'EUR', amount_minor: 0 }), 'amount_minor'],
    [bare('refund', { currency: 'EUR', amount_minor: 1e12 + 1 }), 'amount_minor'],
    [bare('ended', { amount_minor: 1500, currency: 'EUR' }), 'amount_minor'],
    [bare('changed', { mrr_note: 'metered' }), 'mrr_note'],
    [bare('changed', { mrr_note: 'guessed', mrr_minor: 0 }), 'mrr_note'],
  ])('is refused, alone and in a batch, when it lacks or contradicts: %o', async (event, path) => {
    expect(await post(event)).toMatchObject([422, { code: 'invalid_fields', fields: [{ path }] }])
    expect(await post({ events: [event] })).toMatchObject([
      200,
      { results: [{ id: event.id, status: 'refused', problems: [{ path }] }] },
    ])
    expect(await listed()).toEqual([])
  })
})

describe('what moved once', () => {
  it('is kept with its amount, a refund negative however it was signed', async () => {
    const amounts = { purchase: 1500, 'refund 1': 500, 'refund 2': -200 }
    const events = Object.entries(amounts).map(([id, amount_minor], i) => ({
      ...bare(id.split(' ')[0] ?? '', { id, amount_minor, currency: 'eur' }),
      at: `2026-01-1${i}T00:00:00Z`,
    }))
    await post({ events })
    expect((await listed()).map((row) => [row.id, row.amount_minor, row.currency])).toEqual([
      ['refund 2', -200, 'EUR'],
      ['refund 1', -500, 'EUR'],
      ['purchase', 1500, 'EUR'],
    ])
  })

  it('makes a customer known, and is no part of MRR', async () => {
    await post(bare('purchase', { amount_minor: 1500, currency: 'EUR' }))
    expect(await customer()).toMatchObject([200, { status: 'none', mrr_minor: {} }])
    await post(bare('started', { mrr_minor: 4900, currency: 'EUR' }))
    await post(bare('refund', { amount_minor: 4900, currency: 'EUR' }))
    expect(await customer()).toMatchObject([200, { status: 'active', mrr_minor: { EUR: 4900 } }])
    expect(await app.ctx.db.select().from(movements)).toHaveLength(1)
  })
})

describe('a note on an MRR', () => {
  it('is kept beside it', async () => {
    await post(churnEvent('e1', { mrr_note: 'discount_unknown' }))
    expect(await listed()).toMatchObject([{ mrr_minor: 4900, mrr_note: 'discount_unknown' }])
  })
})

describe('a batch in which one event is refused', () => {
  it('counts the customer’s other events', async () => {
    const events = [
      churnEvent('start'),
      churnEvent('bad', { at: '2026-01-20T00:00:00Z', type: 'started', mrr_minor: undefined }),
      churnEvent('more', { at: '2026-02-01T00:00:00Z', type: 'changed', mrr_minor: 9900 }),
    ]
    expect(await post({ events })).toMatchObject([
      200,
      { results: [{ status: 'accepted' }, { status: 'refused' }, { status: 'accepted' }] },
    ])
    expect(await customer()).toMatchObject([200, { mrr_minor: { EUR: 9900 } }])
  })
})
