import type { DisplayAnswer, DisplayBody } from '../../src/contract/client'
import type { RefusalReason } from '../earshot'
import { cancel, isCancellation } from './cancel'
import { post } from './config'
import { emit } from './events'
import { loadChunk } from './load-chunk'
import { identified, keepQuiet, person } from './person'
import { pageUrl, settings, wantedLocales } from './settings'
import { type Asking, free, hide, take, whoAsks } from './slot'

export interface AskOptions {
  event?: string
  /** Somebody asked for it: it replaces what is open. */
  wanted?: boolean
  /** The person themselves asked for it, so it takes the focus. */
  focus?: boolean
  previewToken?: string
}

const PATIENCE = 10_000

/** Asks the service whether to show a survey and shows it. Resolves to whether it was drawn. */
export async function ask(surveyId: string, options: AskOptions): Promise<boolean> {
  if (isCancellation(surveyId)) return (await cancel({ survey_id: surveyId })).session_id !== null
  if (options.wanted || whoAsks()?.done) hide()
  const reason = whoAsks() ? 'busy' : await tryToShow(surveyId, options)
  if (reason) emit('refused', { survey_id: surveyId, reason })
  return !reason
}

function tryToShow(surveyId: string, options: AskOptions): Promise<RefusalReason | null> {
  const asking: Asking = {}
  take(asking)
  return new Promise((resolve) => {
    /** What comes after this finds another one, or none, in its place. */
    const settle = (reason: RefusalReason | null): void => {
      clearTimeout(timer)
      if (reason) free(asking)
      resolve(reason)
    }
    const timer = setTimeout(settle, PATIENCE, 'unreachable')
    show(asking, surveyId, options).then(settle, () => settle('blocked'))
  })
}

/** Null once the panel stands. */
async function show(
  asking: Asking,
  surveyId: string,
  options: AskOptions,
): Promise<RefusalReason | null> {
  const loading = loadChunk('view')
  await identified()
  const display = await requestDisplay(surveyId, options)
  if (!display) return 'unreachable'
  if (!display.show) {
    keepQuiet(surveyId)
    return display.reason
  }
  const view = await loading
  if (!view) return 'blocked'
  if (whoAsks() !== asking) return 'busy'
  asking.leave = view.open(display, {
    theme: settings.theme,
    focus: !!options.focus,
    preview: !!options.previewToken,
    completed() {
      asking.done = true
    },
    ended: () => free(asking),
  })
  emit('shown', { survey_id: surveyId, kind: display.survey.kind })
  return null
}

async function requestDisplay(
  survey_id: string,
  { event, previewToken }: AskOptions,
): Promise<DisplayAnswer | null> {
  const body: DisplayBody = {
    ...person(),
    survey_id,
    url: pageUrl(),
    locales: wantedLocales(),
    ...(event && { event }),
    ...(previewToken && { preview_token: previewToken }),
  }
  const response = await post('displays', body).catch(() => null)
  return response?.ok ? response.json().catch(() => null) : null
}
