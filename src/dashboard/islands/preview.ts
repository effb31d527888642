type Call =
  | [name: 'set', settings: { locale: string }]
  | [name: 'preview', surveyId: string, token: string]
  | [name: 'cancel', flow: { survey_id: string; preview_token: string }]

declare global {
  interface Window {
    /** The widget, or until its loader runs the snippet's queue in its place. */
    earshot?: ((...call: Call) => unknown) & { q?: Call[] }
  }
}

/** Opens the survey of a preview page. The calls wait in the queue until the loader runs. */
export function startPreview(): void {
  const place = document.querySelector<HTMLElement>('[data-preview]')
  const { preview, token, locale, kind } = place?.dataset ?? {}
  if (!preview || !token) return
  const q: Call[] = []
  const earshot = (window.earshot ??= Object.assign((...call: Call) => void q.push(call), { q }))
  if (locale) earshot('set', { locale })
  if (kind !== 'cancellation') return void earshot('preview', preview, token)
  // What cancels is not queued: the page asks when the loader is there.
  addEventListener('load', () =>
    window.earshot?.('cancel', { survey_id: preview, preview_token: token }),
  )
}
