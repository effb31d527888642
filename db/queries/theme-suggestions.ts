import { and, asc, desc, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '../client'
import { columnsOf, indexed } from '../indexed'
import { responses, themeRefusals } from '../schema'

export type ThemeRefusalRow = typeof themeRefusals.$inferSelect

/** A comment with what it is about, as far as rules say. */
export interface ReadComment {
  id: string
  text: string
  language: string | null
  keywords: string[]
  covered: boolean
}

const { id, comment, language, tags, workspaceId, answeredAt } = columnsOf(responses)

/** The newest comments as they were written. */
export const listNewestTexts = async (
  db: Db,
  workspace: string,
  most: number,
): Promise<Pick<ReadComment, 'id' | 'text' | 'language'>[]> => {
  const rows = await db
    .select({ id, comment, language })
    .from(indexed(responses, 'responses_by_time'))
    .where(and(eq(workspaceId, workspace), isNotNull(comment)))
    .orderBy(desc(answeredAt), desc(id))
    .limit(most)
  return rows.map((row) => ({ id: row.id, text: row.comment ?? '', language: row.language }))
}

/** The newest comments, with whether a theme covers them. */
export const listNewestComments = async (
  db: Db,
  workspace: string,
  most: number,
): Promise<ReadComment[]> => {
  const rows = await db
    .select({ id, comment, language, tags })
    .from(indexed(responses, 'responses_by_time'))
    .where(and(eq(workspaceId, workspace), isNotNull(comment)))
    .orderBy(desc(answeredAt), desc(id))
    .limit(most)
  return rows.map((row) => ({
    id: row.id,
    text: row.comment ?? '',
    language: row.language,
    keywords: (row.tags?.keywords ?? []).map(({ word }) => word),
    // Tags of long ago have no list of themes: whether one covers them is not known.
    covered: (row.tags?.themes?.length ?? 1) > 0,
  }))
}

export const listThemeRefusals = (db: Db, workspace: string): Promise<ThemeRefusalRow[]> =>
  db
    .select()
    .from(themeRefusals)
    .where(eq(themeRefusals.workspaceId, workspace))
    .orderBy(asc(themeRefusals.word))
