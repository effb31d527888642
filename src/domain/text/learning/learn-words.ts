import { type Keyword, keyOf } from '../keyword'
import { termsOf } from '../words-of-text'

/** What one workspace learned of keywords. */
export interface LearnedWords {
  /** No keywords here, whatever the rules say. */
  hidden: string[]
  /** Keywords wherever they are said. */
  named: string[]
}

export const NO_WORDS: LearnedWords = { hidden: [], named: [] }

/** One answer may be an exception; the same said of three is a rule. */
const ENOUGH = 3
const MOST_WORDS = 200

/** Words said to be keywords, or none, in three answers more than the other way round. */
export function learnWords(
  corrections: readonly Record<'field' | 'value' | 'verdict', string>[],
): LearnedWords {
  const votes = new Map<string, number>()
  for (const { field, value, verdict } of corrections) {
    if (field !== 'keyword') continue
    votes.set(value, (votes.get(value) ?? 0) + (verdict === 'present' ? 1 : -1))
  }
  const surest = [...votes].sort(([a, n], [b, m]) => Math.abs(m) - Math.abs(n) || (a < b ? -1 : 1))
  const those = (isOne: (votes: number) => boolean) =>
    surest.flatMap(([word, count]) => (isOne(count) ? word : [])).slice(0, MOST_WORDS)
  return { hidden: those((count) => count <= -ENOUGH), named: those((count) => count >= ENOUGH) }
}

/** The keywords of a text with those learned and without those unlearned. */
export function applyWords(
  keywords: readonly Keyword[],
  text: string,
  language: string | null,
  { hidden, named }: LearnedWords,
): Keyword[] {
  const left = keywords.filter((each) => !hidden.some((name) => isCalled(each, name)))
  if (named.length === 0) return left
  const said = framed(termsOf(text, language))
  const found = named.filter(
    (word) => !left.some((each) => isCalled(each, word)) && said.includes(framed(termsOf(word, language))),
  )
  return [...left, ...found.map((word) => ({ word, sentiment: 0 as const }))]
}

/** A person names a keyword as it is said or as it is counted. */
export const isCalled = (keyword: Keyword, name: string): boolean =>
  keyword.word === name || keyOf(keyword) === name

const framed = (terms: readonly string[]): string => ` ${terms.join(' ')} `
