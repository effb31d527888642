import type { StoredSurvey } from '../../../db/queries/surveys'
import type { Changes } from '../../../db/changes'
import type { Moment } from '../action'

/** A survey as rows: as it is now, and its version, which stays for the answers it gets. */
export function rowsOfSurvey(
  { definition, ...survey }: StoredSurvey,
  { workspace, now }: Moment,
): Required<Pick<Changes, 'surveys' | 'surveyVersions'>> {
  const workspaceId = workspace.id
  const { id, version } = survey
  return {
    surveys: [{ ...survey, workspaceId }],
    surveyVersions: [{ workspaceId, surveyId: id, version, definition, createdAt: now }],
  }
}
