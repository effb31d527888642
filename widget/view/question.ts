import type { Step, SurveyView } from '../../src/contract/client'
import type { Answers } from '../bridge'

/** A text step may ask differently after each band of score or each reason. */
export function questionOf({ steps, bands }: SurveyView, step: Step, answers: Answers): string {
  if (step.type === 'text') {
    for (const { id } of steps) {
      const answer = answers[id]
      const band = bands.find(([from, to]) => Number(answer) >= from && Number(answer) <= to)
      const wording: unknown = step.question_by[band ? band[2] : String(answer)]
      // An answer may happen to be the name of something every object has.
      if (wording && typeof wording === 'string') return wording
    }
  }
  return step.question
}
