import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CustomerLedger, projectCustomer } from '../../../src/domain/billing/ledger'
import { AppError } from '../../../src/errors'
import { NOON } from '../../harness'
import type { ProviderCase, Proof } from './cases'
import { hostile, isKeepable, isStorable } from './hostile-messages'

const unauthorized = expect.objectContaining({ code: 'unauthorized' })

/** What holds for every billing system, of its code alone; over HTTP see test/api/billing-lives. */
export function testProvider(which: ProviderCase): void {
  describe(`${which.provider.name} proves who sent a message, and`, () => testProof(which))
  describe(`${which.provider.name} tells of a life, and`, () => testLife(which))
  describe(`${which.provider.name}, whatever it sends,`, () => testHostile(which))
}

interface Delivery {
  text: string
  secrets: string[]
  now: number
}

function testProof({ provider, secrets: [secret, next], sign, covers, life }: ProviderCase) {
  const body = JSON.stringify(life[0])
  const check = (
    { headers = {}, query = '' }: Proof,
    { text = body, secrets = [secret], now = NOON }: Partial<Delivery> = {},
  ) => provider.verify(text, new Headers(headers), secrets, now, new URLSearchParams(query))

  it('takes it under the secret, and under either while one is replaced', async () => {
    await expect(check(sign(body, { secret, at: NOON }))).resolves.toBeUndefined()
    for (const one of [secret, next]) {
      const proof = sign(body, { secret: one, at: NOON })
      await expect(check(proof, { secrets: [secret, next] })).resolves.toBeUndefined()
    }
  })

  it('covers text beyond ASCII', async () => {
    const text = JSON.stringify({ comment: 'för dyrt 💸' })
    await expect(check(sign(text, { secret, at: NOON }), { text })).resolves.toBeUndefined()
  })

  it('refuses another secret, part of it, none, and one while there is none', async () => {
    for (const wrong of [next, secret.slice(0, -1), `${secret}x`]) {
      await expect(check(sign(body, { secret: wrong, at: NOON }))).rejects.toEqual(unauthorized)
    }
    await expect(check({})).rejects.toEqual(unauthorized)
    const proof = sign(body, { secret, at: NOON })
    await expect(check(proof, { secrets: [] })).rejects.toEqual(unauthorized)
    const empty = sign(body, { secret: '', at: NOON })
    await expect(check(empty, { secrets: [''] })).rejects.toEqual(unauthorized)
  })

  it.runIf(covers.body)('refuses it for another body', async () => {
    const proof = sign(body, { secret, at: NOON })
    await expect(check(proof, { text: `${body} ` })).rejects.toEqual(unauthorized)
  })

  it.runIf(covers.time)('allows the clocks five minutes, either way', async () => {
    const proof = sign(body, { secret, at: NOON })
    for (const skew of [-300_000, 300_000]) {
      await expect(check(proof, { now: NOON + skew })).resolves.toBeUndefined()
    }
    for (const skew of [-300_001, 300_001]) {
      await expect(check(proof, { now: NOON + skew })).rejects.toEqual(unauthorized)
    }
  })
}

function testLife({ provider, life, prices, ...expected }: ProviderCase) {
  const { toldAs = expected.customerId } = expected
  const ledgerOf = (messages: readonly unknown[]): CustomerLedger => {
    const events = messages.flatMap((message) => provider.translate(message, prices))
    expect(new Set(events.map(({ customerId }) => customerId))).toEqual(new Set([toldAs]))
    return projectCustomer(events.map((draft) => ({ ...draft, receivedAt: 0 })))
  }

  it('it is the ledger worked by hand', () => {
    const ledger = ledgerOf(life)
    expect(ledger).toMatchObject({
      status: 'churned',
      mrr: {},
      firstPaidAt: Date.parse(expected.firstPaidAt),
      churnedAt: Date.parse(expected.churnedAt),
      cancelRequestedAt:
        expected.cancelRequestedAt === null ? null : Date.parse(expected.cancelRequestedAt),
    })
    expect(ledger.movements).toMatchObject(expected.movements)
  })

  it('it ends in one state, in any order and however often it is told', () => {
    const whole = ledgerOf(life)
    const places = life.map((_, place) => place)
    const all = fc.shuffledSubarray(places, { minLength: places.length })
    const some = fc.shuffledSubarray(places)
    fc.assert(
      fc.property(some, all, some, (...parts) => {
        const arrived = parts.flat().map((place) => life[place])
        expect(ledgerOf(arrived)).toEqual(whole)
      }),
    )
  })

  it('each event can be stored', () => {
    const events = life.flatMap((message) => provider.translate(message, prices))
    expect(events.filter((event) => !isStorable(event))).toEqual([])
  })

  it('each message has a name and says whom it is about', async () => {
    const describe = async (message: unknown) => await provider.describe(JSON.stringify(message))
    const names = await Promise.all(life.map(describe))
    expect(new Set(names.map(({ id }) => id)).size).toBe(life.length)
    for (const message of life) {
      expect(provider.readCustomer?.(message)).toMatchObject({ externalId: expect.any(String) })
    }
  })
}

function testHostile({ provider, life, prices, others = [] }: ProviderCase) {
  it('it says nothing of kinds it does not know, or of what is no message', () => {
    for (const payload of [null, true, 0, '', 'text', [], [[]], {}, { type: 'x', event_type: 'x' }]) {
      expect(provider.translate(payload, prices)).toEqual([])
      expect(provider.readCustomer?.(payload) ?? null).toBeNull()
    }
  })

  it.each(['', 'no json', 'null', '[]', '{}', '{"meta":{},"event":[]}'])(
    'it refuses to name %j',
    async (body) => {
      const named = async () => await provider.describe(body)
      await expect(named()).rejects.toEqual(expect.objectContaining({ code: 'invalid_request' }))
    },
  )

  it('it translates into what can be stored, or refuses', () => {
    fc.assert(
      fc.property(fc.constantFrom(...life, ...others).chain(hostile), (payload) => {
        const events = orRefusal(() => provider.translate(payload, prices)) ?? []
        expect(events.filter((event) => !isStorable(event))).toEqual([])
        const customer = orRefusal(() => provider.readCustomer?.(payload)) ?? null
        expect(customer === null || isKeepable(customer)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
}

function orRefusal<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid_request') return undefined
    throw error
  }
}
