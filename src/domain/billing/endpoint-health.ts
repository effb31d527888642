import type { MessageState } from './message-state'

/** What is known of an address that a billing system posts to. */
export interface EndpointRecord {
  isSecured: boolean
  /** When something last came that no secret had signed. */
  refusedAt: number | null
  lastMessageAt: number | null
  /** Of the last 30 days. */
  counts: Readonly<Record<MessageState, number>>
  /** Since when the oldest message waits to be applied. */
  waitingSince: number | null
}

export const ENDPOINT_HEALTH = [
  'unsecured',
  'unsigned',
  'silent',
  'stuck',
  'refusing',
  'quiet',
  'well',
] as const

/**
 * `unsecured`: without a secret it takes nothing. `unsigned`: what came last was signed with another
 * secret. `silent`: nothing has ever come. `stuck`: a message waits longer than the sweep takes.
 * `refusing`: some could not be read. `quiet`: nothing came for a week.
 */
export type EndpointHealth = (typeof ENDPOINT_HEALTH)[number]

/** Messages are applied at once, and by the sweep within a minute. */
const PATIENCE_MS = 10 * 60_000
const WEEK_MS = 7 * 86_400_000

/** The gravest thing there is to say. */
export function endpointHealth(record: EndpointRecord, now: number): EndpointHealth {
  const { isSecured, refusedAt, lastMessageAt, counts, waitingSince } = record
  if (!isSecured) return 'unsecured'
  if (refusedAt !== null && refusedAt > (lastMessageAt ?? 0)) return 'unsigned'
  if (lastMessageAt === null) return 'silent'
  if (waitingSince !== null && now - waitingSince > PATIENCE_MS) return 'stuck'
  if (counts.refused > 0) return 'refusing'
  return now - lastMessageAt > WEEK_MS ? 'quiet' : 'well'
}
