import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readJson } from './helpers'
import { type Story, startStory } from './ledger-story'

let story: Story

beforeEach(async () => {
  story = await startStory()
})

afterEach(() => story.app.close())

const buys = (customer: string, amount: number, ...days: number[]) =>
  story.note(
    customer,
    ...days.map((ago) => ({ type: 'purchase', ago, amount_minor: amount, currency: 'EUR' })),
  )

/**
 * Five who bought: a five times until today, b twice until 30 days ago, c once 60 days ago, d four
 * times until 200 days ago, e once 300 days ago.
 */
const tellFive = () => {
  buys('a', 1_000, 0, 10, 20, 30, 40)
  buys('b', 9_000, 30, 90)
  buys('c', 500, 60)
  buys('d', 2_000, 200, 210, 220, 230)
  buys('e', 100, 300)
}

interface Purchases {
  repeat_customer_rate: { k: number; n: number }
  purchase_frequency: { value: number; n: number } | null
  rfm: { segments: { segment: string; customers: number }[]; cells: object[] } | null
}

interface Page {
  data: { customer_id: string; rfm: Record<string, unknown> | null; amount_minor: number }[]
  next_cursor: string | null
}

async function listed(query = ''): Promise<Page> {
  await story.send()
  return await readJson(await story.app.api('GET', `/v1/summaries/purchases/customers?${query}`))
}

describe('purchases', () => {
  it('tell who came back, and how often customers buy', async () => {
    tellFive()
    story.note('a', { type: 'refund', ago: 5, amount_minor: 1_000, currency: 'EUR' })
    story.note('z', { type: 'refund', ago: 5, amount_minor: 1_000, currency: 'EUR' })
    story.note('paying', { type: 'started', ago: 100 })
    expect(await story.ask<Purchases>('purchases')).toMatchObject({
      currency: 'EUR',
      currencies: ['EUR'],
      // a, b and d of five; 13 purchases. A refund alone makes nobody a customer.
      repeat_customer_rate: { k: 3, n: 5, rate: 0.6, definition: 'repeat_customer_rate' },
      purchase_frequency: { value: 2.6, n: 5 },
      customers: 5,
    })
  })

  it('count those of the range only', async () => {
    tellFive()
    // Since 1 January, 60 days before 2 March: a's five, one of b's, and c's.
    expect(await story.ask<Purchases>('purchases?from=2026-01-01')).toMatchObject({
      repeat_customer_rate: { k: 1, n: 3 },
      customers: 3,
      rfm: null,
    })
  })

  it('mark recency, frequency and value from 1 to 5', async () => {
    tellFive()
    story.note('b', { type: 'refund', ago: 1, amount_minor: 9_500, currency: 'EUR' })
    const { data } = await listed()
    expect(data.map(({ customer_id, amount_minor, rfm }) => [customer_id, amount_minor, ...Object.values(rfm ?? {})])).toEqual([
      // Most spent first. Two bought once and share the lowest mark; below b lie two of five.
      ['b', 8_500, 4, 3, 5, 'promising'],
      ['d', 8_000, 2, 4, 4, 'at_risk'],
      ['a', 5_000, 5, 5, 3, 'champions'],
      ['c', 500, 3, 1, 2, 'drifting'],
      ['e', 100, 1, 1, 1, 'lapsed'],
    ])
  })

  it('take whole days for recency: who bought on one of them is marked alike', async () => {
    tellFive()
    buys('g', 900, 30.5)
    const { data } = await listed()
    const recencyOf = (id: string) => data.find(({ customer_id }) => customer_id === id)?.rfm?.recency
    // Below both lie c, d and e: 3 of 6.
    expect([recencyOf('b'), recencyOf('g')]).toEqual([3, 3])
  })

  it('sum up each segment, and count by recency and frequency', async () => {
    tellFive()
    const { rfm } = await story.ask<Purchases>('purchases')
    expect(rfm?.segments.filter(({ customers }) => customers > 0)).toEqual([
      { segment: 'champions', meaning: 'Bought lately, and often', customers: 1, purchases: 5, amount_minor: 5_000 },
      { segment: 'promising', meaning: expect.any(String), customers: 1, purchases: 2, amount_minor: 18_000 },
      { segment: 'drifting', meaning: expect.any(String), customers: 1, purchases: 1, amount_minor: 500 },
      { segment: 'at_risk', meaning: expect.any(String), customers: 1, purchases: 4, amount_minor: 8_000 },
      { segment: 'lapsed', meaning: expect.any(String), customers: 1, purchases: 1, amount_minor: 100 },
    ])
    expect(rfm?.cells).toContainEqual({ recency: 5, frequency: 5, customers: 1 })
    expect(rfm?.cells).toHaveLength(5)
  })

  it('list a segment, a page at a time', async () => {
    tellFive()
    buys('f', 1_000, 2, 12, 22, 32, 42)
    const champions = await listed('segment=champions&limit=1')
    expect(champions.data.map(({ customer_id }) => customer_id)).toEqual(['a'])
    // As much was spent by both: the id decides.
    const rest = await listed(`segment=champions&limit=1&cursor=${champions.next_cursor}`)
    expect(rest).toMatchObject({ data: [{ customer_id: 'f' }], next_cursor: null })
    const all = await Promise.all(
      ['champions', 'promising', 'loyal', 'drifting', 'at_risk', 'lapsed'].map((segment) =>
        listed(`segment=${segment}`),
      ),
    )
    expect(all.flatMap(({ data }) => data.map(({ customer_id }) => customer_id)).sort()).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f'],
    )
  })

  it('keep currencies apart, but for who came back', async () => {
    tellFive()
    story.note('a', { type: 'purchase', ago: 3, amount_minor: 700, currency: 'USD' })
    story.note('c', { type: 'purchase', ago: 3, amount_minor: 700, currency: 'USD' })
    expect(await story.ask<Purchases>('purchases?currency=USD')).toMatchObject({
      currencies: ['EUR', 'USD'],
      repeat_customer_rate: { k: 4, n: 5 },
      customers: 2,
      rfm: null,
    })
    expect((await listed('currency=USD')).data).toMatchObject([
      { customer_id: 'a', amount_minor: 700, rfm: null },
      { customer_id: 'c', amount_minor: 700, rfm: null },
    ])
    expect((await listed('currency=USD&segment=champions')).data).toEqual([])
  })

  it('are unknown where nobody bought', async () => {
    story.note('paying', { type: 'started', ago: 100 })
    expect(await story.ask('purchases')).toMatchObject({
      currency: 'EUR',
      currencies: [],
      repeat_customer_rate: { k: 0, n: 0, rate: null },
      purchase_frequency: null,
      customers: 0,
      rfm: null,
    })
    expect(await listed()).toEqual({ data: [], next_cursor: null })
  })
})

it.each(['segment=vip', 'limit=101', 'limit=0', 'currency=eur'])('refuses %s', async (query) => {
  const response = await story.app.api('GET', `/v1/summaries/purchases/customers?${query}`)
  expect([response.status, (await readJson(response)).code]).toEqual([422, 'invalid_fields'])
})

it('shows customers only to who may see customers', async () => {
  const asked = await story.app.api('GET', '/v1/summaries/purchases/customers', undefined, ['summaries:read'])
  expect(asked.status).toBe(403)
})
