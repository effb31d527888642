import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startApp, type TestApp } from '../harness'
import { message } from '../providers/billing/lemonsqueezy-messages'
import { read, readJson } from './helpers'

const SECRET = 'ls_secret_of_this_test'

let app: TestApp
let id: string
let path: string

beforeEach(async () => {
  app = await startApp()
  ;({ id, path } = await connect('lemonsqueezy'))
})

afterEach(() => app.close())

const connect = async (provider: string) =>
  await readJson<{ id: string; path: string }>(
    await app.api('POST', '/v1/billing-endpoints', { provider, secret: SECRET }),
  )

const monthly = { id: '501', amount_minor: 2_000, currency: 'usd', interval: 'month' }

const enter = async (...prices: object[]) =>
  await read(await app.api('PUT', `/v1/billing-endpoints/${id}/prices`, { prices }))

const entered = async () => await read(await app.api('GET', `/v1/billing-endpoints/${id}/prices`))

async function deliver(payload: unknown) {
  const body = JSON.stringify(payload)
  const signature = createHmac('sha256', SECRET).update(body).digest('hex')
  const headers = { 'X-Signature': signature, 'X-Event-Name': 'subscription_updated' }
  const answer = await app.request(path, { method: 'POST', headers, body })
  await app.settled()
  return answer.status
}

const customer = async () => await read(await app.api('GET', '/v1/customers/acme'))

it('are entered, read and replaced as a whole', async () => {
  expect(await entered()).toEqual([200, { prices: [] }])
  const kept = { ...monthly, currency: 'USD', interval_count: 1 }
  expect(await enter(monthly)).toEqual([200, { prices: [kept] }])
  expect(await entered()).toEqual([200, { prices: [kept] }])
  const yearly = { ...kept, id: '70', interval: 'year', interval_count: 2 }
  await enter(yearly)
  expect(await entered()).toEqual([200, { prices: [yearly] }])
})

it('stay when the secrets change', async () => {
  await enter(monthly)
  await app.api('PUT', `/v1/billing-endpoints/${id}/secrets`, { secrets: [SECRET, 'another secret'] })
  expect(await entered()).toMatchObject([200, { prices: [{ id: '501' }] }])
})

it('give messages their amounts', async () => {
  await enter(monthly)
  expect(await deliver(message('subscription_created'))).toBe(200)
  expect(await customer()).toMatchObject([200, { status: 'active', mrr_minor: { USD: 2_000 } }])
})

it('missing leave a customer without an amount', async () => {
  expect(await deliver(message('subscription_created'))).toBe(200)
  expect(await customer()).toMatchObject([200, { status: 'none', mrr_minor: {} }])
})

it('entered late reach the messages that came before, when those are replayed', async () => {
  await deliver(message('subscription_created'))
  await enter(monthly)
  app.clock.now += 1_000
  const replay = { state: 'applied', endpoint_id: id }
  const queued = await app.api('PUT', '/v1/billing-messages/replay', replay)
  await app.settled()
  expect(await read(queued)).toEqual([202, { queued: 1, more: false }])
  expect(await customer()).toMatchObject([
    200,
    { status: 'active', mrr_minor: { USD: 2_000 } },
  ])
})

it.each([
  ['prices.0.id', { ...monthly, id: '' }],
  ['prices.0.amount_minor', { ...monthly, amount_minor: 19.99 }],
  ['prices.0.amount_minor', { ...monthly, amount_minor: -1 }],
  ['prices.0.currency', { ...monthly, currency: 'dollar' }],
  ['prices.0.interval', { ...monthly, interval: 'quarter' }],
  ['prices.0.interval_count', { ...monthly, interval_count: 0 }],
])('are refused for their %s', async (field, price) => {
  expect(await enter(price)).toMatchObject([422, { fields: [{ path: field }] }])
})

it('are refused when an id is listed twice, or there are more than 500', async () => {
  expect(await enter(monthly, monthly)).toMatchObject([422, { fields: [{ path: 'prices' }] }])
  const many = Array.from({ length: 501 }, (_, place) => ({ ...monthly, id: `${place}` }))
  expect((await enter(...many))[0]).toBe(422)
  expect((await enter(...many.slice(1)))[0]).toBe(200)
})

it('are not asked for by a system that tells them itself', async () => {
  ;({ id } = await connect('paddle'))
  expect(await enter(monthly)).toMatchObject([409, { code: 'conflict' }])
  expect(await entered()).toMatchObject([409, { code: 'conflict' }])
  id = 'bil_none'
  expect(await enter(monthly)).toMatchObject([404, { code: 'not_found' }])
})
