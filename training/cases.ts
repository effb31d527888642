import multilingual from 'afinn-165-multilingual'
import { LEXICONS } from '../src/domain/text/lexicons'
import { readableText } from '../src/domain/text/normalise'
import { findOpinions, type Opinion } from '../src/domain/text/opinions'
import { readTokens } from '../src/domain/text/reading'
import { sentimentFeatures } from '../src/domain/text/sentiment/features'
import { weightScale } from '../src/domain/text/sentiment/model'
import { lexiconSigns } from '../src/domain/text/sentiment/signs'
import { splitTokens, type Token } from '../src/domain/text/tokens'
import { SENTIMENT_LANGUAGES } from './languages'
import type { Case } from './polarity'
import { seededRandom, shuffled } from './random'
import { type Label, readSet, SETS, type SetInfo } from './sets'
import { WRITTEN } from './texts'
import { writtenSentences } from './texts/sentences'

export const SENTIMENT_BUCKETS = 2 ** 17

/** A labelled text as it is learned from and measured on. */
export interface Sample extends Case {
  language: string
  set: string
  family: string
  ships: boolean
  /** What the lexicon alone makes of it: the sum of its opinions. */
  lexicon: number
}

/** How much written sentences and words of a list count beside a text of a set. */
const WORTH = { written: 4, listed: 1 }

/** Weaker ones were often lost when the list was put into other languages. */
const LEAST_STRENGTH = 2

/** So many texts of an evaluation-only set give an interval of ± 2.5 points. */
const MOST_MEASURED = 1500

const NO_SIGNS = lexiconSigns([], []).map(() => 0)

/** All that may be learned from, and what is measured on beside it. */
export function collectSamples(folder: string): Sample[] {
  const sources: string[] = []
  const sourceOf = (name: string) => {
    if (!sources.includes(name)) sources.push(name)
    return sources.indexOf(name)
  }
  const sample = (text: string, language: string, label: Label, set: SetInfo): Sample => {
    const { tokens, opinions } = read(text, language)
    const { numbers } = sentimentFeatures(tokens, language, SENTIMENT_BUCKETS)
    return {
      features: Int32Array.from(numbers),
      scale: weightScale(numbers.length),
      signs: lexiconSigns(tokens, opinions),
      label,
      weight: 1,
      source: sourceOf(`${set.name} ${language}`),
      threeWay: true,
      language,
      set: set.name,
      family: set.family,
      ships: set.ships,
      lexicon: opinions.reduce((sum, { weight }) => sum + weight, 0),
    }
  }

  const samples: Sample[] = []
  for (const set of SETS) {
    const texts = readSet(folder, set.name).flatMap(({ language, label, text }) =>
      label !== null && SENTIMENT_LANGUAGES.includes(language) ? [{ language, label, text }] : [],
    )
    const some = set.ships ? texts : shuffled(texts, seededRandom(3)).slice(0, MOST_MEASURED)
    const threeWay = some.some(({ label }) => label === 'neu')
    for (const { language, label, text } of some) {
      samples.push({ ...sample(text, language, label, set), threeWay })
    }
  }
  for (const [language, texts] of WRITTEN) {
    const set = ownSet(`written_${language}`)
    for (const { text, label } of writtenSentences(texts, seededRandom(5))) {
      samples.push({ ...sample(text, language, label, set), weight: WORTH.written })
    }
    const listed = ownSet(`listed_${language}`)
    for (const [word, label] of listedWords(language)) {
      const one = sample(word, language, label, listed)
      // The lexicon's own view is left out: words it lacks are what is learned here.
      samples.push({ ...one, signs: NO_SIGNS, weight: WORTH.listed, threeWay: false })
    }
  }
  return samples
}

function read(
  text: string,
  language: string,
): { tokens: readonly Token[]; opinions: readonly Opinion[] } {
  const tokens = readTokens(splitTokens(readableText(text)), language)
  const lexicon = LEXICONS.get(language)
  return { tokens, opinions: lexicon ? findOpinions(tokens, lexicon) : [] }
}

const ownSet = (name: string): SetInfo => ({
  name,
  family: name,
  licence: '',
  ships: true,
  about: '',
})

/** AFINN-165 in other languages (afinn-165-multilingual, MIT); English has its own in the lexicon. */
const listedWords = (language: string): [word: string, label: Label][] =>
  language === 'en'
    ? []
    : Object.entries(multilingual.afinn_translations[`afinn_${language}`] ?? {}).flatMap(
        ([word, strength]): [string, Label][] =>
          word !== '' && Math.abs(strength) >= LEAST_STRENGTH
            ? [[word.toLowerCase(), strength > 0 ? 'pos' : 'neg']]
            : [],
      )
