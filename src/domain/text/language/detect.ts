import { FUNCTION_WORDS } from '../function-words'
import { findScriptLanguages, isLatinLanguage } from '../scripts'
import { type SpellingModel, weighSpelling } from './model'

/** What is known of the person beside the text. */
export interface LanguageHints {
  /** BCP 47 tag the answer came with. */
  locale: string | null
  /** ISO 639-1 of what the person wrote before. */
  earlier?: string | null
}

/** Logarithms of odds of what is known of the person, and what is added where words are few. */
const HINT = { locale: 3, earlier: 2, ofOneWord: 3 }

/** A function word of one language alone; shared among the languages that have it. */
const FUNCTION_WORD = 1.5

/** Chance of the likeliest language below which none is named. */
const LEAST_CHANCE = 0.3

/** How much likelier "none of them" has to be than a language that is offered. */
const DOUBT = 1

/** In none of the model's languages; see `training/texts/other.ts`. */
const OTHER = 'und'

/** Letters of languages that the model was not taught. */
const LETTERS: [letters: RegExp, language: string][] = [
  [/[ěřů]/, 'cs'],
  [/[őű]/, 'hu'],
  [/[ășț]/, 'ro'],
  [/[ơưđạảấầậắặếềệọốồộớờợụứừựỳỹ]/, 'vi'],
]

/**
 * ISO 639-1 code of the language the words are written in, or null when nothing speaks for one.
 * Judged by script, spelling and function words; what is known of the person tips the scale, most
 * where the text is short.
 */
export function detectLanguage(
  words: readonly string[],
  hints: LanguageHints,
  model?: SpellingModel,
): string | null {
  const locale = languageOf(hints.locale)
  const earlier = languageOf(hints.earlier ?? null)
  const scripts = findScriptLanguages(words)
  if (scripts) {
    return [earlier, locale].find((hint) => hint && scripts.includes(hint)) ?? scripts[0] ?? null
  }

  const weights = weighSpelling(words, model)
  if (weights.size === 0) return null
  addFunctionWords(weights, words)
  const hinted: [string | null, number][] = [
    [locale, HINT.locale],
    [earlier, HINT.earlier],
  ]
  for (const [language, weight] of hinted) {
    const known = weights.get(language ?? '')
    if (language && known !== undefined) {
      weights.set(language, known + weight + HINT.ofOneWord / words.length)
    }
  }
  const other = weights.get(OTHER)
  if (other !== undefined) weights.set(OTHER, other - DOUBT)
  const [language, chance] = likeliest(weights)
  if (language === OTHER) return untaught(words, [locale, earlier], weights)
  return chance < LEAST_CHANCE ? null : language
}

/** "nb-NO" → "no". Bokmål and Nynorsk are one to us, and some browsers send codes of 1988. */
function languageOf(locale: string | null): string | null {
  const primary = locale?.toLowerCase().split(/[-_]/)[0] ?? ''
  const renamed: Record<string, string> = { nb: 'no', nn: 'no', in: 'id', iw: 'he', yue: 'zh' }
  return /^[a-z]{2,3}$/.test(primary) ? (renamed[primary] ?? primary) : null
}

/** A language without spelling of its own here: told by a letter, else by the person's locale. */
function untaught(
  words: readonly string[],
  hints: readonly (string | null)[],
  taught: ReadonlyMap<string, number>,
): string | null {
  const told = LETTERS.find(([letters]) => words.some((word) => letters.test(word)))
  if (told) return told[1]
  return hints.find((hint) => hint && isLatinLanguage(hint) && !taught.has(hint)) ?? null
}

let speakers: Map<string, string[]> | null = null

function addFunctionWords(weights: Map<string, number>, words: readonly string[]): void {
  for (const word of words) {
    const languages = (speakers ??= findSpeakers()).get(word) ?? []
    for (const language of languages) {
      const weight = weights.get(language)
      if (weight !== undefined) weights.set(language, weight + FUNCTION_WORD / languages.length)
    }
  }
}

/** Function word → the languages that have it. */
function findSpeakers(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [language, words] of FUNCTION_WORDS) {
    for (const word of words) {
      const languages = found.get(word)
      if (languages) languages.push(language)
      else found.set(word, [language])
    }
  }
  return found
}

function likeliest(weights: ReadonlyMap<string, number>): [language: string, chance: number] {
  let best: [string, number] = [OTHER, -Infinity]
  for (const entry of weights) if (entry[1] > best[1]) best = entry
  let total = 0
  for (const weight of weights.values()) total += Math.exp(weight - best[1])
  return [best[0], 1 / total]
}
