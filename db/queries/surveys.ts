import { and, asc, eq } from 'drizzle-orm'
import type { Survey } from '../../src/domain/surveys/definition'
import type { Db } from '../client'
import { surveys, surveyVersions } from '../schema'

const withDefinition = {
  id: surveys.id,
  kind: surveys.kind,
  name: surveys.name,
  status: surveys.status,
  version: surveyVersions.version,
  definition: surveyVersions.definition,
  createdAt: surveys.createdAt,
  updatedAt: surveys.updatedAt,
}

export interface StoredSurvey extends Survey {
  createdAt: number
  updatedAt: number
}

const currentVersion = and(
  eq(surveyVersions.surveyId, surveys.id),
  eq(surveyVersions.version, surveys.version),
)

export const listSurveys = (db: Db, workspaceId: string): Promise<StoredSurvey[]> =>
  db
    .select(withDefinition)
    .from(surveys)
    .innerJoin(surveyVersions, currentVersion)
    .where(eq(surveys.workspaceId, workspaceId))
    .orderBy(asc(surveys.createdAt), asc(surveys.id))

/** A survey as it is now, with its newest definition. */
export const findSurvey = async (
  db: Db,
  workspaceId: string,
  id: string,
): Promise<StoredSurvey | undefined> =>
  (
    await db
      .select(withDefinition)
      .from(surveys)
      .innerJoin(surveyVersions, currentVersion)
      .where(and(eq(surveys.workspaceId, workspaceId), eq(surveys.id, id)))
  )[0]

/** A survey as it was in one version. */
export const findSurveyVersion = async (
  db: Db,
  workspaceId: string,
  id: string,
  version: number,
): Promise<StoredSurvey | undefined> =>
  (
    await db
      .select(withDefinition)
      .from(surveys)
      .innerJoin(surveyVersions, eq(surveyVersions.surveyId, surveys.id))
      .where(
        and(
          eq(surveys.workspaceId, workspaceId),
          eq(surveys.id, id),
          eq(surveyVersions.version, version),
        ),
      )
  )[0]
