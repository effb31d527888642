/** Somebody who types is not counted for at every letter (ms). */
const STILL_MS = 300

/** Says how many a filter's form would find, while it is filled in. */
export function countLive(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-count]')) follow(form)
}

function follow(form: HTMLFormElement): void {
  const said = form.querySelector('output')
  if (!said) return
  let timer = 0
  let asking: AbortController | undefined

  const count = async (): Promise<void> => {
    asking?.abort()
    const mine = (asking = new AbortController())
    // Entries of the form, not its address: nothing of a file is among them.
    const query = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value !== '') query.append(name, value)
    try {
      const answer = await fetch(`${form.dataset['count']}?${query}`, { signal: mine.signal })
      said.textContent = answer.ok ? await answer.text() : ''
    } catch {
      // The next change asks again.
    }
  }
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void count(), STILL_MS)
  })
  void count()
}
