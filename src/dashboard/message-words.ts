import type { ChannelRow, MessageRow } from '../../db/queries/messages'
import { endpointStatus } from '../domain/deliveries/standing'
import type { MessageKind } from '../domain/messages/kinds'
import type { MessageState, WithheldReason } from '../domain/messages/state'
import type { ReplyObstacle } from '../services/messages/reply'
import { formatTime } from './format'
import { msg, plural, t } from './i18n/t'
import { describeAnswer } from './webhook-words'

export const MESSAGE_STATE_NAMES: Record<MessageState, string> = {
  waiting: msg('Waiting'),
  sent: msg('Sent'),
  failed: msg('Failed'),
  withheld: msg('Withheld'),
}

export const MESSAGE_KIND_WORDS: Record<MessageKind, string> = {
  reply: msg('Reply'),
  playbook: msg('Playbook'),
  update: msg('Update'),
  check: msg('Did this solve it?'),
  digest: msg('Digest'),
  notice: msg('Notice'),
}

const REASONS: Record<WithheldReason, string> = {
  no_address: msg('Withheld: nobody knows their address'),
  no_consent: msg('Withheld: they never said that they want to hear from you'),
  unsubscribed: msg('Withheld: they want no mail from you'),
  capped: msg('Withheld: they were asked or written to often enough of late'),
  no_public_url: msg('Withheld: PUBLIC_URL is not set, so there would be no way to unsubscribe'),
  no_channel: msg('Withheld: there was no mail channel'),
  no_template: msg('Withheld: its template is gone'),
}

export const OBSTACLES: Record<ReplyObstacle, string> = {
  no_channel: msg('No mail channel is on.'),
  no_address: msg('Nobody knows where to write to them: tell their email with identify.'),
  unsubscribed: msg('They want no mail from you.'),
}

/** What became of a message, in one line. */
export function describeMessage(row: MessageRow, timeZone: string): string {
  const timeOf = (at: number | null) => (at === null ? '' : formatTime(timeZone, at))
  const answer = describeAnswer(row.lastStatus, row.lastProblem)
  if (row.reason !== null) return t(REASONS[row.reason])
  if (row.state === 'sent') return t('Sent {time}', { time: timeOf(row.lastAt ?? row.createdAt) })
  if (row.state === 'failed') return t('Failed: {answer}', { answer })
  if (row.attempts === 0) return t('Waiting until {time}', { time: timeOf(row.dueAt) })
  return plural(
    row.attempts,
    {
      one: 'Tried once: {answer}. Again {time}',
      other: 'Tried {n} times, last: {answer}. Again {time}',
    },
    { answer, time: timeOf(row.dueAt) },
  )
}

/** How a channel stands, and what to do about it. */
export function describeChannel(row: ChannelRow, now: number, timeZone: string): string {
  const timeOf = (at: number | null) => ({ time: at === null ? '' : formatTime(timeZone, at) })
  switch (endpointStatus(row, now)) {
    case 'on':
      return t('It takes what is sent.')
    case 'failing':
      return t('It has failed since {time}. It is tried again by itself.', timeOf(row.failingSince))
    case 'paused':
      return t('It asked to be left alone until {time}.', timeOf(row.pausedUntil))
    case 'off':
      return t('Switched off on {time}. What is written meanwhile is not sent.', timeOf(row.offAt))
    case 'gone':
      return t('It answered 410 on {time}, which means that it wants nothing more.', timeOf(row.offAt))
    case 'given_up':
      return t('Switched off on {time} after five days of failures. Switch it on, then replay.', timeOf(row.offAt))
    default:
      return ''
  }
}

/** "21:00" of minutes of the day, as a form has it, and back; null for what is no time. */
export const toClock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

export function fromClock(text: string): number | null {
  const found = /^([01]\d|2[0-3]):([0-5]\d)(:00)?$/.exec(text)
  return found ? Number(found[1]) * 60 + Number(found[2]) : null
}
