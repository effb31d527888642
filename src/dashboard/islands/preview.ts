import type { Earshot } from '../../../widget/earshot'

/** Opens the survey of a preview page. The call waits in the stub's queue until the loader runs. */
export function startPreview(): void {
  const place = document.querySelector<HTMLElement>('[data-preview]')
  const { preview, token, locale } = place?.dataset ?? {}
  if (!preview || !token) return
  const q: unknown[][] = []
  window.earshot ??= Object.assign((...call: unknown[]) => void q.push(call), { q }) as Earshot
  if (locale) window.earshot('set', { locale })
  window.earshot('preview', preview, token)
}
