import type { Consent } from './consent'
import { MESSAGE_KINDS, type MessageKind } from './kinds'
import { firstAllowed } from './quiet-hours'
import type { MessageSettings } from './settings'
import type { WithheldReason } from './state'

export interface GateFacts {
  kind: MessageKind
  /** Mail leads to a person; other channels to one place of the team's own. */
  isMail: boolean
  address: string | null
  /** What the person said, and whether anybody with the same address unsubscribed. */
  consent: Consent | null
  /** When they were asked or written to, but for this message. */
  contacts: readonly number[]
  zone: string
  hasPublicUrl: boolean
  settings: MessageSettings
  now: number
}

export type Verdict = { go: true } | { withheld: WithheldReason } | { waitUntil: number }

const DAY = 86_400_000

/**
 * Whether a message may go now. The order is from what can be put right by the team to what the person
 * wants, so that the first reason is the most useful one to read.
 */
export function judgeMessage(facts: GateFacts): Verdict {
  const { isMail, address, consent, settings, now } = facts
  const kind = MESSAGE_KINDS[facts.kind]
  if (!isMail) return { go: true }
  if (address === null) return { withheld: 'no_address' }
  if (kind.needs === 'team') return { go: true }

  if (consent === 'unsubscribed') return { withheld: 'unsubscribed' }
  if (kind.needs === 'yes' && consent === null) return { withheld: 'no_consent' }
  if (kind.needs === 'yes' && !facts.hasPublicUrl) return { withheld: 'no_public_url' }

  const { contactCap } = settings
  if (kind.countsAsAsking && isCapped(facts.contacts, contactCap, now)) return { withheld: 'capped' }
  const at = kind.isQuietAtNight ? firstAllowed(facts.zone, now, settings.quietHours) : now
  return at > now ? { waitUntil: at } : { go: true }
}

/** Whether one more contact would be too many. */
export function isCapped(
  contacts: readonly number[],
  cap: MessageSettings['contactCap'],
  now: number,
): boolean {
  if (cap === null) return false
  return contacts.filter((at) => now - at < cap.days * DAY).length >= cap.count
}
