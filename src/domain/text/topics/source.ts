import { FUNCTION_WORDS, UNSPACED_FUNCTION_WORDS } from '../function-words'
import { LEXICONS } from '../lexicons'
import { findEntry, type Lexicon } from '../lexicons/lexicon'
import { stemOf } from '../stems'
import { EXCESS } from './excess'
import { indexNames } from './names'
import type { Listed, Topics, WordClass } from './topics'

/**
 * The words of a language by what they are to a phrase. "använd*" stands for all words that begin
 * so; a noun for all its inflections; "dyr/dyrt" are forms of the first.
 */
export interface TopicSource {
  language: string
  words: Partial<Record<Exclude<WordClass, 'event' | 'deed'>, string>>
  /** What befalls things and people, with its name: "krasch*=krasch". */
  events: string
  /** Several words with one name: "logga* in=inloggning"; nothing after "=" is no topic. */
  names?: string
  /** How unlisted words end that are no nouns. */
  endings?: readonly (readonly [ending: RegExp, kind: WordClass])[]
  habits?: Pick<Topics, 'capitalNouns' | 'parted' | 'unspaced'>
}

/** The first kind that lists a word has it. */
const KINDS = [
  'determiner', 'opener', 'link', 'joiner', 'modifier', 'thing', 'quality', 'general', 'adjective', 'verb',
  'grammar',
] as const satisfies readonly WordClass[]

/** Of nouns and adjectives all inflections are known. */
const INFLECTED: ReadonlySet<WordClass> = new Set(['thing', 'general', 'quality', 'adjective', 'modifier'])

const SHORTEST_BEGINNING = 3

export function buildTopics(source: TopicSource): Topics {
  const { language, endings = [] } = source
  const exact = new Map<string, Listed>()
  const byStem = new Map<string, Listed>()
  const beginnings = new Map<string, Listed>()
  let longest = 0

  const add = (word: string, kind: WordClass, base: string) => {
    if (word.endsWith('*')) {
      const beginning = word.slice(0, -1)
      longest = Math.max(longest, beginning.length)
      if (!beginnings.has(beginning)) beginnings.set(beginning, { kind, base })
      return
    }
    if (!exact.has(word)) exact.set(word, { kind, base })
    const stem = stemOf(word, language)
    if (INFLECTED.has(kind) && !byStem.has(stem)) byStem.set(stem, { kind, base })
  }

  for (const rule of split(source.events)) {
    const [word = '', name = word] = rule.split('=')
    add(word, 'event', name)
  }
  for (const kind of KINDS) {
    for (const forms of split(source.words[kind] ?? '').map((entry) => entry.split('/'))) {
      for (const form of forms) add(form, kind, (forms[0] ?? form).replace('*', ''))
    }
  }
  const grammar = FUNCTION_WORDS.get(language) ?? UNSPACED_FUNCTION_WORDS.get(language) ?? []
  for (const word of grammar) add(word, 'grammar', word)

  return {
    find(word) {
      const known = exact.get(word) ?? (byStem.size > 0 ? byStem.get(stemOf(word, language)) : undefined)
      if (known) return known
      for (let length = Math.min(longest, word.length); length >= SHORTEST_BEGINNING; length -= 1) {
        const begun = beginnings.get(word.slice(0, length))
        if (begun) return begun
      }
      return isOpinion(word, LEXICONS.get(language)) ? { kind: 'adjective', base: word } : undefined
    },
    guess: (word) => endings.find(([ending]) => ending.test(word))?.[1],
    baseOf: (word) => stemOf(word, language),
    ...indexNames(source.names ?? ''),
    excess: EXCESS[language],
    ...source.habits,
  }
}

/** Words of praise and blame are in the lexicon already, and hardly any is a topic. */
const isOpinion = (word: string, lexicon: Lexicon | undefined): boolean =>
  lexicon !== undefined && (lexicon.strengths.get(findEntry(word, lexicon) ?? '') ?? 0) !== 0

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean)
