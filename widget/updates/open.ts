import type { UpdatesView } from '../../src/contract/updates'
import type { Loader, OpenOptions } from '../bridge'
import { el } from '../view/dom'
import { openPanel, type Panel } from '../view/panel'
import css from './updates.css'

/** Lists the public updates as soon as they are here; returns how to take them away. */
export function openUpdates(loader: Loader, theme: OpenOptions['theme']): () => void {
  let panel: Panel | null = null
  let isOver = false
  const leave = (): void => {
    isOver = true
    panel?.remove()
  }
  requestUpdates(loader)
    .then((view) => {
      if (isOver) return
      panel = openPanel(view, theme, leave, css)
      panel.show(...draw(view, new URL(view.page, loader.urlOf('')).href))
      panel.focusClose()
    })
    // Nothing was promised: where they cannot be had, or be seen, the page stays as it is.
    .catch(() => {})
  return leave
}

async function requestUpdates({ urlOf, wantedLocales }: Loader): Promise<UpdatesView> {
  const locales = encodeURIComponent(wantedLocales().slice(0, 10).join())
  return (await fetch(`${urlOf('updates')}?locales=${locales}`, { credentials: 'omit' })).json()
}

function draw({ texts, updates, locale }: UpdatesView, page: string): Node[] {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
  const items = updates.map(({ title, summary, reason, state_name, state_at }) =>
    el(
      'li',
      {},
      el('b', { dir: 'auto' }, title),
      el('small', {}, `${state_name} · ${date.format(new Date(state_at))}`),
      ...[reason, summary].flatMap((text) => (text ? el('p', { dir: 'auto' }, text) : [])),
    ),
  )
  return [
    el('p', { id: 'question' }, texts.title),
    items.length ? el('ul', { class: 'updates' }, ...items) : el('p', {}, texts.none),
    el('a', { class: 'more', href: page, target: '_blank', rel: 'noopener' }, texts.more),
  ]
}
