import { canShowPercentage } from '../domain/metrics/gates'
import type { Spread } from '../domain/metrics/spread'
import type { UpdateState, UpdateTopic } from '../domain/updates/update'
import type { UpdateAsked } from '../services/updates/describe'
import { formatCount, formatDate, formatMoneys, UNKNOWN } from './format'
import { nameTheme } from './theme-words'
import { msg, plural, t } from './i18n/t'

export const UPDATE_STATE_NAMES: Record<UpdateState, string> = {
  considered: msg('Considered'),
  planned: msg('Planned'),
  in_progress: msg('In progress'),
  shipped: msg('Shipped'),
  declined: msg('Declined'),
}

export const nameUpdateState = (state: UpdateState): string => t(UPDATE_STATE_NAMES[state])

export const nameTopic = ({ tag, value }: UpdateTopic): string => (tag === 'theme' ? nameTheme(value) : value)

/** "12 people asked, paying €490 MRR, since 2 Mar 2026". */
export function describeAsked(zone: string, { people, mrr, since, isCut }: UpdateAsked): string {
  if (people === 0 || since === null) return t('Nobody has mentioned it yet.')
  const values = { mrr: formatMoneys(mrr), since: formatDate(zone, since) }
  const asked =
    Object.keys(mrr).length > 0
      ? plural(people, { one: '{n} person asked, paying {mrr} MRR, since {since}.', other: '{n} people asked, paying {mrr} MRR, since {since}.' }, values)
      : plural(people, { one: '{n} person asked, since {since}.', other: '{n} people asked, since {since}.' }, values)
  return isCut ? `${asked} ${t('Of the newest answers.')}` : asked
}

/** "41 days (20 to 90)"; what few answers waited is told with their number. */
export function describeWait(days: Spread | null): string {
  if (days === null) return UNKNOWN
  const middle = plural(Math.round(days.median), { one: '{n} day', other: '{n} days' })
  return canShowPercentage(days.n)
    ? t('{middle} ({low} to {high})', { middle, low: Math.round(days.q1), high: Math.round(days.q3) })
    : `${middle} (n=${formatCount(days.n)})`
}
