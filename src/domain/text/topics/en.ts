import { EXCESS } from './excess'
import { FUNCTION_WORDS } from '../function-words'
import { englishStrengths } from '../lexicons/en-opinions'
import { splitWords } from '../lexicons/lexicon'
import { stemEnglish } from '../stem'
import { stemOf } from '../stems'
import { EN_GRAMMAR } from './en-grammar'
import { EN_PAIRS, EN_TOPIC_WORDS } from './en-words'
import { indexNames } from './names'
import type { Listed, Topics, WordClass } from './topics'

/** The first list that has a word holds. */
const LISTS: readonly (readonly [WordClass, string])[] = [
  ['determiner', EN_GRAMMAR.determiner],
  ['opener', EN_GRAMMAR.opener],
  ['link', EN_GRAMMAR.link],
  ['modifier', EN_GRAMMAR.modifier],
  ['thing', EN_TOPIC_WORDS.thing],
  ['deed', EN_TOPIC_WORDS.deed],
  ['event', EN_TOPIC_WORDS.event],
  ['part', EN_TOPIC_WORDS.head],
  ['general', EN_GRAMMAR.general],
  ['quality', EN_TOPIC_WORDS.quality],
  ['verb', EN_GRAMMAR.verb],
  ['adjective', EN_GRAMMAR.adjective],
  ['grammar', EN_TOPIC_WORDS.none],
]

/** A stem keeps the first letters of its word, so only words that begin alike are compared. */
const START = 2

export function buildEnglishTopics(): Topics {
  const strengths = englishStrengths()
  const byWord = new Map<string, Listed>()
  const byStart = new Map<string, Listed[]>()
  for (const [kind, words] of LISTS) {
    for (const word of splitWords(words)) {
      if (byWord.has(word)) continue
      const listed = { kind, base: word }
      const start = word.slice(0, START)
      const alike = byStart.get(start)
      byWord.set(word, listed)
      if (alike) alike.push(listed)
      else byStart.set(start, [listed])
    }
  }

  const stems = new Map<string, string>()
  const listedStem = (word: string): string => {
    const known = stems.get(word)
    if (known !== undefined) return known
    const stem = stemEnglish(word)
    stems.set(word, stem)
    return stem
  }

  /** Of the words with this stem the one that begins most like it, then the shortest. */
  const findRelative = (word: string): Listed | undefined => {
    const stem = stemEnglish(word)
    let best: Listed | undefined
    let most = 0
    for (const listed of byStart.get(word.slice(0, START)) ?? []) {
      if (listedStem(listed.base) !== stem) continue
      const shared = sharedLength(listed.base, word)
      const isCloser = shared === most && listed.base.length < (best?.base.length ?? Infinity)
      if (shared > most || isCloser) {
        best = listed
        most = shared
      }
    }
    return best
  }

  return {
    /**
     * A listed word, or its listed relative of the same stem ("crashing" → "crash", "communities"
     * → "community" rather than "communication").
     */
    find(word) {
      const listed = byWord.get(word)
      if (listed) return listed
      if (FUNCTION_WORDS.get('en')?.has(word)) return { kind: 'grammar', base: word }
      const strength = strengths.get(word) ?? 0
      const relative = findRelative(word)
      if (strength > 0) return relative?.kind === 'thing' ? undefined : { kind: 'adjective', base: word }
      if (relative) return relative
      return strength < 0 ? { kind: 'adjective', base: word } : undefined
    },
    guess,
    baseOf: (word) => stemOf(word, 'en'),
    ...indexNames(EN_PAIRS),
    excess: EXCESS['en'],
    repeaters: new Set(['keep', 'keeps', 'kept', 'getting']),
  }
}

function guess(word: string): WordClass | undefined {
  if (!/^[a-z]{3,}/.test(word)) return 'grammar'
  if (word.endsWith('ly')) return 'grammar'
  if (/(ed|ing)$/.test(word)) return 'verb'
  if (/(ful|less|ous|able|ible|ish|ical|ional|ive|iest|ier|esque|n't)$/.test(word)) return 'adjective'
  return undefined
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}
