import { FUNCTION_WORDS, UNSPACED_FUNCTION_WORDS } from './function-words'
import { type Keyword, MAX_KEYWORD_LENGTH, MAX_KEYWORDS } from './keyword'

/** A word said twice outweighs any single one; else the longer word is the more telling. */
const WORTH_OF_REPEAT = 20

/**
 * Up to five content words in reading order, for a language whose topics are not listed. Words
 * stay as written, apart from lower case, and nothing is known of what is said of them.
 */
export function findPlainKeywords(words: readonly string[], language: string | null): Keyword[] {
  const grammar = UNSPACED_FUNCTION_WORDS.get(language ?? '')
  const content = grammar
    ? joinSingles(words.map((word) => (isGrammar(word, grammar) ? '' : word)))
    : words.map(dropElision).filter((word) => isContent(word, language))

  const worth = new Map<string, number>()
  for (const word of content) {
    if (word.length > MAX_KEYWORD_LENGTH) continue
    worth.set(word, (worth.get(word) ?? word.length - WORTH_OF_REPEAT) + WORTH_OF_REPEAT)
  }
  const chosen = new Set(
    [...worth]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MAX_KEYWORDS)
      .map(([word]) => word),
  )
  return [...worth.keys()]
    .filter((word) => chosen.has(word))
    .map((word) => ({ word, sentiment: 0 }))
}

/** "l'application" → "application". */
const dropElision = (word: string): string =>
  word.split("'").reduce((longest, part) => (part.length > longest.length ? part : longest), '')

/** Two Korean signs can name a thing, two letters of an alphabet hardly ever do. */
function isContent(word: string, language: string | null): boolean {
  if (word.length < (language === 'ko' ? 2 : 3) || !/\p{L}/u.test(word)) return false
  if (language) return !FUNCTION_WORDS.get(language)?.has(word)
  return ![...FUNCTION_WORDS.values()].some((words) => words.has(word))
}

/** Function words, also in a row (我 + 的), and up to three hiragana: particles and endings. */
const isGrammar = (word: string, grammar: ReadonlySet<string>): boolean =>
  grammar.has(word) ||
  [...word].every((sign) => grammar.has(sign)) ||
  /^(\p{Script=Hiragana}{1,3}|[很太].)$/u.test(word)

/** Dictionaries part words they lack into signs: two in a row are taken as one (客 + 服). */
function joinSingles(segments: readonly string[]): string[] {
  const words: string[] = []
  let single = ''
  for (const segment of segments) {
    if (segment.length > 1) words.push(segment)
    else if (segment !== '' && single !== '') words.push(single + segment)
    single = segment.length === 1 && single === '' ? segment : ''
  }
  return words
}
