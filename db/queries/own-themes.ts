import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../client'
import { prepared } from '../prepared'
import { ownRules, ownThemes } from '../schema'

export type OwnThemeRow = typeof ownThemes.$inferSelect
export type OwnRulesRow = typeof ownRules.$inferSelect

const rulesOf = prepared((db) =>
  db
    .select()
    .from(ownRules)
    .where(eq(ownRules.workspaceId, sql.placeholder('workspaceId')))
    .prepare(),
)

/** Undefined for a workspace that never had rules of its own. */
export const findOwnRules = async (
  db: Db,
  workspaceId: string,
): Promise<OwnRulesRow | undefined> => (await rulesOf(db).execute({ workspaceId }))[0]

/** The themes that are looked for, the oldest first. */
export const listOwnThemes = (db: Db, workspaceId: string): Promise<OwnThemeRow[]> =>
  db
    .select()
    .from(ownThemes)
    .where(and(eq(ownThemes.workspaceId, workspaceId), isNull(ownThemes.removedAt)))
    .orderBy(asc(ownThemes.createdAt), asc(ownThemes.id))

/** Names of the newest themes by their ids, also of those removed. */
export const listOwnThemeNames = (
  db: Db,
  workspaceId: string,
  most: number,
): Promise<Pick<OwnThemeRow, 'id' | 'name' | 'removedAt'>[]> =>
  db
    .select({ id: ownThemes.id, name: ownThemes.name, removedAt: ownThemes.removedAt })
    .from(ownThemes)
    .where(eq(ownThemes.workspaceId, workspaceId))
    .orderBy(desc(ownThemes.createdAt), desc(ownThemes.id))
    .limit(most)
