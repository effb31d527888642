import { and, asc, eq } from 'drizzle-orm'
import type { Db } from '../client'
import { savedViews } from '../schema'

export type SavedViewRow = typeof savedViews.$inferSelect

/** The saved filters of one list, oldest first. */
export const listSavedViews = (
  db: Db,
  workspaceId: string,
  place: SavedViewRow['place'],
): Promise<SavedViewRow[]> =>
  db
    .select()
    .from(savedViews)
    .where(and(eq(savedViews.workspaceId, workspaceId), eq(savedViews.place, place)))
    .orderBy(asc(savedViews.createdAt), asc(savedViews.id))
