import { and, eq, gte, inArray, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { TagKind } from '../../src/domain/surveys/response'
import { searchQuery } from '../../src/domain/text/search'
import type { Db } from '../client'
import { columnsOf, indexed, ofWorkspace } from '../indexed'
import { responses, responseTags } from '../schema'
import type { ResponseRow } from './responses'

export interface ResponseFilter {
  surveyId?: string | undefined
  kind?: ResponseRow['kind'] | undefined
  minScore?: number | undefined
  maxScore?: number | undefined
  sentiment?: ResponseRow['sentimentLabel'] | undefined
  /** Any of them. */
  keyword?: string | readonly string[] | undefined
  theme?: string | undefined
  signal?: string | undefined
  competitor?: string | undefined
  cause?: string | undefined
  customerId?: string | undefined
  respondentId?: string | undefined
  trust?: ResponseRow['trust'] | undefined
  hasComment?: boolean | undefined
  /** Words to look for: the beginnings of words, all of them. */
  q?: string | undefined
  /** A tag put there by hand. */
  label?: string | undefined
  /** Whether somebody looks after it, has done so, or nobody has. */
  followUp?: 'none' | 'active' | 'closed' | undefined
  /** Owner of a follow-up of it that is not closed. */
  ownerId?: string | undefined
  /** Half-open: since ≤ answered < until, epoch ms. */
  since?: number | undefined
  until?: number | undefined
  after?: { at: number; id: string } | undefined
}

/** Responses newest first, beginning after the position of `after`. */
export async function listResponses(
  db: Db,
  workspaceId: string,
  filter: ResponseFilter,
  limit: number,
): Promise<ResponseRow[]> {
  if (filter.q === undefined) return await take(db, walkOf(workspaceId, filter), filter, limit)
  const query = searchQuery(workspaceId, filter.q)
  if (query === null) return []
  const newest = await listNewestMatches(db, query)
  const found = await take(db, listed(workspaceId, newest.ids), filter, limit)
  // What is left out was received before all of these, and so answered before.
  const last = found.length === limit ? found.at(-1) : undefined
  const isWhole = newest.isAll || (last !== undefined && last.answeredAt > newest.receivedAt)
  return isWhole ? found : await take(db, listed(workspaceId, matchesOf(query)), filter, limit)
}

/** What is gone through, newest first: rows, and the moment and id that have their order. */
interface Walk {
  rows: typeof responses
  of: SQL | undefined
  at: SQL
  id: SQL
}

const take = (db: Db, { rows, of, at, id }: Walk, filter: ResponseFilter, limit: number): Promise<ResponseRow[]> =>
  db
    .select(columnsOf(responses))
    .from(rows)
    .where(
      and(
        of,
        filter.since === undefined ? undefined : sql`${at} >= ${filter.since}`,
        filter.until === undefined ? undefined : sql`${at} < ${filter.until}`,
        filter.after && sql`(${at}, ${id}) < (${filter.after.at}, ${filter.after.id})`,
        equals(responses.surveyId, filter.surveyId),
        equals(responses.kind, filter.kind),
        filter.minScore === undefined ? undefined : gte(responses.score, filter.minScore),
        filter.maxScore === undefined ? undefined : lte(responses.score, filter.maxScore),
        equals(responses.sentimentLabel, filter.sentiment ?? undefined),
        equals(responses.cause, filter.cause),
        equals(responses.customerId, filter.customerId),
        equals(responses.respondentId, filter.respondentId),
        equals(responses.trust, filter.trust),
        hasComment(filter.hasComment),
        ...tagsOf(filter).map(isTagged),
        followedUp(filter),
      ),
    )
    .orderBy(sql`${at} desc`, sql`${id} desc`)
    .limit(limit)

/** By whatever is rarest of what is asked for: the rest is then looked at row by row. */
function walkOf(workspaceId: string, filter: ResponseFilter): Walk {
  if (filter.customerId !== undefined) return inOrderOf(workspaceId, 'responses_by_customer')
  if (filter.respondentId !== undefined) return inOrderOf(workspaceId, 'responses_by_respondent')
  const [tag] = tagsOf(filter)
  if (tag !== undefined) return taggedOnes(workspaceId, tag)
  if (filter.ownerId !== undefined || filter.followUp === 'active') return listed(workspaceId, lookedAfter(workspaceId))
  return inOrderOf(workspaceId, filter.surveyId === undefined ? 'responses_by_time' : 'responses_by_survey')
}

const inOrderOf = (workspaceId: string, index: string): Walk => ({
  rows: indexed(responses, index),
  of: eq(responses.workspaceId, workspaceId),
  at: sql`${responses.answeredAt}`,
  id: sql`${responses.id}`,
})

/** Responses by a list of their ids, a select of `told_id`. */
const listed = (workspaceId: string, ids: SQL): Walk => ({
  ...inOrderOf(workspaceId, ''),
  rows: joined(ids),
  of: ofWorkspace(responses.workspaceId, workspaceId),
})

/** As `indexed`: SQL to the query builder, typed as the table. */
const joined = (ids: SQL): typeof responses =>
  sql`(${ids}) cross join ${responses} on ${responses.id} = told_id` as unknown as typeof responses

interface Tag {
  tag: TagKind
  /** Any of them. */
  values: readonly string[]
}

/** The tags that are asked for, the one to begin with first. */
function tagsOf({ label, competitor, signal, theme, keyword }: ResponseFilter): Tag[] {
  const asked = Object.entries({ label, competitor, signal, theme, keyword }) as [TagKind, typeof keyword][]
  return asked.flatMap(([tag, value]) =>
    value === undefined ? [] : [{ tag, values: typeof value === 'string' ? [value] : value }],
  )
}

/** One tag lies in the order of time; an answer may have several of many. */
function taggedOnes(workspaceId: string, { tag, values }: Tag): Walk {
  const ids = sql`select ${values.length === 1 ? sql`` : sql`distinct`} response_id as told_id, answered_at as told_at
    from ${responseTags}
    where workspace_id = ${workspaceId} and tag = ${tag} and ${inArray(responseTags.value, [...values])}`
  return { ...listed(workspaceId, ids), at: sql`told_at`, id: sql`told_id` }
}

const isTagged = ({ tag, values }: Tag): SQL => sql`exists (
  select 1 from response_tags k
  where k.workspace_id = responses.workspace_id and k.tag = ${tag} and k.value in (select value from json_each(${JSON.stringify(values)}))
    and k.answered_at = responses.answered_at and k.response_id = responses.id
)`

/** Of many that say a common word the newest are enough for a page. */
const NEWEST_MATCHES = 500

const matchesOf = (query: string): SQL => sql`
  select m.response_id as told_id from response_search
  cross join response_search_ids m on m.id = response_search.rowid
  where response_search match ${query}`

/** The matches that were received last, and when the first of them was: answers are indexed as they come in. */
async function listNewestMatches(db: Db, query: string) {
  const [row] = await db.all<{ ids: string; count: number; receivedAt: number | null }>(sql`
    with newest as materialized (
      select rowid as place from response_search where response_search match ${query}
      order by rowid desc limit ${NEWEST_MATCHES}
    )
    select (
      select json_group_array(m.response_id) from newest cross join response_search_ids m on m.id = newest.place
    ) as ids, (select count(*) from newest) as count, (
      select r.received_at from response_search_ids m cross join responses r on r.id = m.response_id
      where m.id = (select min(place) from newest)
    ) as receivedAt`)
  return {
    ids: sql`select value as told_id from json_each(${row?.ids ?? '[]'})`,
    isAll: (row?.count ?? 0) < NEWEST_MATCHES,
    receivedAt: row?.receivedAt ?? Infinity,
  }
}

/** Answers with a follow-up that is not closed; there are never many. */
const lookedAfter = (workspaceId: string): SQL => sql`
  select distinct response_id as told_id from follow_ups
  where workspace_id = ${workspaceId} and state <> 'closed' and response_id is not null`

/** By the follow-ups of an answer; one that is not closed counts before those that are. */
function followedUp({ followUp, ownerId }: ResponseFilter): SQL | undefined {
  const some = (which: SQL) => sql`exists (
    select 1 from follow_ups f
    where f.workspace_id = responses.workspace_id and f.response_id = responses.id
      and f.response_id is not null and ${which}
  )`
  const isActive = sql`f.state <> 'closed'`
  const byOwner = ownerId === undefined ? undefined : some(sql`${isActive} and f.owner_id = ${ownerId}`)
  if (followUp === undefined) return byOwner
  const states = {
    none: sql`not ${some(sql`1`)}`,
    active: some(isActive),
    closed: sql`${some(sql`1`)} and not ${some(isActive)}`,
  }
  return and(states[followUp], byOwner)
}

function hasComment(wanted: boolean | undefined) {
  if (wanted === undefined) return undefined
  return wanted ? isNotNull(responses.comment) : isNull(responses.comment)
}

const equals = (column: SQLiteColumn, value: string | undefined) =>
  value === undefined ? undefined : eq(column, value)
