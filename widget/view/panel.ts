import type { SurveyView } from '../../src/contract/client'
import type { OpenOptions } from '../bridge'
import { el, icon } from './dom'
import { paint } from './paint'
import css from './styles.css'

export interface Panel {
  /** Puts another step into the panel; one element of it has the id "question". */
  show(...content: Node[]): void
  /** Says something to screen readers, politely. */
  announce(text: string): void
  /** Whether the pointer is over it or the keyboard's focus inside. */
  isInUse(): boolean
  focusClose(): void
  /** Takes it away and gives the focus back to where it came from. */
  remove(): void
}

/** What a panel needs to know of what it shows. */
type Place = Pick<SurveyView, 'locale' | 'dir' | 'theme'> & { texts: { close: string } }

const CROSS = 'M6 6l12 12M18 6L6 18'

/** An empty panel at its place in the page, or an error if the page lets nobody see it. */
export function openPanel(
  { locale, dir, texts, theme }: Place,
  scheme: OpenOptions['theme'],
  close: () => void,
  moreCss = '',
): Panel {
  const content = el('div')
  const status = el('div', { class: 'status', role: 'status' })
  const cross = el(
    'button',
    { type: 'button', class: 'close', 'aria-label': texts.close, onclick: close },
    icon(CROSS),
  )
  const panel = el(
    'section',
    { class: `panel ${theme.position}`, 'aria-labelledby': 'question', lang: locale, dir },
    content,
    cross,
    status,
  )
  const life = new AbortController()
  let focusBefore = document.activeElement
  const host = attach(panel, css + moreCss)
  const root = host.shadowRoot

  panel.addEventListener('focusin', ({ relatedTarget: from }) => {
    if (from instanceof Element && !panel.contains(from)) focusBefore = from
  })
  keepKeysInside(panel, close)
  followScheme(panel, theme.color, scheme, life.signal)
  followViewport(panel, life.signal)

  function remove(): void {
    const hadFocus = root?.activeElement
    life.abort()
    host.remove()
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus()
  }

  if (!panel.getClientRects().length) {
    remove()
    throw new Error('hidden')
  }
  return {
    show: (...nodes) => content.replaceChildren(...nodes),
    announce: (text) => void (status.textContent = text),
    isInUse: () =>
      !!root?.activeElement?.matches(':focus-visible')
      || (panel.matches(':hover') && matchMedia('(hover: hover)').matches),
    focusClose: () => cross.focus(),
    remove,
  }
}

/** A shadow root keeps the page's styles out and ours in. */
function attach(panel: HTMLElement, styles: string): HTMLElement {
  const host = document.createElement('earshot-widget')
  const root = host.attachShadow({ mode: 'open' })
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    root.adoptedStyleSheets = [sheet]
  } catch {
    // Browsers before 2023.
    root.append(el('style', {}, styles))
  }
  root.append(panel)
  findPlace().append(host)
  return host
}

/** Everything outside an open modal dialog is inert, so the panel goes inside. */
function findPlace(): Element {
  try {
    const dialogs = document.querySelectorAll('dialog:modal')
    const top = dialogs[dialogs.length - 1]
    if (top) return top
  } catch {}
  return document.body ?? document.documentElement
}

/** The page's shortcuts can't see that somebody is typing here, so keys do not reach it. */
function keepKeysInside(panel: HTMLElement, close: () => void): void {
  for (const name of ['keydown', 'keyup', 'keypress'] as const) {
    panel.addEventListener(name, (event) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event
      if (ctrlKey || metaKey) return
      event.stopPropagation()
      if (name !== 'keydown' || key !== 'Escape' || altKey || shiftKey || isComposing) return
      // The key comes up when the panel is gone, and the page must not close something too.
      addEventListener('keyup', (up) => up.stopPropagation(), { capture: true, once: true })
      close()
    })
  }
}

function followScheme(
  panel: HTMLElement,
  brand: string | null,
  scheme: OpenOptions['theme'],
  signal: AbortSignal,
): void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const repaint = (): void =>
    paint(panel, brand, scheme === 'dark' || (scheme !== 'light' && system.matches))
  system.addEventListener('change', repaint, { signal })
  repaint()
}

/** Keeps the panel above an on-screen keyboard, which covers the page without resizing it. */
function followViewport(panel: HTMLElement, signal: AbortSignal): void {
  const { visualViewport } = window
  const fit = (): void => {
    const { height = innerHeight, offsetTop = 0, scale = 1 } = visualViewport ?? {}
    const covered = scale > 1 ? 0 : Math.max(0, innerHeight - height - offsetTop)
    panel.style.setProperty('--covered', `${covered}px`)
  }
  for (const name of ['resize', 'scroll']) visualViewport?.addEventListener(name, fit, { signal })
  fit()
}
