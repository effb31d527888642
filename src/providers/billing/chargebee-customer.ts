import { readHostId } from './chargebee-subscription'
import { type Json, toId, toObject, toText, toTime } from './json'
import { toEmail, toName } from './person'
import type { BillingCustomer } from './provider'

/** The customer of a message; null where it names none. */
export function readChargebeeCustomer(message: Json): BillingCustomer | null {
  const content = toObject(message.content)
  const [customer, subscription] = [toObject(content.customer), toObject(content.subscription)]
  const externalId = toId(customer.id ?? subscription.customer_id)
  const at = toTime(message.occurred_at, 1000)
  if (externalId === null || at === null) return null
  const person = [customer.first_name, customer.last_name].flatMap((part) => toText(part) ?? [])
  return {
    externalId,
    hostId: readHostId(subscription) ?? readHostId(customer),
    hostIdFrom: 'named',
    name: toName(customer.company) ?? toName(person.join(' ')),
    email: toEmail(customer.email),
    at,
    deleted: message.event_type === 'customer_deleted',
  }
}
