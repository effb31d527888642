import { type TimedScheme, verifyTimedSignature } from './timed-signature'

/** `Stripe-Signature: t=<unix seconds>,v1=<hex>[,v1=<hex>…]`. Source: docs.stripe.com/webhooks. */
const STRIPE: TimedScheme = {
  system: 'Stripe',
  between: ',',
  time: 't',
  signature: 'v1',
  joint: '.',
}

/** One v1 must be signed with one secret, whose whole text "whsec_…" is the key. */
export const verifyStripeSignature = (
  rawBody: string,
  header: string | null,
  secrets: readonly string[],
  now: number,
): Promise<void> => verifyTimedSignature(STRIPE, rawBody, header, secrets, now)
