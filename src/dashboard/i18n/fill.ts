/** A text's pieces in order: words, a placeholder, or a tag around more pieces. */
export type Piece = string | { name: string } | { name: string; inner: Piece[] }

/** "Try the <demo>demo</demo>, {name}" → its pieces. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: whole, 1: value, 2: tag, 3: inner, index } of text.matchAll(MARK)) {
    if (index > from) pieces.push(text.slice(from, index))
    if (tag === undefined) pieces.push({ name: value ?? '' })
    else pieces.push({ name: tag, inner: piecesOf(inner ?? '') })
    from = index + whole.length
  }
  return from < text.length ? [...pieces, text.slice(from)] : pieces
}

const MARK = /\{([a-z]\w{0,30})\}|<([a-z]\w{0,30})>([^<]{0,400})<\/\2>/gi

/** The names a text asks values for, each once: a translation must ask for the same. */
export const namesIn = (text: string): string[] => [...new Set(namesOf(piecesOf(text)))].sort()

const namesOf = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => {
    if (typeof piece === 'string') return []
    return 'inner' in piece ? [`<${piece.name}>`, ...namesOf(piece.inner)] : [piece.name]
  })
