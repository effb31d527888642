import type { CancelStepBody, CancelView } from '../../src/contract/cancel'
import {
  type CancelAction,
  type CancelState,
  offersFor,
  startCancel,
  takeAction,
} from '../../src/domain/cancellation/machine'
import type { OpenOptions } from '../bridge'
import { openPanel } from '../view/panel'
import css from './cancel.css'
import { drawEnd, drawScreen } from './screens'

/** What becomes of the choices is no concern of the drawing. */
export interface Reporter {
  /** A screen was left. Resolves to whether the service has heard; if not, it is told later. */
  moved(state: CancelState, steps: CancelStepBody[]): Promise<boolean>
  ended(state: CancelState): void
}

/** After this long the end goes, unless somebody is at it (ms). */
const END_TIME = 6_000

/** Shows the flow screen by screen; returns how to take it away. Throws if it would not be seen. */
export function openFlow(view: CancelView, theme: OpenOptions['theme'], reporter: Reporter): () => void {
  const openedAt = performance.now()
  const sinceOpened = (): number => Math.round(performance.now() - openedAt)
  const steps: CancelStepBody[] = []
  let state = startCancel(view)
  let timer = 0

  const panel = openPanel(view, theme, close, css)
  try {
    show()
  } catch (error) {
    panel.remove()
    throw error
  }

  function show(): void {
    const screen = drawScreen(view, state, act)
    const offer_ids = state.screen === 'offer' ? offersFor(view, state).map(({ id }) => id) : []
    steps.push({ screen: state.screen, shown_ms: sinceOpened(), left_ms: null, choice: null, offer_ids })
    panel.show(screen.element)
    screen.focus()
  }

  function act(action: CancelAction): void {
    const before = state
    state = takeAction(view, state, action)
    const step = steps[steps.length - 1]
    if (!step || state.screen === before.screen) return
    step.left_ms = sinceOpened()
    step.choice = action.type
    show()
    const heard = reporter.moved(state, steps)
    if (state.outcome === null) return
    reporter.ended(state)
    leaveSoon()
    void heard.then((isHeard) => isHeard || panel.show(drawEnd(view.texts.queued).element))
  }

  function close(): void {
    if (state.outcome === null) act({ type: 'close' })
    remove()
  }

  function leaveSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(() => (panel.isInUse() ? leaveSoon() : remove()), END_TIME)
  }

  function remove(): void {
    clearTimeout(timer)
    panel.remove()
  }

  return close
}
