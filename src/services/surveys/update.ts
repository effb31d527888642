import { findSurvey, type StoredSurvey } from '../../../db/queries/surveys'
import type { Context } from '../../context'
import { isSameJson } from '../../domain/json'
import {
  canBecome,
  type SurveyDefinition,
  type SurveyStatus,
} from '../../domain/surveys/definition'
import { changedFields, changeLine } from '../../domain/access/audit'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { requireFair } from './require-fair'
import { rowsOfSurvey } from './rows'

export interface SurveyPatch {
  name?: string | undefined
  definition?: SurveyDefinition | undefined
}

type Change = { id: string } & ({ patch: SurveyPatch } | { status: SurveyStatus })

/** Changes name or definition. Throws not_found, or conflict for an archived survey. */
export const updateSurvey = (ctx: Context, id: string, patch: SurveyPatch): Promise<StoredSurvey> =>
  write(ctx, { id, patch })

/** Moves a survey along draft → live ⇄ paused → archived. Throws not_found or conflict. */
export const setSurveyStatus = (
  ctx: Context,
  id: string,
  status: SurveyStatus,
): Promise<StoredSurvey> => write(ctx, { id, status })

async function write(ctx: Context, change: Change): Promise<StoredSurvey> {
  requireScope(ctx, 'surveys:write')
  const survey = await ctx.write(ctx.workspace, changeSurvey, change)
  ctx.cache.clear()
  return survey
}

/** Decides on the survey as the writer sees it, so that changes at once do not undo each other. */
export const changeSurvey: Action<Change, StoredSurvey | undefined, StoredSurvey> = {
  name: 'changeSurvey',
  keys: ({ id }) => [`survey ${id}`],

  see: (db, workspaceId, inputs) =>
    Promise.all(inputs.map(({ id }) => findSurvey(db, workspaceId, id))),

  decide(stored, change, moment) {
    if (!stored) throw new AppError('not_found', 'no such survey')
    const wanted =
      'status' in change ? withStatus(stored, change.status) : patched(stored, change.patch)
    if (isSameJson(stored, wanted)) return { result: stored, changes: {} }

    const isNewVersion = !isSameJson(stored.definition, wanted.definition)
    const version = stored.version + (isNewVersion ? 1 : 0)
    const survey = { ...wanted, version, updatedAt: moment.now }
    const { surveys, surveyVersions } = rowsOfSurvey(survey, moment)
    return { result: survey, changes: isNewVersion ? { surveys, surveyVersions } : { surveys } }
  },

  audit: (stored, _change, after) => {
    return changeLine('survey.changed', after.id, changedFields(stored, after, ['name', 'status', 'version']))
  },
}

function withStatus(survey: StoredSurvey, status: SurveyStatus): StoredSurvey {
  if (survey.status !== status && !canBecome(survey.status, status)) {
    throw new AppError('conflict', `a survey that is ${survey.status} cannot become ${status}`)
  }
  return { ...survey, status }
}

function patched(survey: StoredSurvey, { name, definition }: SurveyPatch): StoredSurvey {
  if (survey.status === 'archived') {
    throw new AppError('conflict', 'an archived survey stays as it is')
  }
  if (definition) requireFair(survey.kind, definition)
  return { ...survey, name: name ?? survey.name, definition: definition ?? survey.definition }
}
