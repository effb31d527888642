import type { Changes } from '../../../db/changes'
import { type ChannelRow, listChannels, listMessagesById, type MessageRow } from '../../../db/queries/messages'
import type { Attempt } from '../../domain/deliveries/attempt'
import { standingAfter } from '../../domain/deliveries/standing'
import { progressAfter } from '../../domain/deliveries/state'
import { stateOfMessage } from '../../domain/messages/state'
import type { Action } from '../action'
import { CHANNELS_KEY } from './channels'
import { messageKey } from './keys'
import { noticeOff, type NoticeSeen, seeNotice } from './notice-off'

interface Input {
  id: string
  claim: string
  attempt: Attempt
  /** Of the wait before the next one. */
  chance: number
  /** Whether the channel's standing may change by it; most attempts are one more that went well. */
  isNews: boolean
}

interface Seen {
  message: MessageRow | undefined
  channels: ChannelRow[]
  /** Where the channel is about to be switched off. */
  notice: NoticeSeen | null
}

/** Notes how an attempt went. One whose lease somebody else has taken over since changes nothing. */
export const recordMessageAttempt: Action<Input, Seen, { turnedOff: boolean }> = {
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
      return { message, isEnding: channel !== undefined && isTurnedOff(channel, input) }
    })
    const notice = seen.some(({ isEnding }) => isEnding) ? await seeNotice(db, workspaceId) : null
    return seen.map(({ message, isEnding }) => ({ message, channels, notice: isEnding ? notice : null }))
  },

  decide({ message, channels, notice }, { claim, attempt, chance, isNews }, moment) {
    const { workspace } = moment
    if (!message || message.claim !== claim) return { result: { turnedOff: false }, changes: {} }
    const channel = channels.find(({ id }) => id === message.channelId)
    const after = channel && isNews ? standingAfter(channel, attempt) : channel
    const isOff = !after || after.off !== null
    const turnedOff = isOff && channel?.off === null

    const { state, ...progress } = progressAfter(message, attempt, { isOff, chance })
    const { at, ms, status, problem, answer } = attempt
    const changes: Changes = {
      messages: [{ ...message, ...progress, state: stateOfMessage(state), claim: null }],
      deliveryAttempts: [
        {
          workspaceId: workspace.id,
          deliveryId: message.id,
          attempt: progress.attempts,
          at,
          ms,
          status,
          problem,
          answer,
        },
      ],
      channels: after && after !== channel ? [after] : [],
      endedMessages: turnedOff ? [{ workspaceId: workspace.id, channelId: channel.id }] : [],
      ...(turnedOff && after && notice ? noticeOff(moment, notice, noticedAs(after), after) : {}),
    }
    return { result: { turnedOff }, changes }
  },
}

/** Whether this attempt is the one that switches its channel off. */
const isTurnedOff = (channel: ChannelRow, { attempt, isNews }: Input): boolean =>
  isNews && channel.off === null && standingAfter(channel, attempt).off !== null

const noticedAs = ({ id, name }: ChannelRow) => ({
  kind: 'channel' as const,
  id,
  name: `the channel ${name}`,
  path: `/settings/messages/channels/${id}`,
})
