import { describe, expect, it } from 'vitest'
import { problemsOf } from '../../../src/domain/billing/event-problems'
import { CHURN_EVENT_TYPES, type ChurnEventDraft } from '../../../src/domain/billing/events'
import { event } from './event'

const bare = (type: ChurnEventDraft['type'], more: Partial<ChurnEventDraft> = {}) =>
  event(type, '2026-01-01', null, more)

const fields = (draft: ChurnEventDraft) => problemsOf(draft).map(({ field }) => field)

describe('an event that says nothing but its type', () => {
  it.each(CHURN_EVENT_TYPES.filter((type) => !['started', 'purchase', 'refund'].includes(type)))(
    'is enough for %s',
    (type) => {
      expect(problemsOf(bare(type))).toEqual([])
    },
  )

  it.each([
    ['started', ['mrrMinor']],
    ['purchase', ['amountMinor']],
    ['refund', ['amountMinor']],
  ] as const)('is too little for %s', (type, missing) => {
    expect(fields(bare(type))).toEqual(missing)
  })
})

describe('an amount', () => {
  it.each([
    // Free is an amount too, and 0 is 0 in every currency.
    ['started', { mrrMinor: 0 }, []],
    ['started', { mrrMinor: 100 }, ['currency']],
    ['started', { mrrMinor: 100, currency: 'EUR' }, []],
    // The start named the currency, and may only arrive later.
    ['changed', { mrrMinor: 100 }, []],
    ['reactivated', { mrrMinor: 100 }, []],
    ['purchase', { amountMinor: 100 }, ['currency']],
    ['purchase', { amountMinor: 0, currency: 'EUR' }, ['amountMinor']],
    ['purchase', { amountMinor: -1, currency: 'EUR' }, ['amountMinor']],
    ['purchase', { amountMinor: 1, currency: 'EUR' }, []],
    ['refund', { amountMinor: -1, currency: 'EUR' }, []],
    ['refund', { amountMinor: 0 }, ['amountMinor', 'currency']],
    ['changed', { amountMinor: 5, currency: 'EUR' }, ['amountMinor']],
    ['ended', { amountMinor: 5, currency: 'EUR' }, ['amountMinor']],
    ['changed', { mrrNote: 'metered' }, ['mrrNote']],
    ['changed', { mrrNote: 'metered', mrrMinor: 0 }, []],
    ['changed', { mrrNote: 'price_unknown' }, []],
    ['started', { mrrNote: 'price_unknown' }, []],
    ['started', { mrrNote: 'metered' }, ['mrrMinor', 'mrrNote']],
  ] as const)('in %s, as %o, is wrong in %o', (type, more, wrong) => {
    expect(fields(bare(type, more))).toEqual(wrong)
  })
})
