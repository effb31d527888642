import type { Context } from '../../context'
import { AppError } from '../../errors'
import { loadSurveys } from '../../services/surveys/load'

/** The surveys asked for: one by its id, all of a kind, or all. */
export async function surveyIdsOf(
  ctx: Context,
  query: { survey_id?: string | undefined; kind?: string | undefined },
): Promise<string[]> {
  const surveys = await loadSurveys(ctx)
  if (query.survey_id !== undefined) {
    const survey = surveys.find(({ id }) => id === query.survey_id)
    if (!survey) throw new AppError('not_found', 'no such survey')
    return [survey.id]
  }
  return surveys.filter(({ kind }) => query.kind === undefined || kind === query.kind).map(({ id }) => id)
}
