import type { Changes } from '../../../db/changes'
import { type ChannelRow, listChannels, listMessagesById, type MessageRow } from '../../../db/queries/messages'
import { stateOfMessage } from '../../domain/messages/state'
import type { Action } from '../action'
import { afterAttempt, type Attempted, isTurnedOff } from '../deliveries/after-attempt'
import { CHANNELS_KEY } from './channels'
import { messageKey } from './keys'
import { noticeOff, type NoticeSeen, seeNotice } from './notice-off'

interface Seen {
  message: MessageRow | undefined
  channels: ChannelRow[]
  /** Where the channel is about to be switched off. */
  notice: NoticeSeen | null
}

/** Notes how an attempt went. One whose lease somebody else has taken over since changes nothing. */
export const recordMessageAttempt: Action<Attempted, Seen, { turnedOff: boolean }> = {
  name: 'recordMessageAttempt',
  keys: ({ id, isNews }) => [messageKey(id), ...(isNews ? [CHANNELS_KEY] : [])],

  async see(db, workspaceId, inputs) {
    const [messages, channels] = await Promise.all([
      listMessagesById(db, workspaceId, inputs.map(({ id }) => id)),
      listChannels(db, workspaceId),
    ])
    const seen = inputs.map((input) => {
      const message = messages.get(input.id)
      const channel = channels.find(({ id }) => id === message?.channelId)
      return { message, isEnding: isTurnedOff(channel, input) }
    })
    const notice = seen.some(({ isEnding }) => isEnding) ? await seeNotice(db, workspaceId) : null
    return seen.map(({ message, isEnding }) => ({ message, channels, notice: isEnding ? notice : null }))
  },

  decide({ message, channels, notice }, attempted, moment) {
    const { workspace } = moment
    if (!message || message.claim !== attempted.claim) return { result: { turnedOff: false }, changes: {} }
    const channel = channels.find(({ id }) => id === message.channelId)
    const { progress, targets, turnedOff, deliveryAttempts } = afterAttempt(
      workspace.id,
      message,
      channel,
      attempted,
    )
    const [after] = targets
    const changes: Changes = {
      messages: [{ ...message, ...progress, state: stateOfMessage(progress.state), claim: null }],
      deliveryAttempts,
      channels: targets,
      endedMessages: turnedOff && after ? [{ workspaceId: workspace.id, channelId: after.id }] : [],
      ...(turnedOff && after && notice ? noticeOff(moment, notice, noticedAs(after), after) : {}),
    }
    return { result: { turnedOff }, changes }
  },
}

const noticedAs = ({ id, name }: ChannelRow) => ({
  kind: 'channel' as const,
  id,
  name: `the channel ${name}`,
  path: `/settings/messages/channels/${id}`,
})
