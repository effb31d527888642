import { type Json, requireTime, toId, toInstant, toObject, toText } from './json'
import { readHostId } from './paddle-subscription'
import { toEmail, toName } from './person'
import type { BillingCustomer } from './provider'

/** Kinds of messages that name a customer. */
const KINDS = new Set(['customer', 'subscription', 'transaction', 'adjustment'])

/** The customer of a message about one, or about what is theirs; null for all others. */
export function readPaddleCustomer(message: Json): BillingCustomer | null {
  const entity = toObject(message.data)
  const [kind = ''] = (toText(message.event_type) ?? '').split('.')
  const isCustomer = kind === 'customer'
  const externalId = toId(isCustomer ? entity.id : entity.customer_id)
  if (externalId === null || !KINDS.has(kind)) return null
  return {
    externalId,
    hostId: readHostId(entity),
    hostIdFrom: 'named',
    name: isCustomer ? toName(entity.name) : null,
    email: isCustomer ? toEmail(entity.email) : null,
    at: requireTime(toInstant(message.occurred_at), 'occurred_at'),
    deleted: false,
  }
}
