import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '../client'
import { members } from '../schema'

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
