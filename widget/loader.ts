import type { KindSlug } from '../src/contract/client'
import { QUEUE_PREFIX } from './bridge'
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

/** Shows the cancellation survey. Whatever goes wrong, the cancellation goes on. */
async function cancel(): Promise<CancelOutcome> {
  const goOn: CancelOutcome = { outcome: 'cancel', reason_id: null, text: null }
  const surveyId = findSurvey('cancellation')
  if (!surveyId) return goOn
  return new Promise((resolve) => {
    void ask(surveyId, {
      wanted: true,
      focus: true,
      patience: CANCEL_PATIENCE,
      ended(ending, { reason, comment }) {
        resolve({
          outcome: ending === 'cancel' ? 'cancel' : 'kept',
          reason_id: (reason as string | undefined) ?? null,
          text: (comment as string | undefined) ?? null,
        })
      },
    }).then((shown) => shown || resolve(goOn))
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
