import { partElisions } from './elisions'
import { isFunctionWord } from './function-words'
import { LEXICONS } from './lexicons'
import { findEntry, type Lexicon } from './lexicons/lexicon'
import { settleDrawnOut, type Token } from './tokens'
import { TOPICS } from './topics'
import { wordsOf } from './unspaced'

/** The tokens of a text as one language knows them: drawn out, run together, or elided. */
export function readTokens(tokens: readonly Token[], language: string | null): readonly Token[] {
  const lexicon = LEXICONS.get(language ?? '')
  const topics = TOPICS.get(language ?? '')
  const isWord = (word: string) =>
    topics?.find(word)?.kind === 'thing' || isKnown(word, language, lexicon)
  const words = wordsOf(settleDrawnOut(tokens, isWord), language, isWord)
  return lexicon?.elides ? partElisions(words) : words
}

const isKnown = (word: string, language: string | null, lexicon: Lexicon | undefined): boolean =>
  isFunctionWord(word, language) ||
  (lexicon !== undefined &&
    (findEntry(word, lexicon) !== undefined || vocabularyOf(lexicon).has(word)))

const vocabularies = new WeakMap<Lexicon, ReadonlySet<string>>()

/** The words that mean something beside others: in phrases, or by what they do to opinions. */
function vocabularyOf(lexicon: Lexicon): ReadonlySet<string> {
  const known = vocabularies.get(lexicon)
  if (known) return known
  const { phrases, negators, trailing, intensifiers, contrasts, concessions } = lexicon
  const vocabulary = new Set([
    ...[...phrases.values()].flatMap((group) => group.flatMap(({ words }) => words)),
    ...negators,
    ...(trailing?.negators ?? []),
    ...intensifiers.keys(),
    ...contrasts,
    ...concessions,
  ])
  vocabularies.set(lexicon, vocabulary)
  return vocabulary
}
