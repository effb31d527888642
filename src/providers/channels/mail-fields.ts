import type { Mailbox } from '../../domain/messages/address'
import type { ChannelField } from './channel'

export const FROM: ChannelField = {
  name: 'from',
  label: 'From',
  hint: 'Acme <hello@acme.com>, at a domain you have verified over there',
  type: 'mailbox',
}

export const REPLY_TO: ChannelField = {
  name: 'reply_to',
  label: 'Answers go to',
  hint: 'An address somebody reads; the sender’s where it is empty',
  type: 'mailbox',
  optional: true,
}

/** `"Name" <address>` with the name quoted, as the HTTP APIs of mail providers take it. */
export const writeMailbox = ({ address, name }: Mailbox): string =>
  name === null ? address : `"${name.replace(/["\\]/g, '\\$&')}" <${address}>`
