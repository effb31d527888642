import type { CancelOutcomeName, CancelScreen, CancelView, OfferView } from '../../contract/cancel'

/**
 * The way through a cancellation, without a clock, a screen or a service. The widget and the hosted
 * page both walk it, so what holds here holds in both: from every screen before the end one action
 * cancels, nothing has to be answered, and offers stand on one screen at most.
 */

export interface CancelState {
  screen: CancelScreen
  reasonId: string | null
  subReasonId: string | null
  text: string | null
  /** Offers have stood: who goes back sees none again. */
  offersShown: boolean
  offerId: string | null
  outcome: CancelOutcomeName | null
}

export type CancelAction =
  /** On from the reasons or the details, with what stands there; nothing is required. */
  | { type: 'next'; reasonId?: string | null; subReasonId?: string | null; text?: string | null }
  | { type: 'back' }
  | { type: 'accept'; offerId: string }
  | { type: 'cancel'; reasonId?: string | null; subReasonId?: string | null; text?: string | null }
  | { type: 'keep'; reasonId?: string | null; subReasonId?: string | null; text?: string | null }
  /** Closed without a word, by the cross or Escape: the subscription stays. */
  | { type: 'close' }

export const startCancel = ({ kind }: CancelView): CancelState => ({
  screen: kind === 'withdrawal' ? 'confirm' : 'reason',
  reasonId: null,
  subReasonId: null,
  text: null,
  offersShown: false,
  offerId: null,
  outcome: null,
})

/** The state after an action. One that does not fit the screen, or comes after the end, changes nothing. */
export function takeAction(view: CancelView, state: CancelState, action: CancelAction): CancelState {
  if (state.outcome !== null) return state
  switch (action.type) {
    case 'next':
      return goOn(view, withAnswers(view, state, action))
    case 'back':
      return state.screen === 'details' ? { ...state, screen: 'reason' } : state
    case 'accept':
      return state.screen === 'offer' && offersFor(view, state).some(({ id }) => id === action.offerId)
        ? end({ ...state, offerId: action.offerId }, 'offer_accepted')
        : state
    case 'cancel':
      return end(withAnswers(view, state, action), 'cancel')
    case 'keep':
      return end(withAnswers(view, state, action), 'kept')
    case 'close':
      return end(state, 'kept')
    default:
      return action satisfies never
  }
}

/** The offers on the offer screen: those of the chosen reason that this person may see. */
export function offersFor(view: CancelView, { reasonId }: CancelState): OfferView[] {
  const ids = view.reasons.find(({ id }) => id === reasonId)?.offer_ids ?? []
  return ids.flatMap((id) => view.offers.find((offer) => offer.id === id) ?? [])
}

export const subReasonsOf = (view: CancelView, { reasonId }: CancelState) =>
  view.reasons.find(({ id }) => id === reasonId)?.sub_reasons ?? []

function goOn(view: CancelView, state: CancelState): CancelState {
  if (!canGoOn(view, state)) return state
  return state.screen === 'reason'
    ? { ...state, screen: 'details' }
    : { ...state, screen: 'offer', offersShown: true }
}

/** Whether a further screen comes before the end: else only cancelling and keeping are left. */
export const canGoOn = (view: CancelView, state: CancelState): boolean =>
  state.screen === 'reason' ||
  (state.screen === 'details' && !state.offersShown && offersFor(view, state).length > 0)


const end = (state: CancelState, outcome: CancelOutcomeName): CancelState => ({
  ...state,
  outcome,
  screen: 'done',
})

/** Answers count where they were asked: unknown ids and answers of other screens are left out. */
function withAnswers(
  view: CancelView,
  state: CancelState,
  given: { reasonId?: string | null; subReasonId?: string | null; text?: string | null },
): CancelState {
  if (state.screen === 'reason' && given.reasonId !== undefined) {
    const known = view.reasons.find(({ id }) => id === given.reasonId)
    const reasonId = known?.id ?? null
    return { ...state, reasonId, subReasonId: reasonId === state.reasonId ? state.subReasonId : null }
  }
  if (state.screen !== 'details') return state
  const sub = subReasonsOf(view, state).find(({ id }) => id === given.subReasonId)
  return {
    ...state,
    subReasonId: given.subReasonId === undefined ? state.subReasonId : (sub?.id ?? null),
    text: given.text === undefined ? state.text : given.text?.trim() || null,
  }
}
