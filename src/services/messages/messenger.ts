import { listDue, nextDueAt } from '../../../db/queries/due'
import { type ChannelRow, listChannels, listClaimedMessages, type MessageRow } from '../../../db/queries/messages'
import type { Config } from '../../config'
import type { Context } from '../../context'
import { isReady } from '../../domain/deliveries/standing'
import type { Mailbox } from '../../domain/messages/address'
import type { Outside } from '../deliveries/outside'
import { createSender, type Send } from '../deliveries/sender'
import { attemptMessage, type Ways } from './attempt'
import { claimMessages } from './claim'
import { canSendLetters, type Letter, type LetterFate, sendLetter } from './letter'
import type { Mailer } from './mailer'

export interface Messenger {
  /** Who the runtime's own mail comes from; null where it has no mail server. */
  from: Mailbox | null
  publicUrl: string | null
  run: Send
  /** Tries what stands under this mark, now. */
  deliver: (ctx: Context, claim: string) => Promise<void>
  /** Sends a mail with a secret in it, now, and keeps nothing of it. */
  sendLetter: (ctx: Context, letter: Letter) => Promise<LetterFate>
  /** Whether there is something it could go by. */
  canSendLetters: (ctx: Context) => Promise<boolean>
}

/** Sends messages: the same sender as webhooks have, with a channel in an endpoint's place. */
export function createMessenger(config: Config, outside: Outside, mailer: Mailer | null): Messenger {
  const ways: Ways = {
    outside,
    mailer,
    urls: { resend: config.RESEND_API_URL, postmark: config.POSTMARK_API_URL },
    publicUrl: config.PUBLIC_URL ?? null,
  }
  const run = createSender<ChannelRow, MessageRow>(
    {
      name: 'messages',
      prepare: async () => {},

      async listReady(ctx) {
        const ready = (await listChannels(ctx.db, ctx.workspace.id)).filter((row) => isReady(row, ctx.now()))
        return new Map(ready.map((channel) => [channel.id, channel]))
      },

      listDue: (ctx, wanted) => listDue(ctx.db, 'messages', ctx.workspace.id, wanted, ctx.now()),
      nextDueAt: (ctx, channelIds) => nextDueAt(ctx.db, 'messages', ctx.workspace.id, channelIds),
      take: (ctx, ids) => claimMessages(ctx, ids, ways.publicUrl !== null),
      targetOf: ({ channelId }) => channelId ?? '',
      attempt: (ctx, message, channel) => attemptMessage(ctx, ways, message, channel),
    },
    outside,
  )

  async function deliver(ctx: Context, claim: string): Promise<void> {
    const channels = await listChannels(ctx.db, ctx.workspace.id)
    for (const message of await listClaimedMessages(ctx.db, ctx.workspace.id, claim)) {
      const channel = channels.find(({ id }) => id === message.channelId)
      if (channel) await attemptMessage(ctx, ways, message, channel)
    }
  }

  return {
    from: mailer?.from ?? null,
    publicUrl: ways.publicUrl,
    run,
    deliver,
    sendLetter: (ctx, letter) => sendLetter(ctx, ways, letter),
    canSendLetters: (ctx) => canSendLetters(ctx, ways),
  }
}

/** Sends what was just written, after the answer. */
export const sendSoon = (ctx: Context): void => ctx.defer(ctx.messenger.run(ctx))

/** The scheduled turn: what a crash or a failure left behind, what waited for day, what is to be tried again. */
export const sendDue = (ctx: Context): Promise<number> => ctx.messenger.run(ctx)
