import type { CancelReportBody, CancelStepBody, CancelView } from '../../src/contract/cancel'
import { type CancelState, offersFor } from '../../src/domain/cancellation/machine'
import type { CancelRequest, Loader } from '../bridge'
import type { CancelOutcome } from '../earshot'
import type { Deliver } from '../queue'
import { openFlow } from './flow'
import { endText } from './screens'

/** One way through a cancellation: opens it with the service, draws it and reports where it stands. */
export async function openSession(
  loader: Loader,
  deliver: Deliver,
  request: CancelRequest,
): Promise<() => void> {
  const { person, pageUrl, emit, newUuid } = loader
  const { survey_id, token, effective_at, preview_token } = request
  const about = { survey_id, kind: 'cancellation' as const }
  const session = {
    survey_id,
    session_key: newUuid(),
    url: pageUrl(),
    ...(token && { token }),
    ...(effective_at && { effective_at }),
  }
  let revision = 0

  const { view, isAway } = await requestView(loader, { ...session, ...(preview_token && { preview_token }) })
  if (!view || !request.mayShow()) {
    // The page has gone on: the service hears of it all the same, now or later.
    if (view || isAway) void report({ version: view?.version ?? 0, locale: view?.locale ?? 'en', steps: [], outcome: 'cancel' })
    throw new Error('late')
  }
  const leave = openFlow(view, request.theme, {
    moved(state, steps) {
      emit('answered', { ...about, answers: answersOf(state), complete: state.outcome !== null })
      return report(reportOf(view, state, steps))
    },
    ended(state) {
      emit('completed', { ...about, answers: answersOf(state) })
      if (state.offerId) emit('offerAccepted', { ...about, offer_id: state.offerId })
      request.ended(outcomeOf(view, state))
    },
  })
  emit('shown', about)
  return leave

  async function report(
    news: Pick<CancelReportBody, 'version' | 'locale' | 'steps' | 'outcome'> & Partial<CancelReportBody>,
  ): Promise<boolean> {
    if (preview_token) return true
    revision++
    return deliver({ ...person(), ...session, revision, ...news })
  }
}

async function requestView(
  { post, person, wantedLocales }: Loader,
  session: object,
): Promise<{ view: CancelView | null; isAway: boolean }> {
  const body = { ...person(), ...session, locales: wantedLocales() }
  const response = await post('cancel-sessions', body).catch(() => null)
  const view = response?.ok ? await response.json().catch(() => null) : null
  return { view, isAway: !response || response.status >= 500 }
}

const reportOf = (view: CancelView, state: CancelState, steps: CancelStepBody[]) => ({
  version: view.version,
  locale: view.locale,
  steps,
  outcome: state.outcome,
  ...(state.reasonId && {
    reason_id: state.reasonId,
    reason_position: view.reasons.findIndex(({ id }) => id === state.reasonId),
  }),
  ...(state.subReasonId && { sub_reason_id: state.subReasonId }),
  ...(state.text && { text: state.text }),
  ...(state.offerId && { offer_id: state.offerId }),
})

const answersOf = ({ reasonId, text }: CancelState) => ({
  ...(reasonId && { reason: reasonId }),
  ...(text && { comment: text }),
})

const outcomeOf = (view: CancelView, state: CancelState): CancelOutcome => ({
  session_id: view.session_id || null,
  outcome: state.outcome === 'offer_accepted' || state.outcome === 'kept' ? state.outcome : 'cancel',
  reason_id: state.reasonId,
  sub_reason_id: state.subReasonId,
  offer_id: state.offerId,
  offer: offersFor(view, state).find(({ id }) => id === state.offerId) ?? null,
  text: state.text,
  effective_at: view.effective_at,
  acknowledgement: endText(view, state),
})
