import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '../client'
import { shareLinks } from '../schema'

export type ShareLinkRow = typeof shareLinks.$inferSelect

/** The newest first. */
export const listShareLinks = (db: Db, workspaceId: string, limit: number): Promise<ShareLinkRow[]> =>
  db
    .select()
    .from(shareLinks)
    .where(eq(shareLinks.workspaceId, workspaceId))
    .orderBy(desc(shareLinks.createdAt), desc(shareLinks.id))
    .limit(limit)

export const findShareLink = async (
  db: Db,
  workspaceId: string,
  id: string,
): Promise<ShareLinkRow | undefined> =>
  (
    await db
      .select()
      .from(shareLinks)
      .where(and(eq(shareLinks.workspaceId, workspaceId), eq(shareLinks.id, id)))
  )[0]

/** Whose link it is: the only look that does not know the workspace yet. */
export const findShareLinkByHash = async (db: Db, hash: string): Promise<ShareLinkRow | undefined> =>
  (await db.select().from(shareLinks).where(eq(shareLinks.hash, hash)))[0]
