import { and, asc, eq, gt, isNotNull, or, sql } from 'drizzle-orm'
import type { Db } from '../client'
import { prepared } from '../prepared'
import { responseTags, topicSettings } from '../schema'

export type TopicSettingRow = typeof topicSettings.$inferSelect

export const listTopicSettings = (db: Db, workspaceId: string): Promise<TopicSettingRow[]> =>
  db
    .select()
    .from(topicSettings)
    .where(eq(topicSettings.workspaceId, workspaceId))
    .orderBy(asc(topicSettings.tag), asc(topicSettings.value))

const mergesOf = prepared((db) =>
  db
    .select()
    .from(topicSettings)
    .where(
      and(
        eq(topicSettings.workspaceId, sql.placeholder('workspaceId')),
        isNotNull(topicSettings.toldAs),
      ),
    )
    .prepare(),
)

/** Those that are told as another. */
export const listMerges = (db: Db, workspaceId: string): Promise<TopicSettingRow[]> =>
  mergesOf(db).execute({ workspaceId })

/** Answers that are counted under a topic, the oldest first, after one. */
export const listTaggedAfter = (
  db: Db,
  workspaceId: string,
  { tag, value }: Pick<TopicSettingRow, 'tag' | 'value'>,
  after: { at: number; id: string },
  limit: number,
): Promise<{ at: number; id: string }[]> =>
  db
    .select({ at: responseTags.answeredAt, id: responseTags.responseId })
    .from(responseTags)
    .where(
      and(
        eq(responseTags.workspaceId, workspaceId),
        eq(responseTags.tag, tag),
        eq(responseTags.value, value),
        or(
          gt(responseTags.answeredAt, after.at),
          and(eq(responseTags.answeredAt, after.at), gt(responseTags.responseId, after.id)),
        ),
      ),
    )
    .orderBy(asc(responseTags.answeredAt), asc(responseTags.responseId))
    .limit(limit)
