import { and, asc, desc, eq, lt } from 'drizzle-orm'
import type { Db } from '../client'
import { exportRuns, scheduledExports } from '../schema'

export type ScheduledExportRow = typeof scheduledExports.$inferSelect
export type ExportRunRow = typeof exportRuns.$inferSelect

export const listScheduledExports = (db: Db, workspaceId: string): Promise<ScheduledExportRow[]> =>
  db
    .select()
    .from(scheduledExports)
    .where(eq(scheduledExports.workspaceId, workspaceId))
    .orderBy(asc(scheduledExports.createdAt), asc(scheduledExports.id))

/** The newest first. */
export const listExportRuns = (db: Db, workspaceId: string, limit: number): Promise<ExportRunRow[]> =>
  db
    .select()
    .from(exportRuns)
    .where(eq(exportRuns.workspaceId, workspaceId))
    .orderBy(desc(exportRuns.createdAt), desc(exportRuns.id))
    .limit(limit)

export const findExportRun = async (
  db: Db,
  workspaceId: string,
  id: string,
): Promise<ExportRunRow | undefined> =>
  (
    await db
      .select()
      .from(exportRuns)
      .where(and(eq(exportRuns.workspaceId, workspaceId), eq(exportRuns.id, id)))
  )[0]

/** Made before that time; 500 at most. */
export const listOldExportRuns = (db: Db, workspaceId: string, before: number): Promise<{ id: string }[]> =>
  db
    .select({ id: exportRuns.id })
    .from(exportRuns)
    .where(and(eq(exportRuns.workspaceId, workspaceId), lt(exportRuns.createdAt, before)))
    .limit(500)
