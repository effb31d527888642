import { createRequire } from 'node:module'
import { SentimentAnalyzer } from '@nlpjs/sentiment'
import { containerBootstrap } from '@nlpjs/core'
import multilingual from 'afinn-165-multilingual'
import naturalSentiment from 'natural/lib/natural/sentiment/index.js'
import stemmers from 'natural/lib/natural/stemmers/index.js'
import Sentiment from 'sentiment'
import { SentimentIntensityAnalyzer } from 'vader-sentiment'
import winkSentiment from 'wink-sentiment'
import { LEXICONS } from '../../src/domain/text/lexicons'
import { readableText } from '../../src/domain/text/normalise'
import { findOpinions } from '../../src/domain/text/opinions'
import { readTokens } from '../../src/domain/text/reading'
import { readSentiment } from '../../src/domain/text/sentiment/read'
import { splitTokens } from '../../src/domain/text/tokens'

/** Reads a text of a known language: below 0 against, above 0 for, 0 nothing found. */
export interface Reader {
  name: string
  languages: readonly string[] | null
  read: (text: string, language: string) => number | Promise<number>
  /** Class of three; where a package has none, the sign of its score. */
  label?: (text: string, language: string) => 'negative' | 'neutral' | 'positive'
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}'’-]+/gu) ?? []

function ours(text: string, language: string) {
  const tokens = readTokens(splitTokens(readableText(text)), language)
  const lexicon = LEXICONS.get(language)
  return readSentiment(tokens, lexicon ? findOpinions(tokens, lexicon) : [], language).sentiment
}

const english = new Sentiment()

const NATURAL: [vocabulary: string, languages: Record<string, [name: string, stemmer: string]>][] = [
  [
    'afinn',
    {
      en: ['English', 'PorterStemmer'],
      es: ['Spanish', 'PorterStemmerEs'],
      pt: ['Portuguese', 'PorterStemmerPt'],
    },
  ],
  [
    'pattern',
    {
      en: ['English', 'PorterStemmer'],
      de: ['German', 'PorterStemmerDe'],
      nl: ['Dutch', 'PorterStemmerNl'],
      fr: ['French', 'PorterStemmerFr'],
      it: ['Italian', 'PorterStemmerIt'],
    },
  ],
  ['senticon', { en: ['English', 'PorterStemmer'], es: ['Spanish', 'PorterStemmerEs'] }],
]

const naturalReaders = NATURAL.map(([vocabulary, languages]): Reader => {
  const analyzers = new Map(
    Object.entries(languages).map(([language, [name, stemmer]]) => [
      language,
      new naturalSentiment.SentimentAnalyzer(name, stemmers[stemmer], vocabulary),
    ]),
  )
  return {
    name: `natural ${vocabulary} + stem`,
    languages: [...analyzers.keys()],
    read(text, language) {
      const words = wordsIn(text)
      return words.length === 0 ? 0 : (analyzers.get(language)?.getSentiment(words) ?? 0)
    },
  }
})

const lists = new Map<string, Map<string, number>>()
const segmenters = new Map<string, Intl.Segmenter>()

function readMultilingual(text: string, language: string): number {
  const list =
    lists.get(language) ??
    new Map(
      Object.entries(multilingual.afinn_translations[`afinn_${language}`] ?? {}).map(
        ([word, strength]) => [word.toLowerCase(), strength],
      ),
    )
  lists.set(language, list)
  let words = wordsIn(text.toLowerCase())
  if (language === 'zh' || language === 'ja') {
    const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
    segmenters.set(language, segmenter)
    words = Array.from(segmenter.segment(text), ({ segment }) => segment)
  }
  return words.reduce((sum, word) => sum + (list.get(word) ?? 0), 0)
}

const NLPJS = 'en sv da no fi de nl fr es pt it'.split(' ')

/** Ours first, then every package that reads a language offered. */
export async function allReaders(): Promise<Reader[]> {
  const container = await containerBootstrap()
  const require = createRequire(import.meta.url)
  for (const language of NLPJS) {
    const plugins = require(`@nlpjs/lang-${language}`) as Record<string, unknown>
    container.use(plugins[`Lang${language.charAt(0).toUpperCase()}${language.slice(1)}`])
  }
  const nlpjs = new SentimentAnalyzer({ container }, container)
  return [
    {
      name: 'ours',
      languages: null,
      read: (text, language) => ours(text, language)?.score ?? 0,
      label: (text, language) => ours(text, language)?.label ?? 'neutral',
    },
    { name: 'sentiment', languages: ['en'], read: (text) => english.analyze(text).score },
    {
      name: 'vader-sentiment',
      languages: ['en'],
      read: (text) => SentimentIntensityAnalyzer.polarity_scores(text).compound,
    },
    { name: 'wink-sentiment', languages: ['en'], read: (text) => winkSentiment(text).score },
    ...naturalReaders,
    { name: 'afinn-165-multilingual', languages: null, read: readMultilingual },
    {
      name: '@nlpjs/sentiment',
      languages: NLPJS,
      read: async (text, language) =>
        (await nlpjs.process({ utterance: text, locale: language })).sentiment.score || 0,
    },
  ]
}
