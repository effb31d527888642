import { addDays } from '../domain/time'
import { type Bucket, bucketOf, type DayRange, wholeBucket } from '../services/summaries/range'
import { formatDay, formatMonth, formatQuarter } from './format'
import { t } from './i18n/t'
import { humanize } from './words'

/** What a day, week, month, quarter or year is called, by its first day. */
export function nameBucket(bucket: Bucket, day: string): string {
  const year = day.slice(0, 4)
  if (bucket === 'year') return year
  if (bucket === 'quarter') return formatQuarter(day)
  return bucket === 'month' ? formatMonth(day) : formatDay(day)
}

/** What a column of them is headed by. */
export const headOf = (bucket: Bucket): string =>
  bucket === 'week' ? t('Week of') : humanize(bucket)

export const PERIODS = ['month', 'quarter', 'year'] as const
export type PeriodKind = (typeof PERIODS)[number]

/** How many of them a trend shows. */
const TREND: Record<PeriodKind, number> = { month: 12, quarter: 8, year: 5 }

export interface PagePeriod {
  kind: PeriodKind
  /** Ends today at the latest. */
  range: DayRange
  /** Not over yet. */
  running: boolean
  trend: DayRange
  /** First days of those beside it; null where the ledger or time ends. */
  before: string | null
  after: string | null
}

/**
 * The month, quarter or year that a page is about: that of the day asked for; else the last whole one;
 * else, while the ledger knows nothing so old, the present one.
 */
export function pagePeriod(
  kind: PeriodKind,
  wanted: string | undefined,
  today: string,
  firstDay: string | undefined,
): PagePeriod {
  const present = bucketOf(kind, today)
  const last = bucketOf(kind, addDays(present, -1))
  const usual = firstDay !== undefined && firstDay < present ? last : present
  const whole = wholeBucket(kind, wanted !== undefined && wanted <= today ? wanted : usual)
  const running = whole.toDay >= today
  const range = { fromDay: whole.fromDay, toDay: running ? today : whole.toDay }
  let fromDay = range.fromDay
  const earliest = bucketOf(kind, firstDay ?? today)
  for (let i = 1; i < TREND[kind] && fromDay > earliest; i += 1) {
    fromDay = bucketOf(kind, addDays(fromDay, -1))
  }
  return {
    kind,
    range,
    running,
    trend: { fromDay, toDay: range.toDay },
    before: range.fromDay > earliest ? bucketOf(kind, addDays(range.fromDay, -1)) : null,
    after: running ? null : addDays(whole.toDay, 1),
  }
}
