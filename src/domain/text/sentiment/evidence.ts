import { isFunctionWord } from '../function-words'
import type { Opinion } from '../opinions'
import type { Span } from '../span'
import type { Token } from '../tokens'

/** Words a sentiment was read from. */
export interface Evidence extends Span {
  /** > 0 speaks for, in strengths of the lexicon: "good" is 2. */
  weight: number
  /** Its part of all that was said for and against, 0 to 1; older tags lack it. */
  share?: number
}

/** What a strength of 1 in the lexicon adds to the model's first number, about. */
const PER_STRENGTH = 0.3

/** Words that the model leans on less than this are nothing a person would point at. */
const LEAST = { weight: 1, share: 0.15 }

/** The opinions of the lexicon, and words beside them that the model leans on by itself. */
export function findEvidence(
  tokens: readonly Token[],
  opinions: readonly Opinion[],
  byToken: Float64Array | null,
  language: string | null,
): Evidence[] {
  const found = opinions.map(({ first, last, weight }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    weight: rounded(weight),
  }))
  const loud = found.reduce((sum, { weight }) => sum + Math.abs(weight), 0)
  const words = byToken ? leanings(tokens, opinions, byToken, language) : []
  const all = [...found, ...words.filter(({ weight }) => Math.abs(weight) >= LEAST.share * loud)]
  const total = all.reduce((sum, { weight }) => sum + Math.abs(weight), 0)
  return all
    .sort((a, b) => a.start - b.start)
    .map((one) => ({ ...one, share: rounded(Math.abs(one.weight) / total) }))
}

/** Words outside the opinions; grammar leans too, yet nobody would see why. */
function leanings(
  tokens: readonly Token[],
  opinions: readonly Opinion[],
  byToken: Float64Array,
  language: string | null,
): (Span & { weight: number })[] {
  const taken = new Uint8Array(tokens.length)
  for (const { first, last } of opinions) taken.fill(1, first, last + 1)
  return tokens.flatMap(({ kind, text, start, end }, at) => {
    const weight = rounded((byToken[at] ?? 0) / PER_STRENGTH)
    const isTold = kind === 'word' && taken[at] === 0 && Math.abs(weight) >= LEAST.weight
    return isTold && !isFunctionWord(text, language) ? [{ start, end, weight }] : []
  })
}

const rounded = (value: number): number => Math.round(value * 100) / 100
