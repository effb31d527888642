import type { KindSlug } from '../../contract/client'
import type { Context } from '../../context'
import { KINDS } from '../../domain/surveys/kinds'
import { AppError } from '../../errors'
import { loadSurveys } from '../surveys/load'
import type { ExposureSlug } from './exposures'

/** Whose answers are asked about: surveys of one kind, or of every kind that asks who may stay. */
export interface AskedSurveys {
  kind: KindSlug | null
  surveyIds: string[]
}

/** What can be asked about: what goes with leaving, and the reasons leavers give. */
export type Asked = ExposureSlug | 'reason'

/**
 * The surveys a question is about. Only leavers answer the cancellation survey, so it can tell why
 * they leave and never how much more likely. Throws AppError for what cannot be asked.
 */
export async function askedSurveys(
  ctx: Context,
  about: Asked,
  query: { kind?: KindSlug | undefined; survey_id?: string | undefined },
): Promise<AskedSurveys> {
  const surveys = await loadSurveys(ctx)
  const one = surveys.find(({ id }) => id === query.survey_id)
  if (query.survey_id !== undefined && !one) throw new AppError('not_found', 'no such survey')
  if (one && query.kind !== undefined && query.kind !== one.kind) {
    throw new AppError('invalid_request', `this survey is of the kind ${one.kind}`)
  }
  const kind = one?.kind ?? query.kind ?? USUAL_KIND[about]
  const problem = problemOf(about, kind)
  if (problem !== null) throw new AppError('invalid_request', problem)

  const isAsked = (each: KindSlug) => (kind === null ? each !== 'cancellation' : each === kind)
  const surveyIds = one ? [one.id] : surveys.flatMap((each) => (isAsked(each.kind) ? each.id : []))
  return { kind, surveyIds }
}

/** The same for questions about scores, which are of one kind. */
export async function askedScores(
  ctx: Context,
  query: Parameters<typeof askedSurveys>[2],
): Promise<{ kind: KindSlug; surveyIds: string[] }> {
  const { kind, surveyIds } = await askedSurveys(ctx, 'score', query)
  return { kind: kind ?? SCORED_KIND, surveyIds }
}

const SCORED_KIND = 'nps'

const USUAL_KIND: Record<Asked, KindSlug | null> = {
  score: SCORED_KIND,
  sentiment: null,
  theme: null,
  keyword: null,
  reason: 'cancellation',
}

function problemOf(about: Asked, kind: KindSlug | null): string | null {
  if (about === 'reason')
    return kind === 'cancellation' ? null : 'only the cancellation survey asks for a reason'
  if (kind === 'cancellation')
    return 'only leavers answer the cancellation survey: there is nobody to compare them with'
  if (about === 'score' && (kind === null || KINDS[kind].bands.length === 0))
    return `${kind ?? 'this'} has no scale`
  return null
}
