import { findKeywords, type Keyword } from './keywords'
import { detectLanguage } from './language/detect'
import { LEXICONS } from './lexicons'
import { readableText } from './normalise'
import { findEmojiOpinions, findOpinions } from './opinions'
import { findPlainKeywords } from './plain-keywords'
import { readTokens } from './reading'
import { scoreSentiment, type Sentiment } from './sentiment'
import { splitTokens, type Token } from './tokens'
import { TOPICS } from './topics'

/** Raised with every change that may tag a text differently, so that stored tags can be renewed. */
export const TAGS_VERSION = 1

export interface TextTags {
  version: number
  /** ISO 639-1, or null when nothing speaks for a language. */
  language: string | null
  /** Null when the text cannot be read: empty, or words of a language without a lexicon. */
  sentiment: Sentiment | null
  /** Up to five, in reading order. */
  keywords: Keyword[]
  /** What the sentiment was read from: spans in UTF-16 units, weight > 0 speaks for. */
  evidence: Evidence[]
}

export interface Evidence {
  start: number
  end: number
  weight: number
}

/**
 * Language, sentiment and keywords of one free-text answer. Pure, never throws, and takes time in
 * proportion to the length of the text. `locale` is the BCP 47 tag the answer came with.
 */
export function tagText(text: string, hints: { locale: string | null }): TextTags {
  const pieces = splitTokens(readableText(text))
  const language = detectLanguage(textsOf(pieces), hints)
  const lexicon = LEXICONS.get(language ?? '')
  const tokens = readTokens(pieces, language)
  const words = textsOf(tokens)
  const topics = TOPICS.get(language ?? '')

  // Signs speak in any language, yet beside words that cannot be read they are half the answer.
  const opinions = lexicon
    ? findOpinions(tokens, lexicon)
    : words.length === 0 ? findEmojiOpinions(tokens) : []
  return {
    version: TAGS_VERSION,
    language,
    sentiment: lexicon || opinions.length > 0 ? scoreSentiment(opinions) : null,
    keywords:
      lexicon && topics
        ? findKeywords(tokens, opinions, lexicon, topics)
        : findPlainKeywords(words, language),
    evidence: opinions.map(({ first, last, weight }) => ({
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      weight,
    })),
  }
}

const textsOf = (tokens: readonly Token[]): string[] =>
  tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text)
