import { describe, expect, it } from 'vitest'
import { stripe } from '../../../src/providers/billing/stripe'
import { CREATED, DAY, message, messageOf, subscription } from './stripe-messages'

const customer = (more: object = {}) => ({
  id: 'cus_1',
  object: 'customer',
  name: 'Ann Ltd',
  email: 'Ann@Example.com',
  metadata: { user_id: 'u_1' },
  ...more,
})

const told = (type: string, object: object) => stripe.readCustomer?.(messageOf(type, object))

describe('who a Stripe message is about', () => {
  it('is told whole by messages of the customer', () => {
    expect(told('customer.created', customer())).toEqual({
      externalId: 'cus_1',
      hostId: 'u_1',
      hostIdFrom: 'named',
      name: 'Ann Ltd',
      email: 'Ann@Example.com',
      at: CREATED * 1_000,
      deleted: false,
    })
  })

  it('is told in the order created, updated, deleted within one second', () => {
    const times = ['customer.created', 'customer.updated', 'customer.deleted'].map(
      (type) => told(type, customer())?.at,
    )
    expect(times).toEqual([0, 1, 2].map((rank) => CREATED * 1_000 + rank))
    expect(told('customer.deleted', customer())?.deleted).toBe(true)
  })

  it.each([
    ['the subscription’s user id', { metadata: { user_id: 'u_2' }, customer: customer() }, 'u_2'],
    ['the expanded customer’s', { customer: customer() }, 'u_1'],
    ['none', {}, null],
  ])('is named in messages of a subscription by %s', (_, more, hostId) => {
    expect(stripe.readCustomer?.(message('updated', subscription(more)))).toMatchObject({
      externalId: 'cus_1',
      hostId,
      hostIdFrom: 'named',
    })
  })

  it('is only referenced by a checkout, unless its metadata names it', () => {
    const session = {
      object: 'checkout.session',
      customer: 'cus_1',
      client_reference_id: 'u_3',
      customer_details: { name: 'Ann', email: 'ann@example.com' },
    }
    expect(told('checkout.session.completed', session)).toMatchObject({
      hostId: 'u_3',
      hostIdFrom: 'referenced',
      name: 'Ann',
      email: 'ann@example.com',
    })
    const named = { ...session, metadata: { user_id: 'u_1' } }
    expect(told('checkout.session.completed', named)).toMatchObject({
      hostId: 'u_1',
      hostIdFrom: 'named',
    })
  })

  it('is as an invoice copied it when it was finalized, not when it was paid', () => {
    const invoice = {
      object: 'invoice',
      id: 'in_1',
      customer: 'cus_1',
      customer_name: 'Ann Ltd',
      customer_email: 'ann@example.com',
      status_transitions: { finalized_at: CREATED - DAY, paid_at: CREATED },
    }
    expect(told('invoice.paid', invoice)).toMatchObject({
      hostId: null,
      name: 'Ann Ltd',
      email: 'ann@example.com',
      at: (CREATED - DAY) * 1_000,
    })
  })

  it.each([
    ['that are of no customer', 'charge.refunded', { object: 'charge', customer: null }],
    ['that are not used', 'payment_method.attached', { object: 'payment_method', customer: 'cus_1' }],
    ['of an object not known', 'charge.refunded', { object: 'constructor', customer: 'cus_1' }],
  ])('is nobody in messages %s', (_, type, object) => {
    expect(told(type, object)).toBeNull()
  })

  it('keeps to limits: a longer name is cut, a longer address not taken, a longer id refused', () => {
    const long = customer({ name: 'n'.repeat(300), email: `${'e'.repeat(250)}@x.io` })
    expect(told('customer.updated', long)).toMatchObject({ name: 'n'.repeat(200), email: null })
    const endless = customer({ metadata: { user_id: 'u'.repeat(201) } })
    expect(() => told('customer.updated', endless)).toThrow(
      expect.objectContaining({ code: 'invalid_request' }),
    )
  })
})
