import type { Step, SurveyView } from '../../src/contract/client'
import type { Answers } from '../bridge'
import { el, icon } from './dom'
import { questionOf } from './question'
import { drawStep, type StepView, wordsOf } from './step'

/** What a person can do besides answering. */
export interface FormActions {
  goOn(): void
  goBack(): void
}

const CHEVRON = 'M15 5l-7 7 7 7'

/** A step with its buttons. */
export function drawForm(
  survey: SurveyView,
  step: Step,
  answers: Answers,
  actions: FormActions,
): StepView {
  const { steps, texts } = survey
  const at = steps.indexOf(step)
  const isLast = at === steps.length - 1
  const isText = step.type === 'text'

  const next = el('button', { type: 'button', onclick: single(actions.goOn) })
  const view = drawStep(step, {
    question: questionOf(survey, step, answers),
    answer: answers[step.id] ?? null,
    optional: at > 0 ? texts.optional : '',
    changed: refresh,
    goOn: actions.goOn,
  })

  /** Options need no button before one is chosen, and the pointer goes on without it. */
  function refresh(): void {
    const isEmpty = view.read() === null
    const isSkip = isEmpty && at > 0
    next.hidden = isEmpty && !isText
    next.className = isSkip ? '' : 'primary'
    next.textContent = isSkip ? texts.skip : isLast ? texts.send : texts.next
  }

  // Not a form element: a sandboxed frame may forbid forms.
  const element = el(
    'div',
    {},
    view.element,
    el('div', { class: 'foot' }, drawBack(steps[at - 1], answers, actions.goBack), next),
  )
  refresh()
  return { ...view, element }
}

/** The answer given before, as a button that leads back to it; it needs no word of its own. */
function drawBack(step: Step | undefined, answers: Answers, goBack: () => void): Node | '' {
  const answer = step && answers[step.id]
  if (!step || answer === undefined) return ''
  const words = wordsOf(step, answer)
  return el(
    'button',
    {
      type: 'button',
      class: 'back',
      'aria-label': `${words}, ${step.question}`,
      onclick: single(goBack),
    },
    icon(CHEVRON),
    el('span', {}, words),
  )
}

/** The second click of a double click on an option lands on what has just come in its place. */
const single = (act: () => void) => ({ detail }: MouseEvent): void => {
  if (detail < 2) act()
}
