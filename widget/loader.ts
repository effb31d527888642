import { QUEUE_PREFIX } from './bridge'
import type { Commands, Earshot } from './earshot'
import { ask } from './loader/ask'
import { cancel } from './loader/cancel'
import { findSurvey, script } from './loader/config'
import { off, on } from './loader/events'
import { loadChunk, ready } from './loader/load-chunk'
import { forget, identify } from './loader/person'
import { settings } from './loader/settings'
import { hide } from './loader/slot'
import { storage } from './loader/storage'
import { startTriggers, track } from './loader/triggers'
import { openUpdates } from './loader/updates'

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
  updates: openUpdates,
  hide,
  on,
  off,
  set: (changes) => void Object.assign(settings, changes),
  reset() {
    hide()
    forget()
  },
}

/** The public function: a mistake in a call, or in us, never reaches the page. */
function run(name: keyof Commands, ...args: unknown[]): unknown {
  try {
    return (commands[name] as (...args: unknown[]) => unknown)(...args)
  } catch {}
}

function start(): void {
  const calls = window.earshot?.q ?? []
  window.earshot = Object.assign(run as Earshot, { ready })

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
  if (storage.list(QUEUE_PREFIX).length) void loadChunk('view')
}

try {
  // A second loader on the same page stays silent.
  if (!window.earshot?.ready) start()
} catch {}
