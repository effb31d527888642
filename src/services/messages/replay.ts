import { type ChannelRow, findMessage, listChannels, listMessagesById, type MessageRow } from '../../../db/queries/messages'
import type { Context } from '../../context'
import { AppError } from '../../errors'
import { type Action, seeNothing } from '../action'
import { requireScope } from '../auth/require-scope'
import { CHANNELS_KEY, mailChannel } from './channels'
import { messageKey } from './keys'
import { sendSoon } from './messenger'
import { requireChannel } from './write-channel'

/**
 * Tries a message again that failed or is withheld, under the Message-ID it had. It is judged anew:
 * who said no still gets nothing. Throws not_found and conflict.
 */
export async function replayMessage(ctx: Context, id: string): Promise<MessageRow> {
  requireScope(ctx, 'messages:write')
  const row = await ctx.write(ctx.workspace, storeMessageReplay, id)
  await ctx.messenger.run(ctx)
  return (await findMessage(ctx.db, ctx.workspace.id, id)) ?? row
}

interface Seen {
  message: MessageRow | undefined
  channels: ChannelRow[]
}

export const storeMessageReplay: Action<string, Seen, MessageRow> = {
  name: 'storeMessageReplay',
  keys: (id) => [messageKey(id), CHANNELS_KEY],

  async see(db, workspaceId, ids) {
    const [messages, channels] = await Promise.all([
      listMessagesById(db, workspaceId, ids),
      listChannels(db, workspaceId),
    ])
    return ids.map((id) => ({ message: messages.get(id), channels }))
  },

  decide({ message, channels }, _id, { now }) {
    if (!message) throw new AppError('not_found', 'no such message')
    if (message.state === 'sent' || message.state === 'waiting') {
      throw new AppError('conflict', `this message is ${message.state === 'sent' ? 'sent' : 'on its way'}`)
    }
    if (message.reason === 'no_template') throw new AppError('conflict', 'there are no words to send')
    const channel = channels.find(({ id }) => id === message.channelId) ?? mailChannel(channels)
    if (!channel || channel.off !== null) throw new AppError('conflict', 'there is no channel for it that is on')
    const row: MessageRow = {
      ...message,
      channelId: channel.id,
      state: 'waiting',
      reason: null,
      dueAt: now,
      tries: 0,
      claim: null,
    }
    return { result: row, changes: { messages: [row] } }
  },
}

/** Lets everything a channel did not take be tried anew. Throws not_found and conflict. */
export async function replayChannel(ctx: Context, channelId: string): Promise<void> {
  requireScope(ctx, 'messages:write')
  const { off } = await requireChannel(ctx, channelId)
  if (off !== null) throw new AppError('conflict', 'switch the channel on first')
  await ctx.write(ctx.workspace, storeMessageReplays, channelId)
  sendSoon(ctx)
}

export const storeMessageReplays: Action<string, null, null> = {
  name: 'storeMessageReplays',
  keys: () => [CHANNELS_KEY],
  see: seeNothing,
  decide: (_seen, channelId, { now, workspace }) => ({
    result: null,
    changes: { replayedMessages: [{ workspaceId: workspace.id, channelId, now }] },
  }),
}
