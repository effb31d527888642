import type { ChoiceStep } from '../../src/contract/client'
import { drawRadios } from './radios'
import type { StepContext, StepView } from './step'

/** One of several options, in the order the service chose for this person. */
export function drawChoice({ options }: ChoiceStep, context: StepContext): StepView {
  const { readValue, ...view } = drawRadios(
    'choice',
    options.map(({ id, label }) => ({ value: id, label })),
    context,
  )
  return { ...view, read: readValue }
}
