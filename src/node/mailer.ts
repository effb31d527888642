import { createTransport } from 'nodemailer'
import type { Config } from '../config'
import type { AttemptProblem, Reply } from '../domain/deliveries/attempt'
import { type Mailbox, readMailbox } from '../domain/messages/address'
import { headersOf, type Mail } from '../domain/messages/mail'
import { MAIL_DEADLINE_MS, type Mailer } from '../services/messages/mailer'

const CONNECTIONS = 8
/** Most servers end a session sooner or later; this many mails share one. */
const MAILS_A_CONNECTION = 100
const SILENCE_MS = 10_000

/** Mail by the operator's SMTP server; null where none is set. */
export function createMailer({ SMTP_URL, MAIL_FROM }: Config): (Mailer & { close: () => void }) | null {
  const from = readMailbox(MAIL_FROM ?? '')
  if (SMTP_URL === undefined || from === null) return null
  const transport = createTransport(
    {
      url: SMTP_URL,
      pool: true,
      maxConnections: CONNECTIONS,
      maxMessages: MAILS_A_CONNECTION,
      connectionTimeout: SILENCE_MS,
      greetingTimeout: SILENCE_MS,
      socketTimeout: SILENCE_MS,
    },
    // What a mail says is never taken for a file or an address to fetch.
    { disableFileAccess: true, disableUrlAccess: true },
  )

  async function send(mail: Mail): Promise<Reply> {
    const began = performance.now()
    const reply = await withDeadline(
      transport.sendMail({
        messageId: mail.messageId,
        from: mailboxOf(mail.from),
        to: mailboxOf(mail.to),
        ...(mail.replyTo ? { replyTo: mailboxOf(mail.replyTo) } : {}),
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        headers: headersOf(mail),
      }),
    )
    return { ...reply, ms: Math.round(performance.now() - began) }
  }

  return { from, send, close: () => transport.close() }
}

const mailboxOf = ({ address, name }: Mailbox) => ({ address, name: name ?? '' })

const NO_REPLY: Omit<Reply, 'ms'> = { status: null, problem: null, retryAfter: null, answer: '' }

async function withDeadline(sending: Promise<{ response: string }>): Promise<Omit<Reply, 'ms'>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Omit<Reply, 'ms'>>((resolve) => {
    timer = setTimeout(() => resolve({ ...NO_REPLY, problem: 'too_slow' }), MAIL_DEADLINE_MS)
  })
  const sent = sending.then(
    ({ response }) => ({ ...NO_REPLY, status: Number.parseInt(response, 10) || 250, answer: response }),
    (error: SmtpError) => ({
      ...NO_REPLY,
      status: error.responseCode ?? null,
      problem: error.responseCode === undefined ? problemOf(error) : null,
      answer: error.response ?? error.message,
    }),
  )
  const reply = await Promise.race([sent, late])
  clearTimeout(timer)
  return reply
}

interface SmtpError extends Error {
  code?: string
  response?: string
  responseCode?: number
}

function problemOf({ code = '', message }: SmtpError): AttemptProblem {
  if (code === 'ETIMEDOUT') return 'too_slow'
  if (code === 'EDNS') return 'no_address'
  if (code === 'ETLS' || /certificate/i.test(message)) return 'certificate'
  // A mail that is none, before anybody was asked.
  return code === 'EENVELOPE' ? 'rejected' : 'unreachable'
}
