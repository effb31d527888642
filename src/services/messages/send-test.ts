import { type ChannelRow, findChannel, findMessage, type MessageRow } from '../../../db/queries/messages'
import type { Context } from '../../context'
import { isAddress } from '../../domain/messages/address'
import { AppError } from '../../errors'
import type { Action } from '../action'
import { requireScope } from '../auth/require-scope'
import { LEASE_MS, makeClaim } from '../deliveries/claim'
import { isMailChannel } from './channels'
import { newMessage } from './compose'
import { requireChannel } from './write-channel'

/** Sends a test by one channel, at once, also while it is off. Throws not_found and invalid_fields. */
export async function sendChannelTest(
  ctx: Context,
  channelId: string,
  address: string | null,
): Promise<MessageRow> {
  requireScope(ctx, 'messages:write')
  const channel = await requireChannel(ctx, channelId)
  if (isMailChannel(channel) && !isAddress(address ?? '')) {
    throw new AppError('invalid_fields', 'a test by mail needs an address', {
      fields: [{ path: 'address', message: 'must be an address' }],
    })
  }
  const claim = makeClaim()
  const message = await ctx.write(ctx.workspace, storeChannelTest, { channelId, address, claim })
  await ctx.messenger.deliver(ctx, claim)
  return (await findMessage(ctx.db, ctx.workspace.id, message.id)) ?? message
}

interface Input {
  channelId: string
  address: string | null
  claim: string
}

/** Takes the message in the same step, so that nobody else sends it first. */
export const storeChannelTest: Action<Input, ChannelRow | undefined, MessageRow> = {
  name: 'storeChannelTest',
  keys: () => [],

  see: (db, workspaceId, inputs) =>
    Promise.all(inputs.map(({ channelId }) => findChannel(db, workspaceId, channelId))),

  decide(channel, { address, claim }, moment) {
    if (!channel) throw new AppError('not_found', 'no such channel')
    const { now, newId, workspace } = moment
    const seen = { channels: [{ ...channel, off: null }], templates: new Map(), people: new Map() }
    const message = newMessage(moment, seen, {
      kind: 'notice',
      cause: { kind: 'test', id: newId('evt', now) },
      to: isMailChannel(channel) && address !== null ? { address } : 'team',
      channelId: channel.id,
      content: {
        subject: `Test from ${workspace.name}`,
        body: 'This is a test. It arrived, so messages of this workspace arrive here too.',
      },
    })
    const taken: MessageRow = { ...message, claim, dueAt: now + LEASE_MS }
    return { result: taken, changes: { newMessages: [taken] } }
  },
}
