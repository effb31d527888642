import { expect, it } from 'vitest'
import { LEXICONS } from '../../../../src/domain/text/lexicons'
import { findOpinions } from '../../../../src/domain/text/opinions'
import { readTokens } from '../../../../src/domain/text/reading'
import { splitTokens } from '../../../../src/domain/text/tokens'

/** Opinions that add up to less say neither. */
const NEUTRAL_BELOW = 0.4

export type Table = Record<'positive' | 'negative' | 'neutral', string>

/** What the lexicon alone makes of a text, with no other part of the pipeline. */
function labelOf(text: string, language: string): keyof Table {
  const lexicon = LEXICONS.get(language)
  if (!lexicon) throw new Error(`no lexicon of ${language}`)
  const tokens = readTokens(splitTokens(text), language)
  const sum = findOpinions(tokens, lexicon).reduce((all, { weight }) => all + weight, 0)
  if (Math.abs(sum) < NEUTRAL_BELOW) return 'neutral'
  return sum < 0 ? 'negative' : 'positive'
}

/** One fact per line of the table. */
export function readsAs(language: string, table: Table) {
  for (const label of ['positive', 'negative', 'neutral'] as const) {
    it.each(table[label].trim().split(/\s*\n\s*/))(`finds %j ${label}`, (text) => {
      expect(labelOf(text, language)).toBe(label)
    })
  }
}
