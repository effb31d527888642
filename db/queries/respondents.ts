import { and, asc, desc, eq, gt, gte, inArray, isNotNull, sql } from 'drizzle-orm'
import { union } from 'drizzle-orm/sqlite-core'
import type { Db } from '../client'
import { columnsOf, indexed, ofWorkspace } from '../indexed'
import { pagesById } from '../pages'
import { inList, prepared } from '../prepared'
import { displays, respondentEvents, respondents } from '../schema'

export type RespondentRow = typeof respondents.$inferSelect
export type DisplayRow = typeof displays.$inferSelect

const byKey = prepared((db) =>
  db
    .select()
    .from(respondents)
    .where(and(eq(respondents.workspaceId, sql.placeholder('workspaceId')), inList(respondents.key, 'keys')))
    .prepare(),
)

export const listRespondentsByKey = async (
  db: Db,
  workspaceId: string,
  keys: readonly string[],
): Promise<Map<string, RespondentRow>> => {
  const rows = await byKey(db).execute({ workspaceId, keys: JSON.stringify([...new Set(keys)]) })
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

const displaysById = prepared((db) =>
  db
    .select()
    .from(displays)
    .where(and(ofWorkspace(displays.workspaceId, sql.placeholder('workspaceId')), inList(displays.id, 'ids')))
    .prepare(),
)

export const listDisplaysById = async (
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<Map<string, DisplayRow>> => {
  if (ids.length === 0) return new Map()
  const rows = await displaysById(db).execute({ workspaceId, ids: JSON.stringify(ids) })
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
      .where(and(ofWorkspace(displays.workspaceId, workspaceId), gt(displays.id, afterId)))
      .orderBy(asc(displays.id))
      .limit(limit),
  )

/** Those of the customers whom a person was said to belong to. */
export const listCustomersOfRespondents = async (
  db: Db,
  workspaceId: string,
  customerIds: readonly string[],
): Promise<string[]> => {
  const rows = await db
    .selectDistinct({ id: columnsOf(respondents).customerId })
    .from(indexed(respondents, 'respondents_by_customer'))
    .where(
      and(
        eq(respondents.workspaceId, workspaceId),
        inArray(respondents.customerId, [...customerIds]),
      ),
    )
  return rows.flatMap(({ id }) => id ?? [])
}

/** Who was said to belong to a customer. */
export const listRespondentsOfCustomer = (
  db: Db,
  workspaceId: string,
  customerId: string,
  limit: number,
): Promise<RespondentRow[]> =>
  db
    .select(columnsOf(respondents))
    .from(indexed(respondents, 'respondents_by_customer'))
    .where(and(eq(respondents.workspaceId, workspaceId), eq(respondents.customerId, customerId)))
    .limit(limit)

export const listRespondentsById = (
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<RespondentRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(respondents)
        .where(and(ofWorkspace(respondents.workspaceId, workspaceId), inArray(respondents.id, [...new Set(ids)])))

/** Everybody who has one of these addresses, in whatever case it was told. */
export const listRespondentsByEmail = (
  db: Db,
  workspaceId: string,
  emails: readonly string[],
): Promise<RespondentRow[]> =>
  emails.length === 0
    ? Promise.resolve([])
    : db
        .select(columnsOf(respondents))
        .from(indexed(respondents, 'respondents_by_email'))
        .where(
          and(
            eq(respondents.workspaceId, workspaceId),
            isNotNull(respondents.email),
            inArray(sql`lower(email)`, [...new Set(emails.map((email) => email.toLowerCase()))]),
          ),
        )

/** The browsers that turned out to be these people's. */
export const listBrowsersOf = (
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<RespondentRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select(columnsOf(respondents))
        .from(indexed(respondents, 'respondents_by_known_as'))
        .where(and(eq(respondents.workspaceId, workspaceId), inArray(respondents.knownAs, [...ids])))
