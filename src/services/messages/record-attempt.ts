import type { Changes } from '../../../db/changes'
import { type ChannelRow, listChannels, listMessagesById, type MessageRow } from '../../../db/queries/messages'
import type { Attempt } from '../../domain/deliveries/attempt'
import { standingAfter } from '../../domain/deliveries/standing'
import { progressAfter } from '../../domain/deliveries/state'
import { stateOfMessage } from '../../domain/messages/state'
import type { Action } from '../action'
import { CHANNELS_KEY } from './channels'
import { messageKey } from './keys'

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
    return inputs.map(({ id }) => ({ message: messages.get(id), channels }))
  },

  decide({ message, channels }, { claim, attempt, chance, isNews }, { workspace }) {
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
    }
    return { result: { turnedOff }, changes }
  },
}
