import { FUNCTION_WORDS } from '../src/domain/text/function-words'
import { languageFeatures } from '../src/domain/text/language/features'
import { lengthScale, type SpellingModel } from '../src/domain/text/language/model'
import { LEXICONS } from '../src/domain/text/lexicons'
import { splitTokens } from '../src/domain/text/tokens'
import { TOPIC_SOURCES } from '../src/domain/text/topics'
import { EN_TOPIC_WORDS } from '../src/domain/text/topics/en-words'
import { decodeWeights } from '../src/domain/text/weights'
import { meanOf, ORDERS } from './orders'
import { constant, generatedBy, packWeights, roundedTo } from './pack'
import { seededRandom, shuffled } from './random'
import { isHeldOut, readSet, SETS } from './sets'
import { type Example, trainSoftmax } from './softmax'
import { WRITTEN } from './texts'
import { DANISH, DANISH_NORWEGIAN } from './texts/danish-norwegian'
import { DANISH_SPEECH } from './texts/danish-speech'
import { NAMES, OTHER_LANGUAGES } from './texts/other'
import { writtenSentences } from './texts/sentences'
import { piecesOf } from './texts/written'

/** Those with a script of their own need no model; 'und' is none of the others. */
const LANGUAGES = 'en sv da no fi de nl fr es pt it pl tr id und'.split(' ')
const BUCKETS = 2 ** 13
const STEP = 0.45
const SEED = 20_261

/** Texts of the sets per language: as many of each, for the larger would swallow the smaller. */
const TEXTS = 4000
const MOST_OPINION_WORDS = 2000
const MOST_TOPICS = 1000
const SHORTEST_TOPIC = 3

export const wordsOf = (text: string): string[] =>
  splitTokens(text.slice(0, 2000))
    .filter(({ kind }) => kind === 'word')
    .map((token) => token.text)

/** Learns to tell languages by spelling, from whole texts and from a few words of each. */
export function trainLanguage(folder: string): { model: SpellingModel; file: string } {
  const examples = collectExamples(folder)
  const plan = {
    features: BUCKETS,
    classes: LANGUAGES.length,
    rate: 0.3,
    l1: 1.5,
    l2: 1,
    passes: 4,
  }
  const learned = ORDERS.map((order) => trainSoftmax(examples, { ...plan, seed: SEED + order }))
  const bias = [...meanOf(learned.map((one) => one.bias))].map((value) => roundedTo(value, 3))
  const weights = packWeights(meanOf(learned.map((one) => one.weights)), STEP, LANGUAGES.length)
  const file = [
    generatedBy,
    constant('LANGUAGES', LANGUAGES),
    constant('BUCKETS', BUCKETS),
    constant('SCALE', STEP),
    constant('BIAS', bias),
    constant('WEIGHTS', weights),
  ].join('')
  const model = {
    languages: LANGUAGES,
    buckets: BUCKETS,
    scale: STEP,
    bias,
    weights: decodeWeights(weights, BUCKETS, LANGUAGES.length),
  }
  return { model, file }
}

function collectExamples(folder: string): Example[] {
  const random = seededRandom(SEED)
  const examples: Example[] = []
  const add = (words: readonly string[], language: string, weight: number) => {
    const features = languageFeatures(words, BUCKETS)
    if (features.length === 0) return
    const scale = lengthScale(features.length)
    examples.push({ features, scale, label: LANGUAGES.indexOf(language), weight })
  }
  const addText = (text: string, language: string, weight: number, pieces: number) => {
    const words = wordsOf(text)
    add(words, language, weight)
    for (let piece = 0; piece < pieces; piece += 1) {
      const length = 1 + Math.floor(random() * 6)
      const from = Math.floor(random() * Math.max(1, words.length - length + 1))
      add(words.slice(from, from + length), language, 0.7 * weight)
    }
  }

  const texts = textsByLanguage(folder)
  for (const language of LANGUAGES) {
    const found = shuffled(texts.get(language) ?? [], random)
    const some = found.slice(0, TEXTS)
    for (const text of some) addText(text, language, Math.min(2, TEXTS / some.length), 1)
    const written = WRITTEN.get(language)
    for (const { text } of written ? writtenSentences(written, random) : []) addText(text, language, 1.5, 1)
    for (const word of FUNCTION_WORDS.get(language) ?? []) add([word], language, 3)
    for (const word of topicWords(language, random)) add([word], language, 2)
    for (const word of opinionWords(language, random)) add([word], language, 1)
  }
  for (const pair of DANISH_NORWEGIAN.trim().split(/\s+/)) {
    const [danish = '', norwegian = ''] = pair.toLowerCase().split('/')
    add([danish], 'da', 3)
    add([norwegian], 'no', 3)
  }
  // Danish has the fewest texts by far, and a neighbour that it is easily taken for.
  for (const list of [DANISH, ...Object.values(DANISH_SPEECH)]) {
    for (const text of piecesOf(list)) addText(text, 'da', 4, 4)
  }
  for (const text of piecesOf(OTHER_LANGUAGES)) addText(text, 'und', 2, 4)
  for (const name of piecesOf(NAMES)) add(wordsOf(name), 'und', 16)
  for (let count = 0; count < 1000; count += 1) add(gibberish(random), 'und', 1)
  return examples
}

/** Words of the lexicon, which short answers are often made of. */
function opinionWords(language: string, random: () => number): string[] {
  const listed = [...(LEXICONS.get(language)?.strengths.keys() ?? [])]
  return shuffled(listed, random)
    .slice(0, MOST_OPINION_WORDS)
    .map((word) => word.replace('*', ''))
}

/** What answers are about, but for names: those belong to no language. */
function topicWords(language: string, random: () => number): string[] {
  const { thing = '', quality = '' } =
    language === 'en' ? EN_TOPIC_WORDS : (TOPIC_SOURCES.get(language)?.words ?? {})
  const names = new Set(wordsOf(NAMES))
  const listed = `${thing} ${quality}`
    .split(/[\s/]+/)
    .filter((word) => word.length >= SHORTEST_TOPIC && !word.endsWith('*') && !names.has(word))
  return shuffled(listed, random).slice(0, MOST_TOPICS)
}

/** Texts of the sets that may ship, without those held out. */
function textsByLanguage(folder: string): Map<string, string[]> {
  const texts = new Map<string, string[]>()
  for (const { name } of SETS.filter(({ ships }) => ships)) {
    for (const [at, { language, text }] of readSet(folder, name).entries()) {
      if (isHeldOut(at)) continue
      const known = texts.get(language)
      if (known) known.push(text)
      else texts.set(language, [text])
    }
  }
  return texts
}

/** Letters struck by chance. */
function gibberish(random: () => number): string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const word = () =>
    Array.from({ length: 3 + Math.floor(random() * 8) }, () =>
      letters.charAt(Math.floor(random() * letters.length)),
    ).join('')
  return Array.from({ length: 1 + Math.floor(random() * 3) }, word)
}
