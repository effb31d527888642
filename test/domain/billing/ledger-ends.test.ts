import { describe, expect, it } from 'vitest'
import type { ChurnEvent } from '../../../src/domain/billing/events'
import { projectCustomer } from '../../../src/domain/billing/ledger'
import { b, day, event } from './event'

const moves = (events: ChurnEvent[]) =>
  projectCustomer(events).movements.map(({ type, amountMinor }) => [type, amountMinor])

describe('wishes to leave', () => {
  it('keeps the wish to leave apart from the end', () => {
    // ProfitWell, "Subscription retention": 10.00 from 15 April, cancelled 8 June, ends 15 June.
    const wish = [
      event('started', '2026-04-15', 1_000),
      event('cancellation_requested', '2026-06-08', null, { reason: 'price' }),
    ]
    expect(projectCustomer(wish)).toMatchObject({
      status: 'active',
      mrr: { USD: 1_000 },
      cancelRequestedAt: day('2026-06-08'),
      churnedAt: null,
    })

    const { movements, ...after } = projectCustomer([...wish, event('ended', '2026-06-15')])
    expect(after).toMatchObject({
      status: 'churned',
      mrr: {},
      cancelRequestedAt: day('2026-06-08'),
      churnedAt: day('2026-06-15'),
    })
    expect(movements[1]).toMatchObject({
      type: 'churn',
      at: day('2026-06-15'),
      amountMinor: -1_000,
      mrrBefore: 1_000,
      mrrAfter: 0,
      spellStartedAt: day('2026-04-15'),
      reason: 'price',
      cause: 'cancellation_requested',
      loss: 'voluntary',
    })
  })

  it('forgets a wish that was taken back', () => {
    const ledger = projectCustomer([
      event('started', '2026-01-01', 1_000),
      event('cancellation_requested', '2026-02-01', null, { reason: 'price' }),
      event('cancellation_reverted', '2026-02-03'),
      event('ended', '2026-05-01', null, { cause: 'payment_failed' }),
    ])
    expect(ledger.cancelRequestedAt).toBeNull()
    expect(ledger.movements[1]).toMatchObject({ reason: null, loss: 'involuntary' })
  })

  it('keeps the first of repeated wishes, and the latest reason', () => {
    const ledger = projectCustomer([
      event('started', '2026-01-01', 1_000),
      event('cancellation_requested', '2026-02-01', null, { reason: 'other' }),
      event('cancellation_requested', '2026-02-02', null, { reason: 'price' }),
      event('cancellation_requested', '2026-02-03'),
    ])
    expect(ledger.cancelRequestedAt).toBe(day('2026-02-01'))
    expect(ledger.subscriptions[0]).toMatchObject({ reason: 'price' })
  })
})

describe('of two subscriptions', () => {
  const two = [event('started', '2026-01-01', 1_000), event('started', '2026-01-01', 3_000, b)]
  const plans = [
    event('changed', '2026-01-02', null, { plan: 'small' }),
    event('changed', '2026-01-02', null, { ...b, plan: 'large' }),
  ]
  const wish = event('cancellation_requested', '2026-02-01', null, { ...b, reason: 'price' })
  const end = event('ended', '2026-03-01', null, b)

  it('the larger names the plan, and any wish to leave is the customer’s', () => {
    const ledger = projectCustomer([...two, ...plans, wish])
    expect(ledger).toMatchObject({ plan: 'large', cancelRequestedAt: day('2026-02-01') })
  })

  it('the one left speaks for the customer once the other has ended', () => {
    const ledger = projectCustomer([...two, ...plans, wish, end])
    expect(ledger).toMatchObject({ status: 'active', plan: 'small', cancelRequestedAt: null })
  })

  it('the last to end speaks for the customer who has left', () => {
    const ledger = projectCustomer([...two, ...plans, event('ended', '2026-02-20'), wish, end])
    expect(ledger).toMatchObject({ plan: 'large', cancelRequestedAt: day('2026-02-01') })
    const earlier = projectCustomer([...two, ...plans, wish, end, event('ended', '2026-04-01')])
    expect(earlier).toMatchObject({ plan: 'small', cancelRequestedAt: null })
  })

  it('the one that ends gives its reason to the contraction', () => {
    const { movements } = projectCustomer([...two, wish, end])
    expect(movements[2]).toMatchObject({ type: 'contraction', reason: 'price', loss: 'voluntary' })
  })
})

describe('ends', () => {
  const paid = event('started', '2026-01-01', 1_000)

  it.each([
    ['cancellation_requested', 'voluntary'],
    ['payment_disputed', 'voluntary'],
    ['payment_failed', 'involuntary'],
    [null, 'unknown'],
  ] as const)('by %s are %s', (cause, loss) => {
    const { movements } = projectCustomer([paid, event('ended', '2026-02-01', null, { cause })])
    expect(movements[1]).toMatchObject({ type: 'churn', cause, loss })
  })

  it('take the reason that is told after them', () => {
    const { movements, churnedAt, subscriptions } = projectCustomer([
      paid,
      event('ended', '2026-02-01', null, { id: 'end' }),
      event('ended', '2026-02-03', null, { reason: 'price', cause: 'cancellation_requested' }),
    ])
    expect(churnedAt).toBe(day('2026-02-01'))
    expect(subscriptions[0]?.endedAt).toBe(churnedAt)
    expect(movements).toHaveLength(2)
    expect(movements[1]).toMatchObject({ eventId: 'end', reason: 'price', loss: 'voluntary' })
  })

  it('count when the money stops although the subscription stands', () => {
    const unpaid = event('changed', '2026-02-01', 0, { cause: 'payment_failed' })
    const ledger = projectCustomer([paid, unpaid])
    expect(ledger).toMatchObject({ status: 'churned', churnedAt: day('2026-02-01') })
    expect(ledger.movements[1]).toMatchObject({ type: 'churn', loss: 'involuntary' })
  })

  it('are not brought about by a failed payment alone', () => {
    const ledger = projectCustomer([paid, event('payment_failed', '2026-02-01', 1_000)])
    expect(ledger).toMatchObject({ status: 'active', mrr: { USD: 1_000 } })
  })

  it('are involuntary when a payment was owed and nobody asked to leave', () => {
    const owed = event('payment_failed', '2026-02-01')
    const ended = event('ended', '2026-03-01')
    const lost = (events: ChurnEvent[]) => projectCustomer(events).movements.at(-1)
    expect(lost([paid, owed, ended])).toMatchObject({
      loss: 'involuntary',
      cause: 'payment_failed',
      reason: 'involuntary_payment',
    })
    const wish = event('cancellation_requested', '2026-01-20', null, { reason: 'price' })
    expect(lost([paid, wish, owed, ended])).toMatchObject({ loss: 'voluntary', reason: 'price' })
    const recovered = event('payment_recovered', '2026-02-03')
    expect(lost([paid, owed, recovered, ended])).toMatchObject({ loss: 'unknown', reason: null })
  })

  it('are not undone by a payment that was never owed', () => {
    const free = event('changed', '2026-02-01', 0)
    const ledger = projectCustomer([paid, free, event('payment_recovered', '2026-02-01')])
    expect(ledger).toMatchObject({ status: 'churned', mrr: {} })
  })
})

describe('pauses', () => {
  const started = event('started', '2026-01-01', 1_000)
  const paused = event('paused', '2026-02-01')

  it('count nothing and keep the customer', () => {
    expect(moves([started, paused])).toEqual([
      ['new', 1_000],
      ['contraction', -1_000],
    ])
    expect(projectCustomer([started, paused])).toMatchObject({
      status: 'paused',
      mrr: {},
      churnedAt: null,
    })
  })

  it('end in expansion when resumed, within the same spell', () => {
    const { movements, mrr } = projectCustomer([started, paused, event('resumed', '2026-03-01')])
    expect(mrr).toEqual({ USD: 1_000 })
    expect(movements[2]).toMatchObject({ type: 'expansion', spellStartedAt: started.at })
  })

  it('end in a churn of no money when the subscription ends in them', () => {
    const ledger = projectCustomer([started, paused, event('ended', '2026-03-01')])
    expect(ledger).toMatchObject({ status: 'churned', churnedAt: day('2026-03-01') })
    expect(ledger.movements[2]).toMatchObject({ type: 'churn', amountMinor: 0, currency: 'USD' })
  })

  it('told after the end do not undo it', () => {
    const ledger = projectCustomer([started, event('ended', '2026-01-20'), paused])
    expect(ledger.subscriptions[0]?.status).toBe('ended')
    expect(ledger.status).toBe('churned')
  })

  it('of a trial hold nobody', () => {
    const ledger = projectCustomer([
      event('trial_started', '2026-01-01', 0, b),
      event('paused', '2026-01-05', null, b),
      started,
      event('ended', '2026-03-01'),
    ])
    expect(ledger.movements.at(-1)).toMatchObject({ type: 'churn' })
  })
})

describe('what a customer leaves with', () => {
  const spellOf = (...events: ChurnEvent[]) => projectCustomer(events).spells[0]

  it('is all that ended together, in whichever order it is told', () => {
    const starts = [
      event('started', '2026-01-01', 4_900, { plan: 'Team' }),
      event('started', '2026-01-02', 900, { ...b, plan: 'Payroll' }),
    ]
    const ends = [event('ended', '2026-03-01'), event('ended', '2026-03-01', null, b)]
    const whole = { plan: 'Team', mrrMinor: 5_800 }
    expect(spellOf(...starts, ...ends)).toMatchObject(whole)
    const seconds = { at: day('2026-03-01') + 40_000 }
    expect(spellOf(...starts, ends[0] as ChurnEvent, { ...(ends[1] as ChurnEvent), ...seconds })).toMatchObject(whole)
    // The movements stay as they are told: a contraction, then a churn of the rest.
    expect(moves([...starts, ...ends])).toEqual([
      ['new', 4_900],
      ['expansion', 900],
      ['contraction', -4_900],
      ['churn', -900],
    ])
  })

  it('is what was left when the rest had ended before', () => {
    const spell = spellOf(
      event('started', '2026-01-01', 4_900, { plan: 'Team' }),
      event('started', '2026-01-02', 900, { ...b, plan: 'Payroll' }),
      event('ended', '2026-02-28'),
      event('ended', '2026-03-01', null, b),
    )
    expect(spell).toMatchObject({ plan: 'Payroll', mrrMinor: 900, endedAt: day('2026-03-01') })
  })

  it('is what was paid at all when it ends within the hour', () => {
    const start = event('started', '2026-03-01', 4_900, { plan: 'Team' })
    const end = event('ended', '2026-03-01', null, { at: start.at + 60_000 })
    expect(spellOf(start, end)).toMatchObject({ plan: 'Team', mrrMinor: 4_900 })
  })
})
