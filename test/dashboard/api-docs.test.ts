import { describe, expect, it } from 'vitest'
import { exampleOf } from '../../src/dashboard/docs/example'
import { fieldsOf, type Schema, typeOf } from '../../src/dashboard/docs/fields'
import { apiDocsPage } from '../../src/dashboard/pages/api-docs'
import { statusOf } from '../../src/errors'
import { openApiDocument } from '../../src/http/openapi'
import { ENDPOINTS } from '../../src/http/routes'
import { linksOf, textOf } from './helpers'

const html = String(await apiDocsPage(openApiDocument(ENDPOINTS, 'https://voice.example')))
const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))

describe('the page of the API', () => {
  it('describes every operation', () => {
    for (const { method, path, summary } of ENDPOINTS) {
      expect(textOf(html)).toContain(
        `${method.toUpperCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
      )
      expect(textOf(html)).toContain(summary)
    }
  })

  it('has a place for every error code, where problem documents point', () => {
    for (const code of Object.keys(statusOf)) expect(ids).toContain(code)
  })

  it('leads nowhere that is not there', () => {
    const anchors = linksOf(html).filter((href) => href.startsWith('#'))
    expect(anchors.length).toBeGreaterThan(ENDPOINTS.length)
    for (const href of anchors) expect(ids).toContain(href.slice(1))
  })

  it('has every id once', () => {
    expect(ids.size).toBe([...html.matchAll(/ id="/g)].length)
  })

  it('asks for nothing from outside and runs no script', () => {
    expect(html).not.toMatch(/<script| style=|src="http|href="http/)
  })

  it('gives each operation a call to paste', () => {
    expect(html.match(/<code>curl /g)).toHaveLength(ENDPOINTS.length)
    expect(textOf(html)).toContain(
      "curl -X POST 'https://voice.example/v1/surveys' \\ -H 'Authorization: Bearer sk_…'",
    )
  })

  it('gives bodies that their own schema takes', () => {
    for (const { body } of ENDPOINTS) {
      if (!body) continue
      const schema = JSON.parse(JSON.stringify(bodySchemaOf(body))) as Schema
      expect(body.safeParse(exampleOf(schema, '')).error?.issues).toBeUndefined()
    }
  })
})

function bodySchemaOf(body: (typeof ENDPOINTS)[number]['body']): unknown {
  const operation = ENDPOINTS.find((endpoint) => endpoint.body === body)
  if (!operation) throw new Error('no operation')
  const { paths } = openApiDocument([operation], '')
  const [methods] = Object.values(paths)
  const [described] = Object.values(methods ?? {}) as {
    requestBody: { content: { 'application/json': { schema: unknown } } }
  }[]
  return described?.requestBody.content['application/json'].schema
}

describe('fieldsOf', () => {
  it('lists nested fields under the one that holds them', () => {
    const schema: Schema = {
      type: 'object',
      required: ['name'],
      properties: {
        name: { type: 'string', maxLength: 120 },
        theme: {
          type: 'object',
          properties: { color: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
        },
        items: {
          type: 'array',
          items: { type: 'object', properties: { id: { type: 'integer', minimum: 1 } } },
        },
      },
    }
    expect(
      fieldsOf(schema).map(({ name, depth, type, required, notes }) => [
        name,
        depth,
        type,
        required,
        notes,
      ]),
    ).toEqual([
      ['name', 0, 'string', true, 'at most 120 characters'],
      ['theme', 0, 'object', false, ''],
      ['color', 1, 'string or null', false, ''],
      ['items', 0, 'list of object', false, ''],
      ['id', 1, 'integer', false, 'at least 1'],
    ])
  })

  it('tells alternatives apart', () => {
    const schema: Schema = {
      anyOf: [
        { type: 'object', properties: { show: { const: true } } },
        { type: 'object', properties: { show: { const: false }, reason: { type: 'string' } } },
      ],
    }
    expect(fieldsOf(schema).map(({ name, type }) => name || type)).toEqual([
      'either',
      'show',
      'or',
      'show',
      'reason',
    ])
  })

  it.each<[Schema, string]>([
    [{ enum: ['a', 'b'] }, '"a" or "b"'],
    [{ const: 'api' }, '"api"'],
    [{ type: 'object', additionalProperties: { type: 'integer' } }, 'map of name to integer'],
    [{}, 'anything'],
  ])('names the type of %j', (schema, name) => {
    expect(typeOf(schema)).toBe(name)
  })
})
