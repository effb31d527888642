import { type Keyword, MAX_KEYWORD_LENGTH, MAX_KEYWORDS } from './keyword'
import type { Lexicon } from './lexicons/lexicon'
import { endsClause, type Opinion } from './opinions'
import { findPhrases, type Phrase } from './phrases'
import type { Token } from './tokens'
import type { Topics } from './topics/topics'

/**
 * Up to five topics in reading order. A quality ("slow") colours the thing it is said of and is a
 * keyword itself only where the text names nothing: "support was slow" is about support, "too
 * slow" about being slow.
 */
export function findKeywords(
  text: string,
  tokens: readonly Token[],
  opinions: readonly Opinion[],
  lexicon: Lexicon | undefined,
  topics: Topics,
): Keyword[] {
  const phrases = findPhrases(text, tokens, topics)
  const signs = nearestSigns(tokens, opinions, lexicon)
  const named = phrases.filter(({ kind }) => kind !== 'quality')

  const found = new Map<string, { phrase: Phrase; word: string; worth: number; sum: number }>()
  const heard = new Map<string, string>()
  for (const phrase of named.length > 0 ? named : phrases) {
    const word = wordOf(text, phrase)
    if (word.length > MAX_KEYWORD_LENGTH || phrase.key === '') continue
    const sign = signs[phrase.last] ?? 0
    // Narrow kana have one place for a whole run, so that two words of it would read alike.
    const key = heard.get(word) ?? phrase.key
    heard.set(word, key)
    const subject = found.get(key) ?? { phrase, word, worth: worthOf(phrase), sum: 0 }
    subject.worth += 1 + Math.abs(sign)
    subject.sum += sign
    found.set(key, subject)
  }
  const subjects = [...found]
  return subjects
    .sort(([, a], [, b]) => b.worth - a.worth || a.phrase.first - b.phrase.first)
    .slice(0, MAX_KEYWORDS)
    .sort(([, a], [, b]) => a.phrase.first - b.phrase.first)
    .map(([key, { word, sum }]) => ({
      word,
      ...(key === word ? {} : { key }),
      sentiment: sum > 0 ? 1 : sum < 0 ? -1 : 0,
    }))
}

function worthOf({ kind, known, introduced, first, last }: Phrase): number {
  return (kind === 'quality' ? 2 : 1) + 2 * known + (introduced ? 1 : 0) + (last - first) / 2
}

/** What befell somebody is said in many forms; a thing is named as it is named. */
const wordOf = (text: string, { kind, key, start, end }: Phrase): string =>
  kind === 'event' || kind === 'deed' ? key : text.slice(start, end).normalize('NFKC').replace(/\s+/g, ' ').toLowerCase()

/** For every token the sign of the opinion nearest to it in its clause; 0 where there is none. */
function nearestSigns(
  tokens: readonly Token[],
  opinions: readonly Opinion[],
  lexicon: Lexicon | undefined,
): number[] {
  const signs = tokens.map(() => 0)
  const distances = tokens.map(() => Infinity)
  for (const { first, last, weight } of opinions) {
    signs.fill(Math.sign(weight), first, last + 1)
    distances.fill(0, first, last + 1)
  }
  const spread = (at: number, from: number) => {
    const distance = (distances[from] ?? Infinity) + 1
    if (isBreak(tokens[at], lexicon) || distance >= (distances[at] ?? 0)) return
    signs[at] = signs[from] ?? 0
    distances[at] = distance
  }
  for (let at = 1; at < tokens.length; at += 1) spread(at, at - 1)
  for (let at = tokens.length - 2; at >= 0; at -= 1) spread(at, at + 1)
  return signs
}

const isBreak = (token: Token | undefined, lexicon: Lexicon | undefined): boolean =>
  lexicon ? endsClause(token, lexicon) : token?.kind === 'pause' || token?.kind === 'stop'
