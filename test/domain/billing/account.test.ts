import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BillingCustomer, customerOf, hearOf, UNTOLD } from '../../../src/domain/billing/account'

const told = (at: number, more: Partial<BillingCustomer> = {}): BillingCustomer => ({
  externalId: 'cus_1',
  hostId: null,
  hostIdFrom: 'named',
  name: null,
  email: null,
  at,
  deleted: false,
  ...more,
})

const after = (...messages: BillingCustomer[]) => messages.reduce(hearOf, UNTOLD)
const known = (...messages: BillingCustomer[]) => customerOf(after(...messages), 'cus_1')

describe('a billing system’s customer', () => {
  it('is known by the host’s id, else by address, else by the system’s id', () => {
    expect(known()).toBe('cus_1')
    expect(known(told(1, { email: 'Ann@Example.com' }))).toBe('ann@example.com')
    expect(known(told(1, { email: 'Ann@Example.com' }), told(2, { hostId: 'u_1' }))).toBe('u_1')
  })

  it('is what was told last; a message that says nothing of it takes nothing back', () => {
    expect(known(told(1, { hostId: 'u_1' }), told(2, { hostId: 'u_2' }), told(3))).toBe('u_2')
    expect(after(told(2, { name: 'New' }), told(1, { name: 'Old' })).name?.value).toBe('New')
  })

  it('is surer by a name than by a reference, however late that comes', () => {
    const named = told(1, { hostId: 'u_1' })
    const referenced = told(2, { hostId: 'order_7', hostIdFrom: 'referenced' })
    expect(known(named, referenced)).toBe('u_1')
    expect(known(referenced)).toBe('order_7')
  })

  it('loses name and address when it is deleted, not the host’s id', () => {
    const whole = told(1, { hostId: 'u_1', name: 'Ann', email: 'ann@example.com' })
    expect(after(whole, told(2, { deleted: true }))).toEqual({
      host: { value: 'u_1', at: 1, from: 'named' },
      name: null,
      email: null,
      deletedAt: 2,
    })
    expect(known(told(1, { email: 'ann@example.com' }), told(1, { deleted: true }))).toBe('cus_1')
  })

  it('is the same in whatever order and however often it is told', () => {
    const messages = fc.array(
      fc.record({
        externalId: fc.constant('cus_1'),
        hostId: fc.constantFrom('u_1', 'u_2', null),
        hostIdFrom: fc.constantFrom('named' as const, 'referenced' as const),
        name: fc.constantFrom('Ann', 'Bob', null),
        email: fc.constantFrom('a@example.com', 'b@example.com', null),
        at: fc.integer({ min: 1, max: 5 }),
        deleted: fc.boolean(),
      }),
      { maxLength: 8 },
    )
    const arrivals = messages.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
      ),
    )
    fc.assert(
      fc.property(arrivals, ([all, arrived]) => {
        expect(after(...arrived)).toEqual(after(...all))
      }),
      { numRuns: 2_000 },
    )
  })
})
