import { describe, expect, it } from 'vitest'
import { compareLists } from '../../../src/domain/reconciliation/compare'
import type { ListedSubscription } from '../../../src/domain/reconciliation/listed'

const line = (id: string | null, changes: Partial<ListedSubscription> = {}): ListedSubscription => ({
  customerId: `c-${id ?? 'x'}`,
  subscriptionId: id,
  status: 'active',
  mrrMinor: 4900,
  currency: 'EUR',
  mrrNote: null,
  ...changes,
})

const kinds = (ours: ListedSubscription[], theirs: ListedSubscription[]) =>
  compareLists(ours, theirs).differences.map(({ kind, here, there }) => [
    kind,
    here && [here.status, here.mrrMinor, here.currency],
    there && [there.status, there.mrrMinor, there.currency],
  ])

describe('two lists of subscriptions', () => {
  it('agree when each says the same of each', () => {
    const ours = [line('a'), line('b', { mrrMinor: 0, status: 'trial', currency: null }), line('c', { currency: 'USD' })]
    const theirs = [line('c', { currency: 'USD' }), line('a'), line('b', { mrrMinor: 0, status: 'trial' })]
    expect(compareLists(ours, theirs)).toEqual({
      unit: 'subscription',
      here: 3,
      there: 3,
      matched: 3,
      differences: [],
      totals: [
        { currency: 'EUR', hereMinor: 4900, thereMinor: 4900 },
        { currency: 'USD', hereMinor: 4900, thereMinor: 4900 },
      ],
    })
  })

  it.each([
    ['is missing here', [], [line('a')], [['missing_here', null, ['active', 4900, 'EUR']]]],
    ['is missing there', [line('a')], [line('b')], [
      ['missing_there', ['active', 4900, 'EUR'], null],
      ['missing_here', null, ['active', 4900, 'EUR']],
    ]],
    ['is worth something else', [line('a')], [line('a', { mrrMinor: 4901 })], [
      ['other_amount', ['active', 4900, 'EUR'], ['active', 4901, 'EUR']],
    ]],
    ['is worth nothing there', [line('a')], [line('a', { mrrMinor: 0 })], [
      ['other_amount', ['active', 4900, 'EUR'], ['active', 0, 'EUR']],
    ]],
    ['is paid in another currency', [line('a')], [line('a', { currency: 'USD' })], [
      ['other_currency', ['active', 4900, 'EUR'], ['active', 4900, 'USD']],
    ]],
    ['has ended there', [line('a')], [line('a', { status: 'ended', mrrMinor: 0 })], [
      ['other_status', ['active', 4900, 'EUR'], ['ended', 0, null]],
    ]],
    ['is on trial there', [line('a')], [line('a', { status: 'trial', mrrMinor: 0 })], [
      ['other_status', ['active', 4900, 'EUR'], ['trial', 0, null]],
    ]],
    ['never began there', [line('a')], [line('a', { status: 'none', mrrMinor: 0 })], [
      ['other_status', ['active', 4900, 'EUR'], ['none', 0, null]],
    ]],
    ['has a discount nobody knows', [line('a')], [line('a', { mrrNote: 'discount_unknown' })], [
      ['unknown_discount', ['active', 4900, 'EUR'], ['active', 4900, 'EUR']],
    ]],
    ['has a discount that is not known here', [line('a', { mrrNote: 'discount_unknown' })], [line('a')], [
      ['unknown_discount', ['active', 4900, 'EUR'], ['active', 4900, 'EUR']],
    ]],
    ['has a price nobody knows', [line('a')], [line('a', { mrrMinor: null })], [
      ['unknown_price', ['active', 4900, 'EUR'], ['active', 0, 'EUR']],
    ]],
  ] as [string, ListedSubscription[], ListedSubscription[], unknown[]][])(
    'differ where one %s',
    (_what, ours, theirs, expected) => {
      expect(kinds(ours, theirs)).toEqual(expected)
    },
  )

  it.each([
    ['has ended here and is left out there', [line('a', { status: 'ended', mrrMinor: 0 }), line('b')], [line('b')]],
    ['never began there', [], [line('a', { status: 'none' })]],
    ['is metered on both sides', [line('a', { mrrNote: 'metered' })], [line('a', { mrrNote: 'metered' })]],
    ['does not say how it stands', [line('a', { status: 'paused', mrrMinor: 0 })], [line('a', { status: null, mrrMinor: 0 })]],
    ['is of a customer with another name there', [line('a', { customerId: 'acme' })], [line('a', { customerId: 'cus_1' })]],
  ])('agree where one %s', (_what, ours, theirs) => {
    expect(kinds(ours, theirs)).toEqual([])
  })

  it('are named by our customer where it is known here', () => {
    const { differences } = compareLists(
      [line('a', { customerId: 'acme' })],
      [line('a', { customerId: 'cus_1', mrrMinor: 1 }), line('b', { customerId: 'cus_2' })],
    )
    expect(differences.map(({ customerId, subscriptionId }) => [customerId, subscriptionId])).toEqual([
      ['cus_2', 'b'],
      ['acme', 'a'],
    ])
  })

  it('tell the largest amounts first', () => {
    const amounts = compareLists([line('a', { mrrMinor: 5 })], [
      line('a', { mrrMinor: 8 }),
      line('b', { mrrMinor: 1 }),
      line('c', { mrrMinor: 100 }),
      line('d', { status: 'ended', mrrMinor: 0 }),
    ]).differences.map(({ subscriptionId }) => subscriptionId)
    expect(amounts).toEqual(['c', 'a', 'b', 'd'])
  })

  it('add up lines of one subscription, as where each of its items has its own', () => {
    const theirs = [line('a', { mrrMinor: 4000 }), line('a', { mrrMinor: 900 })]
    expect(kinds([line('a')], theirs)).toEqual([])
  })
})

describe('a list without ids of subscriptions', () => {
  const of = (customerId: string, changes: Partial<ListedSubscription> = {}) => line(null, { customerId, ...changes })

  it('is compared customer by customer, in each currency', () => {
    const ours = [
      line('1', { customerId: 'a' }),
      line('2', { customerId: 'a', mrrMinor: 1000 }),
      line('3', { customerId: 'b', currency: 'USD' }),
      line('4', { customerId: 'b', mrrMinor: 200 }),
      line('5', { customerId: 'c', status: 'ended', mrrMinor: 0 }),
      line('6', { customerId: 'c', mrrMinor: 300 }),
    ]
    const theirs = [
      of('a', { mrrMinor: 5900 }),
      of('b', { currency: 'USD' }),
      of('b', { mrrMinor: 250 }),
      of('c', { mrrMinor: 300 }),
    ]
    const { unit, differences } = compareLists(ours, theirs)
    expect(unit).toBe('customer')
    expect(differences).toEqual([
      {
        kind: 'other_amount',
        customerId: 'b',
        subscriptionId: null,
        here: { status: 'active', mrrMinor: 200, currency: 'EUR' },
        there: { status: 'active', mrrMinor: 250, currency: 'EUR' },
      },
    ])
  })
})
