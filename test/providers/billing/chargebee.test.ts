import { describe, expect, it } from 'vitest'
import { projectCustomer } from '../../../src/domain/billing/ledger'
import { chargebee } from '../../../src/providers/billing/chargebee'
import { customer, first, message, on, subscription, transaction } from './chargebee-messages'

const told = (type: string, more: object = {}, at = '01-15', id = `ev_${at}`) =>
  message(type, { subscription: subscription(more), customer: customer() }, { id, at })

const ledgerOf = (...messages: unknown[]) =>
  projectCustomer(
    messages
      .flatMap((payload) => chargebee.translate(payload))
      .map((draft) => ({ ...draft, receivedAt: 0 })),
  )

describe('Chargebee’s credentials', () => {
  const verify = (authorization: string) =>
    chargebee.verify('', new Headers({ authorization }), ['user:pass:word'], 0)

  // Base64 of "user:pass:word", worked out with openssl.
  it.each(['Basic dXNlcjpwYXNzOndvcmQ=', 'basic  dXNlcjpwYXNzOndvcmQ='])(
    'are taken as "%s"',
    async (header) => {
      await expect(verify(header)).resolves.toBeUndefined()
    },
  )

  it.each([
    'dXNlcjpwYXNzOndvcmQ=',
    'Bearer dXNlcjpwYXNzOndvcmQ=',
    'Basic',
    'Basic user:pass:word',
    'Basic dXNlcjo=',
  ])('are refused as "%s"', async (header) => {
    const unauthorized = expect.objectContaining({ code: 'unauthorized' })
    await expect(verify(header)).rejects.toEqual(unauthorized)
  })
})

describe('Chargebee’s subscription', () => {
  it('starts when it was activated, though it was entered later', () => {
    const entered = told('subscription_activated_with_backdating', {}, '01-20', 'ev_1')
    expect(chargebee.translate(entered)).toEqual([
      {
        id: `chargebee:${on('01-20') * 1_000}:1768435200000:ev_1`,
        customerId: 'cb_1',
        subscriptionId: 'sub_1',
        type: 'started',
        at: on('01-15') * 1_000,
        mrrMinor: 2_000,
        mrrNote: null,
        amountMinor: null,
        currency: 'USD',
        interval: 'month',
        plan: 'pro-USD-Monthly',
        reason: null,
        comment: null,
        cause: null,
      },
    ])
  })

  const paid = ['changed', 'payment_recovered']

  it.each([
    ['subscription_created', 'future', []],
    ['subscription_created', 'in_trial', ['trial_started']],
    ['subscription_created', 'active', ['started']],
    ['subscription_reactivated', 'active', ['started', 'cancellation_reverted']],
    ['subscription_renewed', 'active', ['changed', 'payment_recovered']],
    ['subscription_changed', 'active', [...paid, 'cancellation_reverted']],
    ['mrr_updated', 'active', ['changed', 'payment_recovered']],
    ['payment_succeeded', 'active', ['changed', 'payment_recovered']],
    ['subscription_cancellation_scheduled', 'non_renewing', [...paid, 'cancellation_requested']],
    ['subscription_scheduled_cancellation_removed', 'active', [...paid, 'cancellation_reverted']],
    ['subscription_paused', 'paused', ['paused']],
    ['subscription_resumed', 'active', ['changed', 'payment_recovered']],
    ['subscription_cancelled', 'cancelled', ['ended']],
    ['subscription_deleted', 'active', ['ended']],
    ['subscription_moved_out', 'transferred', ['ended']],
    ['subscription_renewal_reminder', 'active', []],
    ['invoice_generated', 'active', []],
  ])('%s and %s is %j', (type, status, types) => {
    const events = chargebee.translate(told(type, { status }))
    expect(events.map((event) => event.type)).toEqual(types)
  })

  it('owes since its first unpaid invoice', () => {
    const due = { due_invoices_count: 1, due_since: on('01-10'), total_dues: 2_000 }
    const [state, owed] = chargebee.translate(told('payment_failed', due))
    expect(state).toMatchObject({ type: 'changed', at: on('01-15') * 1_000 })
    expect(owed).toMatchObject({ type: 'payment_failed', at: on('01-10') * 1_000, mrrMinor: null })
  })

  it('wishes to leave from when that was scheduled, also on trial', () => {
    const cancel_schedule_created_at = on('01-12')
    const leaving = { cancelled_at: on('02-15'), cancel_schedule_created_at, cancel_reason_code: 'Price' }
    for (const status of ['non_renewing', 'in_trial']) {
      const events = chargebee.translate(
        told('subscription_cancellation_scheduled', { ...leaving, status }),
      )
      expect(events.at(-1)).toMatchObject({
        type: 'cancellation_requested',
        at: on('01-12') * 1_000,
        reason: 'price',
        cause: 'cancellation_requested',
      })
    }
  })

  it('has no pause and no end before they come', () => {
    const at = (more: object) => first(told('subscription_changed', more)).at
    expect(at({ status: 'paused', pause_date: on('01-10') })).toBe(on('01-10') * 1_000)
    expect(at({ status: 'paused', pause_date: on('02-10') })).toBe(on('01-15') * 1_000)
    expect(at({ status: 'cancelled', cancelled_at: on('01-10') })).toBe(on('01-10') * 1_000)
  })
})

describe('Chargebee’s reasons', () => {
  it.each([
    ['not_paid', undefined, 'involuntary_payment', 'payment_failed'],
    ['no_card', 'No Card', 'involuntary_payment', 'payment_failed'],
    [undefined, 'Not Paid', 'involuntary_payment', 'payment_failed'],
    ['fraud_review_failed', 'Fraud Review Failed', 'other', null],
    ['tax_calculation_failed', undefined, 'other', null],
    [undefined, undefined, null, 'cancellation_requested'],
    [undefined, 'Missing feature', 'missing_feature', 'cancellation_requested'],
    [undefined, 'Product Unsatisfactory', 'quality', 'cancellation_requested'],
    [undefined, 'Moved to another planet', 'Moved to another planet', 'cancellation_requested'],
    [undefined, 'constructor', 'constructor', 'cancellation_requested'],
  ])('%s and "%s" are %s by %s', (cancel_reason, cancel_reason_code, reason, cause) => {
    const ended = { status: 'cancelled', cancel_reason, cancel_reason_code }
    expect(first(told('subscription_cancelled', ended))).toMatchObject({ reason, cause })
  })
})

describe('Chargebee’s MRR', () => {
  const of = (more: object, type = 'subscription_changed') => first(told(type, more))
  const plan = (more: object = {}) => ({ item_type: 'plan', item_price_id: 'p', quantity: 1, ...more })

  const yearlyAddon = {
    item_type: 'addon',
    amount: 1_200,
    billing_period: 1,
    billing_period_unit: 'year',
  }

  it.each([
    ['counts as it is', { mrr: 1_234 }, 1_234, null],
    ['counts as it is, discounts and all', { mrr: 1_800, coupons: [{ coupon_id: 'c' }] }, 1_800, null],
    ['not known yet is the sum of the items', { mrr: 0 }, 2_000, null],
    ['not known yet is unknown under a discount', { mrr: 0, discounts: [{ id: 'd' }] }, null, 'price_unknown'],
    ['not told is the sum of the items', { mrr: undefined }, 2_000, null],
  ])('%s', (_, more, mrrMinor, mrrNote) => {
    expect(of(more)).toMatchObject({ mrrMinor, mrrNote })
  })

  it('of nothing counts once Chargebee has worked it out', () => {
    expect(of({ mrr: 0 }, 'mrr_updated')).toMatchObject({ type: 'started', mrrMinor: 0 })
  })

  it.each([
    ['a year of two', { billing_period: 2, billing_period_unit: 'year' }, [plan({ amount: 48_000 })], 2_000],
    ['quantities less what is free', {}, [plan({ quantity: 4, free_quantity: 3, unit_price: 1_000 })], 1_000],
    ['an addon with its own period', {}, [plan({ amount: 1_000 }), yearlyAddon], 1_100],
    ['a charge, once', {}, [plan({ amount: 1_000 }), { item_type: 'charge', amount: 9_000 }], 1_000],
    ['no amount', {}, [plan()], null],
    ['no period', { billing_period: 0 }, [plan({ amount: 1_000 })], null],
  ])('adds up %s', (_, more, subscription_items, mrrMinor) => {
    expect(of({ mrr: 0, ...more, subscription_items }).mrrMinor).toBe(mrrMinor)
  })

  it('leaves metered items out, and says so', () => {
    const metered = { item_type: 'addon', item_price_id: 'api', metered_quantity: '17' }
    const both = [plan({ amount: 1_000 }), metered]
    expect(of({ mrr: 0, subscription_items: both })).toMatchObject({ mrrMinor: 1_000, mrrNote: 'metered' })
    expect(of({ mrr: 0, subscription_items: [metered] })).toMatchObject({ mrrMinor: 0, mrrNote: 'metered' })
  })

  it('knows the older catalogue of plans and addons', () => {
    const older = {
      subscription_items: undefined,
      plan_id: 'pro-quarterly',
      plan_quantity: 3,
      plan_unit_price: 3_000,
      addons: [{ id: 'sms', quantity: 2, unit_price: 150 }],
      billing_period: 3,
    }
    expect(of({ mrr: 0, ...older })).toMatchObject({
      mrrMinor: 3_100,
      interval: '3 months',
      plan: 'pro-quarterly',
    })
  })

  it('is in whole units where the currency has no other', () => {
    expect(of({ currency_code: 'JPY', mrr: 3_000 })).toMatchObject({ mrrMinor: 3_000, currency: 'JPY' })
  })

  it('worked out later replaces what was added up, without a reactivation', () => {
    const created = told('subscription_created', { mrr: 0, activated_at: on('01-15') })
    const known = told('mrr_updated', { mrr: 2_100 }, '01-16')
    expect(ledgerOf(known, created).movements).toMatchObject([
      { type: 'new', amountMinor: 2_000 },
      { type: 'expansion', amountMinor: 100 },
    ])
  })
})

describe('Chargebee’s payments', () => {
  const of = (type: string, more: object = {}, content: object = {}) =>
    chargebee.translate(message(type, { transaction: transaction(more), ...content }))

  it('are what was paid, when it was, beside where the subscription stands', () => {
    const named = { subscription: subscription({ meta_data: { user_id: 'acme' } }) }
    expect(of('payment_succeeded', {}, named)).toMatchObject([
      { type: 'changed' },
      { type: 'payment_recovered' },
      {
        id: 'chargebee:txn_1:purchase',
        type: 'purchase',
        customerId: 'acme',
        subscriptionId: 'sub_1',
        at: on('01-14') * 1_000,
        amountMinor: 2_500,
        currency: 'USD',
      },
    ])
  })

  it('without a subscription are the customer’s own', () => {
    expect(of('payment_succeeded', { subscription_id: undefined })).toMatchObject([
      { type: 'purchase', customerId: 'cb_1', subscriptionId: 'cb_1' },
    ])
  })

  it('given back are refunds', () => {
    expect(of('payment_refunded', { type: 'refund' })).toMatchObject([
      { type: 'refund', amountMinor: -2_500 },
    ])
  })

  it.each([
    ['payment_succeeded', { type: 'authorization' }],
    ['payment_succeeded', { status: 'in_progress' }],
    ['payment_failed', { status: 'failure' }],
    ['transaction_created', {}],
  ])('are not in %s with %j', (type, more) => {
    expect(of(type, more)).toEqual([])
  })
})

describe('Chargebee’s messages of one second', () => {
  it('stand by the version of what they carry', () => {
    const changed = (version: number, mrr: number, id: string) =>
      told('subscription_changed', { mrr, resource_version: version }, '01-20', id)
    const later = changed(1_768_867_200_500, 5_000, 'ev_a')
    const earlier = changed(1_768_867_200_100, 4_000, 'ev_z')
    expect(ledgerOf(later, earlier).mrr).toEqual({ USD: 5_000 })
  })
})

describe('a Chargebee subscription that is reactivated', () => {
  it('is one customer with two paying times', () => {
    const cancelled = { status: 'cancelled', cancelled_at: on('02-01'), mrr: 0, cancel_reason: 'not_paid' }
    const ledger = ledgerOf(
      told('subscription_created'),
      told('subscription_cancelled', cancelled, '02-01'),
      told('subscription_reactivated', { activated_at: on('03-01') }, '03-01'),
    )
    expect(ledger.spells).toHaveLength(2)
    expect(ledger.movements).toMatchObject([
      { type: 'new', amountMinor: 2_000 },
      { type: 'churn', amountMinor: -2_000, loss: 'involuntary' },
      { type: 'reactivation', amountMinor: 2_000 },
    ])
  })
})

describe('Chargebee’s customer', () => {
  it('is the host’s where the subscription’s own data says so', () => {
    const named = { meta_data: { user_id: 'acme' } }
    expect(first(told('subscription_changed', named)).customerId).toBe('acme')
    expect(chargebee.readCustomer?.(told('subscription_changed', named))).toMatchObject({
      externalId: 'cb_1',
      hostId: 'acme',
    })
  })

  it('has the company’s name, else the person’s, and is forgotten when deleted', () => {
    const of = (more: object, type = 'customer_changed') =>
      chargebee.readCustomer?.(message(type, { customer: customer(more) }))
    expect(of({ meta_data: { user_id: 'acme' } })).toEqual({
      externalId: 'cb_1',
      hostId: 'acme',
      hostIdFrom: 'named',
      name: 'Acme',
      email: 'Ann@Example.com',
      at: on('01-15') * 1_000,
      deleted: false,
    })
    expect(of({ company: undefined })).toMatchObject({ name: 'Ann Berg', hostId: null })
    expect(of({}, 'customer_deleted')).toMatchObject({ deleted: true })
  })

  it.each([
    ['occurred_at', { occurred_at: 'now' }],
    ['id', { id: undefined }],
    ['content.subscription.id', { content: { subscription: subscription({ id: '' }) } }],
    ['content.subscription.customer_id', { content: { subscription: subscription({ customer_id: null }) } }],
  ])('is refused without %s', (field, more) => {
    expect(() => chargebee.translate({ ...told('subscription_changed'), ...more })).toThrow(
      expect.objectContaining({ code: 'invalid_request', message: expect.stringContaining(field) }),
    )
  })
})
