import { instantIn } from '../local-time'

/** How a date of three numbers is read. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const

export type DateOrder = (typeof DATE_ORDERS)[number]

const MONTHS =
  'january february march april may june july august september october november december'.split(' ')

/** Years are written with four digits, or two: 70 to 99 are of the last century. */
const NUMBERS = String.raw`(?<a>\d{1,4})([-/.])(?<b>\d{1,2})\2(?<c>\d{4}|\d{1,2})`
const NAMED = String.raw`(?<day>\d{1,2})[-. ]+(?<month>[a-z]{3,9})\.?[-, ]+(?<year>\d{4})`
const NAMED_FIRST = String.raw`(?<month>[a-z]{3,9})\.? +(?<day>\d{1,2})(?:st|nd|rd|th)?,? +(?<year>\d{4})`
const TIME = String.raw`(?<hours>\d{1,2}):(?<minutes>\d{2})(?::(?<seconds>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?`
const REST = String.raw`(?:(?:t|,? +)${TIME} ?(?<half>[ap])?\.?(?:m\.?)? ?(?<zone>z|utc|gmt|[+-]\d{2}:?(?:\d{2})?)?)?$`

const FORMS = [NUMBERS, NAMED, NAMED_FIRST].map((form) => new RegExp(`^${form}${REST}`, 'i'))

type Groups = Record<string, string | undefined>

/** The three numbers, their order unsettled; or a day that is certain. */
type Calendar = { numbers: [string, string, string] } | { day: string }

interface Written {
  calendar: Calendar
  msOfDay: number
  /** Null when the text names no zone. */
  offsetMs: number | null
}

/** Epoch seconds or milliseconds, as programs write them: 2001 to 2286. */
const EPOCH = /^(\d{10})(\d{3})?$/

/**
 * The instant a text names; null when it is no date. A day alone means its start; what names no zone
 * is of `zone`. Numbers are read in `order`, but a year of four digits in front is always one.
 */
export function readInstant(text: string, order: DateOrder, zone: string): number | null {
  const epoch = EPOCH.exec(text)
  if (epoch) return Number(epoch[1]) * 1000 + Number(epoch[2] ?? 0)
  const written = take(text)
  if (!written) return null
  const { calendar, msOfDay, offsetMs } = written
  const day = 'day' in calendar ? calendar.day : dayOf(calendar.numbers, order)
  if (day === null) return null
  return offsetMs === null ? instantIn(zone, day, msOfDay) : Date.parse(day) + msOfDay - offsetMs
}

/** The orders in which a text of three numbers is a date; null when it has but one reading, or none. */
export function ordersOf(text: string): { orders: DateOrder[]; differ: boolean } | null {
  const written = take(text)
  if (!written || 'day' in written.calendar) return null
  const { numbers } = written.calendar
  const readings = DATE_ORDERS.flatMap((order) => {
    const day = dayOf(numbers, order)
    return day === null ? [] : [{ order, day }]
  })
  const days = new Set(readings.map(({ day }) => day))
  return readings.length === 0
    ? null
    : { orders: readings.map(({ order }) => order), differ: days.size > 1 }
}

function take(text: string): Written | null {
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups
    if (!groups) continue
    const calendar = calendarOf(groups)
    const msOfDay = timeOf(groups)
    if (calendar === null || msOfDay === null) return null
    return { calendar, msOfDay, offsetMs: offsetOf(groups.zone) }
  }
  return null
}

function calendarOf({ a = '', b = '', c = '', year, month, day }: Groups): Calendar | null {
  const certain =
    year !== undefined && month !== undefined && day !== undefined
      ? toDay(year, String(monthOf(month)), day)
      : a.length === 4
        ? toDay(a, b, c)
        : undefined
  if (certain === undefined) return a.length === 3 ? null : { numbers: [a, b, c] }
  return certain === null ? null : { day: certain }
}

/** 1 to 12 by its English name or the beginning of it, 0 for anything else. */
const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1

function dayOf([a, b, c]: [string, string, string], order: DateOrder): string | null {
  switch (order) {
    case 'dmy':
      return toDay(c, b, a)
    case 'mdy':
      return toDay(c, a, b)
    case 'ymd':
      return toDay(a, b, c)
    default:
      return order satisfies never
  }
}

/** YYYY-MM-DD when there is such a day from 1970 on, else null. */
function toDay(year: string, month: string, day: string): string | null {
  if (year.length % 2 === 1 || month.length > 2 || day.length > 2) return null
  const short = Number(year) < 70 ? `20${year}` : `19${year}`
  const text = `${year.length === 2 ? short : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = Date.parse(`${text}T00:00:00Z`)
  const exists = at >= 0 && new Date(at).toISOString().startsWith(text)
  return exists ? text : null
}

function timeOf({ hours, minutes, seconds, fraction, half }: Groups): number | null {
  if (hours === undefined) return 0
  const isTwelve = half !== undefined
  const hour = Number(hours)
  if (isTwelve ? hour < 1 || hour > 12 : hour > 23) return null
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null
  const whole = isTwelve ? (hour % 12) + (half?.toLowerCase() === 'p' ? 12 : 0) : hour
  const ms = Number((fraction ?? '').padEnd(3, '0').slice(0, 3))
  return ((whole * 60 + Number(minutes)) * 60 + Number(seconds ?? 0)) * 1000 + ms
}

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? []
  if (hours === undefined) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000
}
