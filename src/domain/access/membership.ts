import type { Role } from './roles'

interface Place {
  id: string
  userId: string | null
  role: Role
  removedAt: number | null
}

/** Whether somebody who can sign in would still own the workspace without this one as an owner. */
export const hasOtherOwner = (members: readonly Place[], id: string): boolean =>
  members.some(
    (member) =>
      member.id !== id &&
      member.role === 'owner' &&
      member.userId !== null &&
      member.removedAt === null,
  )

/** Enough for a company's product teams; a list of people stays one page. */
export const MAX_MEMBERS = 200
