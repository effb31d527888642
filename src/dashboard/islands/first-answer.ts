/** Who has just pasted the snippet looks at once; who went to lunch is not asked about every second (ms). */
const FIRST_MS = 2_000
const LONGEST_MS = 30_000
const BACK_OFF = 1.4
/** After this nobody is at the page any more (ms). */
const STOP_MS = 30 * 60_000

/** Turns "waiting for the first answer" over once there is one. */
export function awaitFirstAnswer(): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-first-answer]')) follow(line)
}

function follow(line: HTMLElement): void {
  const waiting = line.querySelector<HTMLElement>('[data-waiting]')
  const again = waiting?.querySelector<HTMLElement>('a')
  const arrived = line.querySelector<HTMLElement>('.arrived')
  if (!waiting || !again || !arrived) return
  again.hidden = true
  let waits = FIRST_MS
  let waited = 0

  const look = async (): Promise<void> => {
    waited += waits
    // A tab nobody sees asks nothing.
    if (!document.hidden && (await isThere(line.dataset['firstAnswer'] ?? ''))) {
      waiting.hidden = true
      arrived.hidden = false
      return
    }
    waits = Math.min(LONGEST_MS, waits * BACK_OFF)
    if (waited < STOP_MS) setTimeout(() => void look(), waits)
    else again.hidden = false
  }
  setTimeout(() => void look(), waits)
}

/** Found is 200, nothing yet 204; whatever else happens may be over the next time. */
const isThere = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ status }) => status === 200,
    () => false,
  )
