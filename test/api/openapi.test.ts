import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { createApp } from '../../src/app'
import { SCOPES } from '../../src/context'
import { ENDPOINTS } from '../../src/http/routes'
import { startApp, type TestApp } from '../harness'
import { answerTo, readJson, surveyOf } from './helpers'

interface Operation {
  operationId: string
  summary: string
  tags: string[]
  security: Record<string, string[]>[]
  parameters: { name: string; in: string; required: boolean; schema: object }[]
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>
}

interface Document {
  openapi: string
  info: { title: string; version: string }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  components: Record<string, Record<string, unknown>>
}

let app: TestApp
let document: Document

beforeAll(async () => {
  app = await startApp()
  document = await readJson<Document>(await app.request('/openapi.json'))
})

afterAll(() => app.close())

const operations = (): [string, Operation][] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [`${method} ${path}`, operation]),
  )

describe('the description of the API', () => {
  it('names exactly the operations that are mounted', () => {
    const mounted = createApp().routes
      .filter(({ path }) => path.startsWith('/v1/') || path === '/health')
      .filter(({ method }) => method !== 'ALL' && method !== 'OPTIONS')
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    expect(new Set(operations().map(([name]) => name))).toEqual(new Set(mounted))
    expect(operations().length).toBe(ENDPOINTS.length)
  })

  it('is OpenAPI 3.1 and says where the service is', () => {
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Earshot', version: '1' },
      servers: [{ url: 'http://earshot.test' }],
    })
  })

  it('gives every operation an id of its own, a summary, a tag and answers', () => {
    const all = operations().map(([, operation]) => operation)
    expect(new Set(all.map(({ operationId }) => operationId)).size).toBe(all.length)
    for (const { operationId, summary, tags, responses } of all) {
      expect([operationId, summary.length > 5, tags.length]).toEqual([operationId, true, 1])
      expect(Object.keys(responses).filter((status) => /^2\d\d$/.test(status))).not.toEqual([])
      expect(responses.default?.content).toHaveProperty(['application/problem+json'])
      for (const { description } of Object.values(responses)) expect(description).not.toBe('')
    }
  })

  it('says of every operation which scope it needs, if any', () => {
    for (const [name, { security, ...operation }] of operations()) {
      const open = name.includes('/v1/client/') || name.includes('{provider}') || name.endsWith('/health')
      const scope = (operation as { 'x-scope'?: string })['x-scope']
      expect([name, security]).toEqual([name, open ? [] : [{ secretKey: [scope] }]])
      if (!open) expect(SCOPES).toContain(scope)
    }
  })

  it('describes every part of a path, and no parameter twice', () => {
    for (const [name, { parameters }] of operations()) {
      const inPath = [...name.matchAll(/\{(\w+)\}/g)].map(([, part]) => part)
      expect(parameters.filter((one) => one.in === 'path').map((one) => one.name)).toEqual(inPath)
      expect(new Set(parameters.map((one) => `${one.in} ${one.name}`)).size).toBe(parameters.length)
      for (const { schema } of parameters) expect(Object.keys(schema).length).toBeGreaterThan(0)
    }
  })

  it('describes a body for whatever takes one, and forbids unknown fields in it', () => {
    const withBody = ENDPOINTS.filter(({ body }) => body).map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    const described = operations().filter(([, { requestBody }]) => requestBody)
    expect(described.map(([name]) => name).sort()).toEqual(withBody.sort())
    for (const [name, { requestBody }] of described) {
      const schema = requestBody?.content['application/json']?.schema as { additionalProperties?: boolean; anyOf?: { additionalProperties?: boolean }[] }
      const shapes = schema.anyOf ?? [schema]
      expect([name, ...shapes.map((shape) => shape.additionalProperties)]).toEqual([name, ...shapes.map(() => false)])
    }
  })

  it('refers only to what is in it', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref)
    expect(refs.length).toBeGreaterThan(0)
    for (const ref of new Set(refs)) {
      const [root, ...path] = ref.split('/')
      expect(root).toBe('#')
      expect(document).toHaveProperty(path)
    }
  })
})

describe('every answer', () => {
  const seen = new Set<string>()

  /** Sends a request and holds its answer against what is documented, to the last field. */
  async function walk(operation: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
    const [method = '', pattern = ''] = operation.split(' ')
    const endpoint = ENDPOINTS.find((one) => one.method === method && one.path === pattern)
    const answer = pattern.startsWith('/v1/client/')
      ? await app.page(path, body)
      : await app.api(method.toUpperCase(), path, body)
    const documented = endpoint?.answers[answer.status]
    expect([operation, answer.status, documented]).toEqual([operation, answer.status, expect.anything()])
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
    const event = { id: 'e1', customer_id: 'acme', type: 'started', at: '2026-01-01T00:00:00Z', mrr_minor: 4900, currency: 'EUR' }

    await walk('get /health', '/health')
    await walk('get /v1/workspace', '/v1/workspace')
    await walk('patch /v1/workspace', '/v1/workspace', { allowed_origins: [] })
    await walk('post /v1/client/:key/identify', '/v1/client/:key/identify', { ...person, customer_id: 'acme', traits: { plan: 'pro' } })
    await walk('post /v1/client/:key/track', '/v1/client/:key/track', { ...person, event: 'opened' })
    const ask = { ...person, survey_id: nps.id, locales: ['sv'] }
    const shown = await walk('post /v1/client/:key/displays', '/v1/client/:key/displays', ask)
    await walk('post /v1/client/:key/displays', '/v1/client/:key/displays', ask)
    const step = answerTo(nps, { ...person, display_id: String(shown.display_id), complete: false, answers: { score: 2 } })
    const { id } = await walk('post /v1/client/:key/responses', '/v1/client/:key/responses', step)
    const rest = { ...step, revision: 2, complete: true, answers: { score: 2, comment: 'The export is slow' } }
    await walk('post /v1/client/:key/responses', '/v1/client/:key/responses', rest)
    await walk('post /v1/client/:key/dismissals', '/v1/client/:key/dismissals', { ...person, display_id: 'dsp_none' })

    const survey = await walk('post /v1/surveys', '/v1/surveys', { kind: 'cancellation', name: 'Why' })
    const { id: surveyId } = survey as { id: string }
    await walk('get /v1/surveys', '/v1/surveys')
    await walk('get /v1/surveys/:id', `/v1/surveys/${surveyId}`)
    await walk('patch /v1/surveys/:id', `/v1/surveys/${surveyId}`, { name: 'Why not' })
    await walk('put /v1/surveys/:id/status', `/v1/surveys/${surveyId}/status`, { status: 'live' })
    await walk('get /v1/responses', '/v1/responses')
    await walk('get /v1/responses/:id', `/v1/responses/${String(id)}`)
    await walk('get /v1/responses/export', '/v1/responses/export')

    await walk('post /v1/churn-events', '/v1/churn-events', event)
    const ended = { ...event, id: 'e2', type: 'ended', at: '2026-03-01T00:00:00Z', reason: 'price' }
    await walk('post /v1/churn-events', '/v1/churn-events', { events: [event, ended, { id: 'e3' }] })
    await walk('get /v1/churn-events', '/v1/churn-events')
    await walk('get /v1/customers', '/v1/customers')
    await walk('get /v1/customers/:id', '/v1/customers/acme')
    await walk('put /v1/customers/:id', '/v1/customers/bolt', { name: 'Bolt', traits: { seats: 3, vip: true } })
    for (const kind of ['nps', 'csat', 'ces', 'cancellation', 'feedback']) {
      await walk('get /v1/summaries/scores', `/v1/summaries/scores?kind=${kind}`)
    }
    await walk('get /v1/summaries/keywords', '/v1/summaries/keywords')
    await walk('get /v1/summaries/reasons', '/v1/summaries/reasons')
    await walk('get /v1/summaries/churn', '/v1/summaries/churn?from=2026-01-15')
    await walk('get /v1/summaries/churn-by-score', '/v1/summaries/churn-by-score')
    await walk('put /v1/summaries/rebuild', '/v1/summaries/rebuild')
    const endpoint = await walk('post /v1/billing-endpoints', '/v1/billing-endpoints', { provider: 'stripe', secret: 'whsec_test' })
    await walk('get /v1/billing-endpoints', '/v1/billing-endpoints')
    const secrets = `/v1/billing-endpoints/${String(endpoint.id)}/secrets`
    await walk('put /v1/billing-endpoints/:id/secrets', secrets, { secrets: ['whsec_next'] })
    const key = await walk('post /v1/keys', '/v1/keys', { kind: 'secret', name: 'x', scopes: ['surveys:read'] })
    await walk('get /v1/keys', '/v1/keys')
    await walk('put /v1/keys/:id/revocation', `/v1/keys/${String(key.id)}/revocation`)

    const documented = ENDPOINTS.flatMap(({ method, path, answers }) =>
      Object.keys(answers).map((status) => `${method} ${path} ${status}`),
    )
    expect(documented.filter((name) => !seen.has(name))).toEqual(['post /v1/billing/:provider/:endpointId 202'])
  })
})

/** What the schema makes of a value; fields it does not know are gone then. */
const strictly = (schema: z.ZodType, value: unknown): unknown => schema.parse(value)
