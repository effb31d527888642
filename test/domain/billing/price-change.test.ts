import { describe, expect, it } from 'vitest'
import type { ChurnEvent } from '../../../src/domain/billing/events'
import { projectCustomer } from '../../../src/domain/billing/ledger'
import { event } from './event'

const tell = (type: ChurnEvent['type'], on: string, more: Partial<ChurnEvent> = {}) =>
  event(type, on, null, more)

/** How each change of MRR after the first payment is known to be one of price. */
const changesOf = (...changes: Partial<ChurnEvent>[]) =>
  projectCustomer([
    tell('started', '2026-01-01', { mrrMinor: 4900, currency: 'EUR', plan: 'Team', interval: 'month' }),
    ...changes.map((change, i) => tell('changed', `2026-02-0${i + 1}`, change)),
  ])
    .movements.slice(1)
    .map(({ type, priceChange }) => [type, priceChange])

describe('a change of price', () => {
  it('is told by the event, whichever way it goes', () => {
    expect(changesOf({ mrrMinor: 5500, reason: 'price_change' })).toEqual([['expansion', 'told']])
    expect(changesOf({ mrrMinor: 4500, reason: 'price_change' })).toEqual([['contraction', 'told']])
    expect(changesOf({ mrrMinor: 9900, plan: 'Business', reason: 'price_change' })).toEqual([
      ['expansion', 'told'],
    ])
  })

  it('is inferred from more MRR on the same plan and interval', () => {
    expect(changesOf({ mrrMinor: 5500 }, { mrrMinor: 5600, plan: 'Team', interval: 'month' })).toEqual([
      ['expansion', 'inferred'],
      ['expansion', 'inferred'],
    ])
  })

  it.each<[string, Partial<ChurnEvent>]>([
    ['another plan', { mrrMinor: 9900, plan: 'Business' }],
    ['another interval', { mrrMinor: 5500, interval: 'year' }],
    ['less MRR', { mrrMinor: 4000 }],
  ])('is not inferred from %s', (_what, change) => {
    expect(changesOf(change)).toEqual([[expect.anything(), null]])
  })

  it('is not inferred where the plan is not known, nor from another currency', () => {
    const { movements } = projectCustomer([
      tell('started', '2026-01-01', { mrrMinor: 4900, currency: 'EUR' }),
      tell('changed', '2026-02-01', { mrrMinor: 5500 }),
      tell('changed', '2026-03-01', { mrrMinor: 6000, currency: 'USD', plan: 'Team' }),
      tell('changed', '2026-04-01', { mrrMinor: 7000, currency: 'EUR' }),
    ])
    expect(movements.map(({ priceChange }) => priceChange).filter((each) => each !== null)).toEqual([])
  })

  it('is neither a beginning, nor an end, nor a second subscription, nor a pause that is over', () => {
    const team = { plan: 'Team', interval: 'month', currency: 'EUR' }
    const { movements } = projectCustomer([
      tell('started', '2026-01-01', { ...team, mrrMinor: 4900 }),
      tell('started', '2026-01-15', { ...team, mrrMinor: 4900, subscriptionId: 'second' }),
      tell('ended', '2026-01-20', { subscriptionId: 'second' }),
      tell('paused', '2026-02-01'),
      tell('resumed', '2026-02-10'),
      tell('ended', '2026-03-01'),
      tell('changed', '2026-04-01', { ...team, mrrMinor: 6000, reason: 'price_change' }),
    ])
    expect(movements).toHaveLength(7)
    expect(movements.map(({ priceChange }) => priceChange)).toEqual(Array(7).fill(null))
  })
})
