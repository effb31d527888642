import type { Context as HonoContext } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { isOutOfReach } from '../../db/errors'
import { AppError, type ErrorCode, type FieldError, statusOf } from '../errors'
import type { AppEnv } from './env'

/** RFC 9457 problem document; `code` is what clients branch on. */
export interface Problem {
  type: string
  title: string
  status: number
  code: ErrorCode
  request_id: string
  fields?: FieldError[]
}

/** Answers any failure as a problem document. What was not expected is logged, never shown. */
export function answerError(error: Error, c: HonoContext<AppEnv>): Response {
  const { code, title, detail } = describe(error)
  if (statusOf[code] >= 500) {
    c.env.log('request failed', { request: c.get('requestId'), code, error: trace(error) })
  }
  const problem: Problem = {
    type: `/docs#${code}`,
    title,
    status: statusOf[code],
    code,
    request_id: c.get('requestId'),
    ...(detail.fields ? { fields: detail.fields } : {}),
  }
  return c.body(JSON.stringify(problem), statusOf[code], {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...(detail.retryAfterSeconds ? { 'retry-after': String(detail.retryAfterSeconds) } : {}),
  })
}

function describe(error: Error): { code: ErrorCode; title: string; detail: AppError['detail'] } {
  if (error instanceof AppError) return { code: error.code, title: error.message, detail: error.detail }
  // Hono's own refusals: malformed form data, an unreadable body.
  if (error instanceof HTTPException && error.status < 500) {
    const code = error.status === 403 ? 'forbidden' : 'invalid_request'
    return { code, title: error.message || 'request refused', detail: {} }
  }
  if (isOutOfReach(error)) {
    const title = 'the database cannot answer this right now'
    return { code: 'unavailable', title, detail: { retryAfterSeconds: 2 } }
  }
  return { code: 'internal', title: 'internal error', detail: {} }
}

/** Names and places of an error and its causes: enough to find it, without values of any row. */
function trace(error: unknown): string {
  const parts: string[] = []
  for (let e = error; e instanceof Error; e = e.cause) {
    const code = 'code' in e ? ` ${String(e.code)}` : ''
    const at = e.stack?.split('\n').find((line) => line.trim().startsWith('at '))?.trim() ?? ''
    parts.push(`${e.name}${code} ${at}`)
  }
  return parts.join(' < ')
}
