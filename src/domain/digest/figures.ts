import { canShowPercentage } from '../metrics/gates'
import type { Headline } from '../metrics/headline'
import type { Rate } from '../metrics/rate'
import { currencyDigits, toMajor } from '../money'
import type { DigestContent } from './digest'

/** Figures of a digest as they are read out, in English. */

const count = new Intl.NumberFormat('en-GB')
const share = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

export const countText = (value: number): string => count.format(value)
export const countOf = (n: number, one: string): string => `${countText(n)} ${n === 1 ? one : `${one}s`}`
export const dayText = (value: string): string => day.format(Date.parse(value))
export const shareText = (value: number): string => share.format(value)

/** A share, or its counts while they are few; never a bare percentage. */
export function rateText({ k, n, rate }: Rate): string {
  const counts = `${countText(k)} of ${countText(n)}`
  if (n <= 0) return 'nothing to count'
  return rate === null || !canShowPercentage(n) ? counts : `${shareText(rate)} (${counts})`
}

export function moneyText(byCurrency: Readonly<Record<string, number>>): string {
  const sums = Object.entries(byCurrency).filter(([, minor]) => minor !== 0)
  return sums.map(([currency, minor]) => oneMoney(minor, currency)).join(' + ') || 'nothing paid'
}

function oneMoney(minor: number, currency: string): string {
  const digits = currencyDigits(currency)
  const format = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: digits,
    trailingZeroDisplay: 'stripIfInteger',
  })
  return withMinus(format.format(toMajor(minor, currency)))
}

const NAMES: Record<Headline['metric'], string> = { nps: 'NPS', csat: 'CSAT', ces: 'CES' }
export const scoreName = (metric: Headline['metric']): string => NAMES[metric]

const points = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0, signDisplay: 'exceptZero' })

export const scoreText = ({ unit }: Headline, value: number): string =>
  withMinus(unit === 'points' ? points.format(value) : share.format(value))

const withMinus = (text: string): string => text.replace('-', '−')

/** Whether a score moved, in words, with the interval of the move. */
export function moveText({ now, before, move }: DigestContent['scores'][number]): string {
  if (!before) return 'no answers before to compare with'
  if (!move) return 'too few answers to compare with the time before'
  const unit = now.unit === 'points' ? 'points' : 'percentage points'
  const factor = now.unit === 'points' ? 1 : 100
  const [low, high] = [move.low, move.high].map((value) => withMinus(points.format(factor * value)))
  const interval = `${low} to ${high} ${unit}`
  if (!move.distinct) return `cannot be told apart from ${scoreText(before, before.value)} before (${interval})`
  const way = move.difference > 0 ? 'up' : 'down'
  return `${way} from ${scoreText(before, before.value)}, by more than chance explains (${interval})`
}
