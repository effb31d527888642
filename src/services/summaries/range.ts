import type { Period } from '../../domain/metrics/payer-flow'
import {
  addDays,
  daysBetween,
  monthOf,
  quarterOf,
  startOfDay,
  weekOf,
  yearOf,
} from '../../domain/time'

/** Days of the workspace's zone, both inclusive (YYYY-MM-DD). */
export interface DayRange {
  fromDay: string
  toDay: string
}

export const BUCKETS = ['day', 'week', 'month', 'quarter', 'year'] as const
export type Bucket = (typeof BUCKETS)[number]

/** How each begins, and the most days it has. */
const CALENDAR: Record<Bucket, { startOf: (day: string) => string; days: number }> = {
  day: { startOf: (day) => day, days: 1 },
  week: { startOf: weekOf, days: 7 },
  month: { startOf: monthOf, days: 31 },
  quarter: { startOf: quarterOf, days: 92 },
  year: { startOf: yearOf, days: 366 },
}

/** The first day of the day, week (from Monday), month, quarter or year that a day lies in. */
export const bucketOf = (bucket: Bucket, day: string): string => CALENDAR[bucket].startOf(day)

/** The whole week, month … that a day lies in. */
export function wholeBucket(bucket: Bucket, day: string): DayRange {
  const fromDay = bucketOf(bucket, day)
  const next = bucketOf(bucket, addDays(fromDay, CALENDAR[bucket].days))
  return { fromDay, toDay: addDays(next, -1) }
}

/** The range in weeks, months …; the first and the last may be cut short by its ends. */
export function bucketsIn(bucket: Bucket, range: DayRange): DayRange[] {
  const buckets: DayRange[] = []
  for (let day = range.fromDay; day <= range.toDay; ) {
    const { toDay } = wholeBucket(bucket, day)
    buckets.push({ fromDay: day, toDay: toDay < range.toDay ? toDay : range.toDay })
    day = addDays(toDay, 1)
  }
  return buckets
}

/** The equally long range that ends where this one begins. */
export function previousRange({ fromDay, toDay }: DayRange): DayRange {
  const days = daysBetween(fromDay, toDay) + 1
  return { fromDay: addDays(fromDay, -days), toDay: addDays(fromDay, -1) }
}

export const lastDays = (today: string, days: number): DayRange => ({
  fromDay: addDays(today, 1 - days),
  toDay: today,
})

/** The instants a range lasts from and until. */
export const periodOf = (zone: string, { fromDay, toDay }: DayRange): Period => ({
  start: startOfDay(zone, fromDay),
  end: startOfDay(zone, addDays(toDay, 1)),
})

const WHOLE = [['month', 12], ['quarter', 4], ['year', 1]] as const
const DAYS_IN_YEAR = 365.2425

/** How many such ranges a year has: twelve whole months, however long each; else by its days. */
export function rangesInYear(range: DayRange): number {
  const whole = WHOLE.find(([bucket]) => {
    const { fromDay, toDay } = wholeBucket(bucket, range.fromDay)
    return fromDay === range.fromDay && toDay === range.toDay
  })
  return whole?.[1] ?? DAYS_IN_YEAR / (daysBetween(range.fromDay, range.toDay) + 1)
}
