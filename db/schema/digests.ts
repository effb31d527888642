import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { DigestContent } from '../../src/domain/digest/digest'
import type { DigestSchedule } from '../../src/domain/digest/window'

/** What was said of a week or a month, as it was then. */
export const digests = sqliteTable(
  'digests',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    every: text().$type<DigestSchedule['every']>().notNull(),
    /** Days of the workspace's zone, both inclusive; those of one workspace never overlap. */
    fromDay: text('from_day').notNull(),
    toDay: text('to_day').notNull(),
    content: text({ mode: 'json' }).$type<DigestContent>().notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [uniqueIndex('digests_by_window').on(table.workspaceId, table.toDay)],
)

/** When a workspace's digests are made and where they go; without a row the defaults hold. */
export const digestSettings = sqliteTable('digest_settings', {
  workspaceId: text('workspace_id').primaryKey(),
  isOn: integer('is_on', { mode: 'boolean' }).notNull(),
  schedule: text({ mode: 'json' }).$type<DigestSchedule>().notNull(),
  /** Mail addresses. */
  recipients: text({ mode: 'json' }).$type<string[]>().notNull(),
  /** Channels that lead to one place, such as a Slack webhook. */
  channelIds: text('channel_ids', { mode: 'json' }).$type<string[]>().notNull(),
})
