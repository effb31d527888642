import type { Cycle } from './terms'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const WEEK_MS = 7 * DAY_MS

/** Lengths in months that the stores sell. */
const MONTHS = [1, 2, 3, 4, 6, 8, 12, 24]

/** Longer ones are months. */
const MAX_WEEKS = 8

/**
 * How often a price comes back, from the time that it paid for: RevenueCat names no interval.
 * Months are calendar months, to the day: stores count them in zones of their own. Null for any
 * other length, as a period cut short by a change of product has.
 */
export function cycleBetween(start: number, end: number): Cycle | null {
  const months = MONTHS.find((count) => Math.abs(end - addMonths(start, count)) <= DAY_MS)
  if (months !== undefined) {
    return months % 12 === 0
      ? { interval: 'year', intervalCount: months / 12 }
      : { interval: 'month', intervalCount: months }
  }
  const weeks = Math.round((end - start) / WEEK_MS)
  const isWeeks = Math.abs(end - start - weeks * WEEK_MS) <= HOUR_MS
  return isWeeks && weeks > 0 && weeks <= MAX_WEEKS
    ? { interval: 'week', intervalCount: weeks }
    : null
}

/** The same day of a later month, or its last one: 31 January and a month is 28 February. */
function addMonths(time: number, count: number): number {
  const date = new Date(time)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + count, date.getUTCDate()]
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(day, lastDay)) + (time % DAY_MS)
}
