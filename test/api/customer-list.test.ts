import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scoreDueCustomers } from '../../src/services/risk/sweep'
import { NOON, startApp, type TestApp } from '../harness'
import { churnEvent, read, readJson } from './helpers'

let app: TestApp

const MINUTE = 60_000

interface Told {
  mrr?: number
  currency?: string
  plan?: string
  interval?: string
  traits?: object
  /** An event after the start, at NOON. */
  later?: string
  name?: string
}

/** A minute apart, in this order. What `later` is worth: a payment owed 3 points, a wish 6. */
const CUSTOMERS: Record<string, Told> = {
  acme: { mrr: 4900, plan: 'pro', interval: 'month', traits: { country: 'SE', seats: 3, vip: true } },
  bolt: { mrr: 9900, plan: 'pro', interval: 'year', later: 'cancellation_requested', name: 'Zebra' },
  core: { mrr: 4900, plan: 'team', interval: 'month', later: 'payment_failed', traits: { vip: 'true' } },
  dune: { mrr: 20_000, currency: 'USD', interval: 'year', traits: { country: 'SE' } },
  echo: { mrr: 1900, interval: 'month', later: 'ended' },
  'a_%x': { mrr: 2900, interval: '3 months', later: 'payment_failed', name: 'acme two' },
  flat: {},
}

beforeAll(async () => {
  app = await startApp()
  const entries = Object.entries(CUSTOMERS)
  for (const [i, [id, { mrr, currency = 'EUR', plan, interval, later }]] of entries.entries()) {
    app.clock.now = NOON - (entries.length - i) * MINUTE
    if (mrr === undefined) continue
    const paid = { customer_id: id, mrr_minor: mrr, currency, plan, interval }
    await app.api('POST', '/v1/churn-events', churnEvent(`start ${id}`, paid))
    if (later === undefined) continue
    const event = { customer_id: id, type: later, at: new Date(NOON).toISOString() }
    app.clock.now = NOON
    await app.api('POST', '/v1/churn-events', churnEvent(`then ${id}`, event))
  }
  app.clock.now = NOON
  for (const [id, { name = null, traits = {} }] of entries) {
    await app.api('PUT', `/v1/customers/${encodeURIComponent(id)}`, { name, traits })
  }
  await scoreDueCustomers(app.ctx)
})
afterAll(() => app.close())

type Page = { data: { id: string }[]; next_cursor: string | null }

const list = async (query: string) => readJson<Page>(await app.api('GET', `/v1/customers?${query}`))
const idsOf = ({ data }: Page) => data.map(({ id }) => id).join(' ')

/** Every page of one customer each. */
async function walk(query: string): Promise<string> {
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const page: Page = await list(`${query}&limit=1${cursor === null ? '' : `&cursor=${cursor}`}`)
    ids.push(idsOf(page))
    cursor = page.next_cursor
  } while (cursor !== null)
  return ids.join(' ')
}

describe('customers are narrowed', () => {
  it.each([
    ['', 'flat a_%x echo dune core bolt acme'],
    ['status=churned', 'echo'],
    ['status=none', 'flat'],
    ['risk=low', 'dune acme'],
    ['risk=medium', 'a_%x core'],
    ['risk=high', 'bolt'],
    ['plan=pro', 'bolt acme'],
    ['billed=yearly', 'dune bolt'],
    ['billed=other', 'a_%x'],
    ['currency=USD', 'dune'],
    ['currency=EUR&min_value_minor=4900', 'core bolt acme'],
    ['currency=EUR&min_value_minor=4901', 'bolt'],
    ['currency=EUR&max_value_minor=4900&status=active', 'a_%x core acme'],
    ['trait=country&trait_value=SE', 'dune acme'],
    ['trait=seats&trait_value=3', 'acme'],
    ['trait=vip&trait_value=true', 'core acme'],
    ['trait=vip&trait_value=1', ''],
    ['trait=country&trait_value=se', ''],
    ['q=ac', 'a_%x acme'],
    ['q=AC', 'a_%x acme'],
    ['q=zeb', 'bolt'],
    ['q=me', ''],
    ['q=a_%25', 'a_%x'],
    ['q=a%25x', ''],
    ['risk=medium&billed=monthly&plan=team', 'core'],
  ])('by %s', async (query, ids) => {
    expect(idsOf(await list(query))).toBe(ids)
  })
})

describe('customers are sorted', () => {
  it.each([
    ['sort=newest', 'flat a_%x echo dune core bolt acme'],
    // Who pays the same comes by id, backwards.
    ['sort=value&currency=EUR', 'bolt core acme a_%x echo'],
    ['sort=value&currency=USD', 'dune'],
    // 6, 3, 3, 0 and 0 points; who does not pay has none.
    ['sort=risk', 'bolt core a_%x dune acme'],
    ['sort=risk&currency=EUR&max_value_minor=4900', 'core a_%x acme'],
  ])('by %s, the same page by page', async (query, ids) => {
    expect(idsOf(await list(query))).toBe(ids)
    expect(await walk(query)).toBe(ids)
  })
})

describe('what a customer shows', () => {
  it('is value, billing and risk beside the rest', async () => {
    expect(await readJson(await app.api('GET', '/v1/customers/bolt'))).toMatchObject({
      billed: 'yearly',
      currency: 'EUR',
      value_minor: 9900,
      mrr_minor: { EUR: 9900 },
      risk: { points: 6, band: 'high', reasons: ['wants_to_leave'], at: '2026-03-02T12:00:00.000Z' },
    })
  })

  it('is no risk for who does not pay', async () => {
    const [, echo] = await read(await app.api('GET', '/v1/customers/echo'))
    expect(echo).toMatchObject({ status: 'churned', value_minor: 0, risk: null })
  })

  it('is a risk without a time while something new waits', async () => {
    await app.api('POST', '/v1/churn-events', churnEvent('more', { mrr_minor: 5900, type: 'changed' }))
    const [, acme] = await read(await app.api('GET', '/v1/customers/acme'))
    expect(acme).toMatchObject({ value_minor: 5900, risk: { points: 0, at: null } })
  })
})

it.each([
  ['risk=extreme', 'risk'],
  ['sort=name', 'sort'],
  ['sort=value', 'currency'],
  ['min_value_minor=1', 'currency'],
  ['max_value_minor=1', 'currency'],
  ['currency=eur', 'currency'],
  ['currency=EUR&min_value_minor=1.5', 'min_value_minor'],
  ['currency=EUR&min_value_minor=-1', 'min_value_minor'],
  ['trait=country', 'trait_value'],
  ['trait_value=SE', 'trait'],
  [`trait=${'x'.repeat(101)}&trait_value=1`, 'trait'],
  [`trait=x&trait_value=${'x'.repeat(501)}`, 'trait_value'],
  [`q=${'x'.repeat(201)}`, 'q'],
  [`plan=${'x'.repeat(101)}`, 'plan'],
])('refuses %s', async (query, path) => {
  expect(await read(await app.api('GET', `/v1/customers?${query}`))).toMatchObject([
    422,
    { code: 'invalid_fields', fields: [{ path }] },
  ])
})
