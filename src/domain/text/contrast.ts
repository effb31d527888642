import type { Lexicon } from './lexicons/lexicon'
import type { Opinion } from './opinions'
import type { Token } from './tokens'

/** What is said before and after "but". People put first what they don't mean most. */
const CONTRAST = { before: 0.5, after: 1.4 }

/**
 * Opinions with those before a "but" weighed down and those after it up, within the sentence; a
 * sentence that begins with "but" answers the one before it. "Although" weighs its clause down.
 */
export function weighContrasts(
  opinions: readonly Opinion[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): Opinion[] {
  const factors = factorByToken(tokens, lexicon)
  return opinions.map((opinion) => ({
    ...opinion,
    weight: opinion.weight * (factors[opinion.last] ?? 1),
  }))
}

function factorByToken(tokens: readonly Token[], lexicon: Lexicon): number[] {
  const factors = tokens.map(() => 1)
  const weigh = (from: number, to: number, factor: number) => {
    for (let at = from; at < to; at += 1) factors[at] = (factors[at] ?? 1) * factor
  }

  let previous = 0
  let start = 0
  let but = -1
  let although = -1
  for (let at = 0; at <= tokens.length; at += 1) {
    const { kind = 'stop', text = '' } = tokens[at] ?? {}
    if (although >= 0 && kind !== 'word') {
      weigh(although, at, CONTRAST.before)
      although = -1
    }
    if (lexicon.contrasts.has(text)) but = at
    if (lexicon.concessions.has(text)) although = at
    if (kind !== 'stop') continue
    if (but >= 0) {
      weigh(but === start ? previous : start, but, CONTRAST.before)
      weigh(but, at, CONTRAST.after)
      but = -1
    }
    if (at > start) previous = start
    start = at + 1
  }
  return factors
}
