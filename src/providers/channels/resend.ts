import { headersOf } from '../../domain/messages/mail'
import type { MailChannel } from './channel'
import { FROM, REPLY_TO, writeMailbox } from './mail-fields'

/** Mail by the HTTP API of Resend: https://resend.com/docs/api-reference/emails/send-email */
export const resend: MailChannel = {
  slug: 'resend',
  name: 'Resend',
  carries: 'mail',
  about: 'Works on every runtime. The key is made under API Keys, with sending access.',
  fields: [
    FROM,
    REPLY_TO,
    { name: 'api_key', label: 'API key', hint: 're_…', type: 'token', secret: true },
  ],

  toRequest: (mail, settings, { resend: url }) => ({
    url: `${url}/emails`,
    headers: {
      authorization: `Bearer ${settings.api_key ?? ''}`,
      'content-type': 'application/json',
      'user-agent': 'Earshot/1',
      // A repeat within 24 hours is not sent twice.
      'idempotency-key': mail.messageId.slice(1, -1),
    },
    body: JSON.stringify({
      from: writeMailbox(mail.from),
      to: [writeMailbox(mail.to)],
      ...(mail.replyTo ? { reply_to: writeMailbox(mail.replyTo) } : {}),
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      headers: { 'Message-ID': mail.messageId, ...headersOf(mail) },
    }),
  }),

  // 422 names a field that is wrong; keys and domains are answered with 401 and 403.
  judge: ({ status }) => (status === 400 || status === 422 ? 'rejected' : null),
}
