import { emojiStrength } from '../emoji'
import type { Opinion } from '../opinions'
import type { Token } from '../tokens'

/** How many numbers `lexiconSigns` gives. */
export const SIGNS = 10

/** What the lexicon found, as numbers of about −1 to 1 that mean the same in every language. */
export function lexiconSigns(tokens: readonly Token[], opinions: readonly Opinion[]): number[] {
  let praise = 0
  let blame = 0
  for (const { weight } of opinions) {
    if (weight > 0) praise += weight
    else blame -= weight
  }
  const sum = praise - blame
  const loud = praise + blame
  const last = opinions.at(-1)?.weight ?? 0
  const first = opinions[0]?.weight ?? 0
  const emoji = tokens.reduce((all, { kind, text }) => all + (kind === 'emoji' ? emojiStrength(text) : 0), 0)
  const words = tokens.reduce((count, { kind }) => count + (kind === 'word' ? 1 : 0), 0)
  return [
    sum / Math.sqrt(sum * sum + 15),
    sum / (loud + 1),
    Math.sign(last),
    Math.sign(first),
    emoji / Math.sqrt(emoji * emoji + 15),
    1,
    loud === 0 ? 1 : 0,
    loud / (loud + 3),
    Math.min(praise, blame) / (1 + Math.max(praise, blame)),
    Math.min(1, words / 40),
  ]
}
