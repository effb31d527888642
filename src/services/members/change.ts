import { listMembers, type MemberRow } from '../../../db/queries/members'
import type { Context } from '../../context'
import { hasOtherOwner } from '../../domain/access/membership'
import type { Role } from '../../domain/access/roles'
import { changedFields } from '../../domain/access/audit'
import { AppError } from '../../errors'
import type { Action } from '../action'

/** Gives a member another role. Throws conflict for the last owner. */
export async function changeRole(ctx: Context, id: string, role: Role): Promise<void> {
  await ctx.write(ctx.workspace, changeMember, { id, change: { role } })
}

/** Ends a membership; what the member owned keeps their name. Throws conflict for the last owner. */
export async function removeMember(ctx: Context, id: string): Promise<void> {
  await ctx.write(ctx.workspace, changeMember, { id, change: 'remove' })
}

interface Input {
  id: string
  change: { role: Role } | 'remove'
}

export const changeMember: Action<Input, MemberRow[], MemberRow> = {
  name: 'changeMember',
  keys: () => ['members'],
  see: (db, workspaceId, inputs) => Promise.all(inputs.map(() => listMembers(db, workspaceId))),

  decide(members, { id, change }, { now }) {
    const member = members.find((each) => each.id === id)
    if (!member) throw new AppError('not_found', 'no such member')
    const after =
      change === 'remove' ? { ...member, removedAt: now } : { ...member, role: change.role }
    const ownsStill = after.removedAt === null && after.role === 'owner'
    if (member.role === 'owner' && !ownsStill && !hasOtherOwner(members, id)) {
      throw new AppError('conflict', 'a workspace keeps an owner: give somebody else the role first')
    }
    return { result: after, changes: { members: [after] } }
  },

  audit: (members, { id }, after) => {
    if (after.removedAt !== null) return { what: 'member.removed', subject: id }
    const before = members.find((each) => each.id === id)
    return { what: 'member.role_changed', subject: id, detail: changedFields(before, after, ['role']) }
  },
}
