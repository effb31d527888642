import { headersOf } from '../../domain/messages/mail'
import type { MailChannel } from './channel'
import { FROM, REPLY_TO, writeMailbox } from './mail-fields'

/** Invalid e-mail request, inactive recipient: https://postmarkapp.com/developer/api/overview#error-codes */
const REJECTED = /"ErrorCode"\s*:\s*(300|406)\b/

/** Mail by the HTTP API of Postmark: https://postmarkapp.com/developer/api/email-api */
export const postmark: MailChannel = {
  slug: 'postmark',
  name: 'Postmark',
  carries: 'mail',
  about: 'Works on every runtime. The token is under API Tokens of a server.',
  fields: [
    FROM,
    REPLY_TO,
    {
      name: 'server_token',
      label: 'Server API token',
      hint: 'Of the server that sends',
      type: 'token',
      secret: true,
    },
    {
      name: 'stream',
      label: 'Message stream',
      hint: 'outbound where it is empty',
      type: 'token',
      optional: true,
    },
  ],

  toRequest: (mail, settings, { postmark: url }) => ({
    url: `${url}/email`,
    headers: {
      'x-postmark-server-token': settings.server_token ?? '',
      accept: 'application/json',
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      From: writeMailbox(mail.from),
      To: writeMailbox(mail.to),
      ...(mail.replyTo ? { ReplyTo: writeMailbox(mail.replyTo) } : {}),
      Subject: mail.subject,
      TextBody: mail.text,
      HtmlBody: mail.html,
      MessageStream: settings.stream || 'outbound',
      TrackOpens: false,
      Headers: Object.entries({
        // Keeps our Message-ID, which would be replaced otherwise.
        'X-PM-KeepID': 'true',
        'Message-ID': mail.messageId,
        ...headersOf(mail),
      }).map(([Name, Value]) => ({ Name, Value })),
    }),
  }),

  judge: ({ status, answer }) => (status === 422 && REJECTED.test(answer) ? 'rejected' : null),
}
