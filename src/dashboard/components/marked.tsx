import type { Span } from '../../domain/text/span'

/** A text with pieces of it marked. */
export const Marked = ({ text, spans }: { text: string; spans: readonly Span[] }) => {
  const pieces: { part: string; marked: boolean }[] = []
  let from = 0
  for (const { start, end } of spans) {
    if (start < from || end <= start) continue
    pieces.push({ part: text.slice(from, start), marked: false })
    pieces.push({ part: text.slice(start, end), marked: true })
    from = end
  }
  pieces.push({ part: text.slice(from), marked: false })
  return <>{pieces.map(({ part, marked }) => (marked ? <mark>{part}</mark> : part))}</>
}
