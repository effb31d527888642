import type { MemberRow } from '../../db/queries/members'
import type { Role } from '../domain/access/roles'
import { msg } from './i18n/t'

/** Who owns a workspace is another word than who owns a follow-up, in most languages. */
export const ROLE_NAMES: Record<Role, string> = {
  owner: msg('Workspace owner'),
  editor: msg('Editor'),
  viewer: msg('Viewer'),
}

/** A member by what is known of them. */
export const nameMember = ({ name, email, id }: Pick<MemberRow, 'name' | 'email' | 'id'>): string =>
  name || email || id

/** Who owns something: a member's name, or the id of one who is not listed. */
export const nameOwner = (members: readonly MemberRow[], ownerId: string | null): string | undefined => {
  if (ownerId === null) return undefined
  const member = members.find(({ id }) => id === ownerId)
  return member ? nameMember(member) : ownerId
}
