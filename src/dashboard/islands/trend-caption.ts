/** The line below a trend that says the point one is at; returns how to set it. */
export function hearAnswers(plot: HTMLElement, name: string): (text: string) => void {
  const line = document.createElement('p')
  line.className = 'trend-caption'
  line.setAttribute('aria-live', 'polite')
  plot.setAttribute('role', 'group')
  plot.setAttribute('aria-label', name)
  const axis = plot.parentElement?.querySelector('.axis-x')
  axis?.children[0]?.after(line)
  return (text) => {
    if (line.textContent !== text) line.textContent = text
  }
}
