import type { SurveyView } from '../../src/contract/client'
import type { Answers, Ending, OpenOptions } from '../bridge'
import { el, icon } from './dom'
import { drawForm } from './form'
import { openPanel } from './panel'
import type { StepView } from './step'

/** What becomes of the answers is no concern of the drawing. */
export interface Reporter {
  /**
   * Resolves to whether the answer arrived; if not, it is kept and sent later.
   * The position of the chosen option is -1 when there is none.
   */
  answered(answers: Answers, complete: boolean, choicePosition: number): Promise<boolean>
  ended(ending: Ending, answers: Answers): void
}

const CHECK = 'M5 12l5 5 9-9'

/** After this long the thanks go, unless somebody is at them (ms). */
const THANKS_TIME = 4_000
/** A live region must stand empty for a moment before what it says is noticed (ms). */
const ANNOUNCE_DELAY = 150

/** Shows a survey step by step; returns how to take it away without a report. */
export function openSurvey(
  survey: SurveyView,
  { theme, focus }: OpenOptions,
  reporter: Reporter,
): () => void {
  const { steps, texts } = survey
  const answers: Answers = {}
  let ending: Ending = 'closed'
  let timer = 0
  let isGone = false

  const panel = openPanel(survey, theme, end)
  try {
    showStep(0, focus)
  } catch (error) {
    panel.remove()
    throw error
  }
  if (!focus) timer = setTimeout(panel.announce, ANNOUNCE_DELAY, steps[0]?.question)

  function showStep(at: number, takeFocus: boolean): void {
    const step = steps[at]
    if (!step) throw new Error('no step')
    const form = drawForm(survey, step, answers, {
      goOn() {
        const isNew = keepAnswer(step.id, form)
        if (!hasAnswers()) return form.focus()
        if (at === steps.length - 1) return complete()
        if (isNew) void report(false)
        showStep(at + 1, true)
      },
      goBack: () => showStep(at - 1, true),
    })
    panel.show(form.element)
    if (takeFocus) form.focus()
  }

  /** Whether that changed anything. */
  function keepAnswer(id: string, form: StepView): boolean {
    const answer = form.read()
    const isNew = answer !== (answers[id] ?? null)
    if (answer === null) delete answers[id]
    else answers[id] = answer
    return isNew
  }

  const hasAnswers = (): boolean => Object.keys(answers).length > 0

  function complete(): void {
    ending = 'completed'
    thank(texts.thanks)
    void report(true).then((arrived) => arrived || isGone || thank(texts.queued))
  }

  function report(isComplete: boolean): Promise<boolean> {
    let position = -1
    for (const step of steps) {
      if (step.type === 'choice') {
        position = step.options.findIndex(({ id }) => id === answers[step.id])
      }
    }
    return reporter.answered({ ...answers }, isComplete, position)
  }

  function thank(words: string): void {
    const check = el('span', { class: 'check' }, icon(CHECK))
    panel.show(el('div', { class: 'thanks' }, check, el('p', { id: 'question' }, words)))
    panel.announce(words)
    panel.focusClose()
    leaveSoon()
  }

  function leaveSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(() => (panel.isInUse() ? leaveSoon() : end()), THANKS_TIME)
  }

  function end(): void {
    remove()
    reporter.ended(ending, answers)
  }

  function remove(): void {
    isGone = true
    clearTimeout(timer)
    panel.remove()
  }
  return remove
}
