import type { EndpointHealth } from '../domain/billing/endpoint-health'
import type { MessageState } from '../domain/billing/message-state'
import { BILLING_PROVIDERS } from '../providers/billing'
import type { DescribedEndpoint } from '../services/billing/endpoint-records'
import { formatCount, formatTime } from './format'
import { msg, plural, t } from './i18n/t'
import { lowered } from './words'

/** As people write a billing system; a system that is gone by its slug. */
export const providerName = (slug: string): string => BILLING_PROVIDERS[slug]?.name ?? slug

export const STATE_NAMES: Record<MessageState, string> = {
  applied: msg('Applied'),
  unused: msg('Not used'),
  refused: msg('Refused'),
  waiting: msg('Waiting'),
}

export const HEALTH_NAMES: Record<EndpointHealth, string> = {
  unsecured: msg('Takes nothing yet'),
  unsigned: msg('Other secret'),
  silent: msg('Nothing yet'),
  stuck: msg('Stuck'),
  refusing: msg('Some refused'),
  quiet: msg('Quiet'),
  well: msg('Well'),
}

/** How an address is doing, and what to do about it. */
export function describeHealth(endpoint: DescribedEndpoint, timeZone: string): string {
  const { health, provider, counts, refusedAt, waitingSince } = endpoint
  const name = providerName(provider)
  const secret = lowered(t(BILLING_PROVIDERS[provider]?.secret.name ?? msg('Secret')))
  const timeOf = (at: number | null) => (at === null ? '' : formatTime(timeZone, at))
  switch (health) {
    case 'unsecured':
      return t('Enter the address in {name}, then its {secret} here: until then nothing is taken.', {
        name,
        secret,
      })
    case 'unsigned':
      return t(
        'What came {time} was signed with another secret. Compare the {secret} here with the ' +
          'one in {name}.',
        { time: timeOf(refusedAt), secret, name },
      )
    case 'silent':
      return t('Nothing has come yet. Send a test message from {name}.', { name })
    case 'stuck':
      return t('A message has been waiting since {time}. It is tried again every minute.', {
        time: timeOf(waitingSince),
      })
    case 'refusing':
      return t('{messages} of the last 30 days could not be read.', {
        messages: plural(counts.refused, { one: '{n} message', other: '{n} messages' }),
      })
    case 'quiet':
      return t('Nothing has come for more than a week. Is the webhook in {name} still switched on?', {
        name,
      })
    case 'well':
      return t('Everything that came could be read.')
    default:
      return health satisfies never
  }
}

/** What came in the last 30 days: "12 messages in 30 days: 10 applied, 2 not used". */
export function describeCounts(counts: DescribedEndpoint['counts']): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (total === 0) return t('No messages in 30 days.')
  const parts = STATES.filter((state) => counts[state] > 0).map(
    (state) => `${formatCount(counts[state])} ${lowered(t(STATE_NAMES[state]))}`,
  )
  return t('{messages} in 30 days: {parts}.', {
    messages: plural(total, { one: '{n} message', other: '{n} messages' }),
    parts: parts.join(', '),
  })
}

const STATES: readonly MessageState[] = ['applied', 'unused', 'refused', 'waiting']
