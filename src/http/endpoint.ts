import { zValidator } from '@hono/zod-validator'
import type { Context as HonoContext, Hono, MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import type { Scope } from '../context'
import { AppError } from '../errors'
import { requireScope } from '../services/auth/require-scope'
import { readJson, readText } from './body'
import type { AppEnv } from './env'
import { toFieldErrors } from './field-errors'
import { clientAccess, keyAccess } from './middleware/access'

/** 64 KiB takes any single resource; batches and imports state their own. */
const DEFAULT_MAX_BYTES = 65_536

export interface Answer {
  description: string
  schema?: z.ZodType
  contentType?: string
}

/** One operation of the API: what is checked, what is documented and what runs, in one place. */
export interface Endpoint<Query = unknown, Body = unknown> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Hono's form, e.g. `/v1/surveys/:id`. */
  path: string
  tag: string
  summary: string
  description?: string
  /** Scope a secret key needs; `client` takes a publishable key in the path, `public` nothing. */
  access: Scope | 'client' | 'public'
  query?: z.ZodType<Query>
  body?: z.ZodType<Body>
  /** The body may also be `text/csv`: that is its field `csv`, and the others stand in the address. */
  csv?: true
  maxBytes?: number
  answers: Record<number, Answer>
  handle: (
    c: HonoContext<AppEnv>,
    input: { query: Query; body: Body },
  ) => Response | Promise<Response>
}

/** Ties the types of query and body to the handler. */
export const endpoint = <Query, Body>(definition: Endpoint<Query, Body>): Endpoint =>
  definition as Endpoint

/** Mounts an operation behind its checks: who asks, what they ask for, what they send. */
export function mount(app: Hono<AppEnv>, { query, body, ...operation }: Endpoint): void {
  const handlers: MiddlewareHandler<AppEnv>[] = [...guards(operation.access)]
  if (query) {
    handlers.push(
      zValidator('query', query, (result) => {
        if (!result.success) throw invalidFields(result.error.issues, 'query')
      }) as unknown as MiddlewareHandler<AppEnv>,
    )
  }
  handlers.push(async (c) => {
    const input = {
      query: query ? (c.req.valid as (target: 'query') => unknown)('query') : undefined,
      body: body ? await readBody(c, body, operation) : undefined,
    }
    return await operation.handle(c, input)
  })
  app.on([operation.method.toUpperCase()], [operation.path], ...handlers)
}

function guards(access: Endpoint['access']): MiddlewareHandler<AppEnv>[] {
  if (access === 'public') return []
  if (access === 'client') return [clientAccess]
  const scoped: MiddlewareHandler<AppEnv> = async (c, next) => {
    requireScope(c.var.ctx, access)
    await next()
  }
  return [keyAccess, scoped]
}

async function readBody(
  c: HonoContext<AppEnv>,
  schema: z.ZodType,
  { csv, maxBytes = DEFAULT_MAX_BYTES }: Pick<Endpoint, 'csv' | 'maxBytes'>,
): Promise<unknown> {
  const isCsv = csv && /^text\/csv\b/i.test(c.req.header('content-type') ?? '')
  const given = isCsv
    ? { ...c.req.query(), csv: await readText(c, maxBytes) }
    : await readJson(c, maxBytes)
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw invalidFields(parsed.error.issues, 'body')
  return parsed.data
}

const invalidFields = (issues: readonly z.core.$ZodIssue[], where: string): AppError =>
  new AppError('invalid_fields', `some fields of the ${where} are not valid`, {
    fields: toFieldErrors(issues),
  })
