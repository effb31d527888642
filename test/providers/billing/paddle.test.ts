import { describe, expect, it } from 'vitest'
import { signHex } from '../../../src/crypto'
import { projectCustomer } from '../../../src/domain/billing/ledger'
import { paddle } from '../../../src/providers/billing/paddle'
import { adjustment, first, item, message, subscription, transaction } from './paddle-messages'

const AT = Date.parse('2026-01-05T00:00:00.123Z')

describe('Paddle’s signature', () => {
  const SIGNED_AT = 1_700_000_000
  const BODY = '{"id":"evt_test_1","object":"event","type":"customer.subscription.deleted"}'
  // HMAC-SHA256 of "1700000000:" and the body under "pdl_ntfset_test", worked out with openssl.
  const H1 = '010724d81361cddf0a3183be99f002625b3706d5a837b23ac40480c12a7e0758'
  const unauthorized = expect.objectContaining({ code: 'unauthorized' })
  const verify = (header: string, now = SIGNED_AT * 1_000) =>
    paddle.verify(BODY, new Headers({ 'Paddle-Signature': header }), ['pdl_ntfset_test'], now)

  it('is made with the whole secret, of the time, a colon and the body', async () => {
    expect(await signHex('pdl_ntfset_test', `${SIGNED_AT}:${BODY}`)).toBe(H1)
  })

  it.each([
    ['alone', `ts=${SIGNED_AT};h1=${H1}`],
    ['beside one of the next secret', `ts=${SIGNED_AT};h1=${'0'.repeat(64)};h1=${H1}`],
    ['beside a scheme to come', `ts=${SIGNED_AT};h2=ff;h1=${H1}`],
  ])('is accepted %s', async (_, header) => {
    await expect(verify(header)).resolves.toBeUndefined()
  })

  it.each([
    ['with Stripe’s separator', `ts=${SIGNED_AT},h1=${H1}`],
    ['without a time', `h1=${H1}`],
    ['at another time', `ts=${SIGNED_AT + 1};h1=${H1}`],
    ['with a digit missing', `ts=${SIGNED_AT};h1=${H1.slice(1)}`],
    ['behind more others than are looked at', `ts=${SIGNED_AT};${'h1=0;'.repeat(10)}h1=${H1}`],
  ])('is refused %s', async (_, header) => {
    await expect(verify(header)).rejects.toEqual(unauthorized)
  })

  it('outlasts the five seconds of Paddle’s own libraries, but not five minutes', async () => {
    const header = `ts=${SIGNED_AT};h1=${H1}`
    await expect(verify(header, SIGNED_AT * 1_000 + 6_000)).resolves.toBeUndefined()
    await expect(verify(header, SIGNED_AT * 1_000 + 300_001)).rejects.toEqual(unauthorized)
    await expect(verify(header, SIGNED_AT * 1_000 - 300_001)).rejects.toEqual(unauthorized)
  })
})

describe('Paddle’s subscription', () => {
  it('starts when it is created and active', () => {
    expect(paddle.translate(message('created'))).toEqual([
      {
        id: 'paddle:2026-01-05T00:00:00.123456Z:evt_1',
        customerId: 'ctm_1',
        subscriptionId: 'sub_1',
        type: 'started',
        at: AT,
        mrrMinor: 2_000,
        mrrNote: null,
        amountMinor: null,
        currency: 'USD',
        interval: 'month',
        plan: 'Pro',
        reason: null,
        comment: null,
        cause: null,
      },
    ])
  })

  it.each([
    ['activated', 'active', ['started']],
    ['imported', 'active', ['started']],
    ['updated', 'active', ['changed', 'payment_recovered', 'cancellation_reverted']],
    ['resumed', 'active', ['changed', 'payment_recovered']],
    ['trialing', 'trialing', ['trial_started']],
    ['updated', 'trialing', ['trial_started', 'cancellation_reverted']],
    ['past_due', 'past_due', ['changed', 'payment_failed']],
    ['paused', 'paused', ['paused']],
    ['canceled', 'canceled', ['ended']],
    ['updated', 'inactive', []],
  ])('%s and %s is %j', (type, status, types) => {
    const events = paddle.translate(message(type, subscription({ status })))
    expect(events.map((event) => event.type)).toEqual(types)
    expect(new Set(events.map(({ id }) => id)).size).toBe(types.length)
  })

  it('tells what was before the message at its own time', () => {
    const dated = (status: string, field: string, on: string) =>
      first(message('updated', subscription({ status, [field]: `${on}T00:00:00Z` }))).at
    expect(dated('trialing', 'started_at', '2026-01-01')).toBe(Date.parse('2026-01-01'))
    expect(dated('paused', 'paused_at', '2026-01-02')).toBe(Date.parse('2026-01-02'))
    expect(dated('canceled', 'canceled_at', '2026-01-03')).toBe(Date.parse('2026-01-03'))
  })

  it('says with a scheduled cancellation that the wish stands, from the first message about it', () => {
    const scheduled_change = { action: 'cancel', effective_at: '2026-02-01T00:00:00Z' }
    const events = paddle.translate(message('updated', subscription({ scheduled_change })))
    expect(events[2]).toMatchObject({
      type: 'cancellation_requested',
      at: AT,
      mrrMinor: null,
      cause: 'cancellation_requested',
    })
  })

  it.each(['pause', 'resume'])('a scheduled %s is no wish to leave', (action) => {
    const scheduled_change = { action, effective_at: '2026-02-01T00:00:00Z' }
    const events = paddle.translate(message('updated', subscription({ scheduled_change })))
    expect(events.map(({ type }) => type)).not.toContain('cancellation_requested')
  })
})

describe('Paddle’s prices', () => {
  const of = (more: object) => first(message('created', subscription(more)))
  const cycle = (interval: string, frequency: number) => ({ billing_cycle: { interval, frequency } })
  const cents = (amount: string) => ({ unit_price: { amount, currency_code: 'USD' } })
  const yen = { unit_price: { amount: '3000', currency_code: 'JPY' } }

  it.each([
    ['a quantity', [item({ quantity: 7 })], 14_000],
    ['several', [item(), item({ quantity: 2 }, cents('150'))], 2_300],
    ['a year', [item({}, cycle('year', 1))], 167],
    ['a quarter', [item({}, cycle('month', 3))], 667],
    ['two weeks', [item({}, cycle('week', 2))], 4_333],
    ['thirty days', [item({}, cycle('day', 30))], 2_028],
    ['one charged once beside', [item(), item({ recurring: false })], 2_000],
    ['one on trial beside', [item(), item({ status: 'trialing' })], 2_000],
    ['none', [], null],
    ['no amount', [item({}, { unit_price: null })], null],
    ['a negative amount', [item({}, cents('-1'))], null],
    ['no cycle', [item({}, cycle('fortnight', 1))], null],
    ['a cycle of nothing', [item({}, cycle('month', 0))], null],
    ['two currencies', [item(), item({}, yen)], null],
  ])('with %s', (_, items, mrrMinor) => {
    expect(of({ items })).toMatchObject({
      mrrMinor,
      mrrNote: mrrMinor === null ? 'price_unknown' : null,
    })
  })

  const elsewhere = { unit_price_overrides: [{ country_codes: ['SE'] }] }

  it('without decimals are whole units', () => {
    expect(of({ currency_code: 'JPY', items: [item({}, yen)] })).toMatchObject({
      mrrMinor: 3_000,
      currency: 'JPY',
    })
  })

  it('are billed as they say, else as the subscription does', () => {
    expect(of({ items: [item({}, cycle('month', 6))] }).interval).toBe('6 months')
    const items = [item({}, { billing_cycle: null })]
    expect(of({ items, ...cycle('year', 1) })).toMatchObject({ interval: 'year', mrrMinor: 167 })
  })

  it.each([
    ['a discount is only named', { discount: { id: 'dsc_1' } }, 'discount_unknown'],
    ['a country has its own price', { items: [item({}, elsewhere)] }, 'price_unknown'],
    ['the customer pays in another currency', { currency_code: 'EUR' }, 'price_unknown'],
  ])('are the catalogue’s, and say so, where %s', (_, more, mrrNote) => {
    expect(of(more)).toMatchObject({ mrrMinor: 2_000, currency: 'USD', mrrNote })
  })
})

describe('Paddle’s customer', () => {
  it('is the host’s where the subscription says so', () => {
    const named = subscription({ custom_data: { user_id: 17 } })
    expect(first(message('created', named)).customerId).toBe('17')
    expect(paddle.readCustomer?.(message('created', named))).toEqual({
      externalId: 'ctm_1',
      hostId: '17',
      hostIdFrom: 'named',
      name: null,
      email: null,
      at: AT,
      deleted: false,
    })
  })

  it('has a name and an address in its own messages', () => {
    const data = { id: 'ctm_1', name: 'Ann Berg', email: 'ann@example.com', custom_data: null }
    expect(paddle.translate(message('customer.updated', data))).toEqual([])
    expect(paddle.readCustomer?.(message('customer.updated', data))).toMatchObject({
      externalId: 'ctm_1',
      hostId: null,
      name: 'Ann Berg',
      email: 'ann@example.com',
    })
  })

  it('is nobody in messages of other kinds', () => {
    expect(paddle.readCustomer?.(message('price.updated', { customer_id: 'ctm_1' }))).toBeNull()
  })
})

describe('Paddle’s payments', () => {
  const paid = (more: object = {}) =>
    paddle.translate(message('transaction.completed', transaction(more)))
  const refunded = (more: object = {}, type = 'adjustment.updated') =>
    paddle.translate(message(type, adjustment(more)))

  it('are what was paid, once, and no part of MRR', () => {
    expect(paid()).toMatchObject([
      {
        id: 'paddle:txn_1:paid',
        type: 'purchase',
        customerId: 'ctm_1',
        subscriptionId: 'sub_1',
        at: AT,
        amountMinor: 2_500,
        currency: 'USD',
        mrrMinor: null,
      },
    ])
    expect(paid({ subscription_id: null, custom_data: { user_id: 'acme' } })).toMatchObject([
      { customerId: 'acme', subscriptionId: 'acme' },
    ])
  })

  it.each([
    ['nothing, as for a trial', { details: { totals: { grand_total: '0' } } }],
    ['no amount', { details: null }],
    ['no currency', { currency_code: null }],
  ])('of %s are none', (_, more) => {
    expect(paid(more)).toEqual([])
  })

  it('given back count once, when Paddle has approved it', () => {
    const back = [{ id: 'paddle:adj_1:refunded', type: 'refund', amountMinor: -1_000 }]
    expect(refunded()).toMatchObject(back)
    expect(refunded({}, 'adjustment.created')).toMatchObject(back)
    expect(refunded({ status: 'pending_approval' })).toEqual([])
    expect(refunded({ action: 'credit' })).toEqual([])
  })

  it('say whose they are', () => {
    expect(paddle.readCustomer?.(message('transaction.completed', transaction()))).toMatchObject({
      externalId: 'ctm_1',
      name: null,
    })
  })
})

describe('Paddle’s messages', () => {
  it.each([
    ['event_id', { event_id: undefined }],
    ['event_id', { event_id: 'x'.repeat(201) }],
    ['occurred_at', { occurred_at: undefined }],
    ['occurred_at', { occurred_at: 'yesterday' }],
    ['occurred_at', { occurred_at: '2026-02-30T25:00:00Z' }],
    ['data.id', { data: subscription({ id: null }) }],
    ['data.customer_id', { data: subscription({ customer_id: [] }) }],
  ])('without %s are refused by its name', (field, more) => {
    const broken = { ...message('created'), ...more }
    expect(() => paddle.translate(broken)).toThrow(
      expect.objectContaining({
        code: 'invalid_request',
        message: expect.stringContaining(field),
      }),
    )
  })

  it('of one instant stand in the order they were told, to the microsecond', () => {
    const at = (micros: string, id: string, quantity: number) =>
      message('updated', subscription({ items: [item({ quantity })] }), {
        id,
        at: `2026-01-05T00:00:00.123${micros}Z`,
      })
    const events = [at('900', 'evt_a', 5), at('100', 'evt_z', 2)].flatMap((told) =>
      paddle.translate(told),
    )
    const ledger = projectCustomer(events.map((draft) => ({ ...draft, receivedAt: 0 })))
    expect(ledger.mrr).toEqual({ USD: 10_000 })
  })
})

describe('a Paddle subscription that is never paid again', () => {
  const on = (day: string) => ({ id: `evt_${day}`, at: `2026-${day}T00:00:00Z` })
  const ledgerOf = (...messages: unknown[]) =>
    projectCustomer(
      messages.flatMap((told) => paddle.translate(told)).map((draft) => ({ ...draft, receivedAt: 0 })),
    )
  const created = message('created', subscription(), on('01-01'))
  const owed = message('past_due', subscription({ status: 'past_due' }), on('02-01'))
  const canceled = message('canceled', subscription({ status: 'canceled' }), on('03-01'))

  it('still counts while Paddle tries, and is lost to the failed payment', () => {
    expect(ledgerOf(created, owed)).toMatchObject({
      status: 'active',
      mrr: { USD: 2_000 },
      pastDueSince: Date.parse('2026-02-01'),
    })
    expect(ledgerOf(created, owed, canceled).movements.at(-1)).toMatchObject({
      type: 'churn',
      loss: 'involuntary',
      cause: 'payment_failed',
    })
  })

  it('is not, when the payment came in before the end', () => {
    const paid = message('updated', subscription(), on('02-05'))
    expect(ledgerOf(created, owed, paid)).toMatchObject({ pastDueSince: null })
    expect(ledgerOf(created, owed, paid, canceled).movements.at(-1)).toMatchObject({
      loss: 'unknown',
    })
  })

  it('pauses and comes back within one paying time', () => {
    const paused = message('paused', subscription({ status: 'paused' }), on('02-01'))
    const still = message('updated', subscription({ status: 'paused' }), on('02-03'))
    const resumed = message('resumed', subscription(), on('02-10'))
    const ledger = ledgerOf(created, paused, still, resumed)
    expect(ledger.spells).toHaveLength(1)
    expect(ledger.movements).toMatchObject([
      { type: 'new', amountMinor: 2_000 },
      { type: 'contraction', amountMinor: -2_000, loss: 'pause', at: Date.parse('2026-02-01') },
      { type: 'expansion', amountMinor: 2_000 },
    ])
  })
})
