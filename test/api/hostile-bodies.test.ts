import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../harness'
import { answerTo, read, readJson, surveyOf } from './helpers'

let app: TestApp
let surveyId: string

beforeAll(async () => {
  app = await startApp()
  surveyId = (await surveyOf(app.ctx, 'nps')).id
})

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

afterAll(() => app.close())

const send = (
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  headers: Record<string, string> = {},
) =>
  app.request(`/v1/client/${app.publishableKey}/responses`, {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit)

/** A whole answer as text, with `answers` written as the test wants it. */
const withAnswers = (answers: string): string =>
  JSON.stringify(answerTo({ id: surveyId })).replace('"answers":{}', () => `"answers":${answers}`)

const stored = async (response: Response) => {
  const { id } = await readJson<{ id: string }>(response)
  return await readJson(await app.api('GET', `/v1/responses/${id}`))
}

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
const bytes = (...values: number[]) => new Uint8Array([0x22, ...values, 0x22])

describe('a body that is no JSON', () => {
  it.each([
    ['nothing', ''],
    ['a blank', ' '],
    ['half an object', '{"a":'],
    ['two objects', '{}{}'],
    ['a comma too many', '{"a":1,}'],
    ['single quotes', "{'a':1}"],
    ['a comment', '{}//'],
    ['NaN', 'NaN'],
    ['undefined', 'undefined'],
    ['a leading zero', '{"a":01}'],
    ['a raw line break in a text', '"a\nb"'],
    ['a raw NUL in a text', '"a\0b"'],
    ['a form', 'a=1&b=2'],
    ['an array eleven deep', nested(11)],
    ['objects eleven deep', `${'{"a":'.repeat(11)}1${'}'.repeat(11)}`],
    ['an array of 15,000 levels', nested(15_000)],
  ])('is refused as such: %s', async (_name, body) => {
    expect(await read(await send(body))).toMatchObject([400, { code: 'invalid_request' }])
  })

  it.each([
    ['a byte that begins nothing', bytes(0xff)],
    ['a character cut short', bytes(0xe2, 0x82)],
    ['an overlong NUL', bytes(0xc0, 0x80)],
    ['half a surrogate pair', bytes(0xed, 0xa0, 0x80)],
    ['a code point beyond the last', bytes(0xf4, 0x90, 0x80, 0x80)],
    ['UTF-16', new Uint8Array(Buffer.from('{}', 'utf16le'))],
    ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
    ['compressed JSON that does not say so', new Uint8Array(gzipSync('{}'))],
  ])('is refused as such: %s', async (_name, body) => {
    expect(await read(await send(body))).toMatchObject([400, { code: 'invalid_request' }])
  })
})

describe('a body of another shape', () => {
  it.each([
    'null',
    'true',
    '1',
    '1e400',
    '"x"',
    '[]',
    '{}',
    nested(8),
    '{"__proto__":{"polluted":1}}',
  ])('is refused by its fields: %s', async (body) => {
    expect(await read(await send(body))).toMatchObject([422, { code: 'invalid_fields' }])
  })

  it.each([
    ['infinity', '{"score":1e400}', 'answers.score'],
    ['less than the least', '{"score":-1e-400,"mood":1}', 'answers.mood'],
    ['null', '{"score":null}', 'answers.score'],
    ['an array', '{"score":[9]}', 'answers.score'],
    ['an object', '{"comment":{"toString":"x"}}', 'answers.comment'],
    ['the name of a method', '{"toString":"x"}', 'answers.toString'],
    ['the constructor', '{"constructor":"x"}', 'answers.constructor'],
  ])('is refused for an answer of %s', async (_name, answers, path) => {
    expect(await read(await send(withAnswers(answers)))).toMatchObject([
      422,
      { fields: [{ path }] },
    ])
  })

  it('is refused for twenty-one answers', async () => {
    const answers = Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`q${i}`, 1]))
    const refused = await read(await send(withAnswers(JSON.stringify(answers))))
    expect(refused).toMatchObject([422, { fields: [{ path: 'answers' }] }])
  })

  it('is refused with twenty faults at most, however many it has', async () => {
    const many = `{${Array.from({ length: 2_000 }, (_, i) => `"k${i}":[]`).join()}}`
    const [status, problem] = await read(await send(many))
    expect([status, JSON.stringify(problem).length]).toEqual([
      422,
      expect.toSatisfy((n: number) => n < 3_000),
    ])
  })

  it('is refused without repeating the whole name of an unknown field', async () => {
    const [status, problem] = await read(await send(JSON.stringify({ ['x'.repeat(30_000)]: 1 })))
    expect([status, JSON.stringify(problem).length]).toEqual([
      422,
      expect.toSatisfy((n: number) => n < 3_000),
    ])
  })
})

describe('an odd body that is meant well', () => {
  it.each([
    ['minus zero is zero', '{"score":-0}', { score: 0 }],
    ['a whole number with a fraction of nothing', '{"score":9.0}', { score: 9 }],
    ['a number with an exponent', '{"score":1e1}', { score: 10 }],
    ['of a key written twice the last counts', '{"score":1,"score":9}', { score: 9 }],
    ['NUL is left out', '{"comment":"a\\u0000b"}', { comment: 'ab' }],
    ['NUL alone is no comment', '{"comment":"\\u0000"}', { comment: null }],
    ['NUL in a key is left out', '{"sco\\u0000re":9}', { score: 9 }],
    [
      'a lone surrogate becomes a replacement',
      '{"comment":"\\ud800 \\udc00"}',
      { comment: '\ufffd \ufffd' },
    ],
    ['a surrogate pair stays', '{"comment":"\\ud83d\\ude00"}', { comment: '😀' }],
    [
      'control characters stay',
      '{"comment":"a\\u001b\\u0085\\u202eb"}',
      { comment: 'a\u001b\u0085\u202eb' },
    ],
    [
      'combining marks stay',
      `{"comment":"Z${'\u0301'.repeat(50)}"}`,
      { comment: `Z${'\u0301'.repeat(50)}` },
    ],
    ['__proto__ is no answer', '{"score":9,"__proto__":"x"}', { score: 9 }],
  ])('is taken: %s', async (_name, answers, expected) => {
    const response = await send(withAnswers(answers))
    expect(response.status).toBe(201)
    expect(await stored(response)).toMatchObject(expected)
  })

  it('is taken with a byte order mark, and whatever its type is called', async () => {
    expect((await send(`\ufeff${withAnswers('{"score":9}')}`)).status).toBe(201)
    for (const type of [
      'application/json',
      'text/plain',
      'application/xml',
      'multipart/form-data; boundary=x',
    ]) {
      expect((await send(withAnswers('{"score":9}'), { 'content-type': type })).status).toBe(201)
    }
  })
})
