import type { TextStep } from '../../src/contract/client'
import { el } from './dom'
import type { StepContext, StepView } from './step'

/** Characters left from which on the counter is shown. */
const NEAR_LIMIT = 100

/** Free text. The field tells how much room is left only when that begins to matter. */
export function drawText(
  { placeholder, max_length }: TextStep,
  { question, answer, optional, changed, goOn }: StepContext,
  labelId = 'question',
): StepView {
  const counter = el('span', { id: 'counter' })
  const field = el('textarea', {
    id: 'text',
    rows: 3,
    dir: 'auto',
    maxlength: max_length,
    placeholder,
    'aria-describedby': 'optional counter',
    oninput: update,
    onkeydown: ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
      if (key === 'Enter' && (ctrlKey || metaKey)) goOn()
    },
  })
  const label = el('label', { id: labelId, for: 'text', tabindex: -1 }, question)
  field.value = String(answer ?? '')

  function update(): void {
    const left = max_length - field.value.length
    counter.textContent = left <= NEAR_LIMIT ? String(left) : ''
    changed()
  }

  return {
    element: el(
      'div',
      {},
      label,
      field,
      el('div', { class: 'ends' }, el('span', { id: 'optional' }, optional), counter),
    ),
    read: () => field.value.trim() || null,
    // On a phone the keyboard would jump over the page before the question is read.
    focus: () => (matchMedia('(pointer: coarse)').matches ? label : field).focus(),
  }
}
