import { AppError } from '../../errors'
import { requireText, toObject, toText } from './json'
import type { BillingProvider } from './provider'
import { verifyStripeSignature } from './stripe-signature'
import { readSubscriptionMessage } from './stripe-subscription'

const SUBSCRIPTION_TYPES = new Set([
  'customer.subscription.created',
  'customer.subscription.updated',
  'customer.subscription.deleted',
  'customer.subscription.paused',
  'customer.subscription.resumed',
])

export const stripe: BillingProvider = {
  slug: 'stripe',
  name: 'Stripe',
  docs: 'docs/billing/stripe.md',
  secret: { name: 'Signing secret', hint: 'Stripe shows it beside the endpoint; it begins with whsec_.' },

  verify: (rawBody, headers, secrets, now) =>
    verifyStripeSignature(rawBody, headers.get('stripe-signature'), secrets, now),

  describe(rawBody) {
    const message = toObject(parseJson(rawBody))
    return { id: requireText(message.id, 'id'), type: requireText(message.type, 'type') }
  },

  translate(payload) {
    const message = toObject(payload)
    const known = SUBSCRIPTION_TYPES.has(toText(message.type) ?? '')
    return known ? readSubscriptionMessage(message) : []
  },
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('invalid_request', 'body is not JSON')
  }
}
