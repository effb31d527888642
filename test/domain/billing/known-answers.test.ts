import { describe, expect, it } from 'vitest'
import type { ChurnEvent } from '../../../src/domain/billing/events'
import { projectCustomer } from '../../../src/domain/billing/ledger'
import { monthlyMinor, type RecurringPrice } from '../../../src/domain/money'
import { b, day, event } from './event'
import { payersIn } from './payers'

/** What others publish the answers of, through the whole of the ledger. */

const price = (unitMinor: number, interval: 'month' | 'year', quantity = 1): RecurringPrice => ({
  unitMinor,
  quantity,
  interval,
  intervalCount: 1,
})

const times = (count: number, history: () => ChurnEvent[]) => Array.from({ length: count }, history)

const mrrOf = (histories: ChurnEvent[][]) =>
  histories.reduce((sum, events) => sum + (projectCustomer(events).mrr.USD ?? 0), 0)

describe('ChartMogul Help Center, “MRR movements”', () => {
  it('four Gold a year, two Silver, Silver cancelled, Gold ended, three Gold a month', () => {
    const gold = monthlyMinor([price(50_000, 'year', 4)])
    const silver = monthlyMinor([price(3_000, 'month', 2)])
    const { movements } = projectCustomer([
      event('started', '2024-01-01', gold, { interval: 'year' }),
      event('started', '2024-03-01', silver, { ...b, interval: 'month' }),
      event('ended', '2024-05-15', null, b),
      event('cancellation_requested', '2024-11-20'),
      event('ended', '2025-01-01'),
      event('started', '2025-04-01', monthlyMinor([price(5_000, 'month', 3)]), { subscriptionId: 'c' }),
    ])
    // 2,000.00 / 12 = 166.67; at the end of the paid year, not when it was asked for.
    expect(movements.map(({ type, amountMinor, at }) => [type, amountMinor, at])).toEqual([
      ['new', 16_667, day('2024-01-01')],
      ['expansion', 6_000, day('2024-03-01')],
      ['contraction', -6_000, day('2024-05-15')],
      ['churn', -16_667, day('2025-01-01')],
      ['reactivation', 15_000, day('2025-04-01')],
    ])
  })
})

describe('Recurly, “A better way to calculate your churn rate”: Butter of the Month', () => {
  it('1,000 in July, 50 of them leave, 500 join, 12 of those leave: 1,438 are left', () => {
    const histories = [
      ...times(950, () => [event('started', '2026-06-01', 1_000)]),
      ...times(50, () => [event('started', '2026-06-01', 1_000), event('ended', '2026-07-20')]),
      ...times(488, () => [event('started', '2026-07-10', 1_000)]),
      ...times(12, () => [event('started', '2026-07-10', 1_000), event('ended', '2026-07-25')]),
    ]
    const july = { start: Date.UTC(2026, 6, 1), end: Date.UTC(2026, 7, 1) }
    expect(payersIn(histories, july)).toMatchObject({
      start: 1_000,
      joined: 500,
      returned: 0,
      lost: 50,
      joinedAndChurned: 12,
      end: 1_438,
    })
    expect(mrrOf(histories)).toBe(1_438 * 1_000)
  })
})

describe('Stripe', () => {
  it('glossary, “MRR”: 100 at 100.00 a month and 50 at 600.00 a year are 12,500.00', () => {
    const monthly = monthlyMinor([price(10_000, 'month')])
    const yearly = monthlyMinor([price(60_000, 'year')])
    const histories = [
      ...times(100, () => [event('started', '2026-01-01', monthly)]),
      ...times(50, () => [event('started', '2026-01-01', yearly, { interval: 'year' })]),
    ]
    expect(mrrOf(histories)).toBe(1_250_000)
  })

  it('support, “Billing analytics”: 1,200.00 a year are 100.00 a month', () => {
    const start = event('started', '2026-01-01', monthlyMinor([price(120_000, 'year')]), { interval: 'year' })
    expect(projectCustomer([start])).toMatchObject({ mrr: { USD: 10_000 }, billed: 'yearly' })
  })

  it('support, “Calculating churn rate”: of two subscriptions cancelled one is a contraction, one a churn', () => {
    const histories = [
      [
        event('started', '2026-01-01', 1_000),
        event('started', '2026-01-01', 2_000, b),
        event('ended', '2026-02-01'),
        event('ended', '2026-02-15', null, b),
      ],
    ]
    const { movements, spells } = projectCustomer(histories[0] ?? [])
    expect(movements.slice(2).map(({ type, amountMinor }) => [type, amountMinor])).toEqual([
      ['contraction', -1_000],
      ['churn', -2_000],
    ])
    expect(spells).toHaveLength(1)
    const february = { start: Date.UTC(2026, 1, 1), end: Date.UTC(2026, 2, 1) }
    expect(payersIn(histories, february)).toMatchObject({ start: 1, lost: 1, end: 0 })
  })
})

describe('ProfitWell', () => {
  it('“Subscription retention”: 10.00 from 15 April, cancelled 8 June, gone with −10.00 on 15 June', () => {
    const ledger = projectCustomer([
      event('started', '2026-04-15', 1_000),
      event('cancellation_requested', '2026-06-08'),
      event('ended', '2026-06-15'),
    ])
    expect(ledger.cancelRequestedAt).toBe(day('2026-06-08'))
    expect(ledger.movements.at(-1)).toMatchObject({
      type: 'churn',
      at: day('2026-06-15'),
      amountMinor: -1_000,
    })
  })

  it('“Cancellations in the first month”: 100.00 on 5 December, gone on the 6th, is no churn of December’s', () => {
    // Theirs leaves it out of churn and new alike; here it stands beside the rate, as joined and churned.
    const histories = [[event('started', '2026-12-05', 10_000), event('ended', '2026-12-06')]]
    const december = { start: Date.UTC(2026, 11, 1), end: Date.UTC(2027, 0, 1) }
    expect(payersIn(histories, december)).toMatchObject({
      start: 0,
      joined: 1,
      lost: 0,
      joinedAndChurned: 1,
      end: 0,
    })
    expect(mrrOf(histories)).toBe(0)
  })
})
