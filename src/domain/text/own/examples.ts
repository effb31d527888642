import { isFunctionWord } from '../function-words'
import type { Match } from '../matching/find'
import type { Unit } from '../matching/units'
import { readableText } from '../normalise'
import { readTokens } from '../reading'
import { stemOf } from '../stems'
import { splitTokens, type Token } from '../tokens'
import type { OwnMatches, OwnTheme } from './own-rules'

/** A sentence is like an example that it shares half the telling words with, and two of them. */
const LIKE = { share: 0.5, words: 2 }

interface Example {
  theme: string
  needed: number
}

/** Examples by the stems of their telling words. */
export type Examples = ReadonlyMap<string, readonly Example[]>

export function compileExamples(themes: readonly OwnTheme[], language: string | null): Examples {
  const byStem = new Map<string, Example[]>()
  for (const { id, examples } of themes) {
    for (const text of examples) {
      const stems = new Set(
        readTokens(splitTokens(readableText(text)), language).flatMap((token) =>
          tellingStem(token, language),
        ),
      )
      const needed = Math.max(LIKE.words, Math.ceil(LIKE.share * stems.size))
      const example = { theme: id, needed }
      for (const stem of stems) {
        const others = byStem.get(stem)
        if (others) others.push(example)
        else byStem.set(stem, [example])
      }
    }
  }
  return byStem
}

/** Sentences like an example, by theme, from the first word in common to the last. */
export function findExamples(
  tokens: readonly Token[],
  units: readonly Unit[],
  examples: Examples,
  language: string | null,
): OwnMatches {
  const found: OwnMatches = new Map()
  if (examples.size === 0) return found
  const unitOf = new Map(units.map(({ token }, at) => [token, at]))
  let shared = new Map<Example, Match<string> & { stems: Set<string> }>()
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'stop') shared = new Map()
    const unit = unitOf.get(at) ?? 0
    for (const stem of tellingStem(token, language)) {
      for (const example of examples.get(stem) ?? []) {
        const { theme: label } = example
        const before = shared.get(example)
        const match = before ?? { label, polarity: 0, first: unit, last: unit, stems: new Set() }
        match.last = unit
        match.stems.add(stem)
        shared.set(example, match)
        if (match.stems.size >= example.needed && !found.has(label)) found.set(label, [match])
      }
    }
  }
  return found
}

const tellingStem = ({ kind, text }: Token, language: string | null): string[] =>
  kind === 'word' && !isFunctionWord(text, language) ? [stemOf(text, language)] : []
