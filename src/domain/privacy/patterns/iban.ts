import { passesIban } from '../check-digits'
import type { PersonalPattern, Span } from '../pattern'

/** Lengths by country (SWIFT's IBAN registry). */
const LENGTHS: Record<string, number> = {
  AD: 24, AE: 23, AT: 20, BE: 16, BG: 22, BR: 29, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24,
  FI: 18, FO: 18, FR: 27, GB: 22, GI: 23, GL: 18, GR: 27, HR: 21, HU: 28, IE: 22, IL: 23, IS: 26, IT: 27,
  LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, SA: 24, SE: 24,
  SI: 19, SK: 24, SM: 27, TR: 26, UA: 29,
}

const BEGINNING = /(?<![\p{Script=Latin}\p{N}])([A-Z]{2})\d{2}[ -]?[A-Z\d]{2}/giu

/** Bank accounts, in groups or in one piece; what follows them is left alone. */
export const iban: PersonalPattern = {
  kind: 'iban',
  sign: /\d/,
  find(text) {
    const spans: Span[] = []
    for (const { index, 1: country = '' } of text.matchAll(BEGINNING)) {
      const length = LENGTHS[country.toUpperCase()]
      const end = length === undefined ? index : endOfSigns(text, index, length)
      const signs = text.slice(index, end).replace(/[ -]/g, '').toUpperCase()
      if (signs.length === length && passesIban(signs)) spans.push({ start: index, end })
    }
    return spans
  },
}

/** Where so many letters and digits end, single spaces and dashes between them not counted. */
function endOfSigns(text: string, start: number, count: number): number {
  let at = start
  for (let left = count; left > 0; at += 1) {
    const sign = text[at] ?? ''
    if (/[A-Za-z\d]/.test(sign)) left -= 1
    else if (!/[ -]/.test(sign) || /[ -]/.test(text[at - 1] ?? '')) return start
  }
  return /[\p{Script=Latin}\p{N}]/u.test(text[at] ?? '') ? start : at
}
