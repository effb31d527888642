import { and, asc, desc, eq, gt, isNull } from 'drizzle-orm'
import type { Db } from '../client'
import { invitations, members } from '../schema'

export type MemberRow = typeof members.$inferSelect

/** Those who belong to the workspace now, who came first first. */
export const listMembers = (db: Db, workspaceId: string): Promise<MemberRow[]> =>
  db
    .select()
    .from(members)
    .where(and(eq(members.workspaceId, workspaceId), isNull(members.removedAt)))
    .orderBy(asc(members.createdAt), asc(members.id))

/** Also one who was removed: what they owned still names them. */
export const findMember = async (
  db: Db,
  workspaceId: string,
  id: string,
): Promise<MemberRow | undefined> =>
  (
    await db
      .select()
      .from(members)
      .where(and(eq(members.workspaceId, workspaceId), eq(members.id, id)))
  )[0]

/** Who has owned the workspace for longest. */
export const findFirstOwner = async (db: Db, workspaceId: string): Promise<MemberRow | undefined> =>
  (
    await db
      .select()
      .from(members)
      .where(
        and(
          eq(members.workspaceId, workspaceId),
          eq(members.role, 'owner'),
          isNull(members.removedAt),
        ),
      )
      .orderBy(asc(members.createdAt), asc(members.id))
      .limit(1)
  )[0]

/** Every place somebody has, across workspaces. */
export const listMembersOfUser = (db: Db, userId: string): Promise<MemberRow[]> =>
  db
    .select()
    .from(members)
    .where(and(eq(members.userId, userId), isNull(members.removedAt)))
    .limit(200)

/** Every member there ever was, with those who left. */
export const listMembersEver = (db: Db, workspaceId: string): Promise<MemberRow[]> =>
  db
    .select()
    .from(members)
    .where(eq(members.workspaceId, workspaceId))
    .orderBy(asc(members.createdAt), asc(members.id))

export type InvitationRow = typeof invitations.$inferSelect

/** Invitations still open at that time, newest first; 200 at most. */
export const listOpenInvitations = (
  db: Db,
  workspaceId: string,
  now: number,
): Promise<InvitationRow[]> =>
  db
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.workspaceId, workspaceId),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, now),
      ),
    )
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
    .limit(200)

export const findInvitation = async (
  db: Db,
  workspaceId: string,
  id: string,
): Promise<InvitationRow | undefined> =>
  (
    await db
      .select()
      .from(invitations)
      .where(and(eq(invitations.workspaceId, workspaceId), eq(invitations.id, id)))
  )[0]

/** Without a workspace: the hash of the link is what names it. */
export const findInvitationByHash = async (
  db: Db,
  hash: string,
): Promise<InvitationRow | undefined> =>
  (await db.select().from(invitations).where(eq(invitations.hash, hash)))[0]
