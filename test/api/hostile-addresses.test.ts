import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SCOPES } from '../../src/context'
import { ENDPOINTS } from '../../src/http/routes'
import { startApp, type TestApp } from '../harness'
import { keyHeaders } from './helpers'
import { TRAPS } from './hostile'

const RUNS = 60

let app: TestApp
let headers: { authorization: string }

beforeAll(async () => {
  app = await startApp()
  app.runtime.log = () => {}
  headers = await keyHeaders(app.ctx, SCOPES)
})

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

afterAll(() => app.close())

/** Sends a request; whatever it holds, the answer must be meant. */
async function probe(path: string, init: RequestInit): Promise<void> {
  const answer = await app.request(path, { headers, ...init })
  const text = await answer.text()
  expect([init.method, path, init.body, answer.status, text]).toSatisfy(() => answer.status < 500)
  if (answer.status >= 400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
}

const named = (endpoints: typeof ENDPOINTS) =>
  endpoints.map((one) => [`${one.method} ${one.path}`, one] as const)
const pathOf = (path: string) => path.replace(':key', app.publishableKey).replaceAll(/:\w+/g, 'x')

describe('no query makes a read fail unmeant', () => {
  const NAMES = [
    'limit',
    'cursor',
    'from',
    'to',
    'by',
    'kind',
    'survey_id',
    'currency',
    'horizon_days',
    'since',
    'until',
    'min_score',
    'keyword',
    'format',
    'has_comment',
    'sentiment',
    'customer_id',
    'status',
    'a[__proto__]',
  ]
  const VALUES = [
    '0',
    '-1',
    '1e9',
    'NaN',
    '9999-12-31',
    '0001-01-01',
    '0000-01-01',
    '2026-02-30',
    '2026-03-29',
    'month',
    '9999-12-31T23:59:59Z',
    '0000-01-01T00:00:00Z',
    '2026-01-01T00:00:00+23:59',
    'ndjson',
    'EUR',
    '90',
    'true',
    '%',
    '*',
    '"',
    ...TRAPS,
  ]
  const query = fc.array(
    fc.tuple(fc.constantFrom(...NAMES), fc.oneof(fc.constantFrom(...VALUES), fc.string())),
    { maxLength: 4 },
  )

  it.each(named(ENDPOINTS.filter(({ method }) => method === 'get')))(
    '%s',
    async (_name, { path }) => {
      await fc.assert(
        fc.asyncProperty(query, (pairs) =>
          probe(`${pathOf(path)}?${new URLSearchParams(pairs).toString()}`, {}),
        ),
        { numRuns: 2 * RUNS },
      )
    },
  )

  it.each([
    'from=9999-12-31&to=9999-12-31',
    'to=9999-12-31',
    'to=0000-01-01',
    'to=1970-01-01',
    'to=9998-12-31',
    'from=0000-01-01&to=0000-01-02',
    'from=2026-03-02&to=2026-03-01',
    'from=2023-02-01&to=2026-03-02',
  ])('a range is answered or refused, never misread: %s', async (range) => {
    for (const path of ['scores', 'keywords', 'reasons', 'churn', 'churn-by-score']) {
      const answer = await app.request(`/v1/summaries/${path}?${range}`, { headers })
      const json = (await answer.json()) as { from?: string; to?: string }
      expect([path, answer.status]).toEqual([path, expect.toBeOneOf([200, 400, 422])])
      const days = [json.from, json.to].filter((day) => day !== undefined)
      for (const day of days) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })
})

describe('no id in a path makes a request fail unmeant', () => {
  const ids = [
    '%00',
    'a%00b',
    '%ff',
    '%e0%a4',
    '%2e%2e%2f',
    '%2f',
    '__proto__',
    'x'.repeat(201),
    'x'.repeat(5_000),
    '%ED%A0%80',
    '%F0%9F%98%80',
    '%20',
    "'--",
  ]

  it.each(named(ENDPOINTS.filter(({ path }) => path.includes('/:'))))(
    '%s',
    async (_name, { method, path }) => {
      for (const id of ids) {
        const address = path.replace(':key', app.publishableKey).replaceAll(/:\w+/g, id)
        await probe(address, {
          method: method.toUpperCase(),
          ...(method === 'get' ? {} : { body: '{}' }),
        })
      }
    },
  )

  it('puts a customer under the id it answers with, and under no other', async () => {
    for (const id of ids) {
      const put = await app.request(`/v1/customers/${id}`, {
        method: 'PUT',
        headers,
        body: '{"name":"A"}',
      })
      if (put.status !== 200) continue
      const got = await app.request(`/v1/customers/${id}`, { headers })
      expect([id, got.status, await got.json()]).toEqual([id, 200, await put.json()])
    }
  })
})
