import { FUNCTION_WORDS } from '../function-words'
import { enStrengths } from '../lexicons/en-opinions'
import { splitWords } from '../lexicons/lexicon'
import { stemEnglish } from '../stem'
import { EN_PAIRS, EN_TOPIC_WORDS } from './en-words'
import type { Topic, Topics } from './topics'

const BY_WORD = new Map<string, Topic>()
const BY_STEM = new Map<string, Topic[]>()
for (const kind of Object.keys(EN_TOPIC_WORDS) as (keyof typeof EN_TOPIC_WORDS)[]) {
  for (const word of splitWords(EN_TOPIC_WORDS[kind])) {
    const topic = { word, kind }
    const stem = stemEnglish(word)
    BY_WORD.set(word, topic)
    BY_STEM.set(stem, [...(BY_STEM.get(stem) ?? []), topic])
  }
}

/**
 * A listed word, or its listed relative of the same stem ("crashing" → "crash", "communities" →
 * "community" rather than "communication"), or any other noun in the singular. Praise is nobody's
 * relative: "organized" does not speak of an organization.
 */
function findTopic(word: string): Topic {
  const listed = BY_WORD.get(word)
  if (listed) return listed

  const none: Topic = { word, kind: 'none' }
  if (FUNCTION_WORDS.get('en')?.has(word) || !/^[a-z]{4,40}$/.test(word)) return none

  const strength = enStrengths.get(word) ?? 0
  if (strength > 0) return none
  const relative = findRelative(word)
  if (relative) return relative

  // Unlisted adverbs, participles and drawn-out words ("soooo") are hardly ever nouns.
  if (strength < 0 || /(ly|ed|ing)$|(.)\2\2/.test(word)) return none
  return { word: toSingular(word), kind: 'other' }
}

/** Of the words with this stem the one that begins most like it, then the shortest. */
function findRelative(word: string): Topic | null {
  let best: Topic | null = null
  let most = 0
  for (const topic of BY_STEM.get(stemEnglish(word)) ?? []) {
    const shared = sharedLength(topic.word, word)
    const isCloser = shared === most && topic.word.length < (best?.word.length ?? Infinity)
    if (shared > most || isCloser) {
      best = topic
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

function toSingular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word
}

const PAIRS = EN_PAIRS.split(/[|\n]/).map((line): [pair: string, name: string] => {
  const [pair = '', name = pair] = line.split('=').map((part) => part.trim())
  return [pair, name]
})

export const enTopics: Topics = { findTopic, pairs: new Map(PAIRS) }
