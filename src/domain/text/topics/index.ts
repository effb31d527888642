import { da } from './da'
import { de } from './de'
import { enTopics } from './en'
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
const SOURCES = new Map<string, TopicSource>(
  [da, de, es, fi, fr, it, ja, nl, no, pt, sv, zh].map((source) => [source.language, source]),
)

const built = new Map<string, Topics>([['en', enTopics]])

/** Topics by language, each built when it is first asked for. */
export const TOPICS = {
  get(language: string): Topics | undefined {
    const source = SOURCES.get(language)
    const known = built.get(language)
    if (known || !source) return known
    const topics = buildTopics(source)
    built.set(language, topics)
    return topics
  },
}
