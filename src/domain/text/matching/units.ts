import { isAscii } from '../scripts'
import type { Span } from '../span'
import type { Token } from '../tokens'

/** What terms are compared with: a word, or one sign of a script that is written without spaces. */
export interface Unit {
  /** As in the token without accents; "" is a break, which no term reaches across. */
  text: string
  /** Where terms are compared by it: the form that its inflections share. */
  stem?: string
  /** Position of its token. */
  token: number
  /** Span in the text, UTF-16 units. */
  start: number
  end: number
}

/** Signs that stand by themselves: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
const SIGNS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('')

const PART = new RegExp(`[${SIGNS}ー]|[^'\\s${SIGNS}ー]+`, 'gu')

/** Accents people leave out (é, à, ê, ã, ç); the dots and rings of ö, ü and å make other letters. */
const ACCENTS = /[\u0300-\u0303\u0327]/g

export const withoutAccents = (word: string): string =>
  isAscii(word) ? word : word.normalize('NFD').replace(ACCENTS, '').normalize('NFC')

/** A word's parts: "l'app" is two, as is "don't"; an unspaced run is one a sign. */
export const splitParts = (word: string): RegExpExecArray[] => [...word.matchAll(PART)]

export function unitsOf(tokens: readonly Token[]): Unit[] {
  const units: Unit[] = []
  for (const [token, { kind, text, start, end }] of tokens.entries()) {
    if (kind !== 'word') {
      units.push({ text: '', token, start, end })
      continue
    }
    if (isAscii(text) && !text.includes("'")) {
      units.push({ text, token, start, end })
      continue
    }
    // Normalising may have changed the length; then the whole word is the span of its parts.
    const aligned = text.length <= end - start
    for (const part of splitParts(text)) {
      units.push({
        text: withoutAccents(part[0]),
        token,
        start: aligned ? start + part.index : start,
        end: aligned ? start + part.index + part[0].length : end,
      })
    }
  }
  return units
}

/** The place of the units from `first` to `last` in the text. */
export const spanOf = (units: readonly Unit[], first: number, last: number): Span => ({
  start: units[first]?.start ?? 0,
  end: units[last]?.end ?? 0,
})
