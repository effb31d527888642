import type { ResponseAnswer, ResponseBody } from '../../contract/client'
import type { Context } from '../../context'
import { answersAll, checkAnswers } from '../../domain/surveys/answers'
import { dayIn } from '../../domain/time'
import { withoutQuery } from '../../domain/url'
import { AppError } from '../../errors'
import { deliverSoon, wantedTypes } from '../deliveries/announce'
import { FOLLOW_UP_EVENTS } from '../follow-ups/events'
import { loadFollowUpRules } from '../follow-ups/rules'
import { rulesFor } from '../playbooks/rules'
import { moveSoon } from '../playbooks/start'
import { identityOf } from '../respondents/identity'
import { loadSurveyVersion } from '../surveys/load'
import { RESPONSE_EVENTS } from './response-events'
import { storeResponse } from './store-response'
import { loadTagging, readComment } from './tagging'
import { toAnswer } from './to-answer'

/** An answer may wait in a browser this long and still keep its own time. */
const MAX_AGE_MS = 7 * 86_400_000

/**
 * Takes an answer, or the next step of one: checks it against the version it answers, tags its
 * words and commits it. Safe to repeat with the same submission id.
 * Throws not_found, invalid_fields, or conflict when the id was used for something else.
 */
export async function submitResponse(
  ctx: Context,
  body: ResponseBody,
): Promise<{ answer: ResponseAnswer; created: boolean }> {
  const survey = await loadSurveyVersion(ctx, body.survey_id, body.version)
  if (!survey || survey.status === 'draft') throw new AppError('not_found', 'no such survey')

  const result = checkAnswers(survey, body.answers)
  if ('problems' in result) {
    throw new AppError('invalid_fields', 'some answers do not fit the survey', {
      fields: result.problems,
    })
  }

  const { checked, agrees } = result
  const answeredAt = ctx.now() - Math.round(Math.min(body.age_ms, MAX_AGE_MS))
  const wanted = await wantedTypes(ctx, [...RESPONSE_EVENTS, ...FOLLOW_UP_EVENTS])
  const playbooks = await rulesFor(ctx, ['response'])
  const { row, created } = await ctx.write(ctx.workspace, storeResponse, {
    ...checked,
    ...readComment(await loadTagging(ctx), { ...checked, kind: survey.kind, locale: body.locale }),
    surveyId: survey.id,
    surveyVersion: survey.version,
    kind: survey.kind,
    submissionId: body.submission_id,
    revision: body.revision,
    // Whoever leaves at what is asked after the survey has answered the survey.
    status: body.complete || answersAll(survey, checked) ? 'complete' : 'partial',
    displayId: body.display_id ?? null,
    identity: await identityOf(ctx, body),
    agrees,
    goesOn: survey.definition.asksContact === true,
    choicePosition: checked.reason === null ? null : (body.choice_position ?? null),
    locale: body.locale,
    url: withoutQuery(body.url),
    answeredAt,
    day: dayIn(ctx.workspace.timeZone, answeredAt),
    rules: await loadFollowUpRules(ctx),
    wanted,
    playbooks,
  })
  deliverSoon(ctx, wanted)
  moveSoon(ctx, playbooks)
  return { answer: toAnswer(row), created }
}
