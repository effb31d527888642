import type { EndpointHealth } from '../../domain/billing/endpoint-health'
import type { MessageState } from '../../domain/billing/message-state'
import { HEALTH_NAMES, STATE_NAMES } from '../billing-words'
import { t } from '../i18n/t'

type Tone = 'high' | 'low' | 'middle'

const HEALTH_TONES: Record<EndpointHealth, Tone> = {
  unsecured: 'middle',
  unsigned: 'low',
  silent: 'middle',
  stuck: 'low',
  refusing: 'low',
  quiet: 'middle',
  well: 'high',
}

const STATE_TONES: Record<MessageState, Tone> = {
  applied: 'high',
  unused: 'middle',
  refused: 'low',
  waiting: 'middle',
}

export const HealthBadge = ({ health }: { health: EndpointHealth }) => (
  <span class={`badge ${HEALTH_TONES[health]}`}>{t(HEALTH_NAMES[health])}</span>
)

export const StateBadge = ({ state }: { state: MessageState }) => (
  <span class={`badge ${STATE_TONES[state]}`}>{t(STATE_NAMES[state])}</span>
)
