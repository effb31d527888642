import { sameSignature, sha256Hex, signHex } from '../../crypto'
import { AppError } from '../../errors'
import { type Json, parseMessage, toId, toInstant, toObject, toText } from './json'
import { readPaidInvoice, readRefundedInvoice } from './lemonsqueezy-payment'
import {
  readAttributes,
  readHostId,
  readLemonSqueezySubscription,
  readName,
} from './lemonsqueezy-subscription'
import { toEmail, toName } from './person'
import type { BillingCustomer, BillingProvider } from './provider'

const EVENTS = [
  'subscription_created',
  'subscription_updated',
  'subscription_cancelled',
  'subscription_resumed',
  'subscription_expired',
  'subscription_paused',
  'subscription_unpaused',
  'subscription_payment_success',
  'subscription_payment_refunded',
]

export const lemonsqueezy: BillingProvider = {
  slug: 'lemonsqueezy',
  name: 'Lemon Squeezy',
  docs: 'docs/billing/lemonsqueezy.md',
  events: EVENTS,
  secret: {
    name: 'Signing secret',
    hint: 'The one you give the webhook there: 8 to 40 characters.',
  },
  needsPrices: true,
  received: 200,

  /** `X-Signature`: hex HMAC-SHA256 of the body. No time is signed, so a message stays valid. */
  async verify(rawBody, headers, secrets) {
    const signature = headers.get('x-signature') ?? ''
    for (const secret of secrets.filter((text) => text !== '')) {
      if (await sameSignature(signature, await signHex(secret, rawBody))) return
    }
    throw new AppError('unauthorized', 'Lemon Squeezy signature is missing or does not match')
  },

  async describe(rawBody) {
    return { type: readName(parseMessage(rawBody)), id: await sha256Hex(rawBody) }
  },

  translate(payload, prices = {}) {
    const message = toObject(payload)
    const name = toText(toObject(message.meta).event_name) ?? ''
    const { type } = toObject(message.data)
    if (type === 'subscription-invoices') return INVOICES.get(name)?.(message) ?? []
    const isSubscription = type === 'subscriptions' && name.startsWith('subscription_')
    return isSubscription ? readLemonSqueezySubscription(message, prices) : []
  },

  readCustomer: (payload) => readCustomer(toObject(payload)),
}

/** That a payment failed or came in after all, the subscription's own messages say as well. */
const INVOICES = new Map([
  ['subscription_payment_success', readPaidInvoice],
  ['subscription_payment_refunded', readRefundedInvoice],
])

function readCustomer(message: Json): BillingCustomer | null {
  const attributes = readAttributes(message)
  const externalId = toId(attributes.customer_id)
  const at = toInstant(attributes.updated_at)
  if (externalId === null || at === null) return null
  return {
    externalId,
    hostId: readHostId(message),
    hostIdFrom: 'named',
    name: toName(attributes.user_name),
    email: toEmail(attributes.user_email),
    at,
    deleted: false,
  }
}
