import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SCOPES } from '../../src/context'
import { ENDPOINTS } from '../../src/http/routes'
import { startApp, type TestApp } from '../harness'
import { answerTo, keyHeaders, surveyOf } from './helpers'
import { anything, spoil, spoiling } from './hostile'

const RUNS = 60

let app: TestApp
let headers: { authorization: string }
let bodies: Record<string, object>

beforeAll(async () => {
  app = await startApp()
  app.runtime.log = () => {}
  headers = await keyHeaders(app.ctx, SCOPES)
  const { id, definition } = await surveyOf(app.ctx, 'cancellation')
  const person = { anonymous_id: 'browser-1', user_id: 'ada', signature: 'x' }
  const { targeting: _, ...rest } = definition
  bodies = {
    displays: {
      ...person,
      survey_id: id,
      event: 'x',
      url: 'https://a.example/?q',
      locales: ['sv'],
      preview_token: 'x',
    },
    responses: answerTo(
      { id },
      {
        ...person,
        answers: { reason: 'price', comment: 'too dear' },
        url: 'x',
        choice_position: 1,
      },
    ),
    dismissals: { ...person, display_id: 'dsp_1' },
    identify: {
      ...person,
      customer_id: 'acme',
      email: 'a@b.c',
      name: 'A',
      locale: 'sv',
      traits: { a: 1, b: true },
    },
    track: { ...person, event: 'x' },
    surveys: {
      kind: 'cancellation',
      name: 'x',
      definition: { ...rest, targeting: { sampling_rate: 0.5 } },
    },
    status: { status: 'live' },
    customers: { name: 'A', email: null, traits: { a: 'x' } },
    'churn-events': {
      id: 'e1',
      customer_id: 'acme',
      type: 'started',
      at: '2026-01-01T00:00:00Z',
      mrr_minor: 1,
      currency: 'EUR',
    },
    'billing-endpoints': { provider: 'stripe', secret: 'whsec_test' },
    secrets: { secrets: ['whsec_test'] },
    'risk-rules': { points: { silence: 4, past_due: 0 } },
    workspace: { name: 'x', time_zone: 'UTC', currency: 'EUR', allowed_origins: [] },
    keys: { kind: 'secret', name: 'x', scopes: ['surveys:read'] },
  }
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

const writes = ENDPOINTS.filter(({ method }) => method !== 'get')
const named = (endpoints: typeof writes) =>
  endpoints.map((one) => [`${one.method} ${one.path}`, one] as const)
const pathOf = (path: string) => path.replace(':key', app.publishableKey).replaceAll(/:\w+/g, 'x')

describe('no body makes a write fail unmeant', () => {
  it.each(named(writes))('%s', async (_name, { method, path }) => {
    const send = (body: string) => probe(pathOf(path), { method: method.toUpperCase(), body })
    const last =
      path
        .split('/')
        .filter((part) => !part.startsWith(':'))
        .at(-1) ?? ''
    await fc.assert(
      fc.asyncProperty(anything, spoiling, async (other, [places, replacement, name]) => {
        await send(JSON.stringify(other) ?? '')
        await send(JSON.stringify(spoil(bodies[last] ?? {}, places, replacement, name)) ?? '')
      }),
      { numRuns: RUNS },
    )
  })
})
