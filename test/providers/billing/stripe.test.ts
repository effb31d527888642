import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { projectCustomer } from '../../../src/domain/billing/ledger'
import { BILLING_PROVIDERS } from '../../../src/providers/billing'
import { stripe } from '../../../src/providers/billing/stripe'
import {
  CREATED,
  DAY,
  itemsOf,
  message,
  only,
  price,
  stateIn,
  subscription,
  typesIn,
} from './stripe-messages'

describe('Stripe subscriptions', () => {
  it('start when created and paid', () => {
    expect(only(message('created', subscription()))).toEqual({
      id: 'stripe:1767225600:evt_1',
      customerId: 'cus_1',
      subscriptionId: 'sub_1',
      type: 'started',
      at: CREATED * 1_000,
      mrrNote: null,
      amountMinor: null,
      mrrMinor: 2_000,
      currency: 'USD',
      interval: 'month',
      plan: 'pro',
      reason: null,
      comment: null,
      cause: null,
    })
  })

  it.each([
    ['created', 'active', {}, 'started', 2_000],
    ['created', 'past_due', {}, 'started', 2_000],
    ['created', 'trialing', {}, 'trial_started', 0],
    ['updated', 'active', {}, 'changed', 2_000],
    ['updated', 'past_due', { status: 'active' }, 'changed', 2_000],
    ['updated', 'active', { status: 'trialing' }, 'started', 2_000],
    ['updated', 'active', { status: 'incomplete' }, 'started', 2_000],
    ['updated', 'trialing', {}, 'trial_started', 0],
    ['updated', 'unpaid', { status: 'past_due' }, 'changed', 0],
    ['updated', 'active', { status: 'paused' }, 'resumed', 2_000],
    ['paused', 'paused', {}, 'paused', null],
    ['resumed', 'active', {}, 'resumed', 2_000],
    ['updated', 'paused', { status: 'trialing' }, 'paused', null],
    ['updated', 'canceled', {}, 'ended', 0],
    ['deleted', 'canceled', {}, 'ended', 0],
  ] as const)('%s and %s, before %j, are "%s" at %s', (kind, status, previous, type, mrrMinor) => {
    const state = stateIn(message(kind, subscription({ status }), { previous }))
    expect(state).toMatchObject({ type, mrrMinor, mrrNote: null })
  })

  it.each([
    ['created', 'incomplete'],
    ['updated', 'incomplete_expired'],
  ] as const)('%s but %s have not begun', (kind, status) => {
    expect(stripe.translate(message(kind, subscription({ status })))).toEqual([])
  })

  it('gone unpaid were lost to a failed payment', () => {
    const event = only(message('updated', subscription({ status: 'unpaid' })))
    expect(event).toMatchObject({ cause: 'payment_failed', reason: 'involuntary_payment' })
  })
})

describe('Stripe’s wish to cancel', () => {
  const leaving = {
    cancel_at_period_end: true,
    canceled_at: CREATED + 5 * DAY,
    cancellation_details: {
      comment: 'Too much for us',
      feedback: 'too_expensive',
      reason: 'cancellation_requested',
    },
  }

  it('is an event beside the state, at the time it was made', () => {
    const created = CREATED + 6 * DAY
    const [state, wish] = stripe.translate(message('updated', subscription(leaving), { created }))
    const id = `stripe:${created}:evt_1`
    expect(state).toMatchObject({ id, type: 'changed', cause: null })
    expect(wish).toMatchObject({
      id: `${id}:cancellation_requested`,
      type: 'cancellation_requested',
      at: (CREATED + 5 * DAY) * 1_000,
      mrrMinor: null,
      reason: 'price',
      comment: 'Too much for us',
      cause: 'cancellation_requested',
    })
  })

  it('may also be a date to end at', () => {
    const dated = subscription({ cancel_at: CREATED + 90 * DAY })
    expect(stripe.translate(message('updated', dated))[1]).toMatchObject({
      type: 'cancellation_requested',
      at: CREATED * 1_000,
    })
  })

  it.each([{ cancel_at_period_end: true }, { cancel_at: CREATED + 90 * DAY }])(
    'is taken back when %j is gone',
    (previous) => {
      const events = stripe.translate(message('updated', subscription(), { previous }))
      expect(events.map(({ type }) => type)).toEqual(['changed', 'cancellation_reverted'])
    },
  )

  it('is not in a renewal, which changes the items', () => {
    const previous = { items: { data: [] }, latest_invoice: 'in_1' }
    expect(only(message('updated', subscription(), { previous })).type).toBe('changed')
  })
})

describe('a payment owed to Stripe', () => {
  const to = (status: string, previous: object) =>
    message('updated', subscription({ status }), { previous })

  it.each([
    ['past_due', { status: 'active' }, ['changed', 'payment_failed']],
    ['past_due', { latest_invoice: 'in_1' }, ['changed']],
    ['active', { status: 'past_due' }, ['changed', 'payment_recovered']],
    ['active', { status: 'unpaid' }, ['changed', 'payment_recovered']],
    ['unpaid', { status: 'past_due' }, ['changed']],
  ])('is told by %s after %j: %j', (status, previous, types) => {
    expect(typesIn(to(status, previous))).toEqual(types)
  })

  it('is involuntary, and told once for each time it begins', () => {
    expect(stripe.translate(to('past_due', { status: 'active' }))[1]).toMatchObject({
      id: 'stripe:1767225600:evt_1:payment_failed',
      mrrMinor: null,
      reason: 'involuntary_payment',
      cause: 'payment_failed',
    })
  })
})

describe('Stripe’s pause of collection', () => {
  const pausing = { pause_collection: { behavior: 'void', resumes_at: null } }

  it.each(['keep_as_draft', 'mark_uncollectible', 'void'])(
    'is a pause though the status stays active: %s',
    (behavior) => {
      const paused = subscription({ pause_collection: { behavior, resumes_at: null } })
      expect(only(message('updated', paused, { previous: { pause_collection: null } }))).toMatchObject(
        { type: 'paused', mrrMinor: null },
      )
    },
  )

  it('ends with the amount that is collected again', () => {
    expect(only(message('updated', subscription(), { previous: pausing }))).toMatchObject({
      type: 'resumed',
      mrrMinor: 2_000,
    })
  })

  it('leaves a trial a trial', () => {
    const trial = subscription({ ...pausing, status: 'trialing' })
    expect(only(message('updated', trial)).type).toBe('trial_started')
  })
})

describe('Stripe’s trial', () => {
  it('begins when it began, however late it is told again', () => {
    const trial = subscription({ status: 'trialing', trial_start: CREATED })
    const later = { created: CREATED + 5 * DAY }
    expect(only(message('updated', trial, later)).at).toBe(CREATED * 1_000)
  })

  it('may be left by a wish at the time it was made', () => {
    const leaving = { status: 'trialing', trial_start: CREATED, cancel_at_period_end: true }
    const later = { created: CREATED + 5 * DAY }
    expect(stripe.translate(message('updated', subscription(leaving), later))[1]).toMatchObject({
      type: 'cancellation_requested',
      at: (CREATED + 5 * DAY) * 1_000,
    })
  })
})

describe('Stripe’s end of a subscription', () => {
  it('is when it ended, not when we are told, and says why', () => {
    const ended = subscription({
      status: 'canceled',
      canceled_at: CREATED + 5 * DAY,
      ended_at: CREATED + 31 * DAY,
      cancel_at_period_end: true,
      cancellation_details: { comment: null, feedback: null, reason: 'payment_failed' },
    })
    expect(only(message('deleted', ended, { created: CREATED + 32 * DAY }))).toMatchObject({
      type: 'ended',
      at: (CREATED + 31 * DAY) * 1_000,
      mrrMinor: 0,
      reason: 'involuntary_payment',
      cause: 'payment_failed',
    })
  })
})

describe('Stripe’s customer', () => {
  const expanded = { id: 'cus_1', email: 'Ann@Example.com', metadata: { user_id: 'u_2' } }

  it.each([
    ['the subscription’s user id', { metadata: { user_id: 'u_1' }, customer: expanded }, 'u_1'],
    ['Stripe’s id, expanded', { customer: expanded }, 'cus_1'],
    ['Stripe’s id', {}, 'cus_1'],
  ])('is known by %s', (_, more, customerId) => {
    expect(only(message('created', subscription(more))).customerId).toBe(customerId)
  })
})

describe('Stripe messages', () => {
  it.each([
    ['of other kinds', { id: 'evt_1', type: 'product.updated', created: CREATED, data: {} }],
    ['that are thin', { id: 'evt_1', object: 'v2.core.event', type: 'v1.billing.meter.no' }],
    ['that are no objects', null],
    ['that are lists', []],
  ])('%s say nothing', (_, payload) => {
    expect(stripe.translate(payload)).toEqual([])
  })

  it.each([
    ['an id', { ...message('created', subscription()), id: undefined }],
    ['a time', { ...message('created', subscription()), created: undefined }],
    ['a subscription', message('created', {})],
    ['a customer', message('created', subscription({ customer: null }))],
  ])('without %s are refused', (_, payload) => {
    expect(() => stripe.translate(payload)).toThrow(
      expect.objectContaining({ code: 'invalid_request' }),
    )
  })

  it('are described by id and type', () => {
    const described = stripe.describe('{"id":"evt_1","type":"invoice.paid"}')
    expect(described).toEqual({ id: 'evt_1', type: 'invoice.paid' })
  })

  it.each(['', 'no json', '{}', '[]', '{"id":1,"type":"x"}'])('like %j are refused', (body) => {
    const invalid = expect.objectContaining({ code: 'invalid_request' })
    expect(() => stripe.describe(body)).toThrow(invalid)
  })

  it('are found by the provider’s slug', () => {
    expect(BILLING_PROVIDERS.stripe).toBe(stripe)
  })
})

describe('docs/billing/stripe.md', () => {
  it('asks for just the events that are used', () => {
    const page = readFileSync(new URL(`../../../${stripe.docs}`, import.meta.url), 'utf8')
    const [, list = ''] = page.split('## Switch on')
    const named = list.split('\n3. ')[0]?.matchAll(/`([a-z_]+(?:\.[a-z_]+)+)`/g) ?? []
    const events = [...named].map(([, name]) => name)
    expect(events.toSorted()).toEqual(stripe.events?.toSorted())
  })
})

describe('a Stripe subscription’s life', () => {
  it('is one ledger, in whatever order its messages arrive', () => {
    const pro = itemsOf({ quantity: 2, price: price() })
    const wish = { cancel_at_period_end: true, canceled_at: CREATED + 50 * DAY }
    const why = { feedback: 'missing_features', reason: 'cancellation_requested', comment: null }
    const ended = { ...pro, ...wish, status: 'canceled', ended_at: CREATED + 60 * DAY }
    const on = (id: string, days: number, previous = {}) => ({
      id,
      created: CREATED + days * DAY,
      previous,
    })
    const messages = [
      message('created', subscription({ status: 'trialing' }), on('evt_1', 0)),
      message('updated', subscription(), on('evt_2', 14, { status: 'trialing' })),
      message('updated', subscription(pro), on('evt_3', 30)),
      message('updated', subscription({ ...pro, ...wish }), on('evt_4', 50)),
      message('deleted', subscription(ended), on('evt_5', 60)),
      message('updated', subscription({ ...ended, cancellation_details: why }), on('evt_6', 61)),
    ]
    const arrivals = [messages, messages.toReversed(), [...messages, ...messages]]
    for (const arrival of arrivals) {
      const events = arrival.flatMap((payload) => stripe.translate(payload))
      const ledger = projectCustomer(events.map((draft) => ({ ...draft, receivedAt: 0 })))
      expect(ledger).toMatchObject({
        status: 'churned',
        firstPaidAt: (CREATED + 14 * DAY) * 1_000,
        cancelRequestedAt: (CREATED + 50 * DAY) * 1_000,
        churnedAt: (CREATED + 60 * DAY) * 1_000,
      })
      expect(ledger.movements).toMatchObject([
        { type: 'new', amountMinor: 2_000 },
        { type: 'expansion', amountMinor: 2_000 },
        { type: 'churn', amountMinor: -4_000, reason: 'missing_feature', loss: 'voluntary' },
      ])
    }
  })
})
