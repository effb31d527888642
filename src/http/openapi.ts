import * as z from 'zod'
import { statusOf } from '../errors'
import type { Answer, Endpoint } from './endpoint'
import { webhooksOf } from './webhook-events'

const PROBLEM = { $ref: '#/components/schemas/Problem' }

/** The OpenAPI 3.1 document, made from the very operations that are mounted. */
export function openApiDocument(endpoints: readonly Endpoint[], serverUrl: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Earshot',
      version: '1',
      description: 'Surveys, tagged answers and churn in one place.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: serverUrl }],
    paths: pathsOf(endpoints),
    webhooks: (webhooks ??= webhooksOf((body) => toSchema(body, 'output'))),
    components: {
      securitySchemes: {
        secretKey: { type: 'http', scheme: 'bearer', description: 'A secret key, sk_…, with the scope named.' },
      },
      schemas: { Problem: problemSchema },
    },
  }
}

let webhooks: Record<string, object> | undefined

type Paths = Record<string, Record<string, unknown>>

const known = new WeakMap<readonly Endpoint[], Paths>()

/** Made once: seventy operations with their schemas hold up everything else for a while. */
function pathsOf(endpoints: readonly Endpoint[]): Paths {
  const made = known.get(endpoints)
  if (made) return made
  const paths: Paths = {}
  for (const endpoint of endpoints) {
    const path = toOpenApiPath(endpoint.path)
    paths[path] = { ...paths[path], [endpoint.method]: toOperation(endpoint) }
  }
  known.set(endpoints, paths)
  return paths
}

/** `/v1/surveys/:id` → `/v1/surveys/{id}` */
export const toOpenApiPath = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}')

function toOperation(endpoint: Endpoint) {
  const { access, body, csv, query } = endpoint
  const needsKey = access !== 'client' && access !== 'public'
  return {
    operationId: operationId(endpoint),
    tags: [endpoint.tag],
    summary: endpoint.summary,
    ...(endpoint.description ? { description: endpoint.description } : {}),
    ...(needsKey ? { security: [{ secretKey: [access] }], 'x-scope': access } : { security: [] }),
    parameters: [
      ...pathParameters(endpoint.path),
      ...(query ? queryParameters(query) : []),
      ...(body && csv ? parametersBesideCsv(body) : []),
    ],
    ...(body ? { requestBody: { required: true, content: contentOf(body, csv) } } : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(endpoint.answers).map(([status, answer]) => [status, toResponse(answer)]),
      ),
      default: {
        description: 'A problem',
        content: { 'application/problem+json': { schema: PROBLEM } },
      },
    },
  }
}

function toResponse({ description, schema, contentType = 'application/json' }: Answer) {
  if (!schema && contentType === 'application/json') return { description }
  return { description, content: { [contentType]: { schema: schema ? toSchema(schema, 'output') : {} } } }
}

const contentOf = (body: z.ZodType, csv: true | undefined) => ({
  'application/json': { schema: toSchema(body, 'input') },
  ...(csv ? { 'text/csv': { schema: { type: 'string' } } } : {}),
})

/** What a JSON body says in its fields stands in the address when the body is the file itself. */
const parametersBesideCsv = (body: z.ZodType) =>
  queryParameters(body)
    .filter(({ name }) => name !== 'csv')
    .map((parameter) => ({ ...parameter, required: false }))

const pathParameters = (path: string) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))

function queryParameters(query: z.ZodType) {
  const { properties = {}, required = [] } = toSchema(query, 'input') as {
    properties?: Record<string, unknown>
    required?: string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

function toSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return json
}

const operationId = ({ method, path }: Endpoint): string =>
  [method, ...path.split('/').filter((part) => part !== '' && part !== 'v1')]
    .map((part) => part.replaceAll(/[^\w]/g, '_'))
    .join('_')

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'request_id'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.keys(statusOf) },
    request_id: { type: 'string' },
    fields: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: { path: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
}
