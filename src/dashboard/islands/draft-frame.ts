import type { CancelView } from '../../contract/cancel'
import type { FramedDraft, PreviewStep } from '../framed-draft'

/** What a chunk of the widget is lent by the loader; here nothing of it reaches the service. */
interface Loader {
  key: string
  urlOf: (path: string) => string
  post: () => Promise<Response>
  person: () => { anonymous_id: string }
  pageUrl: () => string
  wantedLocales: () => string[]
  newUuid: () => string
  emit: () => void
  storage: { read: () => null; write: () => void; remove: () => void; list: () => string[] }
}

/** What a chunk gives: the view draws at once, a cancellation as soon as it has asked. */
type Connect = (loader: Loader) => { open: (what: object, options?: object) => unknown }

const NOBODY = '00000000-0000-4000-8000-000000000000'
/** How long an end that went away stays away (ms). */
const PAUSE_MS = 800
/** No survey has more steps. */
const MOST_STEPS = 3

/** In a preview's frame: the real widget, with the draft in the service's place. */
export function playDraft(): void {
  const text = document.querySelector<HTMLElement>('[data-draft]')?.dataset.draft
  if (text === undefined) return
  const draft = JSON.parse(text) as FramedDraft
  leaveFocusAlone()
  const connected = (connect: Connect): void => keepOpen(draft, connect(loaderOf(draft)))
  Object.assign(window, { earshot: { ready: { [draft.chunk]: connected } } })
  const script = document.createElement('script')
  script.src = draft.src
  document.head.append(script)
}

const loaderOf = ({ view }: FramedDraft): Loader => ({
  key: '',
  urlOf: (path) => path,
  post: () => Promise.resolve(new Response(JSON.stringify(view))),
  person: () => ({ anonymous_id: NOBODY }),
  pageUrl: () => '',
  wantedLocales: () => [view.locale],
  newUuid: () => NOBODY,
  emit: () => {},
  storage: { read: () => null, write: () => {}, remove: () => {}, list: () => [] },
})

/** Draws it at its step, and again when it was closed or has gone by itself. */
function keepOpen({ chunk, view, step, theme }: FramedDraft, { open }: ReturnType<Connect>): void {
  const nothing = (): void => {}
  const draw = async (): Promise<void> => {
    if (chunk === 'cancel') {
      await open({ survey_id: '', preview_token: NOBODY, theme, mayShow: () => true, ended: nothing })
    } else {
      const options = { theme, focus: false, preview: true, completed: nothing, ended: nothing }
      open({ show: true, display_id: '', survey: view }, options)
    }
    const root = document.querySelector('earshot-widget')?.shadowRoot
    if (root) walkTo(step, view, root)
  }
  new MutationObserver((changes) => {
    if (changes.some(({ removedNodes }) => removedNodes.length > 0)) setTimeout(draw, PAUSE_MS)
  }).observe(document.body, { childList: true })
  void draw()
}

/** Goes as a person would, by the widget's own buttons. */
function walkTo(step: PreviewStep, view: FramedDraft['view'], root: ShadowRoot): void {
  if (step === 'first') return
  const press = (selector: string): void => root.querySelector<HTMLElement>(selector)?.click()
  if ('reasons' in view) return walkCancellation(step, view, press)
  const answered = step === 'end' ? MOST_STEPS : 1
  for (let i = 0; i < answered; i += 1) {
    const words = root.querySelector('textarea')
    if (words) words.value = '…'
    press('label:last-child input')
    press('.foot button:not(.back)')
  }
}

function walkCancellation(
  step: Exclude<PreviewStep, 'first'>,
  { kind, reasons }: CancelView,
  press: (selector: string) => void,
): void {
  if (step === 'end') return press('.decision button:last-child')
  if (kind === 'withdrawal') return
  const reason =
    step === 'offer'
      ? reasons.find(({ offer_ids }) => offer_ids.length > 0)
      : (reasons.find(({ sub_reasons }) => sub_reasons.length > 0) ?? reasons[0])
  if (!reason) {
    for (const note of document.querySelectorAll<HTMLElement>('.no-offer')) note.hidden = false
    return
  }
  press(`input[value="${CSS.escape(reason.id)}"]`)
  press('.primary')
  if (step === 'offer') press('.primary')
}

/** Somebody is typing into the form beside it: nothing in here takes the focus until it is touched. */
function leaveFocusAlone(): void {
  const usual = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'focus')
  if (!usual) return
  HTMLElement.prototype.focus = () => {}
  const restore = (): void => void Object.defineProperty(HTMLElement.prototype, 'focus', usual)
  for (const name of ['pointerdown', 'keydown']) addEventListener(name, restore, { capture: true, once: true })
}
