import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { TagCorrection } from '../../src/domain/text/learning/corrections'
import type { LearnedWords } from '../../src/domain/text/learning/learn-words'

/** What people said of the tags of answers, the last word of each; also kept in the tags themselves. */
export const tagCorrections = sqliteTable(
  'tag_corrections',
  {
    workspaceId: text('workspace_id').notNull(),
    responseId: text('response_id').notNull(),
    field: text().$type<TagCorrection['field']>().notNull(),
    /** The keyword; empty for the sentiment, of which an answer has one. */
    value: text().notNull(),
    verdict: text().$type<TagCorrection['verdict']>().notNull(),
    correctedAt: integer('corrected_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.responseId, table.field, table.value] }),
    index('tag_corrections_by_time').on(table.workspaceId, table.correctedAt),
  ],
)

/** What a workspace learned from its corrections. It can be made anew from them. */
export const textModels = sqliteTable('text_models', {
  workspaceId: text('workspace_id').primaryKey(),
  /** Corrections from then on teach; earlier ones hold for their answers alone. */
  since: integer().notNull(),
  /** How many it learned from. */
  corrections: integer().notNull(),
  /** One sign a weight; empty while no mood was corrected. */
  weights: text().notNull(),
  words: text({ mode: 'json' }).$type<LearnedWords>().notNull(),
  learnedAt: integer('learned_at').notNull(),
})
