import { weighContrasts } from './contrast'
import { emojiStrength } from './emoji'
import { findEntry, findStrength, type Lexicon, type Phrase } from './lexicons/lexicon'
import type { Token } from './tokens'

/** What speaks for (weight > 0) or against; `first` and `last` are positions among the tokens. */
export interface Opinion {
  first: number
  last: number
  weight: number
}

/**
 * "not good" is bad, yet less than good is good. A complaint denied says little: "never slow" is
 * praise, but "won't stop crashing" is none.
 */
const NEGATION = { ofPraise: -0.75, ofComplaint: -0.25 }

/** How many words on a negator still turns an opinion: "not really all that good". */
const NEGATION_REACH = 4

/** How many words before a trailing negator its verb may stand: "das gefällt mir gar nicht". */
const TRAILING_REACH = 6

/** Factor on an opinion said with its letters drawn out, as for "very". */
const EMPHASIS = 1.5

/** A refusal of something neutral, "it won't open", is a mild complaint. */
const LONE_NEGATION = -1

/** Opinions of emoji, which all languages share and no negator turns. */
export const findEmojiOpinions = (tokens: readonly Token[]): Opinion[] =>
  tokens.flatMap(({ kind, text }, at) => {
    const weight = kind === 'emoji' ? emojiStrength(text) : 0
    return weight === 0 ? [] : [{ first: at, last: at, weight }]
  })

/** All opinions of a text in reading order, those around a "but" weighed against each other. */
export const findOpinions = (tokens: readonly Token[], lexicon: Lexicon): Opinion[] =>
  weighContrasts(
    [...findWordOpinions(tokens, lexicon), ...findEmojiOpinions(tokens)].sort(
      (a, b) => a.first - b.first,
    ),
    tokens,
    lexicon,
  )

/** Where a negation begins, what its reach counts from, and whether it has turned something. */
interface Negation {
  first: number
  at: number
  used: boolean
}

/** Opinions of words: phrases before words, turned by negators and raised by intensifiers. */
function findWordOpinions(tokens: readonly Token[], lexicon: Lexicon): Opinion[] {
  const opinions: Opinion[] = []
  let negation: Negation | null = null
  let verb: Opinion | null = null

  let length = 1
  for (let at = 0; at <= tokens.length; at += length) {
    const phrase = findPhrase(tokens, at, lexicon)
    length = phrase?.words.length ?? 1

    const negates = !phrase && lexicon.negators.has(tokens[at]?.text ?? '')
    const outOfReach = negation !== null && at - negation.at > NEGATION_REACH
    const ends = outOfReach || endsClause(tokens[at], lexicon)
    // A second negator within reach only prolongs the first: "ne … pas", "no … nunca".
    if (negates && negation && !ends) negation = { first: negation.first, at, used: negation.used }
    else if (negates || ends) {
      if (negation && !negation.used) {
        opinions.push(...findRefusal(tokens, negation, at, opinions.at(-1)?.last, lexicon))
      }
      negation = negates ? { first: at, at, used: false } : null
    }

    if (verb && !reachesBack(tokens, verb.last, at, lexicon)) verb = null
    if (verb && !phrase && lexicon.trailing?.negators.has(tokens[at]?.text ?? '')) {
      verb.weight *= verb.weight > 0 ? NEGATION.ofPraise : NEGATION.ofComplaint
      verb.last = at
      verb = null
      if (negation) negation.used = true
    }

    const strength = phrase ? phrase.strength : strengthAt(tokens, at, lexicon)
    if (strength === 0) continue
    const factor = factorAt(tokens, at - 1, lexicon) * emphasisAt(tokens, at)
    const turn = strength > 0 ? NEGATION.ofPraise : NEGATION.ofComplaint
    // A phrase that begins with a negator has its own: "no he tenido ningún problema".
    const isTurned = negation !== null && !(phrase && lexicon.negators.has(phrase.words[0] ?? ''))
    const opinion = {
      first: negation && !negation.used ? negation.first : at,
      last: at + length - 1,
      weight: strength * factor * (isTurned ? turn : 1),
    }
    opinions.push(opinion)
    if (negation) negation.used = true
    else if (!phrase && isVerb(tokens[at], lexicon)) verb = opinion
  }
  return opinions
}

/** An unused negator up to `end` with what it refuses: the word after it, or a verb before it. */
function findRefusal(
  tokens: readonly Token[],
  { first, at }: Negation,
  end: number,
  lastUsed = -1,
  lexicon: Lexicon,
): Opinion[] {
  if (end > at + 1) return [{ first, last: at + 1, weight: LONE_NEGATION }]
  if (at > first + 1) return [{ first, last: at, weight: LONE_NEGATION }]
  // "No." by itself answers a question and complains of nothing.
  const trails = lexicon.trailing?.negators.has(tokens[at]?.text ?? '')
  if (!trails || tokens[at - 1]?.kind !== 'word') return []
  return [{ first: lastUsed < at - 1 ? at - 1 : at, last: at, weight: LONE_NEGATION }]
}

const isVerb = (token: Token | undefined, lexicon: Lexicon): boolean =>
  lexicon.trailing?.verbs.has(findEntry(token?.text ?? '', lexicon) ?? '') ?? false

/** A "but" between verb and negator is no break where it is close: "klappt aber nicht". */
function reachesBack(
  tokens: readonly Token[],
  from: number,
  at: number,
  lexicon: Lexicon,
): boolean {
  const token = tokens[at]
  if (!token || at - from > TRAILING_REACH || lexicon.trailing?.joins.has(token.text)) return false
  return lexicon.contrasts.has(token.text) ? at - from === 1 : !endsClause(token, lexicon)
}

/** True where a clause and a negator's reach end: at any break, and at "but". */
export const endsClause = (token: Token | undefined, lexicon: Lexicon | undefined): boolean =>
  !token ||
  token.kind === 'pause' ||
  token.kind === 'stop' ||
  lexicon?.contrasts.has(token.text) === true

const findPhrase = (tokens: readonly Token[], at: number, lexicon: Lexicon): Phrase | undefined =>
  lexicon.phrases
    .get(tokens[at]?.text ?? '')
    ?.find(({ words }) => words.every((word, ahead) => tokens[at + ahead]?.text === word))

function strengthAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const word = tokens[at]?.text ?? ''
  if (lexicon.negators.has(word)) return 0
  // "terribly slow": before another opinion an intensifier is nothing else.
  const next = tokens[at + 1]?.text ?? ''
  if (lexicon.intensifiers.has(word) && findStrength(next, lexicon) !== 0) return 0
  return findStrength(word, lexicon)
}

/** "goooood" says more than "good". */
const emphasisAt = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.drawnOut === undefined ? 1 : EMPHASIS

const factorAt = (tokens: readonly Token[], at: number, lexicon: Lexicon): number =>
  lexicon.intensifiers.get(tokens[at]?.text ?? '') ?? 1
