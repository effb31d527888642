import type { Context as HonoContext, MiddlewareHandler } from 'hono'
import { findKeyByHash, findWorkspace, type KeyRow } from '../../../db/queries/workspaces'
import type { Actor, Context, Scope } from '../../context'
import { sha256Hex } from '../../crypto'
import type { Author } from '../../domain/access/audit'
import { AppError } from '../../errors'
import type { WorkspaceRow } from '../../../db/queries/workspaces'
import { noteUse } from '../../services/auth/keys'
import type { AppEnv } from '../env'

/** Finds the workspace of a publishable key, keeps to its origins and its limit, answers CORS. */
export const clientAccess: MiddlewareHandler<AppEnv> = async (c, next) => {
  showToOrigin(c)
  // The loader's address has the key as its file name.
  const token = (c.req.param('key') ?? '').replace(/\.js$/, '')
  const { key, workspace } = await requireKey(c, token, 'publishable')
  requireOrigin(c, workspace)
  if (c.req.method === 'OPTIONS') return answerPreflight(c)

  if (!(await c.env.allow(`${key.id} ${c.env.address}`))) {
    throw new AppError('rate_limited', 'too many requests', { retryAfterSeconds: 10 })
  }
  c.set('clientKey', token)
  c.set('ctx', buildContext(c, workspace, { kind: 'page' }))
  await next()
}

/** Takes a secret key as Bearer token and sets the workspace it belongs to. */
export const keyAccess: MiddlewareHandler<AppEnv> = async (c, next) => {
  const [, token] = c.req.header('authorization')?.match(/^Bearer (\S{1,80})$/i) ?? []
  if (token === undefined) throw new AppError('unauthorized', 'send a secret key: Authorization: Bearer sk_…')
  const { key, workspace } = await requireKey(c, token, 'secret')
  if (!(await c.env.allow(`${key.id} ${c.env.address}`))) {
    throw new AppError('rate_limited', 'too many requests', { retryAfterSeconds: 10 })
  }
  if (key.expiresAt !== null && key.expiresAt <= c.env.now()) {
    throw new AppError('unauthorized', 'this key has expired')
  }
  const actor: Actor = { kind: 'key', id: key.id, scopes: key.scopes as Scope[] }
  const ctx = buildContext(c, workspace, actor)
  c.set('ctx', ctx)
  c.env.waitUntil(noteUse(ctx, key))
  await next()
}

export const buildContext = (
  { env }: HonoContext<AppEnv>,
  { id, name, timeZone, currency }: WorkspaceRow,
  actor: Actor,
): Context => ({
  workspace: { id, name, timeZone, currency },
  actor,
  db: env.database().db,
  cache: env.cache,
  now: env.now,
  newId: env.newId,
  write: (to, action, input, by = authorOf(actor, env.address)) => env.write(to, action, input, by),
  deliverer: env.deliverer,
  messenger: env.messenger,
  defer: env.waitUntil,
  log: env.log,
  isStopping: env.isStopping,
})

const authorOf = (actor: Actor, address: string): Author => ({
  kind: actor.kind,
  id: 'id' in actor ? actor.id : 'name' in actor ? actor.name : null,
  address,
})

async function requireKey(
  { env }: HonoContext<AppEnv>,
  token: string,
  kind: KeyRow['kind'],
): Promise<{ key: KeyRow; workspace: WorkspaceRow }> {
  const found = await env.cache.get(`key:${token}`, async () => {
    const { db } = env.database()
    const key = await findKeyByHash(db, await sha256Hex(token))
    const workspace = key && (await findWorkspace(db, key.workspaceId))
    return key && workspace ? { key, workspace } : null
  })
  if (found?.key.kind !== kind) throw new AppError('unauthorized', 'this key is not known here')
  return found
}

/** Set before anything can fail: a page that cannot read a refusal takes it for a broken line. */
function showToOrigin(c: HonoContext<AppEnv>): void {
  c.header('vary', 'Origin')
  const origin = c.req.header('origin')
  if (origin === undefined) return
  c.header('access-control-allow-origin', origin)
  c.header('access-control-expose-headers', 'retry-after')
}

/**
 * Throws unless the page's origin may use the key. It keeps out noise and honest mistakes; it is no
 * proof of who asks, since programs send what origin they like.
 */
function requireOrigin(c: HonoContext<AppEnv>, { allowedOrigins }: WorkspaceRow): void {
  const origin = c.req.header('origin')
  if (origin === undefined || allowedOrigins.length === 0) return
  if (origin === new URL(c.req.url).origin || allowedOrigins.includes(origin)) return
  c.header('access-control-allow-origin', undefined)
  throw new AppError('origin_not_allowed', 'this origin is not on the list of the workspace')
}

function answerPreflight(c: HonoContext<AppEnv>): Response {
  c.header('access-control-allow-methods', 'POST')
  c.header('access-control-allow-headers', 'content-type')
  c.header('access-control-max-age', '86400')
  return c.body(null, 204)
}
