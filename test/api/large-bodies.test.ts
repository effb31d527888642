import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../harness'
import { answerTo, keyHeaders, read, readJson, surveyOf } from './helpers'

const LIMIT = 32_768

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

describe('a body that is too much', () => {
  it('is refused one byte beyond the limit', async () => {
    const body = withAnswers('{"score":9}')
    expect((await send(body.padEnd(LIMIT))).status).toBe(201)
    expect(await read(await send(body.padEnd(LIMIT + 1)))).toMatchObject([
      413,
      { code: 'too_large' },
    ])
    expect((await send('0'.repeat(LIMIT), { 'content-length': String(LIMIT + 1) })).status).toBe(
      413,
    )
  })

  it('is refused as it comes when it does not say its length, before its end', async () => {
    let chunks = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunks += 1
        controller.enqueue(new Uint8Array(4_096).fill(0x20))
      },
    })
    expect((await send(endless)).status).toBe(413)
    // 9 × 4,096 bytes are beyond the limit; a stream may keep a chunk or two ready.
    expect(chunks).toBeLessThanOrEqual(12)
  })

  it('is taken in pieces of any size when it is not too much', async () => {
    const pieces = [...Buffer.from(withAnswers('{"comment":"åäö 😀"}'))].map(
      (byte) => new Uint8Array([byte]),
    )
    const response = await send(ReadableStream.from(pieces) as ReadableStream<Uint8Array>)
    expect(response.status).toBe(201)
    expect(await stored(response)).toMatchObject({ comment: 'åäö 😀' })
  })

  it.each(['gzip', 'br', 'GZIP', 'identity, gzip', 'x'])(
    'is not unpacked: %s',
    async (encoding) => {
      const bomb = new Uint8Array(gzipSync(Buffer.alloc(1_000_000)))
      expect(await read(await send(bomb, { 'content-encoding': encoding }))).toMatchObject([
        415,
        { code: 'unsupported_media_type' },
      ])
    },
  )

  it('may hold many small things within its limit', async () => {
    const headers = await keyHeaders(app.ctx, ['churn:write'])
    const events = `{"events":[${Array.from({ length: 1_000_000 }, () => 0).join()}]}`
    const answer = await app.request('/v1/churn-events', { method: 'POST', headers, body: events })
    expect(await read(answer)).toMatchObject([422, { fields: [{ path: 'events' }] }])
  })
})
