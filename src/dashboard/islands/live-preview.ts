/** Somebody who types is not interrupted by what they type (ms). */
const STILL_MS = 400

/** Fields that change how the frame stands in the page, and nothing in it. */
const OUTSIDE = ['preview.screen']

/** Sends the form into the preview's frame whenever it changes; without a script a button does. */
export function followForm(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-live-preview]')
  const form = button?.form
  const box = document.querySelector('.frame-box')
  if (!button || !form || !box) return
  button.hidden = true
  let timer = 0

  const show = (): void => {
    button.formTarget = renewFrame(box)
    form.requestSubmit(button)
  }
  const changed = ({ target }: Event): void => {
    const isOurs =
      (target instanceof HTMLInputElement ||
        target instanceof HTMLSelectElement ||
        target instanceof HTMLTextAreaElement) &&
      target.form === form &&
      !OUTSIDE.includes(target.name)
    if (!isOurs) return
    clearTimeout(timer)
    timer = setTimeout(show, STILL_MS)
  }
  // Some fields stand outside the form that they belong to.
  document.addEventListener('input', changed)
  show()
}

let renewals = 0

/**
 * A new frame in the old one's place: what is loaded first into a frame leaves no step in the browser's
 * history. The old one stands until the new one has something to show. Answers its name.
 */
function renewFrame(box: Element): string {
  const last = box.querySelector<HTMLIFrameElement>('iframe:last-child')
  const next = document.createElement('iframe')
  next.title = last?.title ?? ''
  // A frame keeps the name it began with, so each has another.
  renewals += 1
  next.name = `draft-${renewals}`
  box.append(next)
  next.addEventListener('load', () => {
    sayWhatIsSet(next)
    for (const other of box.querySelectorAll('iframe')) if (other !== next) other.remove()
  })
  return next.name
}

/** The sentences beside the fields; a draft that cannot be saved as it is has none. */
function sayWhatIsSet(frame: HTMLIFrameElement): void {
  const told = frame.contentDocument?.querySelector('main')
  for (const line of document.querySelectorAll<HTMLElement>('[data-says]')) {
    line.textContent = told?.getAttribute(`data-${line.dataset['says']}`) ?? ''
  }
}
