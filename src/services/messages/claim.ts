import { type ChannelRow, listChannels, listClaimedMessages, listMessagesById, type MessageRow, readMessageSettings } from '../../../db/queries/messages'
import type { Changes } from '../../../db/changes'
import type { Context } from '../../context'
import { addTo } from '../../domain/group-by'
import { judgeMessage } from '../../domain/messages/gate'
import { MESSAGE_KINDS } from '../../domain/messages/kinds'
import type { MessageSettings } from '../../domain/messages/settings'
import type { WithheldReason } from '../../domain/messages/state'
import type { Action } from '../action'
import { LEASE_MS, makeClaim } from '../deliveries/claim'
import { isMailChannel } from './channels'
import { MESSAGES_KEY } from './keys'
import { type Recipient, seeRecipients } from './recipients'

interface Input {
  ids: string[]
  claim: string
  hasPublicUrl: boolean
}

interface Seen {
  messages: Map<string, MessageRow>
  channels: ChannelRow[]
  recipients: Map<string, Recipient>
  settings: MessageSettings
}

/** Takes those of the messages that are due, may go now, and nobody else is at. */
export async function claimMessages(
  ctx: Context,
  ids: string[],
  hasPublicUrl: boolean,
): Promise<MessageRow[]> {
  if (ids.length === 0) return []
  const claim = makeClaim()
  await ctx.write(ctx.workspace, storeMessageClaim, { ids, claim, hasPublicUrl })
  return await listClaimedMessages(ctx.db, ctx.workspace.id, claim)
}

/**
 * Judges messages at the last moment before they go, one after another: of two to one person the second
 * knows of the first, and whoever has just unsubscribed gets neither.
 */
export const storeMessageClaim: Action<Input, Seen, null> = {
  name: 'storeMessageClaim',
  keys: () => [MESSAGES_KEY],

  async see(db, workspaceId, inputs) {
    const [messages, channels, settings] = await Promise.all([
      listMessagesById(db, workspaceId, inputs.flatMap(({ ids }) => ids)),
      listChannels(db, workspaceId),
      readMessageSettings(db, workspaceId),
    ])
    const recipients = await seeRecipients(db, workspaceId, [...messages.values()])
    return inputs.map(() => ({ messages, channels, recipients, settings }))
  },

  decide(seen, { ids, claim, hasPublicUrl }, { now, workspace: { id: workspaceId, timeZone } }) {
    const going: string[] = []
    const withheld = new Map<WithheldReason, string[]>()
    const postponed = new Map<number, string[]>()
    const contactsNow = new Map<string, number[]>()
    for (const id of ids) {
      const message = seen.messages.get(id)
      if (!message) continue
      const { kind, address } = message
      const whom = address?.toLowerCase() ?? ''
      const recipient = seen.recipients.get(id)
      const channel = seen.channels.find((one) => one.id === message.channelId)
      const verdict = judgeMessage({
        kind,
        isMail: channel !== undefined && isMailChannel(channel),
        address,
        consent: recipient?.consent ?? null,
        contacts: [...(recipient?.contacts ?? []), ...(contactsNow.get(whom) ?? [])],
        zone: recipient?.zone ?? timeZone,
        hasPublicUrl,
        settings: seen.settings,
        now,
      })
      if ('withheld' in verdict) addTo(withheld, verdict.withheld, id)
      else if ('waitUntil' in verdict) addTo(postponed, verdict.waitUntil, id)
      else {
        going.push(id)
        if (MESSAGE_KINDS[kind].countsAsAsking) addTo(contactsNow, whom, now)
      }
    }
    const changes: Changes = {
      claimedMessages: [{ workspaceId, ids: going, claim, now, until: now + LEASE_MS }],
      withheldMessages: [...withheld].map(([reason, held]) => ({ workspaceId, ids: held, reason, now })),
      postponedMessages: [...postponed].map(([until, put]) => ({ workspaceId, ids: put, until, now })),
    }
    return { result: null, changes }
  },
}
