import { canShowPercentage } from '../domain/metrics/gates'
import type { Spread } from '../domain/metrics/spread'
import type { UpdateState, UpdateTopic } from '../domain/updates/update'
import type { UpdateAsked } from '../services/updates/describe'
import { formatCount, formatDate, formatMoneys, UNKNOWN } from './format'
import { nameTheme } from './theme-words'
import { countOf } from './words'

export const UPDATE_STATE_NAMES: Record<UpdateState, string> = {
  considered: 'Considered',
  planned: 'Planned',
  in_progress: 'In progress',
  shipped: 'Shipped',
  declined: 'Declined',
}

export const nameTopic = ({ tag, value }: UpdateTopic): string => (tag === 'theme' ? nameTheme(value) : value)

/** "12 people asked, paying €490 MRR, since 2 Mar 2026". */
export function describeAsked(zone: string, { people, mrr, since, isCut }: UpdateAsked): string {
  if (people === 0 || since === null) return 'Nobody has mentioned it yet'
  const paying = Object.keys(mrr).length > 0 ? `, paying ${formatMoneys(mrr)} MRR` : ''
  const more = isCut ? ' of the newest answers' : ''
  return `${people === 1 ? '1 person' : `${formatCount(people)} people`} asked${paying}, since ${formatDate(zone, since)}${more}`
}

/** "41 days (20 to 90)"; what few answers waited is told with their number. */
export function describeWait(days: Spread | null): string {
  if (days === null) return UNKNOWN
  const middle = countOf(Math.round(days.median), 'day')
  return canShowPercentage(days.n)
    ? `${middle} (${formatCount(Math.round(days.q1))} to ${formatCount(Math.round(days.q3))})`
    : `${middle} (n=${formatCount(days.n)})`
}
