import type { Reply } from '../../domain/deliveries/attempt'
import type { Mailbox } from '../../domain/messages/address'
import type { Mail } from '../../domain/messages/mail'

/** A runtime's own way to send mail, where it has one. */
export interface Mailer {
  /** Who its mail comes from. */
  from: Mailbox
  /** Hands a mail over; never rejects. The status is that of SMTP. */
  send(mail: Mail): Promise<Reply>
}

/** From the connection to the last byte of the answer; less than a lease. */
export const MAIL_DEADLINE_MS = 30_000
