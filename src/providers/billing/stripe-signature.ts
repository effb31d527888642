import { sameSignature, signHex } from '../../crypto'
import { AppError } from '../../errors'

const TOLERANCE_MS = 300_000

/**
 * Checks the header `Stripe-Signature: t=<unix seconds>,v1=<hex>[,v1=<hex>…]`: one v1 must be the
 * HMAC-SHA256 of "t.body" under one secret, whose whole text "whsec_…" is the key. A time too far
 * ahead is refused as well: it would keep a captured message alive. Throws unauthorized.
 * Source: docs.stripe.com/webhooks, "Verify manually".
 */
export async function verifyStripeSignature(
  rawBody: string,
  header: string | null,
  secrets: readonly string[],
  now: number,
): Promise<void> {
  const { time, signatures } = parseHeader(header ?? '')
  const age = Math.abs(now - Number(time) * 1000)
  if (Number.isNaN(age) || age > TOLERANCE_MS) {
    throw new AppError('unauthorized', 'Stripe signature is missing, too old or from the future')
  }
  for (const secret of secrets.filter((text) => text !== '')) {
    const expected = await signHex(secret, `${time}.${rawBody}`)
    for (const signature of signatures) {
      if (await sameSignature(signature, expected)) return
    }
  }
  throw new AppError('unauthorized', 'Stripe signature does not match')
}

function parseHeader(header: string): { time: string; signatures: string[] } {
  const pairs = header.split(',').map((part) => part.trim().split('=', 2))
  const valuesOf = (name: string) =>
    pairs.flatMap(([key, value]) => (key === name ? (value ?? '') : []))
  return { time: valuesOf('t')[0] ?? '', signatures: valuesOf('v1') }
}
