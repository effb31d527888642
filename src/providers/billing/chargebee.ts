import { AppError } from '../../errors'
import { readChargebeeCustomer } from './chargebee-customer'
import { readChargebeePayment } from './chargebee-payment'
import { readChargebeeSubscription } from './chargebee-subscription'
import { type Json, parseMessage, requireId, toObject, toText } from './json'
import type { BillingProvider } from './provider'
import { isSharedSecret } from './shared-secret'

const EVENTS = [
  'subscription_created',
  'subscription_started',
  'subscription_activated',
  'subscription_changed',
  'subscription_trial_extended',
  'subscription_cancellation_scheduled',
  'subscription_scheduled_cancellation_removed',
  'subscription_cancelled',
  'subscription_reactivated',
  'subscription_renewed',
  'subscription_paused',
  'subscription_resumed',
  'subscription_deleted',
  'mrr_updated',
  'payment_succeeded',
  'payment_failed',
  'payment_refunded',
  'customer_created',
  'customer_changed',
  'customer_deleted',
]

export const chargebee: BillingProvider = {
  slug: 'chargebee',
  name: 'Chargebee',
  docs: 'docs/billing/chargebee.md',
  events: EVENTS,
  secret: {
    name: 'User name and password',
    hint: 'Those you give the webhook there for basic authentication, as user:password.',
  },

  /** Chargebee signs nothing; the credentials travel with each message. */
  async verify(_rawBody, headers, secrets) {
    const [, credentials = null] = /^basic +(\S+)$/i.exec(headers.get('authorization') ?? '') ?? []
    if (await isSharedSecret(credentials, secrets.map(encode))) return
    throw new AppError('unauthorized', 'Chargebee credentials are missing or do not match')
  },

  describe(rawBody) {
    const message = parseMessage(rawBody)
    return { id: requireId(message.id, 'id'), type: requireId(message.event_type, 'event_type') }
  },

  translate(payload) {
    const message = toObject(payload)
    return [
      ...(tellsOfSubscription(message) ? readChargebeeSubscription(message) : []),
      ...(PAYMENT_TYPES.has(message.event_type) ? readChargebeePayment(message) : []),
    ]
  },

  readCustomer: (payload) => readChargebeeCustomer(toObject(payload)),
}

/** Base64 of the UTF-8 bytes: btoa knows Latin-1 only. */
const encode = (secret: string): string =>
  secret === '' ? '' : btoa(String.fromCharCode(...new TextEncoder().encode(secret)))

/** A payment's message carries the subscription too, and what is due now; reminders are no news. */
function tellsOfSubscription({ event_type, content }: Json): boolean {
  const type = toText(event_type) ?? ''
  const isOfOne = type.startsWith('subscription_') || OTHER_TYPES.has(type)
  return isOfOne && !type.endsWith('_reminder') && toObject(content).subscription !== undefined
}

const PAYMENT_TYPES: ReadonlySet<unknown> = new Set(['payment_succeeded', 'payment_refunded'])

const OTHER_TYPES = new Set(['mrr_updated', 'payment_succeeded', 'payment_failed'])
