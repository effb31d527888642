import { describe, expect, it } from 'vitest'
import { signHex } from '../../../src/crypto'
import { AppError } from '../../../src/errors'
import { stripe } from '../../../src/providers/billing/stripe'

const SIGNED_AT = 1_700_000_000
const NOW = SIGNED_AT * 1_000
const BODY = '{"id":"evt_test_1","object":"event","type":"customer.subscription.deleted"}'

// HMAC-SHA256 of "1700000000." and the body under "whsec_test", worked out with openssl.
const V1 = '254ea8c863e2ce1391f9b34f4e3499d992ce40ff2afd714e5e382e8339457a76'

const verify = (
  header: string | null,
  { body = BODY, secrets = ['whsec_test'], now = NOW } = {},
): Promise<void> => {
  const headers = new Headers(header === null ? {} : { 'Stripe-Signature': header })
  return stripe.verify(body, headers, secrets, now)
}

const accepted = `t=${SIGNED_AT},v1=${V1}`
const unauthorized = expect.objectContaining({ code: 'unauthorized' })

describe('a Stripe signature', () => {
  it('is accepted on the body it was made for', async () => {
    await expect(verify(accepted)).resolves.toBeUndefined()
  })

  it('is made with the whole secret text as the key', async () => {
    expect(await signHex('whsec_test', `${SIGNED_AT}.${BODY}`)).toBe(V1)
  })

  it.each([
    ['any v1 counts', `t=${SIGNED_AT},v1=${'0'.repeat(64)},v1=${V1}`],
    ['other schemes are passed over', `t=${SIGNED_AT},v0=${'0'.repeat(64)},v1=${V1}`],
    ['spaces do not matter', `t=${SIGNED_AT}, v1=${V1}`],
  ])('is accepted when %s', async (_, header) => {
    await expect(verify(header)).resolves.toBeUndefined()
  })

  it.each([[['whsec_new', 'whsec_test']], [['whsec_test', 'whsec_new']]])(
    'is accepted under either secret while one is replaced: %j',
    async (secrets) => {
      await expect(verify(accepted, { secrets })).resolves.toBeUndefined()
    },
  )

  it('covers text beyond ASCII', async () => {
    const body = '{"comment":"för dyrt 💸"}'
    const header = `t=${SIGNED_AT},v1=${await signHex('whsec_test', `${SIGNED_AT}.${body}`)}`
    await expect(verify(header, { body })).resolves.toBeUndefined()
  })

  it.each([-300_000, 300_000])('is accepted %i ms from the clock', async (skew) => {
    await expect(verify(accepted, { now: NOW + skew })).resolves.toBeUndefined()
  })

  it.each([-300_001, 300_001])('is refused %i ms from the clock', async (skew) => {
    await expect(verify(accepted, { now: NOW + skew })).rejects.toEqual(unauthorized)
  })

  it.each([
    ['no header', null],
    ['an empty header', ''],
    ['no time', `v1=${V1}`],
    ['a time that is no number', `t=now,v1=${V1}`],
    ['an empty time', `t=,v1=${V1}`],
    ['no v1', `t=${SIGNED_AT}`],
    ['the right digits as v0', `t=${SIGNED_AT},v0=${V1}`],
    ['a digit changed', `t=${SIGNED_AT},v1=${V1.slice(0, -1)}7`],
    ['a digit missing', `t=${SIGNED_AT},v1=${V1.slice(0, -1)}`],
    ['another time', `t=${SIGNED_AT + 1},v1=${V1}`],
  ])('is refused with %s', async (_, header) => {
    const refusal = verify(header)
    await expect(refusal).rejects.toBeInstanceOf(AppError)
    await expect(refusal).rejects.toEqual(unauthorized)
  })

  it('is refused on a time that never passes, though well signed', async () => {
    const header = `t=now,v1=${await signHex('whsec_test', `now.${BODY}`)}`
    await expect(verify(header)).rejects.toEqual(unauthorized)
  })

  it('is refused on another body, under another secret, under none', async () => {
    await expect(verify(accepted, { body: `${BODY} ` })).rejects.toEqual(unauthorized)
    await expect(verify(accepted, { secrets: ['whsec_new'] })).rejects.toEqual(unauthorized)
    await expect(verify(accepted, { secrets: [] })).rejects.toEqual(unauthorized)
    await expect(verify(accepted, { secrets: [''] })).rejects.toEqual(unauthorized)
  })
})
