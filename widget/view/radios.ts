import { el } from './dom'
import type { StepContext, StepView } from './step'

export interface Option {
  value: string
  label: string
  /** Said by screen readers after the label. */
  meaning?: string | undefined
}

/**
 * A question with native radio buttons: one tab stop, arrows choose. Only a real pointer goes on
 * by itself; a click made by the keyboard or by code has no click count.
 */
export function drawRadios(
  layout: string,
  options: Option[],
  { question, answer, changed, goOn }: StepContext,
  ...more: Node[]
): Omit<StepView, 'read'> & { readValue(): string | null } {
  const inputs: HTMLInputElement[] = []
  const labels = options.map(({ value, label, meaning }) => {
    const input = el('input', {
      type: 'radio',
      name: 'answer',
      value,
      checked: value === String(answer),
      'aria-label': meaning ? `${label}, ${meaning}` : label,
      onchange: changed,
      onclick: ({ detail }: MouseEvent) => detail === 1 && goOn(),
    })
    inputs.push(input)
    return el('label', {}, input, el('span', {}, label))
  })
  const legend = el('legend', { id: 'question', tabindex: -1 }, question)
  const findChecked = (): HTMLInputElement | undefined => inputs.find((input) => input.checked)

  function handleKey(event: KeyboardEvent): void {
    const end = { Home: inputs[0], End: inputs[inputs.length - 1] }[event.key]
    if (event.key !== 'Enter' && !end) return
    // Else the page scrolls, or the next step's text begins with an empty line.
    event.preventDefault()
    if (!end) return goOn()
    end.focus()
    end.click()
  }

  return {
    element: el(
      'fieldset',
      { onkeydown: handleKey, ...(more.length > 0 && { 'aria-describedby': 'ends' }) },
      legend,
      el('div', { class: layout }, ...labels),
      ...more,
    ),
    readValue: () => findChecked()?.value ?? null,
    // Never the first option: a ring around it would look like an answer.
    focus: () => (findChecked() ?? legend).focus(),
  }
}
