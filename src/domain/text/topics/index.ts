import { da } from './da'
import { de } from './de'
import { buildEnglishTopics } from './en'
import { es } from './es'
import { fi } from './fi'
import { fr } from './fr'
import { it } from './it'
import { ja } from './ja'
import { nl } from './nl'
import { no } from './no'
import { pt } from './pt'
import { buildTopics, type TopicSource } from './source'
import { sv } from './sv'
import type { Topics } from './topics'
import { zh } from './zh'

/** A new language is a file beside `sv.ts` and a line here. */
export const TOPIC_SOURCES = new Map<string, TopicSource>(
  [da, de, es, fi, fr, it, ja, nl, no, pt, sv, zh].map((source) => [source.language, source]),
)

const built = new Map<string, Topics>()

/** Topics by language, each built when it is first asked for. */
export const TOPICS = {
  get(language: string): Topics | undefined {
    const known = built.get(language)
    const source = TOPIC_SOURCES.get(language)
    if (known || !(source || language === 'en')) return known
    const topics = source ? buildTopics(source) : buildEnglishTopics()
    const remembering = { ...topics, find: remembered(topics.find) }
    built.set(language, remembering)
    return remembering
  },
}

/** People use the same few thousand words: what was found of one is kept for the next text. */
const MOST_REMEMBERED = 4000
const LONGEST_REMEMBERED = 40

function remembered(find: Topics['find']): Topics['find'] {
  const known = new Map<string, ReturnType<Topics['find']>>()
  return (word) => {
    if (known.has(word)) return known.get(word)
    const found = find(word)
    if (known.size >= MOST_REMEMBERED) known.clear()
    if (word.length <= LONGEST_REMEMBERED) known.set(word, found)
    return found
  }
}
