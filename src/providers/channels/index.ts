import type { Channel } from './channel'
import { postmark } from './postmark'
import { resend } from './resend'
import { slack } from './slack'
import { smtp } from './smtp'
import { webhook } from './webhook'

/** By slug. A new channel is a file and a line here. */
export const CHANNELS: Readonly<Record<string, Channel>> = {
  [smtp.slug]: smtp,
  [resend.slug]: resend,
  [postmark.slug]: postmark,
  [slack.slug]: slack,
  [webhook.slug]: webhook,
}
