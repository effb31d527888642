/** Instants are epoch milliseconds; days are YYYY-MM-DD in a named IANA zone and sort as text. */

const QUARTER_HOUR_MS = 15 * 60_000
const DAY_MS = 96 * QUARTER_HOUR_MS

/** Half of a power of two of quarter hours that is wider than any zone's distance from UTC. */
const SEARCH_MS = 64 * QUARTER_HOUR_MS

/** UTC days per zone, eleven years of them. */
const MAX_REMEMBERED = 4096

interface Calendar {
  format: Intl.DateTimeFormat
  stretches: Map<number, Stretch[]>
}

/** A day of the zone from an instant on. */
interface Stretch {
  from: number
  day: string
}

const calendars = new Map<string, Calendar>()

/**
 * The day of an instant in a zone. Runs per answer and per movement, so the days that meet in a UTC day
 * are worked out once: offsets and clock changes fall on quarter hours everywhere since 2012 (IANA tz
 * database). Throws RangeError for an unknown zone.
 */
export function dayIn(zone: string, at: number): string {
  const { format, stretches } = calendarOf(zone)
  const start = Math.floor(at / DAY_MS) * DAY_MS
  const known = stretches.get(start) ?? splitDay(format, start)
  if (stretches.size >= MAX_REMEMBERED) stretches.clear()
  stretches.set(start, known)
  return known.findLast(({ from }) => from <= at)?.day ?? ''
}

function splitDay(format: Intl.DateTimeFormat, start: number): Stretch[] {
  const stretchAt = (from: number): Stretch => ({ from, day: isoDay(format.formatToParts(from)) })
  const turnsBetween = (before: Stretch, after: Stretch): Stretch[] => {
    if (before.day === after.day) return []
    const quarters = (after.from - before.from) / QUARTER_HOUR_MS
    if (quarters === 1) return [after]
    const middle = stretchAt(before.from + Math.floor(quarters / 2) * QUARTER_HOUR_MS)
    return [...turnsBetween(before, middle), ...turnsBetween(middle, after)]
  }
  const first = stretchAt(start)
  return [first, ...turnsBetween(first, stretchAt(start + DAY_MS - QUARTER_HOUR_MS))]
}

/**
 * The first instant of a day in a zone, searched for rather than computed from an offset: where the
 * clock changes at midnight the day begins at 01:00, and a day may last 23 or 25 hours.
 */
export function startOfDay(zone: string, day: string): number {
  let before = toMs(day) - SEARCH_MS
  let after = toMs(day) + SEARCH_MS
  while (after - before > QUARTER_HOUR_MS) {
    const middle = (before + after) / 2
    if (dayIn(zone, middle) < day) before = middle
    else after = middle
  }
  return after
}

/** The day `count` calendar days later; earlier when negative. */
export const addDays = (day: string, count: number): string => toDay(toMs(day) + count * DAY_MS)

/** Calendar days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => (toMs(to) - toMs(from)) / DAY_MS

/** The Monday of the day's week (ISO 8601): a week is named by its first day. */
export function weekOf(day: string): string {
  const daysSinceMonday = (new Date(toMs(day)).getUTCDay() + 6) % 7
  return addDays(day, -daysSinceMonday)
}

/** The first of the day's month: a month is named by its first day, like a week. */
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`

/** The month `count` months later; earlier when negative. */
export function addMonths(month: string, count: number): string {
  const index = monthIndex(month) + count
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`
}

/** Months from one month to another; negative when `to` is earlier. */
export const monthsBetween = (from: string, to: string): number => monthIndex(to) - monthIndex(from)

const monthIndex = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

/** The first of the day's quarter: January, April, July or October. */
export function quarterOf(day: string): string {
  const month = Number(day.slice(5, 7))
  return `${day.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`
}

/** The first of January of the day's year. */
export const yearOf = (day: string): string => `${day.slice(0, 4)}-01-01`

function calendarOf(zone: string): Calendar {
  const known = calendars.get(zone)
  if (known) return known
  const calendar: Calendar = {
    format: new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }),
    stretches: new Map(),
  }
  calendars.set(zone, calendar)
  return calendar
}

function isoDay(parts: Intl.DateTimeFormatPart[]): string {
  const valueOf = (type: string) => parts.find((part) => part.type === type)?.value
  return `${valueOf('year')}-${valueOf('month')}-${valueOf('day')}`
}

const toMs = (day: string): number => Date.parse(`${day}T00:00:00Z`)

const toDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** Whether the platform knows this IANA zone. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
