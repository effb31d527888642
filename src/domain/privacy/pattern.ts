/** Where something personal stands, in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** One kind of personal data that can be told from its form. */
export interface PersonalPattern {
  /** What stands in its place: `[email]`. */
  readonly kind: string
  /** What all of them have and most texts have not, so that those are not searched. */
  readonly sign?: RegExp
  find(text: string): Span[]
}

/** Spans of a global expression, of its first group where it has one, that a check accepts. */
export function spansOf(
  pattern: RegExp,
  text: string,
  accepts: (match: string, start: number) => boolean = () => true,
): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(pattern)) {
    const piece = match[1] ?? match[0]
    const start = match.index + match[0].indexOf(piece)
    if (accepts(piece, start)) spans.push({ start, end: start + piece.length })
  }
  return spans
}

/** Whether one of the words stands shortly before a place, within the same sentence or what is like one. */
export function followsWord(text: string, start: number, words: RegExp, reach = 32): boolean {
  const before = text.slice(Math.max(0, start - reach), start)
  return words.test(before.slice(1 + Math.max(...['!', '?', ';', '|', '\n', ']'].map((sign) => before.lastIndexOf(sign)))))
}

export const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** What may not stand next to a number or a name that begins or ends here; unspaced scripts may. */
export const SIGN = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]`
