import type { MailChannel } from './channel'
import { REPLY_TO } from './mail-fields'

/** Permanent refusals of one message (RFC 5321, 4.2.3); other codes speak of the account or the moment. */
const REJECTED: readonly (number | null)[] = [550, 551, 552, 553, 554]

/** Mail by the server that the operator named in SMTP_URL. */
export const smtp: MailChannel = {
  slug: 'smtp',
  name: 'SMTP',
  carries: 'mail',
  about: 'The mail server of this installation, set by its operator in SMTP_URL and MAIL_FROM.',
  fields: [
    {
      name: 'from_name',
      label: 'Sender’s name',
      hint: 'Stands before the address in MAIL_FROM',
      type: 'name',
      optional: true,
    },
    REPLY_TO,
  ],
  judge: ({ status }) => (REJECTED.includes(status) ? 'rejected' : null),
}
