import type { CancelOpenBody, CancelView } from '../../contract/cancel'
import type { DisplayRow } from '../../../db/queries/respondents'
import type { CancelSessionRow } from '../../../db/queries/cancellations'
import type { StoredSurvey } from '../../../db/queries/surveys'
import type { Context } from '../../context'
import { sameSignature } from '../../crypto'
import { NO_FLOW } from '../../domain/cancellation/flow'
import { offersOpenTo } from '../../domain/cancellation/offers'
import { viewCancel } from '../../domain/cancellation/view'
import { countsOfDisplay } from '../../domain/surveys/counters'
import { chooseLocale } from '../../domain/surveys/locales'
import { dayIn } from '../../domain/time'
import { withoutQuery } from '../../domain/url'
import { AppError } from '../../errors'
import type { Action, Moment } from '../action'
import { identityKeys, newRespondent } from '../respondents/respondent'
import { identityOf } from '../respondents/identity'
import { previewToken } from '../displays/ask'
import { loadSurvey } from '../surveys/load'
import {
  customerIdOf,
  customerKeyOf,
  factsOf,
  type SessionInput,
  type SessionSeen,
  seeSessions,
  sessionKeysOf,
} from './look'
import { type CancelClaim, readCancelToken } from './token'

/**
 * Opens a session of a cancellation flow and says everything the browser needs to go through it.
 * Safe to repeat with the same session key. Without a token that holds and was not used before, the
 * session is only claimed. Throws not_found when the survey is no live cancellation.
 */
export async function openCancellation(
  ctx: Context,
  body: CancelOpenBody,
  channel: CancelSessionRow['channel'],
): Promise<CancelView> {
  const survey = await loadSurvey(ctx, body.survey_id)
  if (survey?.kind !== 'cancellation') throw new AppError('not_found', 'no such cancellation')
  if (body.preview_token !== undefined) return await previewCancellation(ctx, survey, body, body.preview_token)
  if (survey.status !== 'live') throw new AppError('not_found', 'no such cancellation')
  const claim = await claimOf(ctx, body)
  return await ctx.write(ctx.workspace, openCancelSession, {
    survey,
    sessionKey: body.session_key,
    identity: await identityOf(ctx, body),
    claim,
    channel,
    locale: chooseLocale(survey.definition.locales, body.locales),
    url: withoutQuery(body.url),
    effectiveAt: effectiveAtOf(body, claim),
    openedAt: ctx.now(),
  })
}

/** What the page says, else what the token says. */
export const effectiveAtOf = (
  { effective_at }: { effective_at?: string },
  claim: CancelClaim | null,
): number | null =>
  effective_at === undefined ? (claim?.effectiveAt ?? null) : Date.parse(effective_at)

/** The flow with all its offers, as somebody may see it; nothing is stored. */
async function previewCancellation(
  ctx: Context,
  survey: StoredSurvey,
  { anonymous_id, locales, effective_at }: CancelOpenBody,
  token: string,
): Promise<CancelView> {
  if (!(await sameSignature(await previewToken(ctx, survey.id), token))) {
    throw new AppError('not_found', 'no such cancellation')
  }
  const view = viewCancel(survey, survey.definition.flow?.offers ?? [], {
    personKey: anonymous_id,
    customerKey: anonymous_id,
    locales,
    effectiveAt: effective_at === undefined ? null : Date.parse(effective_at),
  })
  return { ...view, session_id: '' }
}

/** The claim of the body's token, unless it is for another survey. */
export async function claimOf(ctx: Context, body: { token?: string; survey_id: string }) {
  const claim = body.token === undefined ? null : await readCancelToken(ctx, body.token)
  return claim?.surveyId === null || claim?.surveyId === body.survey_id ? claim : null
}

export const openCancelSession: Action<SessionInput, SessionSeen, CancelView> = {
  name: 'openCancelSession',
  keys: (input) => [...sessionKeysOf(input), ...identityKeys(input.identity)],
  see: seeSessions,

  decide(seen, input, moment) {
    const { survey, effectiveAt } = input
    const person = seen.person ?? newRespondent(moment, input.identity.key, moment.now)
    const flow = survey.definition.flow ?? NO_FLOW
    const { arm, offers } = offersOpenTo(flow, factsOf(seen, input, moment.now))
    const session = seen.session ?? newSession(input, seen, person.id, arm, moment)
    const view = viewCancel(survey, offers, {
      personKey: input.identity.key,
      customerKey: customerKeyOf(input, seen.person),
      locales: [input.locale],
      effectiveAt,
    })
    const display = displayOf(session)
    return {
      result: { ...view, session_id: session.id },
      changes: seen.session
        ? {}
        : {
            respondents: [{ ...person, lastSeenAt: moment.now }],
            cancelSessions: [session],
            displays: [display],
            counts: countsOfDisplay(display),
          },
    }
  },
}

export function newSession(
  input: SessionInput,
  seen: SessionSeen,
  respondentId: string,
  arm: CancelSessionRow['arm'],
  moment: Moment,
): CancelSessionRow {
  const { survey, identity, openedAt } = input
  const claim = seen.isNonceUsed ? null : input.claim
  return {
    id: moment.newId('cxl', openedAt),
    workspaceId: moment.workspace.id,
    sessionKey: input.sessionKey,
    surveyId: survey.id,
    surveyVersion: survey.version,
    kind: (survey.definition.flow ?? NO_FLOW).kind,
    channel: input.channel,
    respondentId,
    customerId: customerIdOf({ claim }, seen.person),
    subscriptionId: claim?.subscriptionId ?? null,
    trust: claim ? 'verified' : identity.trust === 'anonymous' ? 'anonymous' : 'claimed',
    nonce: claim?.nonce ?? null,
    arm,
    ...paidThen(seen, openedAt),
    reason: null,
    subReason: null,
    cause: null,
    reasonPosition: null,
    responseId: null,
    offerId: null,
    outcome: null,
    revision: 0,
    steps: [],
    locale: input.locale,
    url: input.url,
    openedAt,
    day: dayIn(moment.workspace.timeZone, openedAt),
    updatedAt: moment.now,
    endedAt: null,
    effectiveAt: input.effectiveAt,
  }
}

/** What the customer paid when they came; a report may come late, when they have left already. */
function paidThen({ spells, customer }: SessionSeen, at: number) {
  const spell = spells.find(
    ({ startedAt, endedAt }) => startedAt <= at && (endedAt === null || endedAt > at),
  )
  const { currency = null, mrrMinor = null, plan = null } = spell ?? customer ?? {}
  return { currency, mrrMinor, plan }
}

/** The session as a display of its survey, so that its response rate counts like any other's. */
export const displayOf = (session: CancelSessionRow): DisplayRow => ({
  id: displayIdOf(session),
  workspaceId: session.workspaceId,
  surveyId: session.surveyId,
  surveyVersion: session.surveyVersion,
  kind: 'cancellation',
  respondentId: session.respondentId,
  event: null,
  url: session.url,
  shownAt: session.openedAt,
  day: session.day,
  dismissedAt: null,
  responseId: null,
})

export const displayIdOf = ({ id }: { id: string }): string => id.replace('cxl_', 'dsp_')
