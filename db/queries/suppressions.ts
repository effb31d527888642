import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../client'
import { suppressions } from '../schema'

export type SuppressionRow = typeof suppressions.$inferSelect

/** Whether any address is suppressed at all. */
export const isSuppressing = async (db: Db, workspaceId: string): Promise<boolean> =>
  (
    await db
      .select({ hash: suppressions.hash })
      .from(suppressions)
      .where(eq(suppressions.workspaceId, workspaceId))
      .limit(1)
  ).length > 0

/** Which of these are kept. */
export const listSuppressions = async (
  db: Db,
  workspaceId: string,
  hashes: readonly string[],
): Promise<ReadonlySet<string>> =>
  new Set(
    (
      await db
        .select({ hash: suppressions.hash })
        .from(suppressions)
        .where(and(eq(suppressions.workspaceId, workspaceId), inArray(suppressions.hash, [...hashes])))
    ).map(({ hash }) => hash),
  )
