import type { ExportList, RunProblem } from '../domain/exports/lists'
import type { ExportSchedule } from '../domain/exports/schedule'
import { msg, t } from './i18n/t'
import { WEEKDAYS } from './weekdays'

export const EXPORT_NAMES: Record<ExportList, string> = {
  responses: msg('Responses'),
  customers: msg('Customers'),
  churn_events: msg('Churn events'),
  cancel_sessions: msg('Cancellation sessions'),
  follow_ups: msg('Follow-ups'),
}

export const RUN_PROBLEM_WORDS: Record<RunProblem, string> = {
  too_many: msg('Too many rows for one file: take them by hand under Data.'),
  no_public_url: msg('No link could be made: the operator has to set PUBLIC_URL.'),
}

/** "Every week: Monday, 06:00". */
export function sayExportSchedule({ every, weekday, hour }: ExportSchedule): string {
  const time = `${String(hour).padStart(2, '0')}:00`
  if (every === 'day') return t('Every day at {time}', { time })
  return t('Every week: {day}, {time}', { day: t(WEEKDAYS[weekday - 1] ?? WEEKDAYS[0]), time })
}
