import { FUNCTION_WORDS } from '../function-words'
import { enStrengths } from '../lexicons/en-opinions'
import { splitWords } from '../lexicons/lexicon'
import { stemEnglish } from '../stem'
import { stemOf } from '../stems'
import { EN_GRAMMAR } from './en-grammar'
import { EN_PAIRS, EN_TOPIC_WORDS } from './en-words'
import { indexNames } from './names'
import type { Listed, Topics, WordClass } from './topics'

const BY_WORD = new Map<string, Listed>()
const BY_STEM = new Map<string, Listed[]>()

function list(kind: WordClass, words: string): void {
  for (const word of splitWords(words)) {
    if (BY_WORD.has(word)) continue
    const listed = { kind, base: word }
    const stem = stemEnglish(word)
    BY_WORD.set(word, listed)
    BY_STEM.set(stem, [...(BY_STEM.get(stem) ?? []), listed])
  }
}
list('determiner', EN_GRAMMAR.determiner)
list('opener', EN_GRAMMAR.opener)
list('link', EN_GRAMMAR.link)
list('modifier', EN_GRAMMAR.modifier)
list('thing', EN_TOPIC_WORDS.thing)
list('deed', EN_TOPIC_WORDS.deed)
list('event', EN_TOPIC_WORDS.event)
list('part', EN_TOPIC_WORDS.head)
list('general', EN_GRAMMAR.general)
list('quality', EN_TOPIC_WORDS.quality)
list('verb', EN_GRAMMAR.verb)
list('adjective', EN_GRAMMAR.adjective)
list('grammar', EN_TOPIC_WORDS.none)

/**
 * A listed word, or its listed relative of the same stem ("crashing" → "crash", "communities" →
 * "community" rather than "communication").
 */
function find(word: string): Listed | undefined {
  const listed = BY_WORD.get(word)
  if (listed) return listed
  if (FUNCTION_WORDS.get('en')?.has(word)) return { kind: 'grammar', base: word }
  const strength = enStrengths.get(word) ?? 0
  const relative = findRelative(word)
  if (strength > 0) return relative?.kind === 'thing' ? undefined : { kind: 'adjective', base: word }
  if (relative) return relative
  return strength < 0 ? { kind: 'adjective', base: word } : undefined
}

function guess(word: string): WordClass | undefined {
  if (!/^[a-z]{3,}/.test(word)) return 'grammar'
  if (word.endsWith('ly')) return 'grammar'
  if (/(ed|ing)$/.test(word)) return 'verb'
  if (/(ful|less|ous|able|ible|ish|ical|ional|ive|iest|ier|esque|n't)$/.test(word)) return 'adjective'
  return undefined
}

/** Of the words with this stem the one that begins most like it, then the shortest. */
function findRelative(word: string): Listed | undefined {
  let best: Listed | undefined
  let most = 0
  for (const listed of BY_STEM.get(stemEnglish(word)) ?? []) {
    const shared = sharedLength(listed.base, word)
    const isCloser = shared === most && listed.base.length < (best?.base.length ?? Infinity)
    if (shared > most || isCloser) {
      best = listed
      most = shared
    }
  }
  return best
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

export const enTopics: Topics = {
  find,
  guess,
  baseOf: (word) => stemOf(word, 'en'),
  ...indexNames(EN_PAIRS),
  repeaters: new Set(['keep', 'keeps', 'kept', 'getting']),
}
