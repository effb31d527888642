import type { DisplayAnswer, DisplayBody } from '../../src/contract/client'
import type { OpenOptions } from '../bridge'
import type { RefusalReason } from '../earshot'
import { post } from './config'
import { emit } from './events'
import { loadView } from './load-view'
import { identified, keepQuiet, person } from './person'
import { pageUrl, settings, wantedLocales } from './settings'

export interface AskOptions {
  event?: string
  /** Somebody asked for it: it replaces what is open. */
  wanted?: boolean
  /** The person themselves asked for it, so it takes the focus. */
  focus?: boolean
  previewToken?: string
  /** How long to wait for the service, in ms. */
  patience?: number
  ended?: OpenOptions['ended']
}

/** One survey, from the question to the service until its panel is gone. */
interface Asking {
  /** Takes the panel away, once there is one. */
  leave?: () => void
  /** Only the thanks still stand, which need not be waited out. */
  done?: boolean
}

const PATIENCE = 10_000

/** At most one survey is asked about or open at a time. */
let current: Asking | null = null

/** Asks the service whether to show a survey and shows it. Resolves to whether it was drawn. */
export async function ask(surveyId: string, options: AskOptions): Promise<boolean> {
  if (options.wanted || current?.done) hide()
  const reason = current ? 'busy' : await tryToShow(surveyId, options)
  if (reason) emit('refused', { survey_id: surveyId, reason })
  return !reason
}

/** Takes the open panel away. It counts as neither answered nor dismissed. */
export function hide(): void {
  const leave = current?.leave
  current = null
  leave?.()
}

function tryToShow(surveyId: string, options: AskOptions): Promise<RefusalReason | null> {
  const asking: Asking = {}
  current = asking
  return new Promise((resolve) => {
    /** What comes after this finds another one, or none, in its place. */
    const settle = (reason: RefusalReason | null): void => {
      clearTimeout(timer)
      if (reason && current === asking) current = null
      resolve(reason)
    }
    const timer = setTimeout(settle, options.patience ?? PATIENCE, 'unreachable')
    show(asking, surveyId, options).then(settle, () => settle('blocked'))
  })
}

/** Null once the panel stands. */
async function show(
  asking: Asking,
  surveyId: string,
  options: AskOptions,
): Promise<RefusalReason | null> {
  const loading = loadView()
  await identified()
  const display = await requestDisplay(surveyId, options)
  if (!display) return 'unreachable'
  if (!display.show) {
    keepQuiet(surveyId)
    return display.reason
  }
  const view = await loading
  if (!view) return 'blocked'
  if (current !== asking) return 'busy'
  asking.leave = view.open(display, {
    theme: settings.theme ?? 'auto',
    focus: !!options.focus,
    preview: !!options.previewToken,
    completed() {
      asking.done = true
    },
    ended(ending, answers) {
      if (current === asking) current = null
      options.ended?.(ending, answers)
    },
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
