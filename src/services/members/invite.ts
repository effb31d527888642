import {
  findInvitation,
  type InvitationRow,
  listMembers,
  listOpenInvitations,
} from '../../../db/queries/members'
import type { Context } from '../../context'
import { sha256Hex } from '../../crypto'
import { MAX_MEMBERS } from '../../domain/access/membership'
import type { Role } from '../../domain/access/roles'
import { AppError } from '../../errors'
import { randomCharacters } from '../../ids'
import type { Action } from '../action'

const INVITATION_LIFE_MS = 7 * 24 * 3_600_000

/** Keeps a place for somebody. Answers the token of the link, which is shown this once. */
export async function inviteMember(
  ctx: Context,
  { email, role }: { email: string; role: Role },
): Promise<{ row: InvitationRow; token: string }> {
  if (!/^[^\s@]{1,64}@[^\s@]{1,189}$/.test(email)) {
    throw new AppError('invalid_request', 'this is no email address')
  }
  const token = randomCharacters(32)
  const row = {
    id: ctx.newId('inv', ctx.now()),
    workspaceId: ctx.workspace.id,
    hash: await sha256Hex(token),
    email: email.toLowerCase(),
    role,
    invitedBy: ctx.actor.kind === 'member' ? ctx.actor.id : null,
    createdAt: ctx.now(),
    expiresAt: ctx.now() + INVITATION_LIFE_MS,
    acceptedAt: null,
    revokedAt: null,
  }
  await ctx.write(ctx.workspace, storeInvitation, row)
  return { row, token }
}

/** The link opens nothing any more. */
export async function revokeInvitation(ctx: Context, id: string): Promise<void> {
  await ctx.write(ctx.workspace, closeInvitation, { id })
}

interface Seen {
  taken: number
  open: InvitationRow[]
}

export const storeInvitation: Action<InvitationRow, Seen, null> = {
  name: 'storeInvitation',
  keys: () => ['members'],
  see: (db, workspaceId, inputs) =>
    Promise.all(
      inputs.map(async ({ createdAt }) => ({
        taken: (await listMembers(db, workspaceId)).length,
        open: await listOpenInvitations(db, workspaceId, createdAt),
      })),
    ),

  decide({ taken, open }, row, { now }) {
    if (taken + open.length >= MAX_MEMBERS) {
      throw new AppError('conflict', `a workspace has at most ${MAX_MEMBERS} members and invitations`)
    }
    // Inviting somebody again takes the place of the link they did not use.
    const before = open
      .filter(({ email }) => email === row.email)
      .map((each) => ({ ...each, revokedAt: now }))
    return { result: null, changes: { invitations: [...before, row] } }
  },

  audit: (_seen, { id, role }) => ({ what: 'member.invited', subject: id, detail: { role } }),
}

export const closeInvitation: Action<{ id: string }, InvitationRow | undefined, null> = {
  name: 'closeInvitation',
  keys: () => ['members'],
  see: (db, workspaceId, inputs) =>
    Promise.all(inputs.map(({ id }) => findInvitation(db, workspaceId, id))),

  decide(row, _input, { now }) {
    if (!row) throw new AppError('not_found', 'no such invitation')
    const revokedAt = row.revokedAt ?? now
    return { result: null, changes: { invitations: [{ ...row, revokedAt }] } }
  },

  audit: (_seen, { id }) => ({ what: 'invitation.revoked', subject: id }),
}
