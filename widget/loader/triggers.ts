import type { LoaderConfig, Trigger } from '../../src/contract/client'
import { ask } from './ask'
import { config, post } from './config'
import { matchesPath } from './path'
import { isQuiet, person } from './person'

type Survey = LoaderConfig['surveys'][number]
type TriggerOf<On extends Trigger['on']> = Extract<Trigger, { on: On }>

/** Surveys that became due together are asked about one after the other. */
let line: Promise<unknown> = Promise.resolve()
/** Timers of surveys that are due only while the person stays on this page. */
let waiting: number[] = []
let page = ''

/** Something happened in the product: asks if a survey waits for it, else only tells. */
export function track(event: string): void {
  const due = triggeredBy('event', ({ name }) => name === event)
  for (const survey of due) scheduleAsk(survey, event)
  if (!due.length) post('track', { ...person(), event }).catch(() => {})
}

/** Listens only for what a survey or an attribute waits for. Nothing polls, nothing is patched. */
export function startTriggers(): void {
  document.addEventListener('click', handleClick, true)
  if (!config.surveys.some(({ trigger }) => trigger.on === 'page')) return
  const { navigation } = window as { navigation?: EventTarget }
  if (navigation) navigation.addEventListener('currententrychange', checkPage)
  else for (const name of ['popstate', 'hashchange']) addEventListener(name, checkPage)
  checkPage()
}

function checkPage(): void {
  const { pathname, hash } = location
  if (page === pathname + hash) return
  page = pathname + hash
  waiting.forEach(clearTimeout)
  waiting = triggeredBy('page', ({ path }) =>
    matchesPath(path, path.includes('#') ? page : pathname),
  ).map((survey) => scheduleAsk(survey))
}

/** Looks at the composed path, so that clicks inside the page's own shadow roots count too. */
function handleClick(event: Event): void {
  const path = event.composedPath()
  const clicked = (selector: string): Element | undefined =>
    path.find((node): node is Element => node instanceof Element && node.matches(selector))
  const attribute = (name: string): string | null | undefined =>
    clicked(`[${name}]`)?.getAttribute(name)

  const surveyId = attribute('data-earshot-show')
  if (surveyId) void ask(surveyId, { wanted: true, focus: true })
  const name = attribute('data-earshot-event')
  if (name) track(name)
  for (const survey of triggeredBy('click', ({ selector }) => !!clicked(selector))) {
    scheduleAsk(survey)
  }
}

function triggeredBy<On extends Trigger['on']>(
  on: On,
  matches: (trigger: TriggerOf<On>) => boolean,
): Survey[] {
  return config.surveys.filter(({ id, trigger }) => {
    try {
      return trigger.on === on && matches(trigger as TriggerOf<On>) && !isQuiet(id)
    } catch {
      // A selector this browser can't read.
      return false
    }
  })
}

function scheduleAsk({ id, trigger }: Survey, event?: string): number {
  const takeTurn = (): void => void (line = line.then(() => ask(id, event ? { event } : {})))
  const due = (): void => whenVisible(takeTurn)
  const seconds = 'delay_seconds' in trigger ? trigger.delay_seconds : 0
  if (seconds > 0) return setTimeout(due, seconds * 1000)
  due()
  return 0
}

/** Nobody sees a survey in a background tab or in a page rendered ahead. */
function whenVisible(act: () => void): void {
  if (document.hidden) document.addEventListener('visibilitychange', act, { once: true })
  else act()
}
