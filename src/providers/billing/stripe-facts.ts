import { AppError } from '../../errors'
import { type Json, requireShort, requireText, toId, toObject, toText, toTime } from './json'

/** Stripe's seconds as our milliseconds. */
export const toMs = (seconds: unknown): number | null => toTime(seconds, 1000)

/** When the message's news happened. Throws invalid_request. */
export function toldAt(message: Json): number {
  const at = toMs(message.created)
  if (at === null) throw new AppError('invalid_request', 'created is missing')
  return at
}

/**
 * Ids sort by when Stripe told them: of two words about the same instant, as an end and the reason
 * added to it a day later, the later one stands.
 */
export const eventId = (message: Json): string =>
  `stripe:${String(toldAt(message) / 1000).padStart(10, '0')}:${requireText(message.id, 'id')}`

/** The id of an object that may be expanded. */
export const idOf = (value: unknown): string | null => toId(toObject(value).id ?? value)

/** The id the host gave under the name this service asks for. Throws invalid_request. */
export function hostIdIn(metadata: unknown): string | null {
  const id = toText(toObject(metadata).user_id)
  return id === null ? null : requireShort(id, 'metadata.user_id')
}
