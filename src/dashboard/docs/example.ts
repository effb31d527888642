import { bodySchema, type Operation } from './operations'
import type { Schema } from './fields'

/** What a field of this name would hold; without one the value comes from its type alone. */
const SAMPLES: Record<string, unknown> = {
  key: 'pk_…',
  id: 'srv_…',
  provider: 'stripe',
  endpointId: 'bil_…',
  anonymous_id: 'b7f0c2d1a9',
  user_id: 'user-17',
  customer_id: 'acme',
  survey_id: 'srv_…',
  display_id: 'dsp_…',
  session_key: '6f2b8a3e-2f0e-4a55-9d6e-3a1f5b0c7d10',
  submission_id: '6f2b8a3e-2f0e-4a55-9d6e-3a1f5b0c7d10',
  answers: { score: 9, comment: 'The export is quick.' },
  locales: ['en'],
  locale: 'en',
  event: 'import_finished',
  name: 'A name',
  at: '2026-03-02T12:00:00Z',
  secrets: ['whsec_from_there'],
  restricted_key: 'rk_live_1',
  currency: 'EUR',
  from_day: '2026-03-02',
  rate: '0.92',
  csv: 'id,name\nacme,Acme\n',
  secret: 'whsec_from_there',
  recipients: ['ada@example.com'],
  filters: { risk: 'high' },
}

/** A call that can be pasted into a shell, with every field that must be there. */
export function curlOf(operation: Operation, serverUrl: string): string {
  const { method, path, parameters } = operation
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(exampleOf(schema, name)))}`)
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(SAMPLES[name] ?? name))
  const body = bodySchema(operation)
  const verb = method === 'get' ? '' : `-X ${method.toUpperCase()} `
  const search = query.length > 0 ? `?${query.join('&')}` : ''
  return [
    `curl ${verb}'${serverUrl}${address}${search}'`,
    ...(operation['x-scope'] ? ["-H 'Authorization: Bearer sk_…'"] : []),
    ...(body ? [`-d '${quote(JSON.stringify(exampleOf(body, ''), null, 2))}'`] : []),
  ].join(' \\\n  ')
}

/** A value that fits a schema: its own example, a sample by name, else the least that its type allows. */
export function exampleOf(schema: Schema, name: string): unknown {
  const [example] = schema.examples ?? []
  if (example !== undefined) return example
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const sample = SAMPLES[name]
  if (sample !== undefined) return sample
  const [option] = schema.anyOf ?? schema.oneOf ?? []
  if (option) return exampleOf(option, name)
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([field]) => schema.required?.includes(field))
          .map(([field, inner]) => [field, exampleOf(inner, field)]),
      )
    case 'array':
      return schema.items ? [exampleOf(schema.items, '')] : []
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 0, 0)
    case 'boolean':
      return true
    default:
      return 'text'
  }
}

/** Within single quotes a shell takes everything as it is, but for the quote itself. */
const quote = (text: string): string => text.replaceAll("'", "'\\''")
