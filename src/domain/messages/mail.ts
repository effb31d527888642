import { hostOf, isAddress, isOneLine, type Mailbox } from './address'
import { escapeHtml, textToHtml } from './html'

/** A mail as every mail channel takes it. */
export interface Mail {
  /** With its angle brackets; the same at every attempt, so that a reader shows a repeat once. */
  messageId: string
  /** Groups mails about the same thing; null where there is one. */
  thread: string | null
  from: Mailbox
  to: Mailbox
  replyTo: Mailbox | null
  subject: string
  text: string
  html: string
  locale: string
  /** Written by the service, not by a person to a person. */
  isAutomatic: boolean
  /** Where this person ends all mail; null for the team's own. */
  unsubscribeUrl: string | null
}

export interface MailParts {
  id: string
  threadId: string | null
  from: Mailbox
  to: Mailbox
  replyTo: Mailbox | null
  subject: string
  body: string
  html: string | null
  locale: string
  isAutomatic: boolean
  footer: string
  unsubscribe: { url: string; words: string } | null
}

/** A message with what stands under every mail. */
export function toMail({ id, threadId, body, html, footer, unsubscribe, ...mail }: MailParts): Mail {
  const host = hostOf(mail.from.address)
  const under = [footer, unsubscribe && `${unsubscribe.words}: ${unsubscribe.url}`].filter(Boolean)
  return {
    ...mail,
    messageId: `<${id}@${host}>`,
    thread: threadId === null ? null : `<${threadId}@${host}>`,
    text: [body.trim(), ...(under.length > 0 ? [`-- \n${under.join('\n')}`] : [])].join('\n\n'),
    html: page(mail.locale, html ?? textToHtml(body), footer, unsubscribe),
    unsubscribeUrl: unsubscribe?.url ?? null,
  }
}

/** Headers beside those every mail has; unsubscribing by one click is RFC 8058. */
export function headersOf({ thread, unsubscribeUrl, isAutomatic }: Mail): Record<string, string> {
  return {
    ...(thread === null ? {} : { References: thread }),
    ...(unsubscribeUrl === null
      ? {}
      : {
          'List-Unsubscribe': `<${unsubscribeUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
    // Nobody's out-of-office note is an answer (RFC 3834).
    ...(isAutomatic ? { 'Auto-Submitted': 'auto-generated' } : {}),
  }
}

/** Whether a mail would put a line of somebody else's into its headers, or go to no address. */
export const isSafeMail = (mail: Mail): boolean =>
  [mail.from, mail.to, ...(mail.replyTo ? [mail.replyTo] : [])].every(
    ({ address, name }) => isAddress(address) && isOneLine(name ?? ''),
  ) && [mail.subject, mail.messageId, ...Object.values(headersOf(mail))].every(isOneLine)

/** Styles stand on the elements: many readers take none from the head. */
function page(locale: string, body: string, footer: string, unsubscribe: MailParts['unsubscribe']): string {
  const under = [
    ...(footer === '' ? [] : [textToHtml(footer)]),
    ...(unsubscribe ? [`<p><a href="${escapeHtml(unsubscribe.url)}" style="color:#57606a">${escapeHtml(unsubscribe.words)}</a></p>`] : []),
  ]
  const small = under.length === 0 ? '' : `<hr style="border:0;border-top:1px solid #d0d7de;margin:24px 0 12px"><div style="font-size:13px;color:#57606a">${under.join('\n')}</div>`
  return `<!doctype html>
<html lang="${escapeHtml(locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;padding:24px;font:16px/1.5 -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;color:#1f2328;background:#ffffff">
<div style="max-width:560px">${body}${small}</div>
</body>
</html>
`
}
