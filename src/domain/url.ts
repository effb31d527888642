/** Address of a page without query and fragment, which may hold personal data; null if none. */
export const withoutQuery = (url: string | undefined): string | null =>
  url === undefined ? null : (url.split(/[?#]/, 1)[0] ?? null)

/**
 * What a text says as an address; null if it is none. Not `URL.canParse`: once hot, Node 20 reads
 * its text in the wrong encoding and refuses every `ü`.
 */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
