import type { MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'
import { findFirstOwner } from '../../db/queries/members'
import { findSession, findWorkspace } from '../../db/queries/workspaces'
import { sha256Hex } from '../crypto'
import { AppError } from '../errors'
import type { AppEnv } from '../http/env'
import { buildContext } from '../http/middleware/access'
import { SESSION_LIFE_MS, signOut } from '../services/auth/sign-in'
import { loadThemeNames } from '../services/themes/names'
import type { PageContext } from './layout'

const COOKIE = 'earshot'

/** Lets in who holds a session, as a member of its workspace. Throws unauthorized. */
export const memberAccess: MiddlewareHandler<AppEnv> = async (c, next) => {
  const hash = await sessionHash(c)
  const { db } = c.env.database()
  const session = hash === null ? undefined : await findSession(db, hash, c.env.now())
  const workspace = session && (await findWorkspace(db, session.workspaceId))
  const member = workspace && (await findFirstOwner(db, workspace.id))
  if (!member) throw new AppError('unauthorized', 'sign in to see this page')
  const ctx = buildContext(c, workspace, { kind: 'member', id: member.id, role: member.role })
  c.set('ctx', ctx)
  c.set('themeNames', await loadThemeNames(ctx))
  await next()
}

/** Refuses what another site's page sends with the member's cookie. Throws forbidden. */
export const ownFormsOnly: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && !isFromHere(c)) {
    throw new AppError('forbidden', 'this form was not sent from the dashboard')
  }
  await next()
}

/** Where the outside reaches this installation. */
export const ownOrigin = (c: PageContext): string =>
  new URL(c.env.config.PUBLIC_URL ?? c.req.url).origin

export function keepSession(c: PageContext, token: string): void {
  setCookie(c, COOKIE, token, { ...attributes(c), maxAge: SESSION_LIFE_MS / 1000 })
}

export async function endSession(c: PageContext): Promise<void> {
  const hash = await sessionHash(c)
  if (hash !== null) await signOut(c.var.ctx, hash)
  deleteCookie(c, COOKIE, attributes(c))
}

async function sessionHash(c: PageContext): Promise<string | null> {
  const token = isSecure(c) ? getCookie(c, COOKIE, 'host') : getCookie(c, COOKIE)
  return token ? await sha256Hex(token) : null
}

/** Over https the name binds the cookie to this very host; browsers refuse it over http. */
function attributes(c: PageContext): CookieOptions {
  const usual = { path: '/', httpOnly: true, sameSite: 'Lax' } as const
  return isSecure(c) ? { ...usual, secure: true, prefix: 'host' } : usual
}

const isSecure = (c: PageContext): boolean =>
  ownOrigin(c).startsWith('https:') || new URL(c.req.url).protocol === 'https:'

/** Browsers name the sending page; over plain http only its origin. */
function isFromHere(c: PageContext): boolean {
  if (c.req.header('sec-fetch-site') === 'same-origin') return true
  const origin = c.req.header('origin')
  return origin !== undefined && [ownOrigin(c), new URL(c.req.url).origin].includes(origin)
}
