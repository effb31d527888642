import { weighContrasts } from './contrast'
import { emojiStrength } from './emoji'
import type { Lexicon, Phrase } from './lexicons/lexicon'
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

/** Opinions of words: phrases before words, turned by negators and raised by intensifiers. */
function findWordOpinions(tokens: readonly Token[], lexicon: Lexicon): Opinion[] {
  const opinions: Opinion[] = []
  let negation: { at: number; used: boolean } | null = null

  let length = 1
  for (let at = 0; at <= tokens.length; at += length) {
    const phrase = findPhrase(tokens, at, lexicon)
    length = phrase?.words.length ?? 1

    const negates = !phrase && lexicon.negators.has(tokens[at]?.text ?? '')
    const outOfReach = negation !== null && at - negation.at > NEGATION_REACH
    if (negates || outOfReach || endsClause(tokens[at], lexicon)) {
      // "No." by itself answers a question and complains of nothing.
      if (negation && !negation.used && at > negation.at + 1) {
        opinions.push({ first: negation.at, last: negation.at + 1, weight: LONE_NEGATION })
      }
      negation = negates ? { at, used: false } : null
    }

    const strength = phrase ? phrase.strength : strengthAt(tokens, at, lexicon)
    if (strength === 0) continue
    const factor = factorAt(tokens, at - 1, lexicon)
    const turn = strength > 0 ? NEGATION.ofPraise : NEGATION.ofComplaint
    opinions.push({
      first: negation && !negation.used ? negation.at : at,
      last: at + length - 1,
      weight: strength * factor * (negation ? turn : 1),
    })
    if (negation) negation.used = true
  }
  return opinions
}

/** True where a clause and a negator's reach end: at any break, and at "but". */
export const endsClause = (token: Token | undefined, lexicon: Lexicon): boolean =>
  !token || token.kind === 'pause' || token.kind === 'stop' || lexicon.contrasts.has(token.text)

const findPhrase = (tokens: readonly Token[], at: number, lexicon: Lexicon): Phrase | undefined =>
  lexicon.phrases
    .get(tokens[at]?.text ?? '')
    ?.find(({ words }) => words.every((word, ahead) => tokens[at + ahead]?.text === word))

function strengthAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const word = tokens[at]?.text ?? ''
  if (lexicon.negators.has(word)) return 0
  // "terribly slow": before another opinion an intensifier is nothing else.
  const next = tokens[at + 1]?.text ?? ''
  if (lexicon.intensifiers.has(word) && strengthOf(next, lexicon) !== 0) return 0
  return strengthOf(word, lexicon)
}

/** "looove" is read as "loove", then as "love". */
function strengthOf(word: string, { strengths }: Lexicon): number {
  const known = strengths.get(word)
  if (known !== undefined) return known
  const shorter = word.replace(DRAWN_OUT, '$1$1')
  if (shorter === word) return 0
  return strengths.get(shorter) ?? strengths.get(word.replace(DRAWN_OUT, '$1')) ?? 0
}

const DRAWN_OUT = /(\p{L})\1\1+/gu

const factorAt = (tokens: readonly Token[], at: number, lexicon: Lexicon): number =>
  lexicon.intensifiers.get(tokens[at]?.text ?? '') ?? 1
