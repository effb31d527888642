import fc from 'fast-check'
import { expect, it } from 'vitest'
import { live } from '../providers/billing/stripe-life'
import { NOON, startApp, type TestApp } from '../harness'
import { readJson } from './helpers'
import { SECRET, sign } from './stripe'

const HOUR = 3_600

/** Two years' worth of what happens to one customer, some of it within the same second. */
const LIFE = live('trialing', [
  { step: 'discount', wait: 0 },
  { step: 'renew', wait: 14 * HOUR },
  { step: 'check out', wait: 0 },
  { step: 'add a seat', wait: 3 * HOUR },
  { step: 'name', wait: HOUR },
  { step: 'renew', wait: 24 * HOUR },
  { step: 'owe', wait: 24 * HOUR },
  { step: 'recover', wait: 2 * HOUR },
  { step: 'refund', wait: HOUR },
  { step: 'pause', wait: HOUR },
  { step: 'resume', wait: 20 * HOUR },
  { step: 'wish', wait: HOUR },
  { step: 'stay', wait: HOUR },
  { step: 'name', wait: HOUR + 1 },
  { step: 'wish for a date', wait: HOUR },
  { step: 'refund', wait: HOUR },
  { step: 'end', wait: 24 * HOUR },
  { step: 'explain', wait: HOUR },
  { step: 'explain', wait: 0 },
  { step: 'delete', wait: HOUR },
])

/** Everything that is told of customers, derived or not. */
const TABLES = [
  'billing_accounts',
  'churn_events',
  'customers',
  'subscriptions',
  'spells',
  'movements',
  'movement_totals',
]

async function endpointOf(app: TestApp) {
  const made = await app.api('POST', '/v1/billing-endpoints', { provider: 'stripe', secret: SECRET })
  const { path } = await readJson<{ path: string }>(made)
  return async (message: object) => {
    const body = JSON.stringify(message)
    const headers = { 'stripe-signature': sign(body) }
    expect((await app.request(path, { method: 'POST', headers, body })).status).toBe(202)
  }
}

async function stateAfter(messages: readonly object[], atOnce: number): Promise<object> {
  const app = await startApp({ now: NOON })
  try {
    const deliver = await endpointOf(app)
    for (let from = 0; from < messages.length; from += atOnce) {
      await Promise.all(messages.slice(from, from + atOnce).map(deliver))
      await app.settled()
    }
    const { client } = app.runtime.database()
    const state: Record<string, unknown> = {}
    for (const table of TABLES) {
      const { rows } = await client.execute(`select * from ${table}`)
      // Each installation has a workspace of its own.
      const texts = rows.map((row) => JSON.stringify({ ...row, workspace_id: null }))
      state[table] = texts.sort()
    }
    return state
  } finally {
    await app.close()
  }
}

it('ends in the same rows, in whatever order, however often and however many at once', async () => {
  const told = await stateAfter(LIFE.messages, 1)
  expect(told).toMatchObject({ billing_accounts: [expect.stringContaining('"customer_id":"u_')] })
  expect(JSON.stringify(told)).toContain('churned')

  const twice = [...LIFE.messages, ...LIFE.messages]
  const arrivals = fc.tuple(
    fc.shuffledSubarray(twice, { minLength: twice.length }),
    fc.constantFrom(1, 3, 64),
  )
  await fc.assert(
    fc.asyncProperty(arrivals, async ([messages, atOnce]) => {
      expect(await stateAfter(messages, atOnce)).toEqual(told)
    }),
    { numRuns: 6, endOnFailure: true },
  )
}, 120_000)
