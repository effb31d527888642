import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { listPlacesOfSession, type PlaceOfSession } from '../../db/queries/people'
import { sha256Hex } from '../crypto'
import { hasRole, requiredRole } from '../domain/access/permissions'
import type { Role } from '../domain/access/roles'
import { AppError } from '../errors'
import type { AppEnv, SignedIn } from '../http/env'
import { buildContext } from '../http/middleware/access'
import { cookieNames, SESSION_LIFE_S } from '../services/auth/auth'
import { loadTopicNames } from '../services/themes/names'
import { t } from './i18n/t'
import type { PageContext } from './layout'
import { ROLE_NAMES } from './member-words'
import { lowered } from './words'

/** Lets in who holds a session, as a member of the workspace they chose last. Throws unauthorized. */
export const memberAccess: MiddlewareHandler<AppEnv> = async (c, next) => {
  const rows = await readSession(c)
  const person = personOf(rows)
  if (!person) throw new AppError('unauthorized', t('sign in to see this page'))
  const chosen = getCookie(c, cookieNames(isSecure(c)).workspace)
  const places = rows.filter(isPlace)
  const place = places.find(({ workspace }) => workspace.id === chosen) ?? places[0]
  if (!place) throw new AppError('forbidden', t('you belong to no workspace here any more'))
  const { id, role } = place.member
  requireRole(c, role)
  c.set('person', person)
  const ctx = buildContext(c, place.workspace, { kind: 'member', id, role })
  c.set('ctx', ctx)
  c.set('topicNames', await loadTopicNames(ctx))
  await next()
}

/** One table says what each role sees and sends. Throws forbidden. */
function requireRole(c: PageContext, role: Role): void {
  const least = requiredRole(c.req.method, c.req.path)
  if (hasRole(role, least)) return
  throw new AppError('forbidden', t('this needs the role {least}, and yours in this workspace is {role}', {
    least: lowered(t(ROLE_NAMES[least])),
    role: lowered(t(ROLE_NAMES[role])),
  }))
}

/** Who is signed in, on pages that do not ask for it. */
export const findPerson = async (c: PageContext): Promise<SignedIn | null> =>
  personOf(await readSession(c))

/** Refuses what another site's page sends with the member's cookie. Throws forbidden. */
export const ownFormsOnly: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && !isFromHere(c)) {
    throw new AppError('forbidden', t('this form was not sent from the dashboard'))
  }
  await next()
}

/** Where the outside reaches this installation. */
export const ownOrigin = (c: PageContext): string =>
  new URL(c.env.config.PUBLIC_URL ?? c.req.url).origin

export const isSecure = (c: PageContext): boolean =>
  ownOrigin(c).startsWith('https:') || new URL(c.req.url).protocol === 'https:'

/** The workspace that pages of this browser show from now on. */
export function chooseWorkspace(c: PageContext, id: string): void {
  setCookie(c, cookieNames(isSecure(c)).workspace, id, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(c),
    maxAge: SESSION_LIFE_S,
  })
}

/** One look-up by the token alone: it is random, and its signature adds nothing to its hash. */
async function readSession(c: PageContext): Promise<PlaceOfSession[]> {
  const token = getCookie(c, cookieNames(isSecure(c)).session)?.split('.')[0]
  if (!token) return []
  return await listPlacesOfSession(c.env.database().db, await sha256Hex(token), c.env.now())
}

type Place = PlaceOfSession & { [Part in 'member' | 'workspace']: NonNullable<PlaceOfSession[Part]> }

const isPlace = (row: PlaceOfSession): row is Place => row.member !== null && row.workspace !== null

function personOf(rows: readonly PlaceOfSession[]): SignedIn | null {
  const [first] = rows
  if (!first) return null
  return {
    sessionId: first.session.id,
    userId: first.session.userId,
    name: first.user.name,
    email: first.user.email,
    hasSecondFactor: first.user.twoFactorEnabled ?? false,
    places: rows.filter(isPlace).map(({ member, workspace }) => ({
      workspaceId: workspace.id,
      workspaceName: workspace.name,
      role: member.role,
    })),
  }
}

/** Browsers name the sending page; over plain http only its origin. */
function isFromHere(c: PageContext): boolean {
  if (c.req.header('sec-fetch-site') === 'same-origin') return true
  const origin = c.req.header('origin')
  return origin !== undefined && [ownOrigin(c), new URL(c.req.url).origin].includes(origin)
}
