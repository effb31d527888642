import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { KindSlug } from '../../src/contract/client'
import type { SurveyDefinition, SurveyStatus } from '../../src/domain/surveys/definition'

export const surveys = sqliteTable(
  'surveys',
  {
    id: text().primaryKey(),
    workspaceId: text('workspace_id').notNull(),
    kind: text().$type<KindSlug>().notNull(),
    name: text().notNull(),
    status: text().$type<SurveyStatus>().notNull(),
    /** The version people are asked now; older ones stay for the answers they got. */
    version: integer().notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (table) => [index('surveys_by_workspace').on(table.workspaceId, table.createdAt)],
)

export const surveyVersions = sqliteTable(
  'survey_versions',
  {
    workspaceId: text('workspace_id').notNull(),
    surveyId: text('survey_id').notNull(),
    version: integer().notNull(),
    definition: text({ mode: 'json' }).$type<SurveyDefinition>().notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.surveyId, table.version] })],
)
