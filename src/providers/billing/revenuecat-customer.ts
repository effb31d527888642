import { type Json, requireId, toId, toList, toObject, toTime } from './json'
import { toEmail, toName } from './person'
import type { BillingCustomer } from './provider'

/** The first id a person had there: those the app gives later may change from event to event. */
export const readRevenueCatCustomerId = (event: Json): string =>
  requireId(event.original_app_user_id ?? event.app_user_id, 'event.app_user_id')

/** The customer of an event; null for those about none or about several, as a transfer is. */
export function readRevenueCatCustomer(event: Json): BillingCustomer | null {
  const at = toTime(event.event_timestamp_ms, 1)
  const externalId = toId(event.original_app_user_id ?? event.app_user_id)
  if (externalId === null || at === null) return null
  const attributes = toObject(event.subscriber_attributes)
  const read = (name: string) => toObject(attributes[name]).value
  return {
    externalId,
    hostId: readHostId(event),
    hostIdFrom: 'named',
    name: toName(read('$displayName')),
    email: toEmail(read('$email')),
    at,
    deleted: false,
  }
}

/** Whoever buys before signing in has an id of RevenueCat's, which stays among their aliases. */
function readHostId(event: Json): string | null {
  const ids = [event.app_user_id, event.original_app_user_id, ...toList(event.aliases)]
  return ids.map(toId).find((id) => id !== null && !id.startsWith('$RCAnonymousID:')) ?? null
}
