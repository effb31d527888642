/** Words in a row, read before single words. A strength of 0 takes their opinion away. */
export interface Phrase {
  words: readonly string[]
  strength: number
}

/** What one language's opinions look like. Words are as `splitTokens` gives them. */
export interface Lexicon {
  /** Short words before a vowel are words of their own: "l'application", "n'aime". */
  elides?: boolean
  /**
   * Opinion words: −5 (worst) to 5, 0 for a word that only looks like one. "katastrof*" stands for
   * every word that begins so, with its endings and compounds.
   */
  strengths: ReadonlyMap<string, number>
  /** Lengths of each "stem*" in `strengths` by its first three letters, longest first. */
  stems: ReadonlyMap<string, readonly number[]>
  /** Beginnings that change the word they stand before: "un" −1, "jätte" 1.3. */
  prefixes?: ReadonlyMap<string, number>
  /** Later parts of compounds that say what the whole is: "Serverproblem". */
  parts?: readonly (readonly [part: string, strength: number])[]
  /** By first word, longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>
  /** "not": turns the opinion that follows. */
  negators: ReadonlySet<string>
  /** Where a negator may follow what it turns. */
  trailing?: TrailingNegation
  /** "very", "slightly": factor on the opinion that follows at once. */
  intensifiers: ReadonlyMap<string, number>
  /** "but": what follows counts more than what was said before. */
  contrasts: ReadonlySet<string>
  /** "although": what follows up to the next pause counts less. */
  concessions: ReadonlySet<string>
}

/** "Das gefällt mir nicht", "den fungerar inte": main clauses put the verb before the negator. */
export interface TrailingNegation {
  /** Entries of `strengths` that can be turned from behind. */
  verbs: ReadonlySet<string>
  /** Those negators that turn a verb before them: "nicht", not "kein". */
  negators: ReadonlySet<string>
  /** Words between two verbs, over which a negator does not reach back: "und". */
  joins: ReadonlySet<string>
}

/** The listed word or "stem*" that a word is read by. */
export function findEntry(word: string, { strengths, stems }: Lexicon): string | undefined {
  if (strengths.has(word)) return word
  for (const length of stems.get(word.slice(0, SHORTEST_STEM)) ?? []) {
    const stem = `${word.slice(0, length)}*`
    if (strengths.has(stem)) return stem
  }
  return undefined
}

/** Shorter ones begin words of any meaning. */
export const SHORTEST_STEM = 3

/** Strength of a listed word, else of the one behind a prefix, else of a later part. */
export function findStrength(word: string, lexicon: Lexicon): number {
  const entry = findEntry(word, lexicon)
  if (entry !== undefined) return lexicon.strengths.get(entry) ?? 0

  for (const [prefix, factor] of lexicon.prefixes ?? []) {
    const rest = word.startsWith(prefix) ? word.slice(prefix.length) : ''
    if (rest.length < SHORTEST_STEM) continue
    const strength = lexicon.strengths.get(findEntry(rest, lexicon) ?? '') ?? 0
    // As with "not": no complaint is less than praise.
    if (strength !== 0) return strength * (factor < 0 && strength < 0 ? factor / 2 : factor)
  }
  return lexicon.parts?.find(([part]) => word.indexOf(part, SHORTEST_STEM) > 0)?.[1] ?? 0
}

/** Lists of words by strength: `{ '-2': 'slow buggy' }`. */
export type ByStrength = Record<string, string>

export const splitWords = (list: string): string[] => list.match(/\S+/g) ?? []

export const indexWords = (lists: ByStrength): [word: string, strength: number][] =>
  Object.entries(lists).flatMap(([strength, list]) =>
    splitWords(list).map((word): [string, number] => [word, Number(strength)]),
  )

/** Phrases by their first word, longest first; "|" and line ends part them. */
export function indexPhrases(lists: ByStrength): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const [strength, list] of Object.entries(lists)) {
    for (const line of list.split(/[|\n]/)) {
      for (const words of expandChoices(splitWords(line))) {
        const [first] = words
        if (first === undefined) continue
        const phrases = index.get(first)
        if (phrases) phrases.push({ words, strength: Number(strength) })
        else index.set(first, [{ words, strength: Number(strength) }])
      }
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** ["too", "big/small"] → ["too", "big"] and ["too", "small"]. */
const expandChoices = (words: readonly string[]): string[][] =>
  words.reduce<string[][]>(
    (rows, word) => word.split('/').flatMap((choice) => rows.map((row) => [...row, choice])),
    [[]],
  )
