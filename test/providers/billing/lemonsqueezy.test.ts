import { describe, expect, it } from 'vitest'
import { signHex } from '../../../src/crypto'
import { projectCustomer } from '../../../src/domain/billing/ledger'
import { lemonsqueezy } from '../../../src/providers/billing/lemonsqueezy'
import { attributes, first, invoice, message, PRICES } from './lemonsqueezy-messages'

const ledgerOf = (messages: readonly unknown[], prices = PRICES) =>
  projectCustomer(
    messages
      .flatMap((payload) => lemonsqueezy.translate(payload, prices))
      .map((draft) => ({ ...draft, receivedAt: 0 })),
  )

describe('Lemon Squeezy’s signature', () => {
  const BODY = '{"id":"evt_test_1","object":"event","type":"customer.subscription.deleted"}'
  // HMAC-SHA256 of the body under "ls_test", worked out with openssl.
  const SIGNATURE = '08ba0c52d1aee15394fad9d217a8839effda54476d40ead206996a3214ea09da'
  const verify = (signature: string, body = BODY) =>
    lemonsqueezy.verify(body, new Headers({ 'X-Signature': signature }), ['ls_test'], 0)

  it('is that of the body alone', async () => {
    expect(await signHex('ls_test', BODY)).toBe(SIGNATURE)
    await expect(verify(SIGNATURE)).resolves.toBeUndefined()
  })

  it.each([
    ['cut short', SIGNATURE.slice(0, -1)],
    ['in capitals', SIGNATURE.toUpperCase()],
    ['missing', ''],
    ['with its algorithm', `sha256=${SIGNATURE}`],
  ])('is refused %s', async (_, signature) => {
    await expect(verify(signature)).rejects.toEqual(expect.objectContaining({ code: 'unauthorized' }))
  })
})

describe('Lemon Squeezy’s messages', () => {
  it('are named by a hash of their body', async () => {
    const body = JSON.stringify(message('subscription_created'))
    const named = await lemonsqueezy.describe(body)
    expect(named).toEqual({
      type: 'subscription_created',
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(await lemonsqueezy.describe(body)).toEqual(named)
    expect(await lemonsqueezy.describe(`${body} `)).not.toEqual(named)
  })

  it('tell the whole subscription as it was last changed', () => {
    expect(lemonsqueezy.translate(message('subscription_created'), PRICES)).toEqual([
      {
        id: 'lemonsqueezy:2026-01-15T00:00:00.123456Z:9:subscription_created',
        customerId: 'acme',
        subscriptionId: '9',
        type: 'started',
        at: Date.parse('2026-01-15T00:00:00.123Z'),
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
    ['subscription_created', 'on_trial', ['trial_started']],
    ['subscription_updated', 'active', ['changed', 'payment_recovered', 'cancellation_reverted']],
    ['subscription_plan_changed', 'active', ['changed', 'payment_recovered']],
    ['subscription_resumed', 'active', ['changed', 'payment_recovered', 'cancellation_reverted']],
    ['subscription_updated', 'past_due', ['changed', 'payment_failed', 'cancellation_reverted']],
    ['subscription_updated', 'unpaid', ['changed', 'payment_failed', 'cancellation_reverted']],
    ['subscription_paused', 'paused', ['paused']],
    ['subscription_cancelled', 'cancelled', ['cancellation_requested']],
    ['subscription_expired', 'expired', ['ended']],
    ['subscription_updated', 'unheard of', []],
  ])('%s and %s is %j', (name, status, types) => {
    const events = lemonsqueezy.translate(message(name, { status }), PRICES)
    expect(events.map(({ type }) => type)).toEqual(types)
  })

  it('about orders and licences say nothing', () => {
    expect(lemonsqueezy.translate({ ...message('order_created'), data: { type: 'orders' } })).toEqual([])
    expect(lemonsqueezy.translate(invoice('subscription_payment_failed'))).toEqual([])
  })

  it('about an invoice are what was paid, or given back', () => {
    expect(lemonsqueezy.translate(invoice('subscription_payment_success'))).toMatchObject([
      {
        id: 'lemonsqueezy:invoice:77:purchase',
        type: 'purchase',
        customerId: 'acme',
        subscriptionId: '9',
        at: Date.parse('2026-02-15T00:00:01Z'),
        amountMinor: 2_500,
        currency: 'USD',
      },
    ])
    const refunded_at = '2026-02-20T00:00:00.000000Z'
    const back = invoice('subscription_payment_refunded', { refunded_amount: 1_000, refunded_at })
    expect(lemonsqueezy.translate(back)).toMatchObject([
      { type: 'refund', at: Date.parse(refunded_at), amountMinor: -1_000 },
    ])
  })

  it.each([
    ['data.id', { data: { type: 'subscriptions', attributes: attributes() } }],
    ['data.attributes.updated_at', message('subscription_updated', { updated_at: null })],
    ['data.attributes.customer_id', message('subscription_updated', { customer_id: null }, {})],
  ])('are refused without %s', (field, more) => {
    expect(() => lemonsqueezy.translate({ ...message('subscription_updated'), ...more })).toThrow(
      expect.objectContaining({ code: 'invalid_request', message: expect.stringContaining(field) }),
    )
  })
})

describe('Lemon Squeezy’s prices', () => {
  const item = (more: object) => ({
    first_subscription_item: { ...attributes().first_subscription_item, ...more },
  })

  it.each([
    ['by its own id', {}, 2_000, 'month'],
    ['by its variant, where the price is not listed', item({ price_id: 999 }), 10_000, 'year'],
    ['by its variant, before anything is paid', { first_subscription_item: null }, 10_000, 'year'],
    ['times the quantity', item({ quantity: 5 }), 10_000, 'month'],
  ])('are found %s', (_, more, mrrMinor, interval) => {
    expect(first(message('subscription_created', more))).toMatchObject({
      mrrMinor,
      mrrNote: null,
      currency: 'USD',
      interval,
    })
  })

  it('of metered use count nothing, and say so', () => {
    const metered = message('subscription_created', item({ is_usage_based: true }))
    expect(first(metered)).toMatchObject({ mrrMinor: 0, mrrNote: 'metered' })
  })

  it('not listed are unknown: the last one stays', () => {
    const unlisted = message('subscription_updated', { updated_at: '2026-02-15T00:00:00Z' })
    expect(first(unlisted, {})).toMatchObject({
      type: 'started',
      mrrMinor: null,
      mrrNote: 'price_unknown',
      currency: null,
    })
    const events = [
      ...lemonsqueezy.translate(message('subscription_created'), PRICES),
      ...lemonsqueezy.translate(unlisted),
    ]
    const ledger = projectCustomer(events.map((draft) => ({ ...draft, receivedAt: 0 })))
    expect(ledger).toMatchObject({ mrr: { USD: 2_000 }, status: 'active' })
    expect(ledger.subscriptions[0]).toMatchObject({ mrrNote: 'price_unknown' })
  })

  it('entered later are told by the same message anew', () => {
    const created = message('subscription_created')
    const renewed = message('subscription_updated', { updated_at: '2026-02-15T00:00:00Z' })
    const once = [created, renewed].flatMap((payload) => lemonsqueezy.translate(payload))
    const replayed = [created, renewed].flatMap((payload) => lemonsqueezy.translate(payload, PRICES))
    for (const events of [[...once, ...replayed], [...replayed, ...once]]) {
      const ledger = projectCustomer(events.map((draft) => ({ ...draft, receivedAt: 0 })))
      expect(ledger).toMatchObject({ mrr: { USD: 2_000 }, movements: [{ type: 'new' }] })
      expect(ledger.firstPaidAt).toBe(Date.parse('2026-01-15T00:00:00.123Z'))
    }
  })

  it.each(['constructor', '__proto__', 'toString'])('are not found under "%s"', (variant_id) => {
    const odd = message('subscription_created', { variant_id, first_subscription_item: null })
    expect(first(odd)).toMatchObject({ mrrMinor: null, mrrNote: 'price_unknown' })
  })
})

describe('a Lemon Squeezy subscription', () => {
  const on = (day: string, more: object = {}) => ({ updated_at: `2026-${day}T00:00:00.000000Z`, ...more })
  const created = message('subscription_created', on('01-15'))
  const cancelled = message('subscription_cancelled', on('02-01', { status: 'cancelled' }))

  it('that is resumed before its end never left', () => {
    const ledger = ledgerOf([created, cancelled, message('subscription_resumed', on('02-05'))])
    expect(ledger).toMatchObject({ status: 'active', cancelRequestedAt: null })
    expect(ledger.movements).toHaveLength(1)
  })

  it('cancelled on trial pays nothing and is no churn', () => {
    const trial = message('subscription_created', on('01-15', { status: 'on_trial' }))
    const expired = message('subscription_expired', on('02-15', { status: 'expired' }))
    expect(ledgerOf([trial, cancelled])).toMatchObject({ status: 'trial', mrr: {} })
    expect(ledgerOf([trial, cancelled, expired])).toMatchObject({ status: 'none', movements: [] })
  })

  it('never paid again is lost to that when Lemon Squeezy gives up, and comes back when it is', () => {
    const owed = message('subscription_updated', on('02-15', { status: 'past_due' }))
    const unpaid = message('subscription_updated', on('03-01', { status: 'unpaid' }))
    const expired = message('subscription_expired', on('04-01', { status: 'expired' }))
    expect(ledgerOf([created, owed])).toMatchObject({ mrr: { USD: 2_000 } })
    const lost = { type: 'churn', amountMinor: -2_000, loss: 'involuntary', at: Date.parse('2026-03-01') }
    expect(ledgerOf([created, owed, unpaid, expired]).movements).toMatchObject([{ type: 'new' }, lost])
    const paid = message('subscription_updated', on('03-10'))
    expect(ledgerOf([created, owed, unpaid, paid]).movements.at(-1)).toMatchObject({
      type: 'reactivation',
      amountMinor: 2_000,
    })
  })
})

describe('Lemon Squeezy’s customer', () => {
  it('is the host’s where the checkout said so, else its own', () => {
    const anonymous = message('subscription_created', {}, {})
    expect(first(anonymous).customerId).toBe('42')
    expect(lemonsqueezy.readCustomer?.(anonymous)).toMatchObject({ externalId: '42', hostId: null })
    expect(lemonsqueezy.readCustomer?.(message('subscription_created'))).toEqual({
      externalId: '42',
      hostId: 'acme',
      hostIdFrom: 'named',
      name: 'Ann Berg',
      email: 'Ann@Example.com',
      at: Date.parse('2026-01-15T00:00:00.123Z'),
      deleted: false,
    })
  })
})
