import type { EndpointStatus } from '../../domain/deliveries/standing'
import type { DeliveryState } from '../../domain/deliveries/state'
import { t } from '../i18n/t'
import { DELIVERY_STATE_NAMES, WEBHOOK_STATUS_NAMES } from '../webhook-words'

type Tone = 'high' | 'low' | 'middle'

const STATUS_TONES: Record<EndpointStatus, Tone> = {
  on: 'high',
  failing: 'low',
  paused: 'middle',
  off: 'middle',
  gone: 'low',
  given_up: 'low',
}

const STATE_TONES: Record<DeliveryState, Tone> = {
  waiting: 'middle',
  delivered: 'high',
  failed: 'low',
}

export const WebhookStatusBadge = ({ status }: { status: EndpointStatus }) => (
  <span class={`badge ${STATUS_TONES[status]}`}>{t(WEBHOOK_STATUS_NAMES[status])}</span>
)

export const DeliveryStateBadge = ({ state }: { state: DeliveryState }) => (
  <span class={`badge ${STATE_TONES[state]}`}>{t(DELIVERY_STATE_NAMES[state])}</span>
)
