import type { MrrNote } from '../../domain/billing/events'
import { type Interval, monthlyMinor, type RecurringPrice } from '../../domain/money'
import { toNumber, toText } from './json'

/** What a subscription is worth a month, and how it is billed. */
export interface Terms {
  /** Null when it is not told, as prices in tiers are not: the last known one stays. */
  mrrMinor: number | null
  /** Why that is not the whole truth; the gravest reason where there are several. */
  mrrNote: MrrNote | null
  currency: string | null
  interval: string | null
  plan: string | null
}

/** How often a price comes back. */
export type Cycle = Pick<RecurringPrice, 'interval' | 'intervalCount'>

const INTERVALS: readonly Interval[] = ['day', 'week', 'month', 'year']

const MAX_COUNT = 1_000

/** Null for what is no cycle. */
export function toCycle(interval: unknown, count: unknown): Cycle | null {
  const known = INTERVALS.find((name) => name === interval)
  const intervalCount = toNumber(count) ?? 1
  const isCount = Number.isInteger(intervalCount) && intervalCount > 0 && intervalCount <= MAX_COUNT
  return known && isCount ? { interval: known, intervalCount } : null
}

/** "month", "year", "3 months". */
export const nameCycle = ({ interval, intervalCount }: Cycle): string =>
  intervalCount === 1 ? interval : `${intervalCount} ${interval}s`

/** ISO 4217 in upper case. */
export function toCurrency(value: unknown): string | null {
  const text = toText(value)
  return text !== null && /^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : null
}

const MAX_MINOR = 1e12

/** An amount that can be one: the sum of what a hostile or broken message says may be anything. */
export const toMinor = (value: number | null): number | null =>
  Number.isInteger(value) && value !== null && value >= 0 && value <= MAX_MINOR ? value : null

/** Sum of prices a month; null when one of them is unknown, or there are none. */
export function sumMonthly(prices: readonly (RecurringPrice | null)[]): number | null {
  const known = prices.flatMap((price) => price ?? [])
  return known.length > 0 && known.length === prices.length ? toMinor(monthlyMinor(known)) : null
}

const MAX_PLAN = 100

/** The first of the names that is one. */
export function toPlan(...names: unknown[]): string | null {
  const name = names.map(toText).find((text) => text !== null)
  return name?.slice(0, MAX_PLAN).toWellFormed() ?? null
}
