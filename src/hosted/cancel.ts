import type { Context as HonoContext } from 'hono'
import { type CancelSessionRow, listSessionsByKey } from '../../db/queries/cancellations'
import { findResponse } from '../../db/queries/responses'
import type { CancelStepBody, CancelView } from '../contract/cancel'
import type { Context } from '../context'
import { sha256Hex } from '../crypto'
import {
  type CancelAction,
  type CancelState,
  offersFor,
  startCancel,
  takeAction,
} from '../domain/cancellation/machine'
import { AppError } from '../errors'
import type { AppEnv } from '../http/env'
import { readText } from '../http/body'
import { openCancellation } from '../services/cancellations/open'
import { reportCancellation } from '../services/cancellations/report'
import { returnLink } from '../services/cancellations/return-link'
import { readCancelToken } from '../services/cancellations/token'
import { loadSurveys } from '../services/surveys/load'
import { renderCancel } from './cancel-page'
import { languagesOf } from './languages'

type C = HonoContext<AppEnv>

const MAX_BYTES = 65_536

/** A visit of the page: whose it is, where it stands, and what may be shown. */
interface Visit {
  ctx: Context
  key: string
  token: string | undefined
  view: CancelView
  session: CancelSessionRow
  state: CancelState
}

/** The screen the session stands at. An address without a session gets one of its own first. */
export async function showCancel(c: C): Promise<Response> {
  const { s: key, token } = c.req.query()
  if (key === undefined) {
    const url = new URL(c.req.url)
    url.searchParams.set('s', token ? uuidOf(await sha256Hex(token)) : crypto.randomUUID())
    return c.redirect(`${url.pathname}${url.search}`, 303)
  }
  const visit = await loadVisit(c, key, token)
  const claim = token === undefined ? null : await readCancelToken(visit.ctx, token)
  const next =
    visit.session.outcome !== null && claim?.returnUrl != null
      ? await returnLink(visit.ctx, claim.returnUrl, visit.session)
      : null
  return c.html(renderCancel(visit.view, visit.state, next))
}

/** One press of a button; the page is then shown anew, so that going back or reloading repeats nothing. */
export async function act(c: C): Promise<Response> {
  const { s: key, token } = c.req.query()
  if (key === undefined) throw new AppError('invalid_request', 'this page has lost its session')
  const form = new URLSearchParams(await readText(c, MAX_BYTES))
  const visit = await loadVisit(c, key, token)
  const state = takeAction(visit.view, visit.state, readAction(form))
  if (state.screen !== visit.state.screen) await report(visit, state, readAction(form).type)
  const url = new URL(c.req.url)
  return c.redirect(`${url.pathname}${url.search}`, 303)
}

async function loadVisit(c: C, key: string, token: string | undefined): Promise<Visit> {
  const { ctx } = c.var
  const { survey, locale } = c.req.query()
  const view = await openCancellation(
    ctx,
    {
      ...personOf(key),
      survey_id: survey ?? (await liveCancellation(ctx)),
      session_key: key,
      locales: [...(locale ? [locale] : []), ...languagesOf(c)].slice(0, 10),
      ...(token === undefined ? {} : { token }),
    },
    'hosted',
  )
  const [session] = await listSessionsByKey(ctx.db, ctx.workspace.id, [key])
  if (!session) throw new AppError('not_found', 'no such session')
  return { ctx, key, token, view, session, state: await stateOf(ctx, view, session) }
}

/** Where the stored session stands: the machine's state, made of what is known of it. */
async function stateOf(ctx: Context, view: CancelView, session: CancelSessionRow): Promise<CancelState> {
  const { steps, responseId } = session
  const response = responseId === null ? undefined : await findResponse(ctx.db, ctx.workspace.id, responseId)
  const start = startCancel(view)
  return {
    screen: steps.at(-1)?.screen ?? start.screen,
    reasonId: session.reason,
    subReasonId: session.subReason,
    text: response?.comment ?? null,
    offersShown: steps.some(({ screen }) => screen === 'offer'),
    offerId: session.offerId,
    outcome: session.outcome === 'abandoned' ? null : session.outcome,
  }
}

async function report(visit: Visit, state: CancelState, choice: CancelAction['type']): Promise<void> {
  const { ctx, key, token, view, session } = visit
  const at = Math.max(0, ctx.now() - session.openedAt)
  const before: CancelStepBody[] = session.steps.length > 0 ? session.steps : [stepAt(view, visit.state, 0)]
  const steps = before.map((step, i) => (i === before.length - 1 ? { ...step, left_ms: at, choice } : step))
  await reportCancellation(
    ctx,
    {
      ...personOf(key),
      survey_id: view.survey_id,
      session_key: key,
      version: view.version,
      revision: session.revision + 1,
      steps: [...steps, stepAt(view, state, at)].slice(-100),
      ...(state.reasonId && {
        reason_id: state.reasonId,
        reason_position: view.reasons.findIndex(({ id }) => id === state.reasonId),
      }),
      ...(state.subReasonId && { sub_reason_id: state.subReasonId }),
      ...(state.text && { text: state.text.slice(0, view.max_length) }),
      ...(state.offerId && { offer_id: state.offerId }),
      outcome: state.outcome,
      ...(token === undefined ? {} : { token }),
      locale: view.locale,
      age_ms: 0,
    },
    'hosted',
  )
}

const stepAt = (view: CancelView, state: CancelState, at: number): CancelStepBody => ({
  screen: state.screen,
  shown_ms: at,
  left_ms: null,
  choice: null,
  offer_ids: state.screen === 'offer' ? offersFor(view, state).map(({ id }) => id) : [],
})

/** A button's name, with what stands in the fields; anything else changes nothing. */
function readAction(form: URLSearchParams): CancelAction {
  const [type, offerId = ''] = (form.get('action') ?? '').split(':')
  const answers = {
    ...(form.has('reason') && { reasonId: form.get('reason') }),
    ...(form.has('sub_reason') && { subReasonId: form.get('sub_reason') }),
    ...(form.has('text') && { text: (form.get('text') ?? '').replaceAll('\0', '').toWellFormed() }),
  }
  switch (type) {
    case 'next':
    case 'cancel':
    case 'keep':
      return { type, ...answers }
    case 'accept':
      return { type, offerId }
    default:
      return { type: 'back' }
  }
}

async function liveCancellation(ctx: Context): Promise<string> {
  const surveys = await loadSurveys(ctx)
  return surveys.find(({ kind, status }) => kind === 'cancellation' && status === 'live')?.id ?? ''
}

const personOf = (key: string) => ({ anonymous_id: `hosted-${key}` })

/** The same token always names the same session, so that a reload is no second one. */
const uuidOf = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
