import { describe, expect, it } from 'vitest'
import type { ChurnEvent } from '../../../src/domain/billing/events'
import { projectCustomer } from '../../../src/domain/billing/ledger'
import { b, day, event } from './event'

const moves = (events: ChurnEvent[]) =>
  projectCustomer(events).movements.map(({ type, amountMinor }) => [type, amountMinor])

describe('movements', () => {
  it('tells the five apart over one customer’s years', () => {
    // ChartMogul Help Center, "MRR movements": four Gold at 2,000.00 a year; two Silver for 60.00
    // a month, cancelled; Gold ends with its year; three Gold at 50.00 a month later.
    const events = [
      event('started', '2024-01-01', 16_667),
      event('started', '2024-03-01', 6_000, b),
      event('ended', '2024-05-10', null, b),
      event('cancellation_requested', '2024-11-01'),
      event('ended', '2025-01-01'),
      event('started', '2025-04-01', 15_000, { subscriptionId: 'c' }),
    ]
    expect(moves(events)).toEqual([
      ['new', 16_667],
      ['expansion', 6_000],
      ['contraction', -6_000],
      ['churn', -16_667],
      ['reactivation', 15_000],
    ])
    expect(projectCustomer(events)).toMatchObject({
      status: 'active',
      mrr: { USD: 15_000 },
      firstPaidAt: day('2024-01-01'),
      churnedAt: null,
    })
  })

  it('counts the end of one of two subscriptions as contraction, the other’s as churn', () => {
    // Stripe support, "Calculating churn rate": one customer lost, not two.
    const events = [
      event('started', '2026-01-01', 1_000),
      event('started', '2026-01-01', 2_000, b),
      event('ended', '2026-02-01'),
      event('ended', '2026-02-01', null, b),
    ]
    expect(moves(events)).toEqual([
      ['new', 1_000],
      ['expansion', 2_000],
      ['contraction', -1_000],
      ['churn', -2_000],
    ])
  })

  it('moves nothing for a trial that never pays', () => {
    const trial = event('trial_started', '2026-01-01', 0)
    expect(projectCustomer([trial])).toMatchObject({ status: 'trial', movements: [] })
    const over = projectCustomer([trial, event('trial_ended', '2026-01-15')])
    expect(over).toMatchObject({ status: 'none', firstPaidAt: null, movements: [] })
    const ended = projectCustomer([trial, event('ended', '2026-01-15')])
    expect(ended).toMatchObject({ status: 'none', churnedAt: null, movements: [] })
  })

  it('keeps a trial a trial when it changes without being paid', () => {
    const trial = event('trial_started', '2026-01-01', 0)
    const ledger = projectCustomer([trial, event('changed', '2026-01-05', 0, { plan: 'pro' })])
    expect(ledger).toMatchObject({ status: 'trial', plan: 'pro' })
  })

  it.each(['started', 'changed'] as const)('is new when a trial turns paid by "%s"', (type) => {
    const events = [
      event('trial_started', '2026-01-01', 0),
      event('trial_ended', '2026-01-15'),
      event(type, '2026-01-15', 900),
    ]
    expect(moves(events)).toEqual([['new', 900]])
  })

  it('takes a changed MRR as the whole, not as a difference', () => {
    const events = [
      event('started', '2026-01-01', 1_000),
      event('changed', '2026-02-01', 1_000, { plan: 'renamed' }),
      event('changed', '2026-03-01', 2_500),
      event('changed', '2026-04-01', 500),
    ]
    expect(moves(events)).toEqual([
      ['new', 1_000],
      ['expansion', 1_500],
      ['contraction', -2_000],
    ])
  })

  it('leaves the money as it was when an event names none', () => {
    const ledger = projectCustomer([
      event('started', '2026-01-01', 1_000),
      event('changed', '2026-02-01', null, { plan: 'pro', interval: 'year' }),
    ])
    expect(ledger).toMatchObject({ mrr: { USD: 1_000 }, plan: 'pro' })
    expect(ledger.movements).toHaveLength(1)
  })

  it('begins with a change when the start went missing', () => {
    expect(moves([event('changed', '2026-01-01', 1_000)])).toEqual([['new', 1_000]])
  })

  it('reactivates with the last amount when none is named, and starts a new spell', () => {
    const ledger = projectCustomer([
      event('started', '2026-01-01', 1_000),
      event('changed', '2026-01-20', 1_200),
      event('cancellation_requested', '2026-02-01'),
      event('ended', '2026-03-01'),
      event('reactivated', '2026-05-01'),
    ])
    expect(ledger).toMatchObject({ status: 'active', mrr: { USD: 1_200 }, cancelRequestedAt: null })
    expect(ledger.movements.at(-1)).toMatchObject({
      type: 'reactivation',
      amountMinor: 1_200,
      spellStartedAt: day('2026-05-01'),
      reason: null,
    })
  })

  it('is no churn to swap one subscription for another at one instant', () => {
    const events = [
      event('started', '2026-01-01', 1_000),
      event('ended', '2026-02-01'),
      event('started', '2026-02-01', 3_000, b),
    ]
    expect(moves(events)).toEqual([
      ['new', 1_000],
      ['expansion', 3_000],
      ['contraction', -1_000],
    ])
  })

  it('keeps currencies apart and still knows one customer', () => {
    const ledger = projectCustomer([
      event('started', '2026-01-01', 1_000),
      event('started', '2026-02-01', 500, { ...b, currency: 'EUR' }),
      event('changed', '2026-03-01', 900, { currency: 'EUR' }),
      event('ended', '2026-04-01'),
      event('ended', '2026-05-01', null, b),
    ])
    expect(ledger.movements.map((m) => [m.type, m.currency, m.mrrBefore, m.mrrAfter])).toEqual([
      ['new', 'USD', 0, 1_000],
      ['expansion', 'EUR', 0, 500],
      ['contraction', 'USD', 1_000, 0],
      ['expansion', 'EUR', 500, 1_400],
      ['contraction', 'EUR', 1_400, 500],
      ['churn', 'EUR', 500, 0],
    ])
  })

  it('ignores an amount in no currency', () => {
    const ledger = projectCustomer([event('started', '2026-01-01', 1_000, { currency: null })])
    expect(ledger).toMatchObject({ status: 'none', mrr: {}, movements: [] })
  })

  it('knows an event by its id, whatever it says the second time', () => {
    const start = event('started', '2026-01-01', 1_000)
    expect(moves([start, { ...start, at: day('2026-02-01'), mrrMinor: 9_000 }])).toEqual([
      ['new', 1_000],
    ])
  })

  it('names a movement after its event and currency', () => {
    const { movements } = projectCustomer([event('started', '2026-01-01', 1, { id: 'x' })])
    expect(movements[0]).toMatchObject({ id: 'x:USD', eventId: 'x' })
  })
})
