import { and, desc, eq, gte, like, lt, lte, type SQL } from 'drizzle-orm'
import type { Db } from '../client'
import { auditEntries } from '../schema'

export type AuditRow = typeof auditEntries.$inferSelect

export interface AuditFilter {
  /** A member or a key. */
  actorId?: string | undefined
  /** What it is about: `key`, `member`, `survey` … */
  about?: string | undefined
  from?: number | undefined
  until?: number | undefined
  /** Older than this entry. */
  before?: string | undefined
}

/** Entries of the audit log, newest first. */
export const listAudit = (
  db: Db,
  workspaceId: string,
  { actorId, about, from, until, before }: AuditFilter,
  limit: number,
): Promise<AuditRow[]> => {
  const wanted: (SQL | undefined)[] = [
    eq(auditEntries.workspaceId, workspaceId),
    actorId === undefined ? undefined : eq(auditEntries.actorId, actorId),
    about === undefined ? undefined : like(auditEntries.what, `${about}.%`),
    from === undefined ? undefined : gte(auditEntries.at, from),
    until === undefined ? undefined : lt(auditEntries.at, until),
    before === undefined ? undefined : lt(auditEntries.id, before),
  ]
  return db
    .select()
    .from(auditEntries)
    .where(and(...wanted))
    .orderBy(desc(auditEntries.id))
    .limit(limit)
}

/** Entries made before that time; 500 at most. */
export const listOldAudit = (db: Db, workspaceId: string, before: number): Promise<{ id: string }[]> =>
  db
    .select({ id: auditEntries.id })
    .from(auditEntries)
    .where(and(eq(auditEntries.workspaceId, workspaceId), lte(auditEntries.at, before)))
    .limit(500)
