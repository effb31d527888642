import type { ScaleStep } from '../../src/contract/client'
import { el } from './dom'
import { drawRadios } from './radios'
import type { StepContext, StepView } from './step'

/** Scores from `min` to `max`; the ends say in words what they mean. */
export function drawScale(step: ScaleStep, context: StepContext): StepView {
  const { min, max, low_label, high_label } = step
  const scores = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  const { readValue, ...view } = drawRadios(
    scores.length > 7 ? 'scale long' : 'scale',
    scores.map((score) => ({
      value: `${score}`,
      label: `${score}`,
      meaning: { [min]: low_label, [max]: high_label }[score],
    })),
    context,
    el('div', { class: 'ends', id: 'ends' }, el('span', {}, low_label), el('span', {}, high_label)),
  )
  return {
    ...view,
    read() {
      const value = readValue()
      return value === null ? null : Number(value)
    },
  }
}
