/** JSON Schema as zod writes it. */
export interface Schema {
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  prefixItems?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  additionalProperties?: Schema | boolean
  enum?: unknown[]
  const?: unknown
  examples?: readonly unknown[]
  default?: unknown
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
}

/** A line of a table of fields; `depth` is how far it stands within others. */
export interface Field {
  name: string
  depth: number
  type: string
  required: boolean
  /** Bounds, form and default, in words. */
  notes: string
}

/** Every field of a schema, those of nested objects under the field that holds them. */
export function fieldsOf(schema: Schema, depth = 0): Field[] {
  const options = alternativesOf(schema)
  if (options.length > 1) {
    return options.flatMap((option, i) =>
      hasFields(option) ? [orLine(i, depth), ...fieldsOf(option, depth)] : [],
    )
  }
  const only = options[0] ?? schema
  if (only !== schema) return fieldsOf(only, depth)
  if (schema.items) return fieldsOf(schema.items, depth)
  if (typeof schema.additionalProperties === 'object')
    return fieldsOf(schema.additionalProperties, depth)

  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    {
      name,
      depth,
      type: typeOf(field),
      required: schema.required?.includes(name) ?? false,
      notes: notesOf(field),
    },
    ...fieldsOf(field, depth + 1),
  ])
}

/** "text", "list of objects", "one of …": what a value is, as people say it. */
export function typeOf(schema: Schema): string {
  const { type, items, additionalProperties } = schema
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' or ')
  const options = schema.anyOf ?? schema.oneOf
  if (options) return [...new Set(options.map(typeOf))].join(' or ')
  if (type === 'array') return items ? `list of ${typeOf(items)}` : 'list'
  if (type === 'object') {
    const isMap = typeof additionalProperties === 'object' && !schema.properties
    return isMap ? `map of name to ${typeOf(additionalProperties)}` : 'object'
  }
  if (Array.isArray(type)) return type.join(' or ')
  return type ?? 'anything'
}

function notesOf(schema: Schema): string {
  const { minimum: min, maximum: max, minLength, maxLength, maxItems, format, pattern } = schema
  const bounded = max !== undefined && max < Number.MAX_SAFE_INTEGER
  const floored = min !== undefined && min > Number.MIN_SAFE_INTEGER
  return [
    ...(format ? [format] : pattern ? [`like ${pattern}`] : []),
    ...(floored && bounded ? [`${min} to ${max}`] : floored ? [`at least ${min}`] : []),
    ...(bounded && !floored ? [`at most ${max}`] : []),
    ...(minLength && minLength > 1 ? [`at least ${minLength} characters`] : []),
    ...(maxLength ? [`at most ${maxLength} characters`] : []),
    ...(maxItems ? [`at most ${maxItems}`] : []),
    ...(schema.default === undefined ? [] : [`usually ${JSON.stringify(schema.default)}`]),
  ].join(', ')
}

/** The alternatives of a value that say more than "or null". */
const alternativesOf = (schema: Schema): Schema[] =>
  (schema.anyOf ?? schema.oneOf ?? []).filter(({ type }) => type !== 'null')

const hasFields = (schema: Schema): boolean => fieldsOf(schema).length > 0

const orLine = (i: number, depth: number): Field => ({
  name: '',
  depth,
  type: i === 0 ? 'either' : 'or',
  required: false,
  notes: '',
})
