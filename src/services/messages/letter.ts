import { listChannels } from '../../../db/queries/messages'
import type { Context } from '../../context'
import { judgeReply } from '../../domain/deliveries/attempt'
import { isSafeMail, toMail } from '../../domain/messages/mail'
import { readMailbox } from '../../domain/messages/address'
import { CHANNELS } from '../../providers/channels'
import { sendMail, senderOf, type Ways } from './attempt'

/** A mail that holds a secret, such as a link that opens an account. */
export interface Letter {
  /** An address. */
  to: string
  subject: string
  body: string
  locale: string
}

/** `no_way`: there is nothing here that mail could go by. */
export type LetterFate = 'sent' | 'refused' | 'no_way'

/**
 * Sends at once and keeps nothing: whoever may read a workspace's messages must not read the links of
 * its members. So what fails is not tried again, and whoever asked is told.
 */
export async function sendLetter(ctx: Context, ways: Ways, letter: Letter): Promise<LetterFate> {
  const way = await wayOf(ctx, ways)
  if (!way) return 'no_way'
  const { to, ...words } = letter
  const mail = toMail({
    ...words,
    id: ctx.newId('msg', ctx.now()),
    threadId: null,
    from: way.from,
    to: { address: to, name: null },
    replyTo: readMailbox(way.settings.reply_to ?? ''),
    html: null,
    isAutomatic: true,
    footer: '',
    unsubscribe: null,
  })
  if (!isSafeMail(mail)) return 'refused'
  const reply = await sendMail(ways, way.channel, mail, way.settings)
  const { status, problem } = judgeReply(reply, ctx.now())
  if (problem === null) return 'sent'
  ctx.log('letter not sent', { problem, status })
  return 'refused'
}

export const canSendLetters = async (ctx: Context, ways: Ways): Promise<boolean> =>
  (await wayOf(ctx, ways)) !== null

/** The workspace's first mail channel that is on, else the installation's own mail server. */
async function wayOf({ db, workspace }: Context, { mailer }: Ways) {
  const rows = (await listChannels(db, workspace.id)).filter(({ off }) => off === null)
  for (const { type, settings } of [...rows, { type: 'smtp', settings: {} }]) {
    const channel = CHANNELS[type]
    if (channel?.carries !== 'mail') continue
    const from = senderOf(settings, channel, mailer)
    if (from && (channel.toRequest || mailer)) return { channel, settings: settings as Record<string, string>, from }
  }
  return null
}
