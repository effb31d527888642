import type { Step } from '../../src/contract/client'
import { drawChoice } from './choice'
import { drawScale } from './scale'
import { drawText } from './text'

export type Answer = string | number

/** One step on the screen. Its element holds the one with the id "question". */
export interface StepView {
  element: HTMLElement
  /** What stands there now; null for nothing. */
  read(): Answer | null
  focus(): void
}

/** What a step needs besides itself. */
export interface StepContext {
  question: string
  /** Answer given before the person came back. */
  answer: Answer | null
  /** Shown beside a text that may be left out; else empty. */
  optional: string
  /** The answer has changed. */
  changed(): void
  /** The person is done here: chose with the pointer, or pressed Enter. */
  goOn(): void
}

export function drawStep(step: Step, context: StepContext): StepView {
  switch (step.type) {
    case 'scale':
      return drawScale(step, context)
    case 'choice':
      return drawChoice(step, context)
    case 'text':
      return drawText(step, context)
  }
}

/** Said aloud and sent by nobody: an answer in words, for the way back to it. */
export function wordsOf(step: Step, answer: Answer): string {
  const option = step.type === 'choice' && step.options.find(({ id }) => id === answer)
  return option ? option.label : String(answer)
}
