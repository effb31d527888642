import Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { stripe as provider } from '../../../src/providers/billing/stripe'
import { NOON } from '../../harness'
import { sign } from '../../api/stripe'
import { message, subscription } from './stripe-messages'

/** Stripe's own library, which shares no line with what is tested here. */
const sdk = new Stripe('sk_test_never_used')

const SECRET = 'whsec_9f0d7c1e'
const BODIES = [
  JSON.stringify(message('updated', subscription())),
  JSON.stringify(message('updated', subscription()), null, 2),
  '{"id":"evt_1","type":"x","note":"för dyrt 💸 \\u2028"}',
]

const headersOf = (signature: string) => new Headers({ 'stripe-signature': signature })
const unauthorized = expect.objectContaining({ code: 'unauthorized' })

describe.each(BODIES)('Stripe’s library and this service agree on %s', (body) => {
  const theirs = (secret = SECRET, at = NOON) =>
    sdk.webhooks.generateTestHeaderString({ payload: body, secret, timestamp: at / 1000 })

  it('signed there, accepted here', async () => {
    await expect(
      provider.verify(body, headersOf(theirs()), [SECRET], NOON),
    ).resolves.toBeUndefined()
  })

  it('signed there with another secret, or for another body, refused here', async () => {
    await expect(
      provider.verify(body, headersOf(theirs('whsec_other')), [SECRET], NOON),
    ).rejects.toEqual(unauthorized)
    await expect(
      provider.verify(`${body} `, headersOf(theirs()), [SECRET], NOON),
    ).rejects.toEqual(unauthorized)
  })

  it('signed as our tests do, accepted there', () => {
    const header = sign(body, { at: NOON, secret: SECRET })
    expect(header).toBe(theirs())
    const event = sdk.webhooks.constructEvent(body, header, SECRET, undefined, undefined, NOON)
    expect(event).toEqual(JSON.parse(body))
  })

  it('but this service also refuses what comes from the future', async () => {
    const ahead = theirs(SECRET, NOON + 301_000)
    expect(() =>
      sdk.webhooks.constructEvent(body, ahead, SECRET, undefined, undefined, NOON),
    ).not.toThrow()
    await expect(provider.verify(body, headersOf(ahead), [SECRET], NOON)).rejects.toEqual(unauthorized)
  })
})
