import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Db } from '../client'
import { columnsOf, indexed, ofWorkspace } from '../indexed'
import { pagesById } from '../pages'
import { inList, prepared } from '../prepared'
import { responses } from '../schema'

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
      .where(and(ofWorkspace(responses.workspaceId, workspaceId), gt(responses.id, afterId)))
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
        ofWorkspace(responses.workspaceId, workspaceId),
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
): Promise<ResponseRow | undefined> =>
  (
    await db
      .select(columnsOf(responses))
      .from(indexed(responses, 'responses_by_time'))
      .where(and(eq(responses.workspaceId, workspaceId), isNotNull(responses.comment)))
      .orderBy(asc(responses.answeredAt), asc(responses.id))
      .limit(1)
  )[0]

/** Responses with these ids, in the order of the ids. */
export const listResponsesById = (
  db: Db,
  workspaceId: string,
  ids: readonly string[],
): Promise<ResponseRow[]> =>
  db
    .select()
    .from(responses)
    .where(and(ofWorkspace(responses.workspaceId, workspaceId), inArray(responses.id, [...ids])))
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
