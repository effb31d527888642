import { sameSignature, sha256Hex, signHex } from '../../crypto'
import { AppError } from '../../errors'
import { type Json, parseMessage, toId, toInstant, toObject, toText } from './json'
import {
  readAttributes,
  readHostId,
  readLemonSqueezySubscription,
  readName,
} from './lemonsqueezy-subscription'
import { toEmail, toName } from './person'
import type { BillingCustomer, BillingProvider } from './provider'

export const lemonsqueezy: BillingProvider = {
  slug: 'lemonsqueezy',
  name: 'Lemon Squeezy',
  docs: 'docs/billing/lemonsqueezy.md',
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
    return isOfSubscription(message) ? readLemonSqueezySubscription(message, prices) : []
  },

  readCustomer: (payload) => readCustomer(toObject(payload)),
}

/** Messages about a payment carry an invoice; the subscription's own say the same and more. */
const isOfSubscription = (message: Json): boolean =>
  toObject(message.data).type === 'subscriptions' &&
  toText(toObject(message.meta).event_name)?.startsWith('subscription_') === true

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
