import { instantIn } from '../local-time'
import { addDays, addMonths, dayIn, monthOf, weekOf } from '../time'

/** When digests are made, in the workspace's zone. */
export interface DigestSchedule {
  every: 'week' | 'month'
  /** 1 is Monday. */
  weekday: number
  /** From 1 to 28, which every month has. */
  monthDay: number
  hour: number
}

/** Whole days of the zone, both inclusive, told of at a moment after the last of them. */
export interface DigestWindow {
  fromDay: string
  toDay: string
  dueAt: number
}

const HOUR_MS = 3_600_000

/**
 * The window told of last: the week, or month, of whole days that ends the day before the newest hour
 * the schedule names. Follows clocks: an hour that is skipped is the one after it.
 */
export function newestWindow(schedule: DigestSchedule, zone: string, now: number): DigestWindow {
  const today = dayIn(zone, now)
  const candidates = [dueDay(schedule, today, 0), dueDay(schedule, today, -1), dueDay(schedule, today, -2)]
  const windows = candidates.map((day) => windowDueOn(schedule, zone, day))
  const newest = windows.find(({ dueAt }) => dueAt <= now) ?? windows.at(-1)
  return newest ?? windowDueOn(schedule, zone, today)
}

/**
 * What of a window was not told of before: a schedule that was changed, or a zone, may name days
 * twice, and each day is told of once. Null when nothing is left.
 */
export function untoldPart(window: DigestWindow, lastToDay: string | null): DigestWindow | null {
  if (lastToDay === null || lastToDay < window.fromDay) return window
  return lastToDay < window.toDay ? { ...window, fromDay: addDays(lastToDay, 1) } : null
}

/** The day of the schedule in the week, or month, of a day; some weeks or months from there. */
function dueDay({ every, weekday, monthDay }: DigestSchedule, day: string, steps: number): string {
  return every === 'week'
    ? addDays(weekOf(day), weekday - 1 + 7 * steps)
    : addDays(addMonths(monthOf(day), steps), monthDay - 1)
}

function windowDueOn(schedule: DigestSchedule, zone: string, day: string): DigestWindow {
  return {
    fromDay: dueDay(schedule, day, -1),
    toDay: addDays(day, -1),
    dueAt: instantIn(zone, day, schedule.hour * HOUR_MS),
  }
}
