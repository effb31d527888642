import type { Step, SurveyView } from '../../src/contract/client'
import type { Answers } from '../bridge'

/** A text step may ask differently after each band of score or each reason. */
export function questionOf({ steps, bands }: SurveyView, step: Step, answers: Answers): string {
  if (step.type === 'text') {
    for (const { id, type } of steps) {
      const answer = answers[id]
      const band = bands.find(([from, to]) => Number(answer) >= from && Number(answer) <= to)
      const key = type === 'scale' ? band?.[2] : answer
      const wording = Object.entries(step.question_by).find(([name]) => name === key)
      if (wording) return wording[1]
    }
  }
  return step.question
}
