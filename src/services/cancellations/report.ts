import type { CancelReportAnswer, CancelReportBody, CancelStepBody } from '../../contract/cancel'
import type { CancelSessionRow, OfferShowingRow } from '../../../db/queries/cancellations'
import type { StoredSurvey } from '../../../db/queries/surveys'
import { type Changes, mergeChanges } from '../../../db/changes'
import type { Context } from '../../context'
import { variantFor } from '../../domain/cancellation/assign'
import { NO_FLOW } from '../../domain/cancellation/flow'
import { offersOpenTo } from '../../domain/cancellation/offers'
import { checkAnswers } from '../../domain/surveys/answers'
import { countsOfDisplay } from '../../domain/surveys/counters'
import { dayIn } from '../../domain/time'
import { withoutQuery } from '../../domain/url'
import { AppError } from '../../errors'
import type { Action, Moment } from '../action'
import { deliverSoon, wantedTypes } from '../deliveries/announce'
import { cancellationCause } from '../playbooks/causes'
import { rulesFor } from '../playbooks/rules'
import { moveSoon, startsOf } from '../playbooks/start'
import { identityOf } from '../respondents/identity'
import { identityKeys, newRespondent } from '../respondents/respondent'
import { FOLLOW_UP_EVENTS } from '../follow-ups/events'
import type { OpeningSeen } from '../follow-ups/look'
import { followUpSession, seeOpeningsOfSessions } from '../follow-ups/of-session'
import { loadFollowUpRules } from '../follow-ups/rules'
import { RESPONSE_EVENTS } from '../responses/response-events'
import { type Submission, storeResponse } from '../responses/store-response'
import { loadTagging, readComment } from '../responses/tagging'
import { loadSurvey, loadSurveyVersion } from '../surveys/load'
import { acknowledge } from './acknowledge'
import { customerKeyOf, factsOf, type SessionInput, type SessionSeen, seeSessions, sessionKeysOf } from './look'
import { claimOf, displayIdOf, displayOf, effectiveAtOf, newSession } from './open'
import { completedEvent } from './completed-event'

const MAX_AGE_MS = 7 * 86_400_000
/** What a report may be news of. */
const EVENTS = [...RESPONSE_EVENTS, ...FOLLOW_UP_EVENTS, 'cancellation.completed'] as const

interface Input extends SessionInput {
  revision: number
  steps: CancelStepBody[]
  subReason: string | null
  reasonPosition: number | null
  offerId: string | null
  outcome: CancelReportBody['outcome']
  reason: string | null
  cause: string | null
  submission: Submission
}

/** A session as it stands before the report, whose it is, and what opening it changed. */
interface Opened {
  session: CancelSessionRow
  person: SessionSeen['person']
  changes: Changes
}

type Seen = SessionSeen & {
  response: Parameters<typeof storeResponse.decide>[0]
  openings: OpeningSeen
  /** How many are reported before this one in the same moment. */
  ahead: number
}

/**
 * Notes where a session stands: a higher revision replaces, a repeat or a late one changes nothing, and
 * an outcome once given stays. A session that never reached us while it was open begins with its report.
 * Throws not_found and invalid_fields.
 */
export async function reportCancellation(
  ctx: Context,
  body: CancelReportBody,
  channel: CancelSessionRow['channel'],
): Promise<CancelReportAnswer> {
  const survey =
    body.version === 0
      ? await loadSurvey(ctx, body.survey_id)
      : await loadSurveyVersion(ctx, body.survey_id, body.version)
  if (survey?.kind !== 'cancellation' || survey.status === 'draft') {
    throw new AppError('not_found', 'no such cancellation')
  }
  const checked = check(survey, body)
  const answeredAt = ctx.now() - Math.round(Math.min(body.age_ms, MAX_AGE_MS))
  const identity = await identityOf(ctx, body)
  const subReason = survey.definition.reasons
    .find(({ id }) => id === checked.reason)
    ?.subReasons?.find(({ id }) => id === body.sub_reason_id)?.id
  const [claim, wanted, playbooks] = await Promise.all([
    claimOf(ctx, body),
    wantedTypes(ctx, EVENTS),
    rulesFor(ctx, ['response', 'cancellation']),
  ])
  const session = await ctx.write(ctx.workspace, storeCancelReport, {
    survey,
    sessionKey: body.session_key,
    identity,
    claim,
    channel,
    locale: body.locale,
    url: withoutQuery(body.url),
    effectiveAt: effectiveAtOf(body, claim),
    openedAt: answeredAt - Math.max(0, ...body.steps.map(({ shown_ms, left_ms }) => left_ms ?? shown_ms)),
    revision: body.revision,
    steps: body.steps,
    reason: checked.reason,
    cause: checked.cause,
    subReason: subReason ?? null,
    reasonPosition: body.reason_position ?? null,
    offerId: body.offer_id ?? null,
    outcome: body.outcome,
    submission: {
      ...checked,
      ...readComment(await loadTagging(ctx), { ...checked, kind: survey.kind, locale: body.locale }),
      surveyId: survey.id,
      surveyVersion: survey.version,
      kind: survey.kind,
      submissionId: body.session_key,
      revision: body.revision,
      status: body.outcome === null ? 'partial' : 'complete',
      displayId: null,
      identity,
      agrees: false,
      goesOn: false,
      choicePosition: body.reason_position ?? null,
      locale: body.locale,
      url: withoutQuery(body.url),
      answeredAt,
      day: dayIn(ctx.workspace.timeZone, answeredAt),
      rules: await loadFollowUpRules(ctx),
      wanted,
      playbooks,
    },
  })
  deliverSoon(ctx, wanted)
  moveSoon(ctx, playbooks)
  return {
    session_id: session.id,
    outcome: session.outcome,
    acknowledgement: acknowledge(session, ctx.workspace.timeZone),
  }
}

function check(survey: StoredSurvey, { reason_id, text }: CancelReportBody) {
  const result = checkAnswers(survey, {
    ...(reason_id === undefined ? {} : { reason: reason_id }),
    ...(text === undefined ? {} : { comment: text }),
  })
  if ('checked' in result) return result.checked
  throw new AppError('invalid_fields', 'some answers do not fit the survey', { fields: result.problems })
}

export const storeCancelReport: Action<Input, Seen, CancelSessionRow> = {
  name: 'storeCancelReport',
  keys: (input) => [
    ...sessionKeysOf(input),
    ...identityKeys(input.identity),
    `submission ${input.submission.submissionId}`,
  ],

  async see(db, workspaceId, inputs) {
    const seen = await seeSessions(db, workspaceId, inputs)
    const submissions = inputs.map((input, i) => submissionOf(input, seen[i]?.session))
    const kept = seen.filter((_, i) => inputs[i]?.outcome === 'kept')
    const [responses, openings] = await Promise.all([
      storeResponse.see(db, workspaceId, submissions),
      seeOpeningsOfSessions(
        db,
        workspaceId,
        inputs[0]?.submission.rules ?? {},
        kept.flatMap(({ session, customer }) => session?.customerId ?? customer?.id ?? []),
      ),
    ])
    return seen.flatMap((one, ahead) => {
      const response = responses[ahead]
      return response ? [{ ...one, response, openings, ahead }] : []
    })
  },

  decide(seen, input, moment) {
    const { session: prior } = seen
    if (prior && input.revision <= prior.revision) return { result: prior, changes: {} }
    const opened: Opened = prior
      ? { session: prior, person: seen.person, changes: {} }
      : openLate(seen, input, moment)
    const answered = answersOf(seen, input, opened, moment)
    const session: CancelSessionRow = {
      ...opened.session,
      revision: input.revision,
      steps: input.steps,
      reason: input.reason,
      cause: input.cause,
      subReason: input.subReason,
      reasonPosition: input.reasonPosition,
      responseId: answered?.result.row.id ?? opened.session.responseId,
      updatedAt: moment.now,
      ...endOf(opened.session, input, moment),
    }
    const hasEnded = session.outcome !== opened.session.outcome
    return {
      result: session,
      changes: mergeChanges([
        opened.changes,
        answered?.changes ?? {},
        {
          cancelSessions: [session],
          offerShowings: showingsOf(session, seen, input),
          outbox: hasEnded ? [completedEvent(session, moment)] : [],
          startedRuns: hasEnded
            ? startsOf(moment, input.submission.playbooks, cancellationCause(session, seen.customer))
            : [],
        },
        hasEnded
          ? followUpSession(moment, seen.openings, session, input.submission.rules, seen.ahead)
          : {},
      ]),
    }
  },
}

/** What was asked of nobody stands for nothing: without a reason or words there is no response. */
const hasAnswers = ({ submission }: Input): boolean =>
  submission.reason !== null || submission.comment !== null

const submissionOf = (input: Input, session: CancelSessionRow | undefined): Submission => ({
  ...input.submission,
  displayId: session ? displayIdOf(session) : null,
})

function answersOf(
  seen: Seen,
  input: Input,
  { session, person }: Opened,
  moment: Moment,
) {
  if (!hasAnswers(input)) return null
  const { prior } = seen.response
  // The words may still grow after the outcome: the end of a withdrawal asks for them only then.
  const status = prior?.status === 'complete' ? 'partial' : prior?.status
  const response = {
    ...seen.response,
    // Who came just now with the session answers as the same person.
    person: seen.response.person ?? person,
    prior: prior && status ? { ...prior, status } : prior,
  }
  // Completed once: more words do not complete it again, but may show more.
  const wanted = input.submission.wanted.filter(
    (type) => prior?.status !== 'complete' || type === 'signal.raised',
  )
  return storeResponse.decide(response, { ...submissionOf(input, session), wanted }, moment)
}

/** A session that was never opened with us: offline, blocked or late. */
function openLate(seen: Seen, input: Input, moment: Moment): Opened {
  const person = seen.person ?? newRespondent(moment, input.identity.key, input.openedAt)
  const flow = input.survey.definition.flow ?? NO_FLOW
  const { arm } = offersOpenTo(flow, factsOf(seen, input, moment.now))
  const session = newSession(input, seen, person.id, arm, moment)
  const display = displayOf(session)
  const changes: Changes = {
    respondents: seen.person ? [] : [person],
    displays: [display],
    counts: countsOfDisplay(display),
  }
  return { session, person, changes }
}

/** The first outcome stays, but for "abandoned", which only says that nobody had come back yet. */
function endOf(session: CancelSessionRow, input: Input, moment: Moment): Partial<CancelSessionRow> {
  const isOpen = session.outcome === null || session.outcome === 'abandoned'
  if (!isOpen || input.outcome === null) return {}
  return {
    outcome: input.outcome,
    offerId: input.outcome === 'offer_accepted' ? input.offerId : null,
    endedAt: Math.min(moment.now, input.submission.answeredAt),
  }
}

/** The offers that stood before the person, each with what was said to it. */
function showingsOf(session: CancelSessionRow, seen: Seen, input: Input): OfferShowingRow[] {
  const stood = input.steps.filter(({ screen }) => screen === 'offer')
  const { offers } = input.survey.definition.flow ?? NO_FLOW
  return offers
    .filter(({ id }) => stood.some(({ offer_ids }) => offer_ids.includes(id)))
    .map((offer) => {
      const shownMs = Math.min(...stood.filter((step) => step.offer_ids.includes(offer.id)).map((step) => step.shown_ms))
      const isDecided = session.outcome !== null && session.outcome !== 'abandoned'
      return {
        workspaceId: session.workspaceId,
        sessionId: session.id,
        offerId: offer.id,
        variantId: variantFor(offer, session.customerId ?? customerKeyOf(input, seen.person))?.id ?? '',
        surveyId: session.surveyId,
        kind: offer.kind,
        customerId: session.customerId,
        shownAt: session.openedAt + shownMs,
        decision: isDecided ? (session.offerId === offer.id ? 'accepted' : 'declined') : null,
        decidedAt: isDecided ? session.endedAt : null,
      }
    })
}
