import { and, asc, desc, eq, gt, gte, inArray } from 'drizzle-orm'
import { union } from 'drizzle-orm/sqlite-core'
import type { Db } from '../client'
import { pagesById } from '../pages'
import { displays, respondentEvents, respondents } from '../schema'

export type RespondentRow = typeof respondents.$inferSelect
export type DisplayRow = typeof displays.$inferSelect

export const listRespondentsByKey = async (
  db: Db,
  workspaceId: string,
  keys: readonly string[],
): Promise<Map<string, RespondentRow>> => {
  const rows = await db
    .select()
    .from(respondents)
    .where(and(eq(respondents.workspaceId, workspaceId), inArray(respondents.key, [...new Set(keys)])))
  return new Map(rows.map((row) => [row.key, row]))
}

/** People of these keys, and the browsers that turned out to be theirs. */
export async function listRespondentsOfKeys(
  db: Db,
  workspaceId: string,
  keys: readonly string[],
): Promise<RespondentRow[]> {
  const named = and(eq(respondents.workspaceId, workspaceId), inArray(respondents.key, [...new Set(keys)]))
  const ids = db.select({ id: respondents.id }).from(respondents).where(named)
  const theirs = and(eq(respondents.workspaceId, workspaceId), inArray(respondents.knownAs, ids))
  return await union(db.select().from(respondents).where(named), db.select().from(respondents).where(theirs))
}

export const findRespondent = async (db: Db, workspaceId: string, id: string) =>
  (
    await db
      .select()
      .from(respondents)
      .where(and(eq(respondents.workspaceId, workspaceId), eq(respondents.id, id)))
  )[0]

/** Displays of these people since `since`, newest first. */
export const listDisplaysOf = (
  db: Db,
  workspaceId: string,
  respondentIds: readonly string[],
  since: number,
): Promise<DisplayRow[]> =>
  db
    .select()
    .from(displays)
    .where(
      and(
        eq(displays.workspaceId, workspaceId),
        inArray(displays.respondentId, [...respondentIds]),
        gte(displays.shownAt, since),
      ),
    )
    .orderBy(desc(displays.shownAt))

export const listDisplaysById = async (
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<Map<string, DisplayRow>> => {
  const rows = await db
    .select()
    .from(displays)
    .where(and(eq(displays.workspaceId, workspaceId), inArray(displays.id, [...ids])))
  return new Map(rows.map((row) => [row.id, row]))
}

export const listEventsOf = (db: Db, workspaceId: string, respondentIds: readonly string[]) =>
  db
    .select()
    .from(respondentEvents)
    .where(
      and(
        eq(respondentEvents.workspaceId, workspaceId),
        inArray(respondentEvents.respondentId, [...respondentIds]),
      ),
    )

/** Every display of the workspace, in pages. */
export const pagesOfDisplays = (db: Db, workspaceId: string): AsyncGenerator<DisplayRow[]> =>
  pagesById((afterId, limit) =>
    db
      .select()
      .from(displays)
      .where(and(eq(displays.workspaceId, workspaceId), gt(displays.id, afterId)))
      .orderBy(asc(displays.id))
      .limit(limit),
  )
