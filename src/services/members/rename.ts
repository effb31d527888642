import { findMember, listMembersOfUser, type MemberRow } from '../../../db/queries/members'
import { findWorkspace } from '../../../db/queries/workspaces'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import type { Action } from '../action'

/** Calls somebody by another name in every workspace they belong to. */
export async function renamePerson(ctx: Context, userId: string, name: string): Promise<void> {
  for (const { id, workspaceId } of await listMembersOfUser(ctx.db, userId)) {
    const workspace = await findWorkspace(ctx.db, workspaceId)
    if (workspace) await ctx.write(workspace, renameMember, { id, name })
  }
}

export const renameMember: Action<{ id: string; name: string }, MemberRow | undefined, null> = {
  name: 'renameMember',
  keys: () => ['members'],
  see: (db, workspaceId, inputs) =>
    Promise.all(inputs.map(({ id }) => findMember(db, workspaceId, id))),

  decide(member, { name }) {
    if (!member) throw new AppError('not_found', 'no such member')
    return { result: null, changes: { members: [{ ...member, name }] } }
  },
}
