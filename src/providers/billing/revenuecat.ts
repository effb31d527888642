import { AppError } from '../../errors'
import { type Json, parseMessage, requireId, toObject } from './json'
import type { BillingProvider } from './provider'
import { readRevenueCatCustomer } from './revenuecat-customer'
import { readRevenueCatEvent } from './revenuecat-events'
import { isSharedSecret } from './shared-secret'
import { type TimedScheme, verifyTimedSignature } from './timed-signature'

/** `X-RevenueCat-Webhook-Signature: t=<unix seconds>,v1=<hex>`, each attempt signed anew. */
const SCHEME: TimedScheme = {
  system: 'RevenueCat',
  between: ',',
  time: 't',
  signature: 'v1',
  joint: '.',
}

const EVENTS = [
  'INITIAL_PURCHASE',
  'RENEWAL',
  'CANCELLATION',
  'UNCANCELLATION',
  'BILLING_ISSUE',
  'EXPIRATION',
  'NON_RENEWING_PURCHASE',
]

export const revenuecat: BillingProvider = {
  slug: 'revenuecat',
  name: 'RevenueCat',
  docs: 'docs/billing/revenuecat.md',
  events: EVENTS,
  secret: {
    name: 'Authorization header',
    hint: 'The value you give the webhook there, or its signing secret.',
  },
  received: 200,

  /** A static header, or the newer signature where it is switched on: either proves the sender. */
  async verify(rawBody, headers, secrets, now) {
    if (await isSharedSecret(headers.get('authorization'), secrets)) return
    const signature = headers.get('x-revenuecat-webhook-signature')
    if (signature === null) {
      throw new AppError('unauthorized', 'RevenueCat authorization is missing or does not match')
    }
    await verifyTimedSignature(SCHEME, rawBody, signature, secrets, now)
  },

  describe(rawBody) {
    const event = toObject(parseMessage(rawBody).event)
    return { id: requireId(event.id, 'event.id'), type: requireId(event.type, 'event.type') }
  },

  translate(payload) {
    const event = toObject(toObject(payload).event)
    return isPaidFor(event) ? readRevenueCatEvent(event) : []
  },

  readCustomer(payload) {
    const event = toObject(toObject(payload).event)
    return isPaidFor(event) ? readRevenueCatCustomer(event) : null
  },
}

/** What testers buy, what is given away and what a family shares is paid by nobody. */
const isPaidFor = ({ environment, store, period_type, is_family_share }: Json): boolean =>
  environment !== 'SANDBOX' &&
  store !== 'PROMOTIONAL' &&
  period_type !== 'PROMOTIONAL' &&
  is_family_share !== true
