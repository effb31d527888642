import type { EndpointHealth } from '../domain/billing/endpoint-health'
import type { MessageState } from '../domain/billing/message-state'
import { BILLING_PROVIDERS } from '../providers/billing'
import type { DescribedEndpoint } from '../services/billing/endpoint-records'
import { formatCount, formatTime } from './format'
import { countOf } from './words'

/** As people write a billing system; a system that is gone by its slug. */
export const providerName = (slug: string): string => BILLING_PROVIDERS[slug]?.name ?? slug

export const STATE_NAMES: Record<MessageState, string> = {
  applied: 'Applied',
  unused: 'Not used',
  refused: 'Refused',
  waiting: 'Waiting',
}

export const HEALTH_NAMES: Record<EndpointHealth, string> = {
  unsecured: 'Takes nothing yet',
  unsigned: 'Other secret',
  silent: 'Nothing yet',
  stuck: 'Stuck',
  refusing: 'Some refused',
  quiet: 'Quiet',
  well: 'Well',
}

/** How an address is doing, and what to do about it. */
export function describeHealth(endpoint: DescribedEndpoint, timeZone: string): string {
  const { health, provider, counts, refusedAt, waitingSince } = endpoint
  const name = providerName(provider)
  const secret = BILLING_PROVIDERS[provider]?.secret.name.toLowerCase() ?? 'secret'
  const timeOf = (at: number | null) => (at === null ? '' : ` ${formatTime(timeZone, at)}`)
  switch (health) {
    case 'unsecured':
      return `Enter the address in ${name}, then its ${secret} here: until then nothing is taken.`
    case 'unsigned':
      return `What came${timeOf(refusedAt)} was signed with another secret. Compare the ${secret} here with the one in ${name}.`
    case 'silent':
      return `Nothing has come yet. Send a test message from ${name}.`
    case 'stuck':
      return `A message has been waiting since${timeOf(waitingSince)}. It is tried again every minute.`
    case 'refusing':
      return `${countOf(counts.refused, 'message')} of the last 30 days could not be read.`
    case 'quiet':
      return `Nothing has come for more than a week. Is the webhook in ${name} still switched on?`
    case 'well':
      return 'Everything that came could be read.'
    default:
      return health satisfies never
  }
}

/** What came in the last 30 days: "12 messages in 30 days: 10 applied, 2 not used". */
export function describeCounts(counts: DescribedEndpoint['counts']): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (total === 0) return 'No messages in 30 days.'
  const parts = STATES.filter((state) => counts[state] > 0).map(
    (state) => `${formatCount(counts[state])} ${STATE_NAMES[state].toLowerCase()}`,
  )
  return `${countOf(total, 'message')} in 30 days: ${parts.join(', ')}.`
}

const STATES: readonly MessageState[] = ['applied', 'unused', 'refused', 'waiting']
