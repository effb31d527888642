import type { Lexicon } from './lexicons/lexicon'
import { findMentions } from './mentions'
import { endsClause, type Opinion } from './opinions'
import type { Token } from './tokens'
import type { Topics } from './topics/topics'

export interface Keyword {
  /** Lower case, at most 40 characters, the same for all forms of a word. */
  word: string
  /** What is said of it in this text. */
  sentiment: -1 | 0 | 1
}

export const MAX_KEYWORDS = 5
export const MAX_KEYWORD_LENGTH = 40

/** What a kind of topic is worth when a text has more of them than fit. */
const WORTH = { thing: 3, deed: 3, event: 3, quality: 2, head: 2, other: 1, none: 0 }

/**
 * Up to five topics in reading order. A quality ("slow") colours the thing it is said of and is a
 * keyword itself only where the text names nothing: "support was slow" is about support, "too
 * slow" about being slow.
 */
export function findKeywords(
  tokens: readonly Token[],
  opinions: readonly Opinion[],
  lexicon: Lexicon,
  topics: Topics,
): Keyword[] {
  const mentions = findMentions(tokens, topics)
  const named = mentions.filter(({ kind }) => kind !== 'quality')
  const signs = nearestSigns(tokens, opinions, lexicon)

  const subjects = new Map<string, { word: string; at: number; worth: number; sum: number }>()
  for (const { word, kind, at } of named.length > 0 ? named : mentions) {
    if (word.length > MAX_KEYWORD_LENGTH) continue
    const sign = signs[at] ?? 0
    const subject = subjects.get(word) ?? { word, at, worth: WORTH[kind], sum: 0 }
    subject.worth += 1 + Math.abs(sign)
    subject.sum += sign
    subjects.set(word, subject)
  }
  return [...subjects.values()]
    .sort((a, b) => b.worth - a.worth || a.at - b.at)
    .slice(0, MAX_KEYWORDS)
    .sort((a, b) => a.at - b.at)
    .map(({ word, sum }) => ({ word, sentiment: sum > 0 ? 1 : sum < 0 ? -1 : 0 }))
}

/** For every token the sign of the opinion nearest to it in its clause; 0 where there is none. */
function nearestSigns(
  tokens: readonly Token[],
  opinions: readonly Opinion[],
  lexicon: Lexicon,
): number[] {
  const signs = tokens.map(() => 0)
  const distances = tokens.map(() => Infinity)
  for (const { first, last, weight } of opinions) {
    signs.fill(Math.sign(weight), first, last + 1)
    distances.fill(0, first, last + 1)
  }
  const spread = (at: number, from: number) => {
    const distance = (distances[from] ?? Infinity) + 1
    if (endsClause(tokens[at], lexicon) || distance >= (distances[at] ?? 0)) return
    signs[at] = signs[from] ?? 0
    distances[at] = distance
  }
  for (let at = 1; at < tokens.length; at += 1) spread(at, at - 1)
  for (let at = tokens.length - 2; at >= 0; at -= 1) spread(at, at + 1)
  return signs
}
