/** Words in a row, read before single words. A strength of 0 takes their opinion away. */
export interface Phrase {
  words: readonly string[]
  strength: number
}

/** What one language's opinions look like. Words are as `splitTokens` gives them. */
export interface Lexicon {
  /** Opinion words: −5 (worst) to 5, 0 for a word that only looks like one. */
  strengths: ReadonlyMap<string, number>
  /** By first word, longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>
  /** "not": turns the opinion that follows. */
  negators: ReadonlySet<string>
  /** "very", "slightly": factor on the opinion that follows at once. */
  intensifiers: ReadonlyMap<string, number>
  /** "but": what follows counts more than what was said before. */
  contrasts: ReadonlySet<string>
  /** "although": what follows up to the next pause counts less. */
  concessions: ReadonlySet<string>
}

/** Lists of words by strength: `{ '-2': 'slow buggy' }`. */
type ByStrength = Record<string, string>

export const splitWords = (list: string): string[] => list.trim().split(/\s+/)

export const indexWords = (lists: ByStrength): [word: string, strength: number][] =>
  Object.entries(lists).flatMap(([strength, list]) =>
    splitWords(list).map((word): [string, number] => [word, Number(strength)]),
  )

/** Phrases by their first word, longest first; "|" and line ends part them. */
export function indexPhrases(lists: ByStrength): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const [strength, list] of Object.entries(lists)) {
    for (const phrase of list.split(/[|\n]/)) {
      const words = splitWords(phrase)
      const first = words[0] ?? ''
      index.set(first, [...(index.get(first) ?? []), { words, strength: Number(strength) }])
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return index
}
