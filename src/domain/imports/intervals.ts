import type { Interval } from '../money'

/** How often something is billed, as lists of subscriptions write it. */
const WORDS = new Map<string, string>([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['biweekly', '2 weeks'],
  ['monthly', 'month'],
  ['mo', 'month'],
  ['bimonthly', '2 months'],
  ['quarter', '3 months'],
  ['quarterly', '3 months'],
  ['semiannual', '6 months'],
  ['semiannually', '6 months'],
  ['half-yearly', '6 months'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['annually', 'year'],
  ['yr', 'year'],
])

/** "Monthly" → "month", "every 3 months" → "3 months"; what is none of them stays as it is. */
export function nameInterval(text: string): string {
  const lower = text.toLowerCase()
  const [, count, unit] = /^(?:every )?(\d{1,3} )?(day|week|month|year)s?$/.exec(lower) ?? []
  if (unit === undefined) return WORDS.get(lower) ?? text
  return count === undefined ? unit : lower.replace('every ', '')
}

/** The interval behind a name of ours; null for any other text. */
export function intervalOf(name: string): { interval: Interval; intervalCount: number } | null {
  const [, count = '1', unit] = /^(?:(\d{1,3}) )?(day|week|month|year)s?$/.exec(name) ?? []
  if (unit === undefined || Number(count) === 0) return null
  return { interval: unit as Interval, intervalCount: Number(count) }
}
