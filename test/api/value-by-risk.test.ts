import { afterAll, beforeAll, expect, it } from 'vitest'
import { scoreDueCustomers } from '../../src/services/risk/sweep'
import { NOON, startApp, type TestApp } from '../harness'
import { churnEvent, readJson } from './helpers'

let app: TestApp

/** Six pay in euros, one in dollars; the largest and the smallest owe a payment, one has left. */
beforeAll(async () => {
  app = await startApp()
  const start = (id: string, mrr: number, currency = 'EUR') =>
    churnEvent(`start ${id}`, { customer_id: id, mrr_minor: mrr, currency })
  const then = (id: string, type: string) =>
    churnEvent(`then ${id}`, { customer_id: id, type, at: new Date(NOON).toISOString() })
  const events = [
    ...[100, 200, 300, 400, 500, 600].map((mrr) => start(`e${mrr}`, mrr)),
    start('gone', 900),
    start('dollars', 700, 'USD'),
    then('e100', 'payment_failed'),
    then('e600', 'cancellation_requested'),
    then('gone', 'ended'),
  ]
  await app.api('POST', '/v1/churn-events', { events })
  await scoreDueCustomers(app.ctx)
})
afterAll(() => app.close())

const nine = async (query = '') =>
  readJson<{ currency: string; thirds: { third: string; bands: object }[] }>(
    await app.api('GET', `/v1/summaries/value-by-risk${query}`),
  )
const none = { customers: 0, mrr_minor: 0 }

it('counts payers of the leading currency by thirds and bands', async () => {
  expect(await nine()).toEqual({
    currency: 'EUR',
    currencies: ['EUR', 'USD'],
    thirds: [
      {
        third: 'small',
        min_value_minor: null,
        max_value_minor: 200,
        bands: { low: { customers: 1, mrr_minor: 200 }, medium: { customers: 1, mrr_minor: 100 }, high: none },
      },
      {
        third: 'middle',
        min_value_minor: 201,
        max_value_minor: 400,
        bands: { low: { customers: 2, mrr_minor: 700 }, medium: none, high: none },
      },
      {
        third: 'large',
        min_value_minor: 401,
        max_value_minor: null,
        bands: { low: { customers: 1, mrr_minor: 500 }, medium: none, high: { customers: 1, mrr_minor: 600 } },
      },
    ],
  })
})

it('counts another currency by itself', async () => {
  const { thirds } = await nine('?currency=USD')
  expect(thirds[0]).toMatchObject({ bands: { low: { customers: 1, mrr_minor: 700 } } })
  expect(await nine('?currency=SEK')).toMatchObject({ currency: 'SEK', currencies: ['EUR', 'USD'] })
})

it('lists behind a cell exactly whom it counts', async () => {
  const { data } = await readJson<{ data: { id: string }[] }>(
    await app.api('GET', '/v1/customers?currency=EUR&risk=low&min_value_minor=201&max_value_minor=400'),
  )
  expect(data.map(({ id }) => id).sort()).toEqual(['e300', 'e400'])
})

it('refuses what is no currency', async () => {
  expect((await app.api('GET', '/v1/summaries/value-by-risk?currency=eur')).status).toBe(422)
})
