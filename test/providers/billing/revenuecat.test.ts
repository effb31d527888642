import Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { projectCustomer } from '../../../src/domain/billing/ledger'
import { revenuecat } from '../../../src/providers/billing/revenuecat'
import { cycleBetween } from '../../../src/providers/billing/revenuecat-cycle'
import { NOON } from '../../harness'
import { first, message, on } from './revenuecat-messages'

const ledgerOf = (...messages: unknown[]) =>
  projectCustomer(
    messages
      .flatMap((payload) => revenuecat.translate(payload))
      .map((draft) => ({ ...draft, receivedAt: 0 })),
  )

describe('RevenueCat’s signature', () => {
  const body = JSON.stringify(message('TEST'))
  const timestamp = NOON / 1_000
  // The scheme is Stripe's, so Stripe's own signer makes it.
  const signed = (secret: string) =>
    Stripe.webhooks.generateTestHeaderString({ payload: body, secret, timestamp })
  const verify = (headers: Record<string, string>, now = NOON) =>
    revenuecat.verify(body, new Headers(headers), ['rc_secret'], now)
  const unauthorized = expect.objectContaining({ code: 'unauthorized' })

  it('is accepted instead of the header, or beside one that is not ours', async () => {
    const signature = { 'X-RevenueCat-Webhook-Signature': signed('rc_secret') }
    await expect(verify(signature)).resolves.toBeUndefined()
    await expect(verify({ ...signature, authorization: 'other' })).resolves.toBeUndefined()
  })

  it('that we cannot check does not spoil a header that is right', async () => {
    const signature = { 'X-RevenueCat-Webhook-Signature': signed('another secret') }
    await expect(verify({ ...signature, authorization: 'rc_secret' })).resolves.toBeUndefined()
    await expect(verify(signature)).rejects.toEqual(unauthorized)
  })

  it('is refused when it is old or from the future', async () => {
    const signature = { 'X-RevenueCat-Webhook-Signature': signed('rc_secret') }
    for (const skew of [-300_001, 300_001]) {
      await expect(verify(signature, NOON + skew)).rejects.toEqual(unauthorized)
    }
  })
})

describe('RevenueCat’s purchases', () => {
  it('start when they were made, at their price a month', () => {
    const [started, paid, ...others] = revenuecat.translate(message('INITIAL_PURCHASE'))
    expect(others).toEqual([])
    expect(paid).toMatchObject({ type: 'purchase', at: on('01-01'), amountMinor: 999, currency: 'EUR' })
    expect([started]).toEqual([
      {
        id: `revenuecat:${on('01-01') + 5_000}:A1B2`,
        customerId: '$RCAnonymousID:87c6',
        subscriptionId: '2000000',
        type: 'started',
        at: on('01-01'),
        mrrMinor: 999,
        mrrNote: null,
        amountMinor: null,
        currency: 'EUR',
        interval: 'month',
        plan: 'pro_monthly',
        reason: null,
        comment: null,
        cause: null,
      },
    ])
  })

  it.each([
    ['INITIAL_PURCHASE', { period_type: 'TRIAL', price_in_purchased_currency: 0 }, ['trial_started']],
    ['INITIAL_PURCHASE', { period_type: 'NORMAL', price_in_purchased_currency: 0 }, ['trial_started']],
    ['INITIAL_PURCHASE', { period_type: 'INTRO' }, ['started', 'purchase']],
    ['RENEWAL', { is_trial_conversion: true }, ['started', 'purchase']],
    ['RENEWAL', { is_trial_conversion: false }, ['changed', 'payment_recovered', 'purchase']],
    ['UNCANCELLATION', {}, ['cancellation_reverted']],
    ['BILLING_ISSUE', {}, ['payment_failed']],
    ['PRODUCT_CHANGE', { new_product_id: 'pro_yearly' }, []],
    ['SUBSCRIPTION_PAUSED', { auto_resume_at_ms: on('03-01') }, []],
    ['SUBSCRIPTION_EXTENDED', {}, []],
    ['NON_RENEWING_PURCHASE', {}, ['purchase']],
    ['NON_RENEWING_PURCHASE', { price_in_purchased_currency: 0 }, []],
    ['TRANSFER', { app_user_id: undefined, transferred_from: ['a'], transferred_to: ['b'] }, []],
    ['TEST', {}, []],
  ])('%s with %j is %j', (type, more, types) => {
    expect(revenuecat.translate(message(type, more)).map((event) => event.type)).toEqual(types)
  })

  it.each([
    ['of a tester', { environment: 'SANDBOX' }],
    ['given away', { period_type: 'PROMOTIONAL' }],
    ['given away', { store: 'PROMOTIONAL' }],
    ['shared within a family', { is_family_share: true }],
  ])('%s move nothing', (_, more) => {
    const payload = message('INITIAL_PURCHASE', more)
    expect(revenuecat.translate(payload)).toEqual([])
    expect(revenuecat.readCustomer?.(payload)).toBeNull()
  })

  it('never begin after they are told, but a renewal is told before its time', () => {
    const early = { purchased_at_ms: on('01-02'), expiration_at_ms: on('02-02') }
    expect(first(message('INITIAL_PURCHASE', early)).at).toBe(on('01-01') + 5_000)
    expect(first(message('RENEWAL', early)).at).toBe(on('01-01') + 5_000)
  })

  it('without a subscription are an amount', () => {
    const bought = message('NON_RENEWING_PURCHASE', { price_in_purchased_currency: 4.99 })
    expect(first(bought)).toMatchObject({ type: 'purchase', amountMinor: 499, currency: 'EUR', mrrMinor: null })
  })
})

describe('RevenueCat’s prices', () => {
  const of = (more: object) => first(message('RENEWAL', more))
  const year = { expiration_at_ms: Date.parse('2027-01-01T00:00:00Z') }

  it.each([
    ['a year', { ...year, price_in_purchased_currency: 119.99 }, 1_000, 'year'],
    ['a week', { expiration_at_ms: on('01-08'), price_in_purchased_currency: 2.99 }, 1_296, 'week'],
    ['half a year', { expiration_at_ms: on('07-01'), price_in_purchased_currency: 30 }, 500, '6 months'],
    ['yen', { currency: 'JPY', price_in_purchased_currency: 1_500 }, 1_500, 'month'],
    ['dinars of a thousand', { currency: 'KWD', price_in_purchased_currency: 1.25 }, 1_250, 'month'],
    ['dollars only', { currency: 'USD', price: 4.99, price_in_purchased_currency: null }, 499, 'month'],
    ['a binary fraction', { price_in_purchased_currency: 1.005 }, 100, 'month'],
  ])('of %s', (_, more, mrrMinor, interval) => {
    expect(of(more)).toMatchObject({ mrrMinor, interval, mrrNote: null })
  })

  it.each([
    ['nothing, as a change of product may be', { price_in_purchased_currency: 0 }],
    ['an odd time, as after a change of product', { expiration_at_ms: on('01-19') }],
    ['no price', { price: null, price_in_purchased_currency: null }],
    ['dollars for what was paid in euros', { price_in_purchased_currency: null }],
    ['no currency', { currency: null }],
  ])('of %s are unknown: the last one stays', (_, more) => {
    expect(of(more)).toMatchObject({ type: 'started', mrrMinor: null, mrrNote: 'price_unknown' })
    const bought = message('INITIAL_PURCHASE')
    const renewed = message('RENEWAL', { id: 'B', event_timestamp_ms: on('02-01'), ...more })
    expect(ledgerOf(bought, renewed).mrr).toEqual({ EUR: 999 })
  })
})

describe('the time between two instants', () => {
  const DAY = 86_400_000
  it.each([
    ['2026-01-31T10:00:00Z', '2026-02-28T10:00:00Z', 'month', 1],
    ['2026-02-28T10:00:00Z', '2026-03-28T10:00:00Z', 'month', 1],
    ['2026-03-08T08:00:00Z', '2026-04-08T07:00:00Z', 'month', 1],
    ['2026-01-01T00:00:00Z', '2026-04-01T00:00:00Z', 'month', 3],
    ['2024-02-29T00:00:00Z', '2025-02-28T00:00:00Z', 'year', 1],
    ['2026-01-01T00:00:00Z', '2028-01-01T00:00:00Z', 'year', 2],
    ['2026-04-01T00:00:00Z', '2026-04-29T00:00:00Z', 'week', 4],
    ['2026-01-01T00:00:00Z', '2026-01-08T00:30:00Z', 'week', 1],
  ] as const)('%s and %s is a %s, %i times', (start, end, interval, intervalCount) => {
    expect(cycleBetween(Date.parse(start), Date.parse(end))).toEqual({ interval, intervalCount })
  })

  it.each([0, -7 * DAY, 3 * DAY, 17.3 * DAY, 45 * DAY, 400 * DAY, 1e15])('%i ms is none', (length) => {
    expect(cycleBetween(on('04-01'), on('04-01') + length)).toBeNull()
  })
})

describe('RevenueCat’s cancellations', () => {
  const negative = { price: -10.9, price_in_purchased_currency: -9.99 }

  it.each([
    ['UNSUBSCRIBE', 'cancellation_requested', null, 'cancellation_requested'],
    ['UNKNOWN', 'cancellation_requested', null, 'cancellation_requested'],
    ['PRICE_INCREASE', 'cancellation_requested', 'price', 'cancellation_requested'],
    ['DEVELOPER_INITIATED', 'cancellation_requested', 'other', null],
    ['BILLING_ERROR', 'payment_failed', null, null],
  ])('for %s are %s', (cancel_reason, type, reason, cause) => {
    expect(revenuecat.translate(message('CANCELLATION', { cancel_reason }))).toMatchObject([
      { type, reason, cause, mrrMinor: null },
    ])
  })

  it('by the store’s support give money back, and are no wish and no complaint', () => {
    const refunded = message('CANCELLATION', { cancel_reason: 'CUSTOMER_SUPPORT', ...negative })
    expect(revenuecat.translate(refunded)).toMatchObject([
      { type: 'refund', amountMinor: -999, currency: 'EUR', reason: null, cause: null },
    ])
  })

  it.each([
    ['UNSUBSCRIBE', 'voluntary', null],
    ['PRICE_INCREASE', 'voluntary', 'price'],
    ['CUSTOMER_SUPPORT', 'voluntary', null],
    ['BILLING_ERROR', 'involuntary', 'involuntary_payment'],
    ['DEVELOPER_INITIATED', 'unknown', 'other'],
    ['UNKNOWN', 'unknown', null],
  ])('that expire for %s are %s', (expiration_reason, loss, reason) => {
    const expired = { id: 'B', event_timestamp_ms: on('02-01') + 3_600_000, expiration_reason }
    const ledger = ledgerOf(message('INITIAL_PURCHASE'), message('EXPIRATION', expired))
    expect(ledger.churnedAt).toBe(on('02-01'))
    expect(ledger.movements[1]).toMatchObject({ type: 'churn', amountMinor: -999, loss, reason })
  })

  it('that expire paused are a pause until the next renewal', () => {
    const at = (id: string, day: string) => ({ id, event_timestamp_ms: on(day) })
    const bought = message('INITIAL_PURCHASE')
    const planned = message('SUBSCRIPTION_PAUSED', at('B', '01-20'))
    const paused = message('EXPIRATION', { ...at('C', '02-01'), expiration_reason: 'SUBSCRIPTION_PAUSED' })
    const back = message('RENEWAL', {
      ...at('D', '03-01'),
      purchased_at_ms: on('03-01'),
      expiration_at_ms: on('04-01'),
    })
    expect(ledgerOf(bought, planned).status).toBe('active')
    expect(ledgerOf(bought, planned, paused)).toMatchObject({ status: 'paused', churnedAt: null })
    const ledger = ledgerOf(bought, planned, paused, back)
    expect(ledger).toMatchObject({ status: 'active', mrr: { EUR: 999 } })
    expect(ledger.spells).toHaveLength(1)
  })

  it('after which somebody comes back are a churn and a return, though the end is told late', () => {
    const expired = message('EXPIRATION', {
      id: 'B',
      event_timestamp_ms: on('02-03'),
      expiration_reason: 'UNSUBSCRIBE',
    })
    const back = message('INITIAL_PURCHASE', {
      id: 'C',
      event_timestamp_ms: on('02-02'),
      purchased_at_ms: on('02-02'),
      expiration_at_ms: on('03-02'),
    })
    const ledger = ledgerOf(message('INITIAL_PURCHASE'), expired, back)
    expect(ledger.status).toBe('active')
    expect(ledger.movements.map(({ type }) => type)).toEqual(['new', 'churn', 'reactivation'])
  })
})

describe('RevenueCat’s customer', () => {
  const anonymous = '$RCAnonymousID:87c6'

  it.each([
    ['the app’s id', {}, 'u_1'],
    ['an alias the app gave', { app_user_id: anonymous }, 'u_1'],
    ['nobody yet, while nobody has signed in', { app_user_id: anonymous, aliases: [anonymous] }, null],
  ])('is %s', (_, more, hostId) => {
    const renewed = message('RENEWAL', more)
    expect(revenuecat.readCustomer?.(renewed)).toMatchObject({ externalId: anonymous, hostId })
    expect(first(renewed).customerId).toBe(anonymous)
  })

  it('keeps the id it had before signing in beside the app’s', () => {
    expect(revenuecat.readCustomer?.(message('RENEWAL'))).toEqual({
      externalId: anonymous,
      hostId: 'u_1',
      hostIdFrom: 'named',
      name: 'Ann Berg',
      email: 'Ann@Example.com',
      at: on('01-01') + 5_000,
      deleted: false,
    })
  })

  it.each([
    ['event.event_timestamp_ms', { event_timestamp_ms: undefined }],
    ['event.event_timestamp_ms', { event_timestamp_ms: 1e300 }],
    ['event.id', { id: null }],
    ['event.app_user_id', { app_user_id: null, original_app_user_id: null, aliases: null }],
    ['event.original_transaction_id', { original_transaction_id: null, transaction_id: null }],
  ])('and the message are refused without %s', (field, more) => {
    expect(() => revenuecat.translate(message('RENEWAL', more))).toThrow(
      expect.objectContaining({ code: 'invalid_request', message: expect.stringContaining(field) }),
    )
  })
})
