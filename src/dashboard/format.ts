import { canShowPercentage } from '../domain/metrics/gates'
import type { Spread } from '../domain/metrics/spread'
import { currencyDigits, toMajor } from '../domain/money'

/** Figures, money and dates as people read them. Unknown is "—", never 0. */

const LANGUAGE = 'en-GB'

/** What stands where a figure is not known. */
export const UNKNOWN = '—'

const count = new Intl.NumberFormat(LANGUAGE)
const points = new Intl.NumberFormat(LANGUAGE, {
  maximumFractionDigits: 0,
  signDisplay: 'exceptZero',
})
const finePoints = new Intl.NumberFormat(LANGUAGE, {
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
})
const decimal = new Intl.NumberFormat(LANGUAGE, {
  maximumFractionDigits: 1,
  signDisplay: 'negative',
})
const ratio = new Intl.NumberFormat(LANGUAGE, {
  minimumSignificantDigits: 2,
  maximumSignificantDigits: 2,
})
const percent = percentFormat(0)
const finePercent = percentFormat(1)

export const formatCount = (value: number): string => withMinus(count.format(value))

/** One decimal, for means and weights. */
export const formatDecimal = (value: number): string => withMinus(decimal.format(value))

/** How many times as often: two digits, so that a small ratio is as exact as a large one. */
export const formatRatio = (value: number): string => ratio.format(value)

/** NPS and its moves: whole points with their sign, never with "%". */
export const formatPoints = (value: number): string => withMinus(points.format(value))

/** A difference between shares (−1…1), in percentage points with a tenth. */
export const formatShareChange = (difference: number): string =>
  withMinus(finePoints.format(100 * difference))

/** A share (0…1) in whole percent. */
export const formatShare = (share: number): string => withMinus(percent.format(share))

/** A share with one decimal: for rates where a tenth of a percent matters. */
export const formatFineShare = (share: number): string => withMinus(finePercent.format(share))

const moneyFormats = new Map<string, Intl.NumberFormat>()

/** Minor units as money: 4900 EUR → €49. */
export function formatMoney(minor: number, currency: string): string {
  const format = remember(moneyFormats, currency, () => {
    const digits = currencyDigits(currency)
    return new Intl.NumberFormat(LANGUAGE, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'negative',
      trailingZeroDisplay: 'stripIfInteger',
    })
  })
  return withMinus(format.format(toMajor(minor, currency)))
}

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
  const [median, q1, q3] = [spread.median, spread.q1, spread.q3].map((value) =>
    formatCount(Math.round(value)),
  )
  return canShowPercentage(spread.n)
    ? `${median} (${q1} to ${q3})`
    : `${median} (n=${formatCount(spread.n)})`
}

const day = dateFormat('UTC', { day: 'numeric', month: 'short', year: 'numeric' })
const shortDay = dateFormat('UTC', { day: 'numeric', month: 'short' })
const month = dateFormat('UTC', { month: 'short', year: 'numeric' })

/** A day, YYYY-MM-DD, as "2 Mar 2026". */
export const formatDay = (value: string): string => day.format(Date.parse(value))

export const formatShortDay = (value: string): string => shortDay.format(Date.parse(value))

export const formatMonth = (value: string): string => month.format(Date.parse(value))

const dateFormats = new Map<string, Intl.DateTimeFormat>()
const timeFormats = new Map<string, Intl.DateTimeFormat>()

/** The day of an instant in a zone. */
export const formatDate = (zone: string, at: number): string =>
  remember(dateFormats, zone, () => dateFormat(zone, { dateStyle: 'medium' })).format(at)

/** Day and time of an instant in a zone. */
export const formatTime = (zone: string, at: number): string =>
  remember(timeFormats, zone, () =>
    dateFormat(zone, { dateStyle: 'medium', timeStyle: 'short' }),
  ).format(at)

const languages = new Intl.DisplayNames(LANGUAGE, { type: 'language', fallback: 'code' })

/** A language by its BCP 47 tag; a tag nobody knows stands for itself. */
export function formatLanguage(tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}

function percentFormat(maximumFractionDigits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(LANGUAGE, {
    style: 'percent',
    maximumFractionDigits,
    signDisplay: 'negative',
  })
}

function dateFormat(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LANGUAGE, { timeZone, ...options })
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

/** A hyphen is too short for a minus beside tabular figures. */
const withMinus = (text: string): string => text.replace('-', '−')
