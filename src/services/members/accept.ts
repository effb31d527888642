import {
  findInvitationByHash,
  type InvitationRow,
  listMembersEver,
  type MemberRow,
} from '../../../db/queries/members'
import { findWorkspace, type WorkspaceRow } from '../../../db/queries/workspaces'
import type { Context } from '../../context'
import { sha256Hex } from '../../crypto'
import { AppError } from '../../errors'
import type { Action } from '../action'
import type { Person } from '../auth/sign-in-link'

/** What a link leads to. Throws unauthorized for one that was used, revoked or is too old. */
export async function findOpenInvitation(
  { db, now }: Pick<Context, 'db' | 'now'>,
  token: string,
): Promise<{ invitation: InvitationRow; workspace: WorkspaceRow }> {
  const invitation = requireOpen(await findInvitationByHash(db, await sha256Hex(token)), now())
  const workspace = await findWorkspace(db, invitation.workspaceId)
  if (!workspace) throw spent()
  return { invitation, workspace }
}

/** Gives the person the place. Throws conflict when they have one in this workspace. */
export async function acceptInvitation(ctx: Context, token: string, person: Person): Promise<void> {
  const hash = await sha256Hex(token)
  await ctx.write(ctx.workspace, takeInvitedPlace, { hash, person })
}

interface Seen {
  invitation: InvitationRow | undefined
  members: MemberRow[]
}

export const takeInvitedPlace: Action<{ hash: string; person: Person }, Seen, MemberRow> = {
  name: 'takeInvitedPlace',
  keys: () => ['members'],
  see: (db, workspaceId, inputs) =>
    Promise.all(
      inputs.map(async ({ hash }) => ({
        invitation: await findInvitationByHash(db, hash),
        members: await listMembersEver(db, workspaceId),
      })),
    ),

  decide({ invitation, members }, { person }, { now, newId, workspace }) {
    const open = requireOpen(invitation, now)
    if (open.workspaceId !== workspace.id) throw spent()
    const before = members.find(({ userId }) => userId === person.userId)
    if (before?.removedAt === null) throw new AppError('conflict', 'you belong to this workspace already')
    const { role } = open
    const member = before
      ? { ...before, ...person, role, removedAt: null }
      : { id: newId('mem', now), workspaceId: workspace.id, ...person, role, createdAt: now, removedAt: null }
    return {
      result: member,
      changes: { members: [member], invitations: [{ ...open, acceptedAt: now }] },
    }
  },

  audit: (_seen, _input, { id, role }) => ({ what: 'member.joined', subject: id, detail: { role } }),
}

function requireOpen(row: InvitationRow | undefined, now: number): InvitationRow {
  const isOpen = row?.acceptedAt === null && row.revokedAt === null && row.expiresAt > now
  if (!row || !isOpen) throw spent()
  return row
}

const spent = () => new AppError('unauthorized', 'this link was used or is too old')
