import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Db } from '../client'
import { pagesById } from '../pages'
import { inList, prepared } from '../prepared'
import { responses, responseTags } from '../schema'
import { searchQuery } from '../../src/domain/text/search'
import type { TagKind } from '../../src/domain/surveys/response'

export type ResponseRow = typeof responses.$inferSelect

const bySubmission = prepared((db) =>
  db
    .select()
    .from(responses)
    .where(
      and(
        eq(responses.workspaceId, sql.placeholder('workspaceId')),
        inList(responses.surveyId, 'surveyIds'),
        inList(responses.submissionId, 'submissionIds'),
      ),
    )
    .prepare(),
)

/** Responses already stored under these submission ids. */
export const listBySubmission = async (
  db: Db,
  workspaceId: string,
  submissionIds: readonly string[],
  surveyIds: readonly string[],
): Promise<ResponseRow[]> =>
  await bySubmission(db).execute({
    workspaceId,
    surveyIds: JSON.stringify([...new Set(surveyIds)]),
    submissionIds: JSON.stringify(submissionIds),
  })

/** Responses of people whose customer was not known when they answered; 200 at most. */
export const listUnlinkedResponses = async (
  db: Db,
  workspaceId: string,
  respondentIds: readonly string[],
): Promise<ResponseRow[]> =>
  respondentIds.length === 0
    ? []
    : await db
        .select()
        .from(responses)
        .where(
          and(
            eq(responses.workspaceId, workspaceId),
            inArray(responses.respondentId, [...respondentIds]),
            isNull(responses.customerId),
          ),
        )
        .limit(200)

/** Every response of the workspace, in pages. */
export const pagesOfResponses = (db: Db, workspaceId: string): AsyncGenerator<ResponseRow[]> =>
  pagesById((afterId, limit) =>
    db
      .select()
      .from(responses)
      .where(and(eq(responses.workspaceId, workspaceId), gt(responses.id, afterId)))
      .orderBy(asc(responses.id))
      .limit(limit),
  )

/** Responses with a comment in the order of their ids, after one. */
export const listCommentedAfter = (
  db: Db,
  workspaceId: string,
  afterId: string,
  limit: number,
): Promise<ResponseRow[]> =>
  db
    .select()
    .from(responses)
    .where(
      and(
        eq(responses.workspaceId, workspaceId),
        gt(responses.id, afterId),
        isNotNull(responses.comment),
      ),
    )
    .orderBy(asc(responses.id))
    .limit(limit)

/** The languages of the newest comments. */
export async function listNewestLanguages(
  db: Db,
  workspaceId: string,
  most: number,
): Promise<string[]> {
  const newest = db
    .select({ language: responses.language })
    .from(responses)
    .where(and(eq(responses.workspaceId, workspaceId), isNotNull(responses.comment)))
    .orderBy(desc(responses.answeredAt), desc(responses.id))
    .limit(most)
    .as('newest')
  const rows = await db.selectDistinct({ language: newest.language }).from(newest)
  return rows.flatMap(({ language }) => language ?? [])
}

/** The first answer that was tagged, whatever with. */
export const findOldestTagged = async (
  db: Db,
  workspaceId: string,
): Promise<ResponseRow | undefined> => (await listCommentedAfter(db, workspaceId, '', 1))[0]

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
export const listResponses = (
  db: Db,
  workspaceId: string,
  filter: ResponseFilter,
  limit: number,
): Promise<ResponseRow[]> =>
  db
    .select()
    .from(responses)
    .where(
      and(
        eq(responses.workspaceId, workspaceId),
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
        filter.since === undefined ? undefined : gte(responses.answeredAt, filter.since),
        filter.until === undefined ? undefined : lt(responses.answeredAt, filter.until),
        tagged(db, workspaceId, 'keyword', filter.keyword),
        tagged(db, workspaceId, 'theme', filter.theme),
        tagged(db, workspaceId, 'signal', filter.signal),
        tagged(db, workspaceId, 'label', filter.label),
        filter.q === undefined ? undefined : says(workspaceId, filter.q),
        followedUp(filter),
        tagged(db, workspaceId, 'competitor', filter.competitor),
        filter.after &&
          or(
            lt(responses.answeredAt, filter.after.at),
            and(eq(responses.answeredAt, filter.after.at), lt(responses.id, filter.after.id)),
          ),
      ),
    )
    .orderBy(desc(responses.answeredAt), desc(responses.id))
    .limit(limit)

const tagged = (
  db: Db,
  workspaceId: string,
  tag: TagKind,
  value: string | readonly string[] | undefined,
) =>
  value === undefined
    ? undefined
    : inArray(
        responses.id,
        db
          .select({ id: responseTags.responseId })
          .from(responseTags)
          .where(
            and(
              eq(responseTags.workspaceId, workspaceId),
              eq(responseTags.tag, tag),
              inArray(responseTags.value, typeof value === 'string' ? [value] : [...value]),
            ),
          ),
      )

function says(workspaceId: string, typed: string): SQL {
  const query = searchQuery(workspaceId, typed)
  return query === null
    ? sql`0`
    : sql`${responses.id} in (
        select m.response_id from response_search
        join response_search_ids m on m.id = response_search.rowid
        where response_search match ${query}
      )`
}

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

/** Responses with these ids, in the order of the ids. */
export const listResponsesById = (
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<ResponseRow[]> =>
  db
    .select()
    .from(responses)
    .where(and(eq(responses.workspaceId, workspaceId), inArray(responses.id, [...ids])))
    .orderBy(asc(responses.id))

export const findResponse = async (
  db: Db,
  workspaceId: string,
  id: string,
): Promise<ResponseRow | undefined> =>
  (
    await db
      .select()
      .from(responses)
      .where(and(eq(responses.workspaceId, workspaceId), eq(responses.id, id)))
  )[0]
