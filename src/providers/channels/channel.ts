import type { AttemptProblem, Reply } from '../../domain/deliveries/attempt'
import type { Mail } from '../../domain/messages/mail'

/** What a channel asks for when it is set up. */
export interface ChannelField {
  readonly name: string
  readonly label: string
  readonly hint: string
  /** `mailbox` is `Name <address>`, `name` the part before it, `url` a place judged like a webhook's. */
  readonly type: 'mailbox' | 'name' | 'url' | 'token'
  readonly optional?: true
  /** Never shown again once it is stored. */
  readonly secret?: true
}

/** What goes to a place of the team's own. */
export interface Note {
  id: string
  kind: string
  subject: string
  text: string
  at: number
  cause: { kind: string; id: string; respondentId: string | null; customerId: string | null }
}

export interface ChannelRequest {
  url: string
  headers: Record<string, string>
  body: string
}

/** Where the HTTP APIs of mail providers are; elsewhere only in tests. */
export interface ApiUrls {
  resend: string
  postmark: string
}

interface Described {
  /** Name in settings and in rows. */
  readonly slug: string
  /** As people write it. */
  readonly name: string
  /** What it is, and where its settings are found over there. */
  readonly about: string
  readonly fields: readonly ChannelField[]
}

/** Carries mail to anybody: by a request, or by the mailer that a runtime hands in where it has none. */
export interface MailChannel extends Described {
  readonly carries: 'mail'
  toRequest?(mail: Mail, settings: Settings, urls: ApiUrls): ChannelRequest
  /** Says `rejected` where this very message would be refused again however often it is tried. */
  judge?(reply: Reply): AttemptProblem | null
}

/** Leads to one place of the team's own. */
export interface TeamChannel extends Described {
  readonly carries: 'notes'
  toRequest(note: Note, settings: Settings, now: number): ChannelRequest | Promise<ChannelRequest>
  judge?(reply: Reply): AttemptProblem | null
  /** What is made once and shown, such as a secret to check signatures with. */
  makeSettings?(): Settings
}

/** A way out for messages. One file each, registered in index.ts. */
export type Channel = MailChannel | TeamChannel

export type Settings = Readonly<Record<string, string>>
