import type { MessageState } from '../../domain/messages/state'
import { t } from '../i18n/t'
import { MESSAGE_STATE_NAMES } from '../message-words'

const TONES: Record<MessageState, 'high' | 'low' | 'middle'> = {
  waiting: 'middle',
  sent: 'high',
  failed: 'low',
  withheld: 'middle',
}

export const MessageStateBadge = ({ state }: { state: MessageState }) => (
  <span class={`badge ${TONES[state]}`}>{t(MESSAGE_STATE_NAMES[state])}</span>
)
