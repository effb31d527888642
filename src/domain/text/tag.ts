import type { Keyword } from './keyword'
import { findKeywords } from './keywords'
import { detectLanguage } from './language/detect'
import { LEXICONS } from './lexicons'
import { largeTest, nameTest } from './matching/names'
import { unitsOf } from './matching/units'
import { readableText } from './normalise'
import { endsClause, findEmojiOpinions, findOpinions } from './opinions'
import type { OwnMatcher } from './own/own-rules'
import { findPlainKeywords } from './plain-keywords'
import { readTokens } from './reading'
import { sentencesOf } from './sentences'
import type { Sentiment } from './sentiment'
import type { Evidence } from './sentiment/evidence'
import { readSentiment } from './sentiment/read'
import { findSignals, type FoundSignal } from './signals'
import type { ScoreBand } from './signals/signal'
import { findWorded } from './signals/worded'
import { findThemes, type Theme } from './themes/find-themes'
import { splitTokens, type Token } from './tokens'
import { TOPICS } from './topics'

/** Raised with every change that may tag a text differently, so that stored tags can be renewed. */
export const TAGS_VERSION = 5

export interface TextTags {
  version: number
  /** ISO 639-1, or null when nothing speaks for a language. */
  language: string | null
  /** Null when the text cannot be read: empty, or words of a language without a lexicon. */
  sentiment: Sentiment | null
  /** Up to five, in reading order. */
  keywords: Keyword[]
  /** What the answer is about, from fixed lists, and what is said of each. */
  themes: Theme[]
  /** What a person should know of or act on, most pressing first. */
  signals: FoundSignal[]
  /** What the sentiment was read from: spans in UTF-16 units, weight > 0 speaks for. */
  evidence: Evidence[]
}

export interface TextHints {
  /** BCP 47 tag the answer came with. */
  locale: string | null
  /** What kind of score it came with; signals may say that the words differ from it. */
  score?: ScoreBand | null
  /** The workspace's own themes and competitors. */
  own?: OwnMatcher
}

/**
 * Language, sentiment, keywords, themes and signals of one free-text answer. Pure, never throws, and
 * takes time in proportion to the length of the text.
 */
export function tagText(text: string, hints: TextHints): TextTags {
  const pieces = splitTokens(readableText(text))
  const language = detectLanguage(textsOf(pieces), hints)
  const lexicon = LEXICONS.get(language ?? '')
  const topics = TOPICS.get(language ?? '')
  const tokens = readTokens(pieces, language)
  const words = textsOf(tokens)

  // Signs speak in any language, yet beside words that cannot be read they are half the answer.
  const opinions = lexicon
    ? findOpinions(tokens, lexicon)
    : words.length === 0 ? findEmojiOpinions(tokens) : []
  const { sentiment, evidence } = readSentiment(tokens, opinions, language)

  const units = unitsOf(tokens)
  const isName = nameTest(text, tokens)
  const endsClauseAt = (at: number) => endsClause(tokens[at], lexicon)
  const themes = findThemes(
    { units, language, opinions, endsClauseAt, isName, label: sentiment?.label ?? null },
    hints.own?.themes(tokens, units, language) ?? new Map(),
  )
  const signals = findSignals({
    text,
    sentences: sentencesOf(tokens),
    words: words.length,
    sentiment,
    evidence,
    themes,
    competitors: hints.own?.competitors(units, largeTest(text)) ?? [],
    score: hints.score ?? null,
    worded: findWorded({ units, language, isName, sentiment }),
  })
  return {
    version: TAGS_VERSION,
    language,
    sentiment,
    keywords: topics
      ? findKeywords(text, tokens, opinions, lexicon, topics)
      : findPlainKeywords(words, language),
    themes,
    signals,
    evidence,
  }
}

const textsOf = (tokens: readonly Token[]): string[] =>
  tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text)
