import { and, asc, count, desc, eq, inArray, isNotNull, isNull, lt, lte, ne, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Db } from '../client'
import { columnsOf, indexed, ofWorkspace } from '../indexed'
import { inList, prepared } from '../prepared'
import { followUpEntries, followUps } from '../schema'

export type FollowUpRow = typeof followUps.$inferSelect
export type FollowUpEntryRow = typeof followUpEntries.$inferSelect

export const FOLLOW_UP_SORTS = ['due', 'newest', 'value'] as const

export type FollowUpSort = (typeof FOLLOW_UP_SORTS)[number]

export interface FollowUpFilter {
  /** A state, or `active` for all that is not closed. */
  state?: FollowUpRow['state'] | 'active' | undefined
  /** A member, or null for what nobody owns. */
  ownerId?: string | null | undefined
  ruleId?: string | undefined
  causeKind?: FollowUpRow['causeKind'] | undefined
  customerId?: string | undefined
  responseId?: string | undefined
  tag?: string | undefined
  /** Of the amounts: those of one currency only can be put in an order. */
  currency?: string | undefined
  /** Not closed, and due before. */
  dueBefore?: number | undefined
}

export interface FollowUpList extends FollowUpFilter {
  sort?: FollowUpSort | undefined
  after?: { at: number; id: string } | undefined
}

const SORT_KEYS = {
  due: followUps.dueAt,
  newest: followUps.openedAt,
  value: followUps.valueMinor,
} as const

/** Follow-ups in the order of `sort`, soonest due first or else the highest, after a position. */
export const listFollowUps = (
  db: Db,
  workspaceId: string,
  { sort = 'due', after, ...filter }: FollowUpList,
  limit: number,
): Promise<FollowUpRow[]> => {
  const key = SORT_KEYS[sort]
  const [order, beyond] = sort === 'due' ? [asc, sql`>`] : [desc, sql`<`]
  return db
    .select(columnsOf(followUps))
    .from(indexed(followUps, indexOf(filter, sort)))
    .where(
      and(
        ...conditions(workspaceId, filter),
        after && sql`(${key}, ${followUps.id}) ${beyond} (${after.at}, ${after.id})`,
      ),
    )
    .orderBy(order(key), order(followUps.id))
    .limit(limit)
}

/** What is not closed is found by indexes of nothing else: there is little of it, however much there was. */
function indexOf(filter: FollowUpFilter, sort?: FollowUpSort): string {
  if (filter.responseId !== undefined) return 'follow_ups_by_response'
  if (filter.customerId !== undefined) return 'follow_ups_by_customer'
  if (isActive(filter)) return filter.ownerId === undefined ? 'follow_ups_due' : 'follow_ups_of_owner'
  if (filter.ruleId !== undefined) return 'follow_ups_by_rule'
  if (sort === 'newest') return 'follow_ups_by_time'
  if (sort === 'value' && filter.currency !== undefined) return 'follow_ups_by_value'
  return filter.state === undefined ? 'follow_ups_by_time' : 'follow_ups_by_state'
}

const isActive = ({ state, dueBefore }: FollowUpFilter): boolean =>
  dueBefore !== undefined || (state !== undefined && state !== 'closed')

/** Where a follow-up stands in a list: what the next page begins after. */
export const placeOfFollowUp = (sort: FollowUpSort, row: FollowUpRow): number =>
  ({ due: row.dueAt, newest: row.openedAt, value: row.valueMinor })[sort]

export const countFollowUps = async (db: Db, workspaceId: string, filter: FollowUpFilter): Promise<number> =>
  (
    await db
      .select({ n: count() })
      .from(indexed(followUps, indexOf(filter)))
      .where(and(...conditions(workspaceId, filter)))
  )[0]?.n ?? 0

const conditions = (workspaceId: string, filter: FollowUpFilter): (SQL | undefined)[] => [
  eq(followUps.workspaceId, workspaceId),
  isActive(filter) ? ne(followUps.state, sql.raw("'closed'")) : undefined,
  filter.state === 'active' ? undefined : equals(followUps.state, filter.state),
  filter.ownerId === null ? isNull(followUps.ownerId) : equals(followUps.ownerId, filter.ownerId),
  equals(followUps.ruleId, filter.ruleId),
  equals(followUps.causeKind, filter.causeKind),
  equals(followUps.customerId, filter.customerId),
  equals(followUps.responseId, filter.responseId),
  equals(followUps.currency, filter.currency),
  filter.tag === undefined
    ? undefined
    : sql`exists (select 1 from json_each(${followUps.tags}) tag where tag.value = ${filter.tag})`,
  filter.dueBefore === undefined ? undefined : lt(followUps.dueAt, filter.dueBefore),
]

const equals = (column: SQLiteColumn, value: string | undefined): SQL | undefined =>
  value === undefined ? undefined : eq(column, value)

export const findFollowUp = async (
  db: Db,
  workspaceId: string,
  id: string,
): Promise<FollowUpRow | undefined> => (await listFollowUpsById(db, workspaceId, [id]))[0]

const followUpsById = prepared((db) =>
  db
    .select()
    .from(followUps)
    .where(and(ofWorkspace(followUps.workspaceId, sql.placeholder('workspaceId')), inList(followUps.id, 'ids')))
    .prepare(),
)

export const listFollowUpsById = async (
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<FollowUpRow[]> => await followUpsById(db).execute({ workspaceId, ids: JSON.stringify(ids) })

/** Every follow-up of some causes of one kind, whichever rule opened it. */
export const listFollowUpsOfCauses = async (
  db: Db,
  workspaceId: string,
  kind: FollowUpRow['causeKind'],
  causeIds: readonly string[],
): Promise<FollowUpRow[]> =>
  causeIds.length === 0
    ? []
    : await db
        .select()
        .from(followUps)
        .where(
          and(
            eq(followUps.workspaceId, workspaceId),
            eq(followUps.causeKind, kind),
            inArray(followUps.causeId, [...new Set(causeIds)]),
          ),
        )

/** What was done with a follow-up, oldest first. */
export const listFollowUpEntries = (
  db: Db,
  workspaceId: string,
  followUpId: string,
): Promise<FollowUpEntryRow[]> =>
  db
    .select()
    .from(followUpEntries)
    .where(and(eq(followUpEntries.workspaceId, workspaceId), eq(followUpEntries.followUpId, followUpId)))
    .orderBy(asc(followUpEntries.at), asc(followUpEntries.ordinal), asc(followUpEntries.id))
    .limit(1_000)

/** Closed follow-ups whose people are to be asked by now whether it helped, the longest due first. */
export const listFollowUpsToCheck = (
  db: Db,
  workspaceId: string,
  now: number,
  limit: number,
): Promise<FollowUpRow[]> =>
  db
    .select()
    .from(followUps)
    .where(and(eq(followUps.workspaceId, workspaceId), lte(followUps.checkAt, now)))
    .orderBy(asc(followUps.checkAt))
    .limit(limit)

/** Every follow-up of these answers, whatever opened it. */
export const listFollowUpsOfResponses = async (
  db: Db,
  workspaceId: string,
  responseIds: readonly string[],
): Promise<FollowUpRow[]> =>
  responseIds.length === 0
    ? []
    : await db
        .select()
        .from(followUps)
        .where(
          and(
            eq(followUps.workspaceId, workspaceId),
            isNotNull(followUps.responseId),
            inArray(followUps.responseId, [...responseIds]),
          ),
        )
