import { parseMessage, requireId, toObject, toText } from './json'
import { readPaddleCustomer } from './paddle-customer'
import { readPaddleAdjustment, readPaddleTransaction } from './paddle-payment'
import { readPaddleSubscription } from './paddle-subscription'
import type { BillingProvider } from './provider'
import { type TimedScheme, verifyTimedSignature } from './timed-signature'

/**
 * `Paddle-Signature: ts=<unix seconds>;h1=<hex>[;h1=<hex>…]`, two h1 while a secret is replaced.
 * Each attempt is signed anew. Paddle's own libraries allow 5 s, so little that a clock somewhat
 * off loses every message; ours is the tolerance of all systems here.
 * Source: developer.paddle.com/webhooks/about/signature-verification.
 */
const SCHEME: TimedScheme = {
  system: 'Paddle',
  between: ';',
  time: 'ts',
  signature: 'h1',
  joint: ':',
}

const EVENTS = [
  ...['created', 'activated', 'trialing', 'updated', 'past_due', 'paused', 'resumed', 'canceled'].map(
    (verb) => `subscription.${verb}`,
  ),
  'subscription.imported',
  'transaction.completed',
  'adjustment.created',
  'adjustment.updated',
  'customer.created',
  'customer.updated',
]

export const paddle: BillingProvider = {
  slug: 'paddle',
  name: 'Paddle',
  docs: 'docs/billing/paddle.md',
  events: EVENTS,
  secret: {
    name: 'Secret key',
    hint: 'Paddle shows it with the notification destination; it begins with pdl_ntfset_.',
  },
  received: 200,

  verify: (rawBody, headers, secrets, now) =>
    verifyTimedSignature(SCHEME, rawBody, headers.get('paddle-signature'), secrets, now),

  describe(rawBody) {
    const message = parseMessage(rawBody)
    return {
      id: requireId(message.event_id, 'event_id'),
      type: requireId(message.event_type, 'event_type'),
    }
  },

  translate(payload) {
    const message = toObject(payload)
    const type = toText(message.event_type) ?? ''
    if (type.startsWith('subscription.')) return readPaddleSubscription(message)
    if (type.startsWith('adjustment.')) return readPaddleAdjustment(message)
    return type === 'transaction.completed' ? readPaddleTransaction(message) : []
  },

  readCustomer: (payload) => readPaddleCustomer(toObject(payload)),
}
