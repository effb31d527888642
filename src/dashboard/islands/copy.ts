/** How long a button says that it copied, ms. */
const THANKS_MS = 1_500

/** Shows the copy buttons, which are of no use without a script. */
export function offerCopying(): void {
  if (!navigator.clipboard) return
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const usual = button.textContent
    button.hidden = false
    button.addEventListener('click', async () => {
      const text = document.getElementById(button.dataset.copy ?? '')?.textContent ?? ''
      await navigator.clipboard.writeText(text)
      button.textContent = button.dataset.thanks ?? usual
      setTimeout(() => (button.textContent = usual), THANKS_MS)
    })
  }
}
