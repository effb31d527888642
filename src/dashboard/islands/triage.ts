/** Lists worked through by keys: j and k move, x chooses, o opens, a and e go to what may be done. */
export function offerTriage(): void {
  const list = document.querySelector<HTMLFormElement>('form[data-triage]')
  if (!list) return
  const items = [...list.querySelectorAll<HTMLElement>('[data-triage-item]')]
  offerAll(list)
  for (const help of list.querySelectorAll<HTMLElement>('[data-triage-help]')) help.hidden = false
  let at = -1

  const go = (by: number): void => {
    at = Math.min(items.length - 1, Math.max(0, at + by))
    for (const [i, item] of items.entries()) item.classList.toggle('current', i === at)
    linkOf(items[at])?.focus()
  }
  // Moving on begins where the pointer or the tab key last was.
  list.addEventListener('focusin', ({ target }) => {
    const found = items.findIndex((item) => target instanceof Node && item.contains(target))
    if (found >= 0) at = found
  })

  const keys: Record<string, () => void> = {
    j: () => go(1),
    k: () => go(-1),
    x: () => toggle(items[at]),
    o: () => linkOf(items[at])?.click(),
    a: () => reach(list, items[at], 'a'),
    e: () => reach(list, items[at], 'e'),
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  })
}

const linkOf = (item: HTMLElement | undefined) => item?.querySelector<HTMLAnchorElement>('[data-triage-open], .meta a')

const boxOf = (item: HTMLElement | undefined) => item?.querySelector<HTMLInputElement>('input[type=checkbox]')

function toggle(item: HTMLElement | undefined): void {
  const box = boxOf(item)
  if (box) box.checked = !box.checked
}

/** Chooses the item in hand where nothing is chosen, and goes to the choice that the key names. */
function reach(list: HTMLFormElement, item: HTMLElement | undefined, key: string): void {
  const box = boxOf(item)
  if (box && !list.querySelector('[data-triage-item] input:checked')) box.checked = true
  list.querySelector<HTMLSelectElement>(`[data-triage-key=${key}]`)?.focus()
}

/** In a choice, the enter key does what the button beside it says. */
function offerAll(list: HTMLFormElement): void {
  for (const choice of list.querySelectorAll<HTMLSelectElement>('[data-triage-key]')) {
    choice.addEventListener('keydown', (event) => {
      const button = choice.parentElement?.querySelector('button')
      if (event.key !== 'Enter' || !button) return
      event.preventDefault()
      button.click()
    })
  }
  const all = list.querySelector<HTMLElement>('[data-triage-all]')
  const box = all?.querySelector('input')
  if (!all || !box) return
  all.hidden = false
  box.addEventListener('change', () => {
    for (const each of list.querySelectorAll<HTMLInputElement>('[data-triage-item] input[name=id]')) {
      each.checked = box.checked
    }
  })
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && target.type === 'checkbox')
