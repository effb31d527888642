import type { MemberRow } from '../../db/queries/members'

/** A member by what is known of them. */
export const nameMember = ({ name, email, id }: Pick<MemberRow, 'name' | 'email' | 'id'>): string =>
  name || email || id

/** Who owns something: a member's name, or the id of one who is not listed. */
export const nameOwner = (members: readonly MemberRow[], ownerId: string | null): string | undefined => {
  if (ownerId === null) return undefined
  const member = members.find(({ id }) => id === ownerId)
  return member ? nameMember(member) : ownerId
}
