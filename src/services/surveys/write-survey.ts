import { findSurvey, type StoredSurvey } from '../../../db/queries/surveys'
import { AppError } from '../../errors'
import type { Action } from '../action'

/** Stores a survey; a changed definition becomes a new version, and the old one stays readable. */
export const writeSurvey: Action<StoredSurvey, StoredSurvey | undefined, StoredSurvey> = {
  name: 'writeSurvey',
  keys: ({ id }) => [`survey ${id}`],

  see: (db, workspaceId, inputs) =>
    Promise.all(inputs.map(({ id }) => findSurvey(db, workspaceId, id))),

  decide(stored, input, moment) {
    if (stored && stored.kind !== input.kind) {
      throw new AppError('conflict', 'a survey keeps its kind')
    }
    const changed =
      !stored || JSON.stringify(stored.definition) !== JSON.stringify(input.definition)
    const version = (stored?.version ?? 0) + (changed ? 1 : 0)
    const survey = { ...input, version, updatedAt: moment.now }
    const { definition, ...row } = survey
    const workspaceId = moment.workspace.id
    return {
      result: survey,
      changes: {
        surveys: [{ ...row, workspaceId }],
        surveyVersions: changed
          ? [{ workspaceId, surveyId: survey.id, version, definition, createdAt: moment.now }]
          : [],
      },
    }
  },
}
