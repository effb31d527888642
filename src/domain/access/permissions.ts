import { ROLES, type Role } from './roles'

/**
 * Who may see a page and who may send its forms: the first line whose path is the beginning of the
 * page's counts. What stands in no line everybody sees, and editors change.
 */
export const PERMISSIONS: readonly (readonly [path: string, see: Role, send: Role])[] = [
  // One's own business: it changes nothing of the workspace.
  ['/account', 'viewer', 'viewer'],
  ['/language', 'viewer', 'viewer'],
  ['/sign-out', 'viewer', 'viewer'],
  ['/workspaces/choice', 'viewer', 'viewer'],
  ['/workspaces', 'owner', 'owner'],
  ['/settings/members', 'viewer', 'owner'],
  ['/settings/audit', 'owner', 'owner'],
  ['/settings/data/person', 'owner', 'owner'],
  ['/settings/data/keeping', 'owner', 'owner'],
  ['/settings/data', 'editor', 'editor'],
  ['/settings/messages/templates', 'editor', 'editor'],
  ['/settings/messages/sent', 'editor', 'editor'],
  ['/settings', 'editor', 'owner'],
]

const USUAL = ['', 'viewer', 'editor'] as const

/** The least role that a request of the dashboard needs. */
export function requiredRole(method: string, path: string): Role {
  const begins = (place: string) => path === place || path.startsWith(`${place}/`)
  const [, see, send] = PERMISSIONS.find(([place]) => begins(place)) ?? USUAL
  return method === 'GET' || method === 'HEAD' ? see : send
}

/** ROLES stand from the most to the least. */
export const hasRole = (role: Role, least: Role): boolean =>
  ROLES.indexOf(role) <= ROLES.indexOf(least)
