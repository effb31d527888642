import { addDays, daysBetween, monthOf, startOfDay, weekOf } from '../../domain/time'

/** Days of the workspace's zone, both inclusive (YYYY-MM-DD). */
export interface DayRange {
  fromDay: string
  toDay: string
}

export type Bucket = 'day' | 'week' | 'month'

const STARTS: Record<Bucket, (day: string) => string> = {
  day: (day) => day,
  week: weekOf,
  month: monthOf,
}

/** The first day of the day, week (from Monday) or month that a day lies in. */
export const bucketOf = (bucket: Bucket, day: string): string => STARTS[bucket](day)

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
export const periodOf = (zone: string, { fromDay, toDay }: DayRange) => ({
  start: startOfDay(zone, fromDay),
  end: startOfDay(zone, addDays(toDay, 1)),
})
