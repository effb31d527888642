import { canShowPercentage } from '../domain/metrics/gates'
import type { Spread } from '../domain/metrics/spread'
import { currencyDigits, toMajor } from '../domain/money'
import { perLocale } from './i18n/locale'
import { t } from './i18n/t'

/** Figures, money and dates as people read them. Unknown is "—", never 0. */

/** What stands where a figure is not known. */
export const UNKNOWN = '—'

const SHARE = { style: 'percent', signDisplay: 'negative' } as const

const count = numberFormat()
const points = numberFormat({ maximumFractionDigits: 0, signDisplay: 'exceptZero' })
const finePoints = numberFormat({ maximumFractionDigits: 1, signDisplay: 'exceptZero' })
const decimal = numberFormat({ maximumFractionDigits: 1, signDisplay: 'negative' })
const ratio = numberFormat({ minimumSignificantDigits: 2, maximumSignificantDigits: 2 })
const thousandths = numberFormat({ minimumFractionDigits: 3, maximumFractionDigits: 3 })
const percent = numberFormat({ ...SHARE, maximumFractionDigits: 0 })
const finePercent = numberFormat({ ...SHARE, maximumFractionDigits: 1 })

export const formatCount = (value: number): string => withMinus(count().format(value))

/** One decimal, for means and weights. */
export const formatDecimal = (value: number): string => withMinus(decimal().format(value))

/** How many times as often: two digits, so that a small ratio is as exact as a large one. */
export const formatRatio = (value: number): string => ratio().format(value)

/** Three decimals, for the p of a test. */
export const formatThousandths = (value: number): string => thousandths().format(value)

/** NPS and its moves: whole points with their sign, never with "%". */
export const formatPoints = (value: number): string => withMinus(points().format(value))

/** A difference between shares (−1…1), in percentage points with a tenth. */
export const formatShareChange = (difference: number): string =>
  withMinus(finePoints().format(100 * difference))

/** A share (0…1) in whole percent. */
export const formatShare = (share: number): string => withMinus(percent().format(share))

/** A share with one decimal: for rates where a tenth of a percent matters. */
export const formatFineShare = (share: number): string => withMinus(finePercent().format(share))

const moneyFormats = perLocale((region) =>
  remembering((currency) => {
    const digits = currencyDigits(currency)
    return new Intl.NumberFormat(region, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'negative',
      trailingZeroDisplay: 'stripIfInteger',
    })
  }),
)

/** Minor units as money: 4900 EUR → €49. */
export const formatMoney = (minor: number, currency: string): string =>
  withMinus(moneyFormats()(currency).format(toMajor(minor, currency)))

/** The same with a plus in front of gains. */
export const formatMoneyChange = (minor: number, currency: string): string =>
  minor > 0 ? `+${formatMoney(minor, currency)}` : formatMoney(minor, currency)

/** Sums in several currencies, which are never added up. */
export const formatMoneys = (byCurrency: Record<string, number>): string => {
  const sums = Object.entries(byCurrency).map(([currency, minor]) => formatMoney(minor, currency))
  return sums.length > 0 ? sums.join(' + ') : UNKNOWN
}

/** The middle of some whole numbers, and the half of them around it; the count while it is small. */
export function formatSpread(spread: Spread | null): string {
  if (spread === null) return UNKNOWN
  const [median = '', low = '', high = ''] = [spread.median, spread.q1, spread.q3].map((value) =>
    formatCount(Math.round(value)),
  )
  return canShowPercentage(spread.n)
    ? t('{median} ({low} to {high})', { median, low, high })
    : `${median} (n=${formatCount(spread.n)})`
}

const lists = perLocale((region) => new Intl.ListFormat(region, { type: 'conjunction' }))
const choices = perLocale((region) => new Intl.ListFormat(region, { type: 'disjunction' }))

/** "a, b and c". */
export const formatList = (items: readonly string[]): string => lists().format(items)

/** "a, b or c". */
export const formatChoice = (items: readonly string[]): string => choices().format(items)

const collators = perLocale((region) => new Intl.Collator(region))

/** By name, as people of the language look names up. */
export const byName = (a: string, b: string): number => collators().compare(a, b)

const day = dateFormat({ day: 'numeric', month: 'short', year: 'numeric' })
const shortDay = dateFormat({ day: 'numeric', month: 'short' })
const month = dateFormat({ month: 'short', year: 'numeric' })

/** A day, YYYY-MM-DD, as "2 Mar 2026". */
export const formatDay = (value: string): string => day().format(Date.parse(value))

export const formatShortDay = (value: string): string => shortDay().format(Date.parse(value))

/** The quarter a day is in, as "Q1 2026": Intl has no format for it. */
export const formatQuarter = (value: string): string =>
  t('Q{quarter} {year}', {
    quarter: String(Math.ceil(Number(value.slice(5, 7)) / 3)),
    year: value.slice(0, 4),
  })

export const formatMonth = (value: string): string => month().format(Date.parse(value))

const dateFormats = zonedFormat({ dateStyle: 'medium' })
const timeFormats = zonedFormat({ dateStyle: 'medium', timeStyle: 'short' })

/** The day of an instant in a zone. */
export const formatDate = (zone: string, at: number): string => dateFormats()(zone).format(at)

/** Day and time of an instant in a zone. */
export const formatTime = (zone: string, at: number): string => timeFormats()(zone).format(at)

const languages = perLocale(
  (region) => new Intl.DisplayNames(region, { type: 'language', fallback: 'code' }),
)

/** A language by its BCP 47 tag; a tag nobody knows stands for itself. */
export function formatLanguage(tag: string): string {
  try {
    return languages().of(tag) ?? tag
  } catch {
    return tag
  }
}

function numberFormat(options?: Intl.NumberFormatOptions): () => Intl.NumberFormat {
  return perLocale((region) => new Intl.NumberFormat(region, options))
}

/** Of days, which are the same in every zone. */
function dateFormat(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  return perLocale((region) => new Intl.DateTimeFormat(region, { timeZone: 'UTC', ...options }))
}

function zonedFormat(
  options: Intl.DateTimeFormatOptions,
): () => (zone: string) => Intl.DateTimeFormat {
  return perLocale((region) =>
    remembering((timeZone) => new Intl.DateTimeFormat(region, { timeZone, ...options })),
  )
}

/** Formats cost much to make: each is made once. */
function remembering<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>()
  return (key) => {
    const known = made.get(key) ?? make(key)
    made.set(key, known)
    return known
  }
}

/** A hyphen is too short for a minus beside tabular figures. */
const withMinus = (text: string): string => text.replace('-', '−')
