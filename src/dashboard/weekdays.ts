import { msg } from './i18n/t'

/** As ISO 8601 counts them: the first is day 1. */
export const WEEKDAYS = [
  msg('Monday'),
  msg('Tuesday'),
  msg('Wednesday'),
  msg('Thursday'),
  msg('Friday'),
  msg('Saturday'),
  msg('Sunday'),
] as const
