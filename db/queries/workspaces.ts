import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../client'
import { prepared } from '../prepared'
import { keys, signInLinks, workspaces } from '../schema'

export type WorkspaceRow = typeof workspaces.$inferSelect
export type KeyRow = typeof keys.$inferSelect

const workspaceById = prepared((db) =>
  db.select().from(workspaces).where(eq(workspaces.id, sql.placeholder('id'))).prepare(),
)

export const findWorkspace = async (db: Db, id: string): Promise<WorkspaceRow | undefined> =>
  (await workspaceById(db).execute({ id }))[0]

/** Every workspace of the installation, the oldest first; 1,000 at most. */
export const listWorkspaces = (db: Db) =>
  db
    .select({
      id: workspaces.id,
      name: workspaces.name,
      timeZone: workspaces.timeZone,
      currency: workspaces.currency,
    })
    .from(workspaces)
    .orderBy(asc(workspaces.createdAt), asc(workspaces.id))
    .limit(1_000)

/** The workspace that came with the installation. */
export const findFirstWorkspace = async (db: Db): Promise<WorkspaceRow | undefined> =>
  (await db.select().from(workspaces).orderBy(asc(workspaces.createdAt)).limit(1))[0]

/** The one look-up without a workspace: a key's hash is what names the workspace. */
export const findKeyByHash = async (db: Db, hash: string): Promise<KeyRow | undefined> =>
  (await db.select().from(keys).where(and(eq(keys.hash, hash), isNull(keys.revokedAt))))[0]

export const findKey = async (db: Db, workspaceId: string, id: string): Promise<KeyRow | undefined> =>
  (await db.select().from(keys).where(and(eq(keys.workspaceId, workspaceId), eq(keys.id, id))))[0]

export const listKeys = (db: Db, workspaceId: string): Promise<KeyRow[]> =>
  db.select().from(keys).where(eq(keys.workspaceId, workspaceId)).orderBy(desc(keys.createdAt))

/** The newest publishable key in force: the one the snippet shows. */
export const findPublishableKey = async (db: Db, workspaceId: string): Promise<KeyRow | undefined> =>
  (
    await db
      .select()
      .from(keys)
      .where(
        and(
          eq(keys.workspaceId, workspaceId),
          eq(keys.kind, 'publishable'),
          isNull(keys.revokedAt),
        ),
      )
      .orderBy(desc(keys.createdAt))
      .limit(1)
  )[0]

export const findSignInLink = async (db: Db, hash: string) =>
  (await db.select().from(signInLinks).where(eq(signInLinks.hash, hash)))[0]
