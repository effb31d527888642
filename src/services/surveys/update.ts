import { findSurvey, type StoredSurvey } from '../../../db/queries/surveys'
import type { Context } from '../../context'
import { canBecome, type SurveyDefinition, type SurveyStatus } from '../../domain/surveys/definition'
import { AppError } from '../../errors'
import { requireScope } from '../auth/require-scope'
import { writeSurvey } from './write-survey'

export interface SurveyPatch {
  name?: string | undefined
  definition?: SurveyDefinition | undefined
}

/** Changes name or definition. Throws not_found, or conflict for an archived survey. */
export async function updateSurvey(
  ctx: Context,
  id: string,
  patch: SurveyPatch,
): Promise<StoredSurvey> {
  requireScope(ctx, 'surveys:write')
  const survey = await requireSurvey(ctx, id)
  if (survey.status === 'archived') throw new AppError('conflict', 'an archived survey stays as it is')
  return await write(ctx, {
    ...survey,
    name: patch.name ?? survey.name,
    definition: patch.definition ?? survey.definition,
  })
}

/** Moves a survey along draft → live ⇄ paused → archived. Throws not_found or conflict. */
export async function setSurveyStatus(
  ctx: Context,
  id: string,
  status: SurveyStatus,
): Promise<StoredSurvey> {
  requireScope(ctx, 'surveys:write')
  const survey = await requireSurvey(ctx, id)
  if (survey.status === status) return survey
  if (!canBecome(survey.status, status)) {
    throw new AppError('conflict', `a survey that is ${survey.status} cannot become ${status}`)
  }
  return await write(ctx, { ...survey, status })
}

async function requireSurvey(ctx: Context, id: string): Promise<StoredSurvey> {
  const survey = await findSurvey(ctx.db, ctx.workspace.id, id)
  if (!survey) throw new AppError('not_found', 'no such survey')
  return survey
}

async function write(ctx: Context, survey: StoredSurvey): Promise<StoredSurvey> {
  const written = await ctx.write(ctx.workspace, writeSurvey, survey)
  ctx.cache.clear()
  return written
}
