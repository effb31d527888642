import type { BillingCustomer } from '../../domain/billing/account'
import { type Json, toObject, toText } from './json'
import { toEmail, toName } from './person'
import { hostIdIn, idOf, toldAt, toMs } from './stripe-facts'

type Read = (message: Json, object: Json) => Partial<Omit<BillingCustomer, 'externalId'>>

/** By the kind of object a message carries. A message names its customer, if nothing else of it. */
const READERS: Readonly<Record<string, Read>> = {
  customer: (message, customer) => ({
    ...describe(customer),
    hostId: hostIdIn(customer.metadata),
    at: toldAt(message) + rankOf(toText(message.type)),
    deleted: message.type === 'customer.deleted',
  }),

  subscription: (_message, { customer, metadata }) => ({
    ...describe(toObject(customer)),
    hostId: hostIdIn(metadata) ?? hostIdIn(toObject(customer).metadata),
  }),

  // Name and address were copied when the invoice was finalized, and may be older than the message.
  invoice: (message, invoice) => ({
    ...describe({ name: invoice.customer_name, email: invoice.customer_email }),
    at: toMs(toObject(invoice.status_transitions).finalized_at) ?? toldAt(message),
  }),

  'checkout.session': (_message, { metadata, client_reference_id, customer_details }) => ({
    ...describe(toObject(customer_details)),
    hostId: hostIdIn(metadata) ?? toText(client_reference_id),
    hostIdFrom: hostIdIn(metadata) === null ? 'referenced' : 'named',
  }),

  charge: () => ({}),
}

/** Who a message is about; null where it names no customer. Throws invalid_request without a time. */
export function readCustomer(message: Json): BillingCustomer | null {
  const object = toObject(toObject(message.data).object)
  const kind = toText(object.object) ?? ''
  const externalId = idOf(kind === 'customer' ? object : object.customer)
  const read = Object.hasOwn(READERS, kind) ? READERS[kind] : undefined
  if (externalId === null || read === undefined) return null
  return {
    externalId,
    hostId: null,
    hostIdFrom: 'named',
    name: null,
    email: null,
    at: toldAt(message),
    deleted: false,
    ...read(message, object),
  }
}

/** Created, changed and deleted may carry the same second: then they came in this order. */
function rankOf(type: string | null): number {
  return ['customer.created', 'customer.updated', 'customer.deleted'].indexOf(type ?? '')
}

const describe = ({ name, email }: Json) => ({ name: toName(name), email: toEmail(email) })
