import {
  isDayAndMonth,
  passesCodiceFiscale,
  passesFodselsnummer,
  passesLuhn,
  passesResidentNumber,
  passesSteuerId,
  remainder,
  weighed,
} from '../check-digits'
import { digitsOf, followsWord, type PersonalPattern, SIGN, type Span, spansOf } from '../pattern'

/** A number is bounded by neither letters nor digits, nor is it the middle of a longer one. */
const bounded = (form: string): RegExp =>
  new RegExp(`(?<!${SIGN}|\\d[-.,/])(?:${form})(?!${SIGN}|[-.,/]\\d)`, 'giu')

interface Format {
  country: string
  form: RegExp
  passes: (id: string) => boolean
  /** Where a number like it is common, only beside its name. */
  named?: RegExp
}

const swedish = (id: string): boolean => {
  const digits = digitsOf(id).slice(-10)
  const day = Number(digits.slice(4, 6))
  // Coordination numbers count the day from 61.
  return isDayAndMonth(String(day > 60 ? day - 60 : day), digits.slice(2, 4)) && passesLuhn(digits)
}

const finnish = (id: string): boolean =>
  isDayAndMonth(id.slice(0, 2), id.slice(2, 4)) &&
  '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(id.slice(0, 6) + id.slice(7, 10)) % 31] === id[10]?.toUpperCase()

const french = (id: string): boolean => {
  const signs = id.replace(/\s/g, '').toUpperCase().replace('2A', '19').replace('2B', '18')
  return 97 - remainder(signs.slice(0, 13), 97) === Number(signs.slice(13))
}

const spanish = (id: string): boolean => {
  const signs = id.toUpperCase().replace(/[-. ]/g, '')
  const number = Number(signs.slice(0, -1).replace('X', '0').replace('Y', '1').replace('Z', '2'))
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === signs.at(-1)
}

const portuguese = (id: string): boolean => {
  const rest = weighed(digitsOf(id), [9, 8, 7, 6, 5, 4, 3, 2]) % 11
  return (rest < 2 ? 0 : 11 - rest) === Number(id.at(-1))
}

const japanese = (id: string): boolean => {
  const digits = digitsOf(id)
  const rest = weighed(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
  return (rest < 2 ? 0 : 11 - rest) === Number(digits[11])
}

const FORMATS: readonly Format[] = [
  { country: 'SE', form: bounded(String.raw`(?:19|20)?\d{6}[-+]?\d{4}`), passes: swedish },
  {
    country: 'DK',
    form: bounded(String.raw`\d{6}-\d{4}`),
    passes: (id) => isDayAndMonth(id.slice(0, 2), id.slice(2, 4)),
  },
  {
    country: 'NO',
    form: bounded(String.raw`\d{6} ?\d{5}`),
    passes: (id) => isDayAndMonth(id.slice(0, 2), id.slice(2, 4)) && passesFodselsnummer(digitsOf(id)),
  },
  { country: 'FI', form: bounded(String.raw`\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]`), passes: finnish },
  { country: 'DE', form: bounded(String.raw`\d{2} ?\d{3} ?\d{3} ?\d{3}`), passes: (id) => passesSteuerId(digitsOf(id)) },
  {
    country: 'NL',
    form: bounded(String.raw`\d{9}`),
    passes: (id) => weighed(id, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
    named: /bsn|burgerservicenummer|sofinummer/i,
  },
  {
    country: 'FR',
    form: bounded(String.raw`[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}`),
    passes: french,
  },
  { country: 'ES', form: bounded(String.raw`(?:\d{8}|\d{2}\.\d{3}\.\d{3}|[XYZ]-?\d{7})[- ]?[A-Z]`), passes: spanish },
  { country: 'PT', form: bounded(String.raw`\d{9}`), passes: portuguese, named: /\bnif\b|contribuinte/i },
  {
    country: 'IT',
    form: bounded(String.raw`[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]`),
    passes: (id) => passesCodiceFiscale(id.toUpperCase()),
  },
  {
    country: 'CN',
    form: bounded(String.raw`[1-9]\d{5}(?:19|20)\d{9}[\dX]`),
    passes: (id) => isDayAndMonth(id.slice(12, 14), id.slice(10, 12)) && passesResidentNumber(id),
  },
  {
    country: 'JP',
    form: bounded(String.raw`\d{4}[- ]?\d{4}[- ]?\d{4}`),
    passes: japanese,
    named: /マイナンバー|個人番号|my number/i,
  },
  {
    country: 'US',
    form: bounded(String.raw`(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}`),
    passes: () => true,
  },
  {
    country: 'GB',
    form: bounded(String.raw`(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]`),
    passes: () => true,
  },
]

/**
 * Personal numbers of the countries whose languages are offered, by their own check digits. Denmark's has
 * had none since 2007, so its dash is asked for; Dutch, Portuguese and Japanese ones are like any order
 * number, and are known only beside their names.
 */
export const nationalId: PersonalPattern = {
  kind: 'id_number',
  sign: /\d/,
  find: (text): Span[] =>
    FORMATS.flatMap(({ form, passes, named }) =>
      spansOf(form, text, (id, start) => (!named || followsWord(text, start, named)) && passes(id)),
    ),
}
