import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app'
import { SCOPES } from '../../src/context'
import { EVENT_TYPE_NAMES } from '../../src/domain/deliveries/event-types'
import { ENDPOINTS } from '../../src/http/routes'
import { startApp, type TestApp } from '../harness'
import { readJson } from './helpers'

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
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method} ${path}`,
      operation,
    ]),
  )

describe('the description of the API', () => {
  it('names exactly the operations that are mounted', () => {
    const mounted = createApp()
      .routes.filter(({ path }) => path.startsWith('/v1/') || path === '/health')
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
      const open =
        name.includes('/v1/client/') || name.includes('/v1/billing/{provider}') || name.endsWith('/health')
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
    const withBody = ENDPOINTS.filter(({ body }) => body).map(
      ({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
    )
    const described = operations().filter(([, { requestBody }]) => requestBody)
    expect(described.map(([name]) => name).sort()).toEqual(withBody.sort())
    for (const [name, { requestBody }] of described) {
      const schema = requestBody?.content['application/json']?.schema as {
        additionalProperties?: boolean
        anyOf?: { additionalProperties?: boolean }[]
      }
      const shapes = schema.anyOf ?? [schema]
      expect([name, ...shapes.map((shape) => shape.additionalProperties)]).toEqual([
        name,
        ...shapes.map(() => false),
      ])
    }
  })

  it('describes what is sent to webhooks, for every type there is', async () => {
    const { webhooks } = document as unknown as { webhooks: Record<string, { post: Operation }> }
    expect(Object.keys(webhooks).sort()).toEqual([...EVENT_TYPE_NAMES, 'webhook.test'].sort())
    for (const [type, { post }] of Object.entries(webhooks)) {
      expect(post.requestBody?.content['application/json']?.schema).toMatchObject({
        additionalProperties: false,
        required: ['type', 'timestamp', 'data'],
        properties: { type: { const: type }, data: { additionalProperties: false } },
      })
      expect(post.parameters.map(({ name }) => name)).toEqual([
        'webhook-id',
        'webhook-timestamp',
        'webhook-signature',
      ])
    }
  })

  it('refers only to what is in it', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, ref = '']) => ref,
    )
    expect(refs.length).toBeGreaterThan(0)
    for (const ref of new Set(refs)) {
      const [root, ...path] = ref.split('/')
      expect(root).toBe('#')
      expect(document).toHaveProperty(path)
    }
  })
})
