import { detectLanguage } from '../src/domain/text/language/detect'
import type { SpellingModel } from '../src/domain/text/language/model'
import { wordsOf } from './language'
import { seededRandom, shuffled } from './random'
import { isHeldOut, readSet, SETS } from './sets'

export const LENGTHS = ['1–3', '4–8', '9–20', '21+'] as const

/** Texts of one language and length: how many, and how many were heard right without any hint. */
export interface LanguageFigure {
  language: string
  /** True where the set was learned from and these are its texts held out. */
  known: boolean
  counts: { n: number; right: number }[]
}

const MOST_TEXTS = 1200

/** How well languages are told apart on texts that were not learned from. */
export function measureLanguage(folder: string, model?: SpellingModel): LanguageFigure[] {
  const figures = new Map<string, LanguageFigure>()
  for (const { name, ships } of SETS) {
    const texts = readSet(folder, name).filter((_, at) => !ships || isHeldOut(at))
    for (const { language, text } of shuffled(texts, seededRandom(1)).slice(0, MOST_TEXTS)) {
      const words = wordsOf(text)
      if (words.length === 0) continue
      const key = `${language} ${ships}`
      const figure = figures.get(key) ?? {
        language,
        known: ships,
        counts: LENGTHS.map(() => ({ n: 0, right: 0 })),
      }
      figures.set(key, figure)
      const count = figure.counts[binOf(spokenLength(words, language))]
      if (!count) continue
      count.n += 1
      if (detectLanguage(words, { locale: null }, model) === language) count.right += 1
    }
  }
  return [...figures.values()].sort((a, b) => a.language.localeCompare(b.language))
}

/** Words, or what would be words where no spaces part them. */
function spokenLength(words: readonly string[], language: string): number {
  const letters = words.join('').length
  if (language === 'zh' || language === 'ja') return Math.ceil(letters / 1.7)
  return language === 'th' ? Math.ceil(letters / 4.5) : words.length
}

const binOf = (words: number): number => (words <= 3 ? 0 : words <= 8 ? 1 : words <= 20 ? 2 : 3)
