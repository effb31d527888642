/** What may stand between cells. */
export const DELIMITERS = [',', ';', '\t', '|'] as const

export type Delimiter = (typeof DELIMITERS)[number]

/**
 * The delimiter of a file by its first line, which names the columns: the one that stands there most
 * often outside quotes. Rows could mislead, since amounts may hold commas.
 */
export function guessDelimiter(text: string): Delimiter {
  const counts = new Map<string, number>()
  let quoted = false
  for (const character of text.slice(0, 100_000)) {
    if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === '\n' || character === '\r') break
    else counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  const countOf = (delimiter: string) => counts.get(delimiter) ?? 0
  return [...DELIMITERS].sort((a, b) => countOf(b) - countOf(a))[0] ?? ','
}

/** Excel's own first line, "sep=;", and what comes after it. */
export function takeSeparatorLine(text: string): { delimiter: Delimiter | null; rest: string } {
  const [line, named] = /^sep=([,;\t|])\r?\n/i.exec(text) ?? []
  const delimiter = DELIMITERS.find((each) => each === named)
  return line === undefined || !delimiter ? { delimiter: null, rest: text } : { delimiter, rest: text.slice(line.length) }
}
