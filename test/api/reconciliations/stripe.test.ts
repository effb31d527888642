import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseConfig } from '../../../src/config'
import { recordChurnEvents } from '../../../src/services/billing/record-events'
import { DAY, NOON, startApp, type TestApp } from '../../harness'
import { churnEvent, read, readJson } from '../helpers'
import { type FakeStripe, KEY, startFakeStripe, stripeSubscription } from './fake-stripe'

let app: TestApp
let stripe: FakeStripe
let logged: string[]

beforeEach(async () => {
  stripe = await startFakeStripe()
  app = await startApp({ env: { STRIPE_API_URL: stripe.url } })
  logged = []
  app.ctx.log = app.runtime.log = (event, fields) => void logged.push(JSON.stringify([event, fields]))
})

afterEach(async () => {
  await app.close()
  await stripe.close()
})

const post = (key: string) => app.api('POST', '/v1/reconciliations/stripe', { restricted_key: key })

/** Compares to the end and answers with the report. */
async function reconcile(): Promise<Record<string, unknown>> {
  const answer = await post(KEY)
  const { id } = await readJson<{ id: string }>(answer)
  expect([answer.status, typeof id]).toEqual([202, 'string'])
  await app.settled()
  const operation = await readJson<{ status: string; report: Record<string, unknown> }>(
    await app.api('GET', `/v1/operations/${id}`),
  )
  expect(operation.status).toBe('done')
  return operation.report
}

/** As a billing system's messages would have told of them: 49.00 USD a month each. */
async function tell(source: string, ...ids: string[]): Promise<void> {
  const events = ids.map((id) => ({
    id: `evt_${id}`,
    customerId: `customer of ${id}`,
    subscriptionId: id,
    type: 'started' as const,
    at: NOON - DAY,
    mrrMinor: 4900,
    mrrNote: null,
    amountMinor: null,
    currency: 'USD',
    interval: 'month',
    plan: 'price_pro',
    reason: null,
    comment: null,
    cause: null,
    receivedAt: NOON,
  }))
  await recordChurnEvents(app.ctx, source, events)
}

describe('Stripe’s own list of subscriptions', () => {
  it('agrees to the cent with a ledger that heard of all of them', async () => {
    const ids = Array.from({ length: 250 }, (_, i) => `sub_${i}`)
    stripe.subscriptions = ids.map((id) => stripeSubscription(id))
    await tell('stripe', ...ids)
    expect(await reconcile()).toEqual({
      unit: 'subscription',
      here: 250,
      there: 250,
      matched: 250,
      totals: [{ currency: 'USD', here_minor: 1_225_000, there_minor: 1_225_000 }],
      mrr_agrees: true,
      agrees: true,
      kinds: {},
      differences: [],
      refused: 0,
      reasons: {},
      refusals: [],
    })
  })

  it('is read page by page, with the key and a version whose discounts are told', async () => {
    stripe.subscriptions = Array.from({ length: 201 }, (_, i) => stripeSubscription(`sub_${i}`))
    await reconcile()
    const query = '/v1/subscriptions?status=all&limit=100&expand%5B%5D=data.discounts'
    expect(stripe.asked).toEqual(
      [query, `${query}&starting_after=sub_99`, `${query}&starting_after=sub_199`].map((path) => ({
        path,
        key: `Bearer ${KEY}`,
        version: '2024-06-20',
      })),
    )
  })

  it('differs where the ledger missed something', async () => {
    await tell('stripe', 'sub_1', 'sub_2', 'sub_3', 'sub_4', 'sub_gone')
    stripe.subscriptions = [
      stripeSubscription('sub_1'),
      stripeSubscription('sub_2', { items: { data: [{ quantity: 2, price: { unit_amount: 4900, currency: 'usd', recurring: { interval: 'month' } } }] } }),
      stripeSubscription('sub_3', { status: 'canceled' }),
      stripeSubscription('sub_4', { discounts: ['di_1'] }),
      stripeSubscription('sub_new', { metadata: { user_id: 'acme' } }),
      stripeSubscription('sub_never', { status: 'incomplete_expired' }),
    ]
    const usd = (status: string, mrr_minor: number) => ({ status, mrr_minor, currency: 'USD' })
    const report = await reconcile()
    expect(report).toMatchObject({
      here: 5,
      there: 6,
      matched: 4,
      totals: [{ currency: 'USD', here_minor: 5 * 4900, there_minor: 4900 + 9800 + 4900 + 4900 }],
      mrr_agrees: false,
      agrees: false,
      kinds: { missing_here: 1, missing_there: 1, other_amount: 1, other_status: 1, unknown_discount: 1 },
    })
    expect(report.differences).toEqual(
      expect.arrayContaining([
        { kind: 'other_amount', customer_id: 'customer of sub_2', subscription_id: 'sub_2', here: usd('active', 4900), there: usd('active', 9800) },
        { kind: 'missing_here', customer_id: 'acme', subscription_id: 'sub_new', here: null, there: usd('active', 4900) },
        { kind: 'missing_there', customer_id: 'customer of sub_gone', subscription_id: 'sub_gone', here: usd('active', 4900), there: null },
      ]),
    )
  })

  it('takes a discount off where the list says how much', async () => {
    await tell('stripe', 'sub_1')
    const coupon = { id: 'half', duration: 'forever', percent_off: 50 }
    stripe.subscriptions = [stripeSubscription('sub_1', { discounts: [{ id: 'di_1', coupon }] })]
    expect(await reconcile()).toMatchObject({
      kinds: { other_amount: 1 },
      differences: [{ there: { mrr_minor: 2450 } }],
    })
  })

  it('leaves out what only another billing system told of, and keeps what the host told itself', async () => {
    await app.api('POST', '/v1/churn-events', churnEvent('e1', { subscription_id: 'own' }))
    await tell('paddle', 'sub_paddle')
    expect(await reconcile()).toMatchObject({
      here: 1,
      kinds: { missing_there: 1 },
      differences: [{ subscription_id: 'own' }],
    })
  })

  it('counts who owes as the workspace decided', async () => {
    await tell('stripe', 'sub_1')
    stripe.subscriptions = [stripeSubscription('sub_1', { status: 'past_due' })]
    expect(await reconcile()).toMatchObject({ agrees: true })
    await app.runtime
      .database()
      .client.execute(`update workspaces set churn_policy = '{"pastDueCounts":false,"maxPauseDays":90}'`)
    expect(await reconcile()).toMatchObject({ differences: [{ there: { mrr_minor: 0 } }] })
  })
})

describe('a key of Stripe', () => {
  it('is kept nowhere: in no table and no line of the log', async () => {
    stripe.subscriptions = [stripeSubscription('sub_1')]
    await reconcile()
    const { client } = app.runtime.database()
    const { rows: tables } = await client.execute("select name from sqlite_master where type = 'table'")
    for (const { name } of tables) {
      const { rows } = await client.execute(`select * from "${String(name)}"`)
      expect(JSON.stringify(rows)).not.toContain(KEY)
    }
    expect(logged.join()).not.toContain(KEY)
  })

  it.each(['sk_test_51Habc', 'pk_test_51Habc', 'rk_test_', 'rk_test_a b', `rk_test_${'x'.repeat(300)}`, ''])(
    'is refused unless it is a restricted one, and never sent: %s',
    async (key) => {
      expect(await read(await post(key))).toMatchObject([422, { fields: [{ path: 'restricted_key' }] }])
      expect(stripe.asked).toEqual([])
    },
  )

  it('that Stripe does not know is refused', async () => {
    expect(await read(await post('rk_test_other'))).toMatchObject([
      400,
      { code: 'invalid_request', title: 'Stripe does not know this key' },
    ])
  })
})

describe('a Stripe that cannot be read', () => {
  it.each([
    ['lacks the right', 403, '', 400, 'this key may not read subscriptions at Stripe'],
    ['has had enough', 429, '', 503, 'Stripe takes no more requests for now'],
    ['is broken', 500, '', 503, 'Stripe cannot be read right now'],
    ['points elsewhere', 302, '', 503, 'Stripe cannot be read right now'],
    ['answers with no JSON', 200, '<html>', 503, 'Stripe cannot be read right now'],
    ['has a page without an end', 200, '{"has_more":true,"data":[]}', 503, 'Stripe cannot be read right now'],
  ])('is told apart: it %s', async (_what, status, body, answered, title) => {
    stripe.answer = (_request, response) => {
      response.writeHead(status, { location: `${stripe.url}/stolen` })
      response.end(body)
    }
    expect(await read(await post(KEY))).toMatchObject([answered, { title }])
    expect(stripe.asked.filter(({ path }) => path === '/stolen')).toEqual([])
    expect(await readJson(await app.api('GET', '/v1/operations'))).toMatchObject({ data: [] })
  })

  it('is told apart: it hangs up', async () => {
    stripe.answer = (request) => request.socket.destroy()
    expect((await post(KEY)).status).toBe(503)
  })

  it('is read no further than 20,000 subscriptions', async () => {
    stripe.subscriptions = Array.from({ length: 20_001 }, (_, i) => stripeSubscription(`sub_${i}`))
    expect(await read(await post(KEY))).toMatchObject([
      400,
      { title: 'Stripe has more than 20000 subscriptions: export them there and send the file' },
    ])
    expect(stripe.asked).toHaveLength(200)
  })
})

it('is the only Stripe there is, but for one on this machine', () => {
  expect(parseConfig({}).STRIPE_API_URL).toBe('https://api.stripe.com')
  for (const url of ['https://api.stripe.com.evil.example', 'http://api.stripe.com', 'http://10.0.0.1:80', 'http://127.0.0.1:80/x']) {
    expect(() => parseConfig({ STRIPE_API_URL: url })).toThrow('STRIPE_API_URL')
  }
})
