import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { listDigests } from '../../db/queries/digests'
import { ENDPOINTS } from '../../src/http/routes'
import { makeDueDigest } from '../../src/services/digests/make'
import { startApp, type TestApp } from '../harness'
import { walkChurn } from './answers-churn'
import { walkFollowUps } from './answers-follow-ups'
import { walkMessages } from './answers-messages'
import { walkPlaybooks } from './answers-playbooks'
import { walkTags } from './answers-tags'
import { walkDigests, walkUpdates } from './answers-updates'
import { walkWebhooks } from './answers-webhooks'
import { answerTo, surveyOf } from './helpers'
import { sign, started } from './stripe'

let app: TestApp

beforeAll(async () => {
  app = await startApp({ env: { PUBLIC_URL: 'https://acme.test' } })
})

afterAll(() => app.close())

describe('every answer', () => {
  const seen = new Set<string>()

  /** Sends a request and holds its answer against what is documented, to the last field. */
  async function walk(
    operation: string,
    path: string,
    body?: unknown,
  ): Promise<Record<string, unknown>> {
    const [method = '', pattern = ''] = operation.split(' ')
    const endpoint = ENDPOINTS.find((one) => one.method === method && one.path === pattern)
    const answer = method === 'post' && pattern.startsWith('/v1/client/')
      ? await app.page(path, body)
      : await app.api(method.toUpperCase(), path, body)
    const documented = endpoint?.answers[answer.status]
    expect([operation, answer.status, documented]).toEqual([
      operation,
      answer.status,
      expect.anything(),
    ])
    seen.add(`${operation} ${answer.status}`)
    const text = await answer.text()
    if (!documented?.schema) return {}
    const json = JSON.parse(text) as Record<string, unknown>
    expect(strictly(documented.schema, json)).toEqual(json)
    return json
  }

  it('has just the fields that are documented', async () => {
    const nps = await surveyOf(app.ctx, 'nps')
    const person = { anonymous_id: 'browser-1', user_id: 'ada' }
    const event = {
      id: 'e1',
      customer_id: 'acme',
      type: 'started',
      at: '2026-01-01T00:00:00Z',
      mrr_minor: 4900,
      currency: 'EUR',
    }

    await walk('get /health', '/health')
    await walk('get /v1/workspace', '/v1/workspace')
    await walk('patch /v1/workspace', '/v1/workspace', { allowed_origins: [] })
    await walk('post /v1/client/:key/identify', '/v1/client/:key/identify', {
      ...person,
      customer_id: 'acme',
      email: 'ada@example.com',
      traits: { plan: 'pro' },
    })
    await walk('post /v1/client/:key/track', '/v1/client/:key/track', {
      ...person,
      event: 'opened',
    })
    const ask = { ...person, survey_id: nps.id, locales: ['sv'] }
    const shown = await walk('post /v1/client/:key/displays', '/v1/client/:key/displays', ask)
    await walk('post /v1/client/:key/displays', '/v1/client/:key/displays', ask)
    const step = answerTo(nps, {
      ...person,
      display_id: String(shown.display_id),
      complete: false,
      answers: { score: 2 },
    })
    const { id } = await walk('post /v1/client/:key/responses', '/v1/client/:key/responses', step)
    const rest = {
      ...step,
      revision: 2,
      complete: true,
      answers: { score: 2, comment: 'The export is slow' },
    }
    await walk('post /v1/client/:key/responses', '/v1/client/:key/responses', rest)
    await walk('post /v1/client/:key/dismissals', '/v1/client/:key/dismissals', {
      ...person,
      display_id: 'dsp_none',
    })

    const survey = await walk('post /v1/surveys', '/v1/surveys', {
      kind: 'cancellation',
      name: 'Why',
    })
    const { id: surveyId } = survey as { id: string }
    await walk('get /v1/surveys', '/v1/surveys')
    await walk('get /v1/surveys/:id', `/v1/surveys/${surveyId}`)
    await walk('patch /v1/surveys/:id', `/v1/surveys/${surveyId}`, { name: 'Why not' })
    await walk('put /v1/surveys/:id/status', `/v1/surveys/${surveyId}/status`, { status: 'live' })
    await walk('get /v1/responses', '/v1/responses')
    await walk('get /v1/responses/:id', `/v1/responses/${String(id)}`)
    await walk('get /v1/responses/export', '/v1/responses/export')
    await walkTags(walk, app, String(id))

    await walk('post /v1/churn-events', '/v1/churn-events', event)
    const ended = { ...event, id: 'e2', type: 'ended', at: '2026-03-01T00:00:00Z', reason: 'price' }
    await walk('post /v1/churn-events', '/v1/churn-events', {
      events: [event, ended, { id: 'e3' }],
    })
    await walk('get /v1/churn-events', '/v1/churn-events')
    await walk('get /v1/customers', '/v1/customers')
    await walk('get /v1/customers/:id', '/v1/customers/acme')
    const filters = { answered: 'yes', last_nps: 'detractor', days: 30, min_value_minor: 100, currency: 'EUR' }
    const segment = await walk('post /v1/segments', '/v1/segments', { name: 'Unhappy', filters })
    await walk('get /v1/segments', '/v1/segments')
    await walk('get /v1/customer-count', '/v1/customer-count?answered=yes&follow_up=none')
    await walk('delete /v1/segments/:id', `/v1/segments/${String(segment.id)}`)
    const subscriptions = '/v1/customers/:id/subscriptions'
    await walk(`get ${subscriptions}`, '/v1/customers/acme/subscriptions')
    await walk('put /v1/customers/:id', '/v1/customers/bolt', {
      name: 'Bolt',
      traits: { seats: 3, vip: true },
    })
    for (const kind of ['nps', 'csat', 'ces', 'cancellation', 'feedback']) {
      await walk('get /v1/summaries/scores', `/v1/summaries/scores?kind=${kind}`)
    }
    await walk('get /v1/summaries/keywords', '/v1/summaries/keywords')
    await walk('get /v1/summaries/themes', '/v1/summaries/themes')
    await walk('get /v1/summaries/topics', '/v1/summaries/topics')
    await walk('get /v1/summaries/reasons', '/v1/summaries/reasons')
    await walk('get /v1/summaries/churn', '/v1/summaries/churn?from=2026-01-15')
    await walk('get /v1/summaries/churn-by-score', '/v1/summaries/churn-by-score')
    await walk('put /v1/summaries/rebuild', '/v1/summaries/rebuild')
    const endpoint = await walk('post /v1/billing-endpoints', '/v1/billing-endpoints', {
      provider: 'stripe',
      secret: 'whsec_test',
    })
    await walk('get /v1/billing-endpoints', '/v1/billing-endpoints')
    const secrets = `/v1/billing-endpoints/${String(endpoint.id)}/secrets`
    await walk('put /v1/billing-endpoints/:id/secrets', secrets, { secrets: ['whsec_next'] })
    const message = JSON.stringify(started('evt_1'))
    const headers = { 'stripe-signature': sign(message, { secret: 'whsec_next' }) }
    await app.request(String(endpoint.path), { method: 'POST', headers, body: message })
    await app.settled()
    await walk('get /v1/billing-messages', '/v1/billing-messages')
    const told = '/v1/billing-messages/:provider/:id'
    await walk(`get ${told}`, '/v1/billing-messages/stripe/evt_1')
    await walk(`put ${told}/replay`, '/v1/billing-messages/stripe/evt_1/replay')
    await walk('put /v1/billing-messages/replay', '/v1/billing-messages/replay', {})
    const squeezed = await walk('post /v1/billing-endpoints', '/v1/billing-endpoints', {
      provider: 'lemonsqueezy',
      secret: 'ls_secret',
    })
    const prices = `/v1/billing-endpoints/${String(squeezed.id)}/prices`
    await walk('put /v1/billing-endpoints/:id/prices', prices, {
      prices: [{ id: '1', amount_minor: 2_000, currency: 'USD', interval: 'month' }],
    })
    await walk('get /v1/billing-endpoints/:id/prices', prices)
    const key = await walk('post /v1/keys', '/v1/keys', {
      kind: 'secret',
      name: 'x',
      scopes: ['surveys:read'],
    })
    await walk('get /v1/keys', '/v1/keys')
    await walk('put /v1/keys/:id/revocation', `/v1/keys/${String(key.id)}/revocation`)

    await walkChurn(app, walk)
    await walkWebhooks(walk)
    await walkFollowUps(walk, String(id))
    await walkMessages(walk, String(id), person.user_id)
    await walkPlaybooks(walk, () =>
      app.page('/v1/client/:key/responses', answerTo(nps, { ...person, answers: { score: 1 } })),
    )
    await walkUpdates(walk, app.publishableKey)
    app.clock.now += 7 * 86_400_000
    await makeDueDigest(app.ctx)
    const [digest] = await listDigests(app.ctx.db, app.ctx.workspace.id, 1)
    await walkDigests(walk, digest?.id ?? '')

    await walk('get /v1/people/:id/export', `/v1/people/${person.user_id}/export`)
    await walk('delete /v1/people/:id', `/v1/people/${person.user_id}`)
    const kept = { texts_days: 365, messages_days: null, billing_messages_days: 90 }
    await walk('post /v1/data-retention/preview', '/v1/data-retention/preview', kept)
    await walk('put /v1/data-retention', '/v1/data-retention', kept)
    await walk('get /v1/data-retention', '/v1/data-retention')

    const documented = ENDPOINTS.flatMap(({ method, path, answers }) =>
      Object.keys(answers).map((status) => `${method} ${path} ${status}`),
    )
    expect(documented.filter((name) => !seen.has(name))).toEqual([
      // Of somebody who left very much: test/services/privacy.
      'delete /v1/people/:id 202',
      'post /v1/billing/:provider/:endpointId 200',
      'post /v1/billing/:provider/:endpointId 202',
      // Asks Stripe, so it has a Stripe of its own: test/api/reconciliations.
      'post /v1/reconciliations/stripe 202',
    ])
  })
})

/** What the schema makes of a value; fields it does not know are gone then. */
const strictly = (schema: z.ZodType, value: unknown): unknown => schema.parse(value)
