import type { KindSlug } from '../src/contract/client'
import { type Answers, type Ending, QUEUE_PREFIX } from './bridge'
import type { CancelOutcome, Commands, Earshot } from './earshot'
import { ask, hide } from './loader/ask'
import { config, script } from './loader/config'
import { off, on } from './loader/events'
import { loadView } from './loader/load-view'
import { forget, identify } from './loader/person'
import { settings } from './loader/settings'
import { storage } from './loader/storage'
import { startTriggers, track } from './loader/triggers'

/** A person who cancels waits this long for a survey, never longer (ms). */
const CANCEL_PATIENCE = 3_000

const commands: Commands = {
  init: identify,
  identify,
  track,
  show: (surveyId) => void ask(surveyId, { wanted: true }),
  preview: (surveyId, previewToken) => void ask(surveyId, { wanted: true, previewToken }),
  feedback() {
    const surveyId = findSurvey('feedback')
    if (surveyId) void ask(surveyId, { wanted: true, focus: true })
  },
  cancel,
  hide,
  on,
  off,
  set: (changes) => void Object.assign(settings, changes),
  reset() {
    hide()
    forget()
  },
}

let cancelling: Promise<CancelOutcome> | null = null

/** Shows the cancellation survey. Who asks twice, as by a double click, hears the same twice. */
function cancel(): Promise<CancelOutcome> {
  return (cancelling ??= askWhoCancels().finally(() => (cancelling = null)))
}

/** Whatever goes wrong, the cancellation goes on. */
async function askWhoCancels(): Promise<CancelOutcome> {
  const surveyId = findSurvey('cancellation')
  return new Promise((resolve) => {
    const end = (ending: Ending, { reason, comment }: Answers): void =>
      resolve({
        outcome: ending === 'cancel' ? 'cancel' : 'kept',
        reason_id: reason ? String(reason) : null,
        text: comment ? String(comment) : null,
      })
    const goOn = (): void => end('cancel', {})
    if (!surveyId) return goOn()
    const options = { wanted: true, focus: true, patience: CANCEL_PATIENCE, ended: end }
    void ask(surveyId, options).then((shown) => shown || goOn())
  })
}

const findSurvey = (kind: KindSlug): string | undefined =>
  config.surveys.find((survey) => survey.kind === kind)?.id

/** The public function: a mistake in a call, or in us, never reaches the page. */
function run(name: keyof Commands, ...args: unknown[]): unknown {
  try {
    return (commands[name] as (...args: unknown[]) => unknown)(...args)
  } catch {
    return undefined
  }
}

function start(): void {
  const calls = window.earshot?.q ?? []
  window.earshot = Object.assign(run as Earshot, { ready: () => {} })

  const { earshotUserId, earshotCustomerId, earshotSignature } = script?.dataset ?? {}
  if (earshotUserId) {
    run('identify', {
      user_id: earshotUserId,
      customer_id: earshotCustomerId,
      signature: earshotSignature,
    })
  }
  for (const call of calls) {
    const [name, ...args] = Array.from(call) as [keyof Commands, ...unknown[]]
    // Nobody is left to hear what a queued cancellation led to: the page went on at once.
    if (name !== 'cancel') run(name, ...args)
  }
  startTriggers()
  // An earlier page left an answer behind: the view chunk sends it.
  if (storage.list(QUEUE_PREFIX).length) void loadView()
}

try {
  // A second loader on the same page stays silent.
  if (!window.earshot?.ready) start()
} catch {}
