import type { CancelOptions, CancelOutcome } from '../earshot'
import { config, findSurvey } from './config'
import { loadChunk } from './load-chunk'
import { identified } from './person'
import { settings } from './settings'
import { type Asking, hide, take } from './slot'

/** A person who cancels waits three seconds for us at most, the browser's own delays included (ms). */
const PATIENCE = 2_800

/** Whatever goes wrong, the cancellation goes on. */
const GO_ON: CancelOutcome = {
  session_id: null,
  outcome: 'cancel',
  reason_id: null,
  sub_reason_id: null,
  offer_id: null,
  offer: null,
  text: null,
  effective_at: null,
  acknowledgement: null,
}

let cancelling: Promise<CancelOutcome> | null = null

/** Goes through the flow. Who asks twice, as by a double click, hears the same twice. */
export function cancel(options: CancelOptions = {}): Promise<CancelOutcome> {
  return (cancelling ??= openCancel(options).finally(() => (cancelling = null)))
}

export const isCancellation = (surveyId: string): boolean =>
  config.surveys.some(({ id, kind }) => id === surveyId && kind === 'cancellation')

function openCancel(options: CancelOptions): Promise<CancelOutcome> {
  hide()
  const asking: Asking = {}
  take(asking)
  return new Promise((resolve) => {
    let isOver = false
    const end = (outcome: CancelOutcome): void => {
      clearTimeout(timer)
      // What is said at the end may stand a while; it need not be waited out.
      asking.done = true
      if (!isOver) tell(options, outcome)
      isOver = true
      resolve(outcome)
    }
    const goOn = (): void => end(GO_ON)
    const timer = setTimeout(goOn, PATIENCE)
    const survey_id = options.survey_id ?? findSurvey('cancellation')
    if (!survey_id) return goOn()
    Promise.all([loadChunk('cancel'), identified()])
      .then(([chunk]) =>
        chunk?.open({
          ...options,
          survey_id,
          theme: settings.theme,
          mayShow() {
            clearTimeout(timer)
            return !isOver
          },
          ended: end,
        }),
      )
      .then((leave) => (leave ? (asking.leave = leave) : goOn()))
      .catch(goOn)
  })
}

/** In a turn of its own: the page's mistake is the page's to see, and no reason to hold anybody up. */
const tell = ({ onCancel, onOffer, onKeep }: CancelOptions, outcome: CancelOutcome): void =>
  void Promise.resolve(outcome).then(
    { cancel: onCancel, offer_accepted: onOffer, kept: onKeep }[outcome.outcome],
  )
