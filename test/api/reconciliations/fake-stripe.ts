import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export const KEY = 'rk_test_51Hreadsubscriptions'

export interface FakeStripe {
  url: string
  subscriptions: Record<string, unknown>[]
  /** What was asked: the path with its query, the key and the version. */
  asked: { path: string; key: string | undefined; version: string | string[] | undefined }[]
  /** Answers in place of the list, as long as it is set. */
  answer: ((request: IncomingMessage, response: ServerResponse) => void) | null
  close: () => Promise<void>
}

/** A server that lists subscriptions page by page as Stripe does. */
export async function startFakeStripe(): Promise<FakeStripe> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stripe')
    fake.asked.push({
      path: request.url ?? '',
      key: request.headers.authorization,
      version: request.headers['stripe-version'],
    })
    if (fake.answer) return fake.answer(request, response)
    const send = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    if (request.headers.authorization !== `Bearer ${KEY}`) return send(401, { error: { type: 'invalid_request_error' } })
    if (pathname !== '/v1/subscriptions' || searchParams.get('status') !== 'all') return send(404, {})
    const limit = Number(searchParams.get('limit'))
    const after = searchParams.get('starting_after')
    const from = after === null ? 0 : fake.subscriptions.findIndex(({ id }) => id === after) + 1
    const data = fake.subscriptions.slice(from, from + limit)
    return send(200, {
      object: 'list',
      url: '/v1/subscriptions',
      has_more: from + limit < fake.subscriptions.length,
      data,
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const fake: FakeStripe = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    subscriptions: [],
    asked: [],
    answer: null,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return fake
}

/** A subscription as the API lists it: one licensed item of 49.00 USD a month unless it is changed. */
export const stripeSubscription = (id: string, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  id,
  object: 'subscription',
  customer: `cus_${id}`,
  status: 'active',
  currency: 'usd',
  metadata: {},
  cancel_at_period_end: false,
  pause_collection: null,
  discount: null,
  discounts: [],
  items: {
    object: 'list',
    has_more: false,
    data: [
      {
        id: `si_${id}`,
        quantity: 1,
        price: {
          id: 'price_pro',
          currency: 'usd',
          unit_amount: 4900,
          billing_scheme: 'per_unit',
          recurring: { interval: 'month', interval_count: 1, usage_type: 'licensed' },
        },
      },
    ],
  },
  ...changes,
})
