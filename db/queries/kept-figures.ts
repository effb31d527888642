import { and, asc, eq, lt } from 'drizzle-orm'
import type { Db } from '../client'
import { customers, keptFigures, responses } from '../schema'

export type KeptFiguresRow = typeof keptFigures.$inferSelect

export const findKeptFigures = async (
  db: Db,
  workspaceId: string,
  question: string,
): Promise<KeptFiguresRow | undefined> =>
  (
    await db
      .select()
      .from(keptFigures)
      .where(and(eq(keptFigures.workspaceId, workspaceId), eq(keptFigures.question, question)))
  )[0]

/** Questions whose figures are of before a moment. */
export const listOldFigures = (
  db: Db,
  workspaceId: string,
  before: number,
  limit: number,
): Promise<Pick<KeptFiguresRow, 'workspaceId' | 'question'>[]> =>
  db
    .select({ workspaceId: keptFigures.workspaceId, question: keptFigures.question })
    .from(keptFigures)
    .where(and(eq(keptFigures.workspaceId, workspaceId), lt(keptFigures.at, before)))
    .orderBy(asc(keptFigures.at))
    .limit(limit)

/** Whether a workspace has so many answers, or so many customers. */
export async function hasAtLeast(db: Db, workspaceId: string, rows: number): Promise<boolean> {
  const lasts = await Promise.all(
    [responses, customers].map((table) =>
      db
        .select({ id: table.id })
        .from(table)
        .where(eq(table.workspaceId, workspaceId))
        .limit(1)
        .offset(rows - 1),
    ),
  )
  return lasts.some(({ length }) => length > 0)
}
