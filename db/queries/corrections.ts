import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Db } from '../client'
import { prepared } from '../prepared'
import { responses, tagCorrections, textModels } from '../schema'

export type TagCorrectionRow = typeof tagCorrections.$inferSelect
export type TextModelRow = typeof textModels.$inferSelect

const modelOf = prepared((db) =>
  db
    .select()
    .from(textModels)
    .where(eq(textModels.workspaceId, sql.placeholder('workspaceId')))
    .prepare(),
)

export const findTextModel = async (
  db: Db,
  workspaceId: string,
): Promise<TextModelRow | undefined> => (await modelOf(db).execute({ workspaceId }))[0]

/** What was corrected of one answer, in the order it was. */
export const listCorrectionsOf = (
  db: Db,
  workspaceId: string,
  responseId: string,
): Promise<TagCorrectionRow[]> =>
  db
    .select()
    .from(tagCorrections)
    .where(
      and(eq(tagCorrections.workspaceId, workspaceId), eq(tagCorrections.responseId, responseId)),
    )
    .orderBy(asc(tagCorrections.correctedAt), asc(tagCorrections.field), asc(tagCorrections.value))

/** What was corrected of any of these answers. */
export const listCorrectionsOfAll = (
  db: Db,
  workspaceId: string,
  responseIds: readonly string[],
): Promise<TagCorrectionRow[]> =>
  db
    .select()
    .from(tagCorrections)
    .where(
      and(eq(tagCorrections.workspaceId, workspaceId), inArray(tagCorrections.responseId, [...responseIds])),
    )

export type LessonRow = Pick<TagCorrectionRow, 'field' | 'value' | 'verdict'> & {
  comment: string | null
  locale: string
}

/** The newest corrections after `since` with the words they are of, the oldest of them first. */
export async function listLessons(
  db: Db,
  workspaceId: string,
  since: number,
  most: number,
): Promise<LessonRow[]> {
  const newest = await db
    .select({
      field: tagCorrections.field,
      value: tagCorrections.value,
      verdict: tagCorrections.verdict,
      comment: responses.comment,
      locale: responses.locale,
    })
    .from(tagCorrections)
    .innerJoin(
      responses,
      and(
        eq(responses.id, tagCorrections.responseId),
        eq(responses.workspaceId, tagCorrections.workspaceId),
      ),
    )
    .where(and(eq(tagCorrections.workspaceId, workspaceId), gt(tagCorrections.correctedAt, since)))
    .orderBy(
      desc(tagCorrections.correctedAt),
      desc(tagCorrections.responseId),
      desc(tagCorrections.field),
      desc(tagCorrections.value),
    )
    .limit(most)
  return newest.reverse()
}

/** What a model was learned from: another one of these, and it has to be learned anew. */
export interface LessonMark {
  since: number
  corrections: number
  /** When the newest was made; 0 without any. */
  newest: number
}

/** Where the corrections of a workspace stand. */
export async function markLessons(db: Db, workspaceId: string): Promise<LessonMark> {
  const since = (await findTextModel(db, workspaceId))?.since ?? 0
  const [row] = await db
    .select({
      corrections: sql<number>`count(*)`,
      newest: sql<number>`coalesce(max(${tagCorrections.correctedAt}), 0)`,
    })
    .from(tagCorrections)
    .where(and(eq(tagCorrections.workspaceId, workspaceId), gt(tagCorrections.correctedAt, since)))
  return { since, corrections: row?.corrections ?? 0, newest: row?.newest ?? 0 }
}
