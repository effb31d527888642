import type { Context as HonoContext } from 'hono'
import { cleanText } from '../domain/clean-text'
import { AppError } from '../errors'
import type { AppEnv } from './env'

/** Nested deeper than any real body; far below where the runtimes begin to differ. */
const MAX_DEPTH = 10

/**
 * Reads a JSON body whatever its content type says: pages send text/plain, which needs no preflight.
 * Throws too_large, unsupported_media_type (compressed) or invalid_request (no JSON, no UTF-8, too deep).
 */
export async function readJson(c: HonoContext<AppEnv>, maxBytes: number): Promise<unknown> {
  const text = await readText(c, maxBytes)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new AppError('invalid_request', 'the body is not JSON')
  }
  return clean(value, MAX_DEPTH)
}

/** Reads the raw body as UTF-8, and never more of it than `maxBytes`. */
export async function readText(c: HonoContext<AppEnv>, maxBytes: number): Promise<string> {
  const bytes = await readBytes(c, maxBytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    throw new AppError('invalid_request', 'the body is not UTF-8')
  }
}

/** Reads the raw body, and never more of it than `maxBytes`. */
export async function readBytes(
  c: HonoContext<AppEnv>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | ArrayBuffer> {
  const encoding = c.req.header('content-encoding')
  if (encoding !== undefined && encoding !== 'identity') {
    throw new AppError('unsupported_media_type', 'send the body uncompressed')
  }
  const declared = c.req.header('content-length')
  if (Number(declared ?? 0) > maxBytes) throw tooLarge(maxBytes)
  // A declared length is kept by the server; only a body without one must be watched as it comes.
  return declared === undefined ? await readStream(c, maxBytes) : await c.req.arrayBuffer()
}

async function readStream(c: HonoContext<AppEnv>, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.byteLength
    if (size > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk)
  }
  return join(chunks, size)
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}

/** The value with its texts and keys cleaned, and no deeper than both runtimes agree on. */
function clean(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth === 0) throw new AppError('invalid_request', `the body is nested deeper than ${MAX_DEPTH}`)
  if (Array.isArray(value)) return value.map((item) => clean(item, depth - 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [cleanText(key), clean(item, depth - 1)]),
  )
}

const tooLarge = (maxBytes: number) =>
  new AppError('too_large', `the body is larger than ${maxBytes} bytes`)
