import { currencyDigits, roundHalfAway } from '../money'

/** What stands before the cents. */
export const DECIMAL_MARKS = ['dot', 'comma'] as const

export type DecimalMark = (typeof DECIMAL_MARKS)[number]

/** A number as it was written: 49.90 is 4990 with a scale of 2. */
export interface Decimal {
  digits: number
  scale: number
}

/** Beyond it a double no longer holds every integer. */
const MAX_DIGITS = 15

const SIGN = '[-−+]?'
const MONEY = String.raw`(?:\p{Sc}|[a-z]{1,3}\.?\p{Sc}?)?`
const GROUP = String.raw`[ \u00a0\u202f'’]`
/** Digits with marks, in groups of three where spaces or Swiss apostrophes stand between them. */
const NUMBER = String.raw`(?<number>\d{1,3}(?:${GROUP}\d{3})+(?:[.,]\d+)?|\d[\d.,]*)`
const WRITTEN = new RegExp(
  `^(?<open>\\()? ?(?<before>${SIGN}) ?${MONEY}\\s?(?<after>${SIGN})${NUMBER}\\s?${MONEY}(?<close>\\))?$`,
  'iu',
)

/** The digits and marks of an amount, and whether it is negative: a minus, or brackets around it. */
function take(text: string): { bare: string; negative: boolean } | null {
  const { number, open, before = '', after = '', close } = WRITTEN.exec(text)?.groups ?? {}
  if (number === undefined || (open === undefined) !== (close === undefined)) return null
  const negative = open !== undefined || /[-−]/.test(before + after)
  return { bare: number.replaceAll(new RegExp(GROUP, 'g'), ''), negative }
}

/**
 * Which mark a text shows to be the decimal one: the last of two kinds, the one beside a mark that
 * comes twice, or one that is not followed by three digits. `either` when it could be both ("1,234");
 * null when there is no mark, or the text is no number.
 */
export function markOf(text: string): DecimalMark | 'either' | null {
  const bare = take(text)?.bare ?? ''
  const dots = bare.split('.').length - 1
  const commas = bare.split(',').length - 1
  if (dots + commas === 0) return null
  if (dots > 0 && commas > 0) return bare.lastIndexOf('.') > bare.lastIndexOf(',') ? 'dot' : 'comma'
  const only: DecimalMark = dots > 0 ? 'dot' : 'comma'
  if (dots + commas > 1) return only === 'dot' ? 'comma' : 'dot'
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(bare) ? 'either' : only
}

/** The number a text writes, with currency signs, codes, spaces and groups of digits left out. */
export function readDecimal(text: string, mark: DecimalMark): Decimal | null {
  const taken = take(text)
  if (!taken) return null
  const [decimal, group] = mark === 'dot' ? ['.', ','] : [',', '.']
  const [whole = '', fraction = '', ...more] = taken.bare.split(decimal)
  const isGrouped = new RegExp(String.raw`^\d{1,3}([${group}]\d{2,3})*[${group}]\d{3}$`).test(whole)
  if (more.length > 0 || !/^\d*$/.test(fraction) || !(isGrouped || /^\d+$/.test(whole))) return null
  const digits = `${whole.replaceAll(group, '')}${fraction}`
  if (digits.replace(/^0+/, '').length > MAX_DIGITS) return null
  const size = Number(digits)
  return { digits: taken.negative && size > 0 ? -size : size, scale: fraction.length }
}

/** In the currency's minor units; what is finer is rounded, halves away from zero. */
export function decimalToMinor({ digits, scale }: Decimal, currency: string): number {
  const shift = currencyDigits(currency) - scale
  return shift >= 0 ? digits * 10 ** shift : roundHalfAway(digits / 10 ** -shift)
}

/** An amount as programs read it: 4990 EUR → "49.90". */
export function minorToText(minor: number, currency: string): string {
  const scale = currencyDigits(currency)
  const text = String(Math.abs(minor)).padStart(scale + 1, '0')
  const whole = text.slice(0, text.length - scale)
  return `${minor < 0 ? '-' : ''}${whole}${scale > 0 ? `.${text.slice(-scale)}` : ''}`
}
