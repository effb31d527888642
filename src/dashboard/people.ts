import { findAuthSecret } from '../../db/queries/people'
import { findFirstWorkspace } from '../../db/queries/workspaces'
import { AppError } from '../errors'
import { buildContext } from '../http/middleware/access'
import { ADDRESS_HEADER, type Auth, createAuth } from '../services/auth/auth'
import type { Caller, People } from '../services/auth/sign-in'
import type { PageContext } from './layout'
import { isSecure, ownOrigin } from './session'

/** The library of people, for this request. */
export async function openAuth(c: PageContext): Promise<Auth> {
  const { config, database } = c.env
  const secret = config.AUTH_SECRET ?? (await findAuthSecret(database().db))
  if (secret === undefined) throw new AppError('unavailable', 'run the migrations before the service')
  return createAuth({ database: database(), secret, origin: ownOrigin(c), secure: isSecure(c) })
}

/** The same with what tries are counted in, where nobody is signed in yet. */
export async function openPeople(c: PageContext): Promise<People> {
  const workspace = await findFirstWorkspace(c.env.database().db)
  if (!workspace) throw new AppError('unavailable', 'run the migrations before the service')
  return { auth: await openAuth(c), ctx: buildContext(c, workspace, { kind: 'page' }) }
}

/** What the library may know of a request: its cookies and browser, and where it came from. */
export function callerOf(c: PageContext): Caller {
  const { address } = c.env
  const headers = new Headers({ [ADDRESS_HEADER]: address })
  for (const name of ['cookie', 'user-agent']) {
    const value = c.req.header(name)
    if (value !== undefined) headers.set(name, value.slice(0, 4_096))
  }
  return { headers, address }
}

/** Hands the cookies the library sets to the browser. */
export function passCookies(c: PageContext, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
}
