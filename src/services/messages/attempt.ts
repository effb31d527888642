import { type ChannelRow, type MessageRow, readMessageSettings } from '../../../db/queries/messages'
import type { Context } from '../../context'
import { type Attempt, judgeReply, type Reply } from '../../domain/deliveries/attempt'
import { type Mailbox, readMailbox } from '../../domain/messages/address'
import { MESSAGE_KINDS } from '../../domain/messages/kinds'
import { isSafeMail, type Mail, toMail } from '../../domain/messages/mail'
import { wordsOf } from '../../domain/messages/words'
import type { ApiUrls, ChannelRequest, MailChannel, Settings } from '../../providers/channels/channel'
import { CHANNELS } from '../../providers/channels'
import type { Outside } from '../deliveries/outside'
import type { Mailer } from './mailer'
import { recordMessageAttempt } from './record-attempt'
import { unsubscribeUrl } from './unsubscribe-link'

/** Every way out there is in this process. */
export interface Ways {
  outside: Outside
  mailer: Mailer | null
  urls: ApiUrls
  publicUrl: string | null
}

/** Tries a message that was taken, once, and notes how it went. */
export async function attemptMessage(
  ctx: Context,
  ways: Ways,
  message: MessageRow,
  channel: ChannelRow,
): Promise<Attempt> {
  const at = ctx.now()
  const reply = await send(ctx, ways, message, channel)
  const judged = CHANNELS[channel.type]?.judge?.(reply) ?? null
  const attempt = judgeReply({ ...reply, problem: judged ?? reply.problem }, at)
  const { turnedOff } = await ctx.write(ctx.workspace, recordMessageAttempt, {
    id: message.id,
    claim: message.claim ?? '',
    attempt,
    chance: Math.random(),
    // A message that is refused says nothing about its channel.
    isNews: attempt.problem !== 'rejected' && (attempt.problem !== null || channel.failures > 0),
  })
  if (turnedOff) ctx.log('message channel switched off', { channel: channel.id, status: attempt.status })
  return attempt
}

const REJECTED: Reply = { status: null, problem: 'rejected', retryAfter: null, answer: '', ms: 0 }

async function send(ctx: Context, ways: Ways, message: MessageRow, row: ChannelRow): Promise<Reply> {
  const channel = CHANNELS[row.type]
  if (!channel) return { ...REJECTED, answer: 'there is no such channel' }
  if (channel.carries === 'notes') {
    const { id, kind, subject, body: text, createdAt: at, causeKind, causeId } = message
    const { respondentId, customerId } = message
    const cause = { kind: causeKind, id: causeId, respondentId, customerId }
    return await post(ways, await channel.toRequest({ id, kind, subject, text, at, cause }, row.settings, ctx.now()))
  }
  const mail = await mailOf(ctx, ways, message, row)
  if (!mail || !isSafeMail(mail)) return { ...REJECTED, answer: 'this is no mail that can be sent' }
  return await sendMail(ways, channel, mail, row.settings)
}

/** Hands a mail over by its channel, once. */
export async function sendMail(
  ways: Ways,
  channel: MailChannel,
  mail: Mail,
  settings: Settings,
): Promise<Reply> {
  if (channel.toRequest) return await post(ways, channel.toRequest(mail, settings, ways.urls))
  return ways.mailer
    ? await ways.mailer.send(mail)
    : { ...REJECTED, problem: 'unreachable', answer: 'SMTP_URL is not set' }
}

const post = ({ outside }: Ways, { url, ...request }: ChannelRequest): Promise<Reply> =>
  outside.post(url, request)

async function mailOf(
  ctx: Context,
  { mailer, publicUrl }: Ways,
  message: MessageRow,
  { settings: channel, type }: ChannelRow,
): Promise<Mail | null> {
  const from = senderOf(channel, CHANNELS[type], mailer)
  if (!from || message.address === null) return null
  const { footer } = await readMessageSettings(ctx.db, ctx.workspace.id)
  const { id, kind, causeId, respondentId, address, name, subject, body, html, locale } = message
  const url = respondentId === null ? null : await unsubscribeUrl(ctx, publicUrl, respondentId)
  return toMail({
    id,
    threadId: kind === 'reply' ? causeId : null,
    from,
    to: { address, name },
    replyTo: readMailbox(channel.reply_to ?? ''),
    subject,
    body,
    html,
    locale,
    isAutomatic: MESSAGE_KINDS[kind].needs !== 'nothing against it',
    footer,
    unsubscribe: url === null ? null : { url, words: wordsOf(locale).unsubscribe },
  })
}

/** Who mail comes from: as set for the channel, else the runtime's own address under the channel's name. */
export function senderOf(
  settings: Settings,
  channel: (typeof CHANNELS)[string] | undefined,
  mailer: Mailer | null,
): Mailbox | null {
  if (channel?.carries === 'mail' && channel.toRequest) return readMailbox(settings.from ?? '')
  return mailer && { ...mailer.from, name: settings.from_name || mailer.from.name }
}
