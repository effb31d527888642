import type { ChurnEventDraft } from '../../domain/billing/events'
import { AppError } from '../../errors'
import { type Json, requireText, toObject, toText } from './json'
import type { BillingProvider } from './provider'
import { readCustomer } from './stripe-customer'
import { readFailedInvoice, readPaidInvoice } from './stripe-invoice'
import { readCheckout, readRefund } from './stripe-payment'
import { verifyStripeSignature } from './stripe-signature'
import { readSubscriptionMessage } from './stripe-subscription'

/** The messages that say something to the ledger; docs/billing/stripe.md lists the same. */
const READERS = new Map<string, (message: Json) => ChurnEventDraft[]>([
  ['customer.subscription.created', readSubscriptionMessage],
  ['customer.subscription.updated', readSubscriptionMessage],
  ['customer.subscription.deleted', readSubscriptionMessage],
  ['customer.subscription.paused', readSubscriptionMessage],
  ['customer.subscription.resumed', readSubscriptionMessage],
  ['invoice.paid', readPaidInvoice],
  ['invoice.payment_succeeded', readPaidInvoice],
  ['invoice.payment_failed', readFailedInvoice],
  ['charge.refunded', readRefund],
  ['checkout.session.completed', readCheckout],
  ['checkout.session.async_payment_succeeded', readCheckout],
])

/** And those that say who somebody is. */
const CUSTOMER_TYPES = new Set(['customer.created', 'customer.updated', 'customer.deleted'])

export const stripe: BillingProvider = {
  slug: 'stripe',
  name: 'Stripe',
  docs: 'docs/billing/stripe.md',
  events: [...READERS.keys(), ...CUSTOMER_TYPES],
  secret: { name: 'Signing secret', hint: 'Stripe shows it beside the endpoint; it begins with whsec_.' },

  verify: (rawBody, headers, secrets, now) =>
    verifyStripeSignature(rawBody, headers.get('stripe-signature'), secrets, now),

  describe(rawBody) {
    const message = toObject(parseJson(rawBody))
    return { id: requireText(message.id, 'id'), type: requireText(message.type, 'type') }
  },

  translate(payload) {
    const message = toObject(payload)
    return READERS.get(toText(message.type) ?? '')?.(message) ?? []
  },

  readCustomer(payload) {
    const message = toObject(payload)
    const type = toText(message.type) ?? ''
    return READERS.has(type) || CUSTOMER_TYPES.has(type) ? readCustomer(message) : null
  },
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('invalid_request', 'body is not JSON')
  }
}
