/** Address of a page without query and fragment, which may hold personal data; null if none. */
export const withoutQuery = (url: string | undefined): string | null =>
  url === undefined ? null : (url.split(/[?#]/, 1)[0] ?? null)
