import type { CancelView } from '../../src/contract/cancel'
import {
  type CancelAction,
  type CancelState,
  canGoOn,
  offersFor,
  subReasonsOf,
} from '../../src/domain/cancellation/machine'
import { drawChoice } from '../view/choice'
import { el, icon } from '../view/dom'
import { drawText } from '../view/text'
import { dateOf, fillDate } from './date'

export interface Screen {
  element: HTMLElement
  focus(): void
}

/** What stands on the screen when a button is pressed. */
interface Answers {
  reasonId?: string | null
  subReasonId?: string | null
  text?: string | null
}

export type Act = (action: CancelAction) => void

const CHECK = 'M5 12l5 5 9-9'
const CHEVRON = 'M15 5l-7 7 7 7'

export function drawScreen(view: CancelView, state: CancelState, act: Act): Screen {
  switch (state.screen) {
    case 'confirm':
      return drawConfirm(view, act)
    case 'reason':
      return drawReason(view, state, act)
    case 'details':
      return drawDetails(view, state, act)
    case 'offer':
      return drawOffers(view, state, act)
    case 'done':
      return drawEnd(endText(view, state))
  }
}

/** What is said at the end, by what was decided. */
export function endText({ texts, locale, effective_at }: CancelView, { outcome }: CancelState): string {
  if (outcome === 'offer_accepted') return texts.accepted
  if (outcome !== 'cancel') return texts.kept
  const date = dateOf(locale, effective_at)
  return date === null ? texts.cancelled : fillDate(texts.cancelled_on, date)
}

export function drawEnd(words: string): Screen {
  const question = el('p', { id: 'question', tabindex: -1 }, words)
  const check = el('span', { class: 'check' }, icon(CHECK))
  return { element: el('div', { class: 'thanks end' }, check, question), focus: () => question.focus() }
}

function drawConfirm(view: CancelView, act: Act): Screen {
  const question = el('p', { id: 'question', tabindex: -1 }, view.texts.withdraw)
  return {
    element: el('div', {}, question, drawStops(view), drawDecision(view, act)),
    focus: () => question.focus(),
  }
}

function drawReason(view: CancelView, state: CancelState, act: Act): Screen {
  const { texts, reasons } = view
  const next = el('button', { type: 'button', class: 'primary', onclick: single(goOn) }, texts.next)
  const choice = drawChoice(
    { id: 'reason', type: 'choice', question: texts.question, options: reasons },
    { question: texts.question, answer: state.reasonId, optional: '', changed: refresh, goOn },
  )
  const answers = () => ({ reasonId: choice.read() as string | null })

  function refresh(): void {
    next.hidden = choice.read() === null
  }
  function goOn(): void {
    act({ type: 'next', ...answers() })
  }
  refresh()
  return {
    element: el(
      'div',
      {},
      choice.element,
      el('div', { class: 'foot' }, next),
      drawStops(view),
      drawDecision(view, act, answers),
    ),
    focus: choice.focus,
  }
}

function drawDetails(view: CancelView, state: CancelState, act: Act): Screen {
  const { texts, reasons } = view
  const subReasons = subReasonsOf(view, state)
  const context = { optional: texts.optional, changed: () => {}, goOn }
  const choice =
    subReasons.length > 0
      ? drawChoice(
          { id: 'sub_reason', type: 'choice', question: texts.sub_question, options: subReasons },
          { ...context, question: texts.sub_question, answer: state.subReasonId, goOn: () => {} },
        )
      : null
  const text = drawText(
    {
      id: 'comment',
      type: 'text',
      question: texts.comment,
      placeholder: texts.placeholder,
      question_by: {},
      max_length: view.max_length,
    },
    { ...context, question: texts.comment, answer: state.text },
    choice ? 'comment-label' : 'question',
  )
  const answers = () => ({
    subReasonId: (choice?.read() ?? null) as string | null,
    text: text.read() as string | null,
  })

  function goOn(): void {
    if (canGoOn(view, state)) act({ type: 'next', ...answers() })
  }
  const words = reasons.find(({ id }) => id === state.reasonId)?.label ?? texts.back
  const back = el(
    'button',
    { type: 'button', class: 'back', 'aria-label': `${texts.back}: ${words}`, onclick: single(() => act({ type: 'back' })) },
    icon(CHEVRON),
    el('span', {}, words),
  )
  const next = el('button', { type: 'button', class: 'primary', onclick: single(goOn) }, texts.next)
  next.hidden = !canGoOn(view, state)
  return {
    element: el(
      'div',
      {},
      ...(choice ? [choice.element] : []),
      el('div', { class: choice ? 'details second' : 'details' }, text.element),
      el('div', { class: 'foot' }, back, next),
      drawDecision(view, act, answers),
    ),
    focus: choice ? choice.focus : text.focus,
  }
}

function drawOffers(view: CancelView, state: CancelState, act: Act): Screen {
  const offers = offersFor(view, state)
  const cards = offers.map(({ headline, body }, i) =>
    el(
      'div',
      { class: 'offer' },
      el('p', i === 0 ? { id: 'question', tabindex: -1 } : { class: 'headline' }, headline),
      el('p', {}, body),
    ),
  )
  const accepts = offers.map(({ id, accept }) => drawButton(accept, () => act({ type: 'accept', offerId: id })))
  const element = el('div', {}, ...cards, drawDecision(view, act, undefined, accepts))
  return {
    element,
    focus: () => (element.querySelector('#question') as HTMLElement | null)?.focus(),
  }
}

/** Plain facts about the end, never an argument. */
function drawStops({ stops, texts, locale, effective_at }: CancelView): Node | '' {
  const date = dateOf(locale, effective_at)
  if (stops.length === 0 && date === null) return ''
  return el(
    'div',
    { class: 'stops' },
    el('p', {}, date === null ? texts.stops : fillDate(texts.stops_on, date)),
    el('ul', {}, ...stops.map((fact) => el('li', {}, fact))),
  )
}

/** The ways to decide, each in the same size, on every screen. */
function drawDecision(
  { texts }: CancelView,
  act: Act,
  answers: () => Answers = () => ({}),
  accepts: readonly Node[] = [],
): Node {
  return el(
    'div',
    { class: accepts.length > 0 ? 'decision stack' : 'decision' },
    ...accepts,
    drawButton(texts.keep, () => act({ type: 'keep', ...answers() })),
    drawButton(texts.cancel, () => act({ type: 'cancel', ...answers() })),
  )
}

const drawButton = (label: string, act: () => void): Node =>
  el('button', { type: 'button', onclick: act }, label)

/** The second click of a double click on an option lands on what has just come in its place. */
const single = (act: () => void) => ({ detail }: MouseEvent): void => {
  if (detail < 2) act()
}
