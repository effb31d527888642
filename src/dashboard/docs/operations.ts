import type { openApiDocument } from '../../http/openapi'
import type { Schema } from './fields'

export type ApiDocument = ReturnType<typeof openApiDocument>

export interface Parameter {
  name: string
  in: 'path' | 'query'
  required: boolean
  schema: Schema
}

interface Content {
  content?: Record<string, { schema?: Schema }>
}

/** The parts of an OpenAPI operation that ours have. */
export interface Operation {
  method: string
  path: string
  operationId: string
  tags: string[]
  summary: string
  description?: string
  'x-scope'?: string
  parameters: Parameter[]
  requestBody?: Content
  responses: Record<string, Content & { description: string }>
}

/** The document's operations by tag, in its order. */
export function operationsByTag({ paths }: ApiDocument): Map<string, Operation[]> {
  const byTag = new Map<string, Operation[]>()
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, described] of Object.entries(methods)) {
      const operation = { ...asOperation(described), method, path }
      const tag = operation.tags[0] ?? 'Other'
      byTag.set(tag, [...(byTag.get(tag) ?? []), operation])
    }
  }
  return byTag
}

/** What `openApiDocument` writes under a path and method; it leaves the type open. */
const asOperation = (described: unknown) => described as Omit<Operation, 'method' | 'path'>

/** What one needs to call an operation. */
export function accessOf(operation: Operation): string {
  const scope = operation['x-scope']
  if (scope !== undefined) return `Secret key with ${scope}`
  return operation.path.includes('{key}') ? 'Publishable key in the path' : 'No key'
}

export const bodySchema = ({ requestBody }: Operation): Schema | undefined =>
  requestBody?.content?.['application/json']?.schema

/** Answers of an operation but for the problem document all share. */
export const answersOf = ({ responses }: Operation) =>
  Object.entries(responses)
    .filter(([status]) => status !== 'default')
    .map(([status, { description, content }]) => {
      const [type, { schema } = {}] = Object.entries(content ?? {})[0] ?? []
      return { status, description, type, schema }
    })
