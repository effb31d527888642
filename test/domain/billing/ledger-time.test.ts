import { describe, expect, it } from 'vitest'
import { projectCustomer } from '../../../src/domain/billing/ledger'
import { DEFAULT_CHURN_POLICY } from '../../../src/domain/billing/policy'
import { b, day, event } from './event'

const MINUTE_MS = 60_000

const asOf = (events: Parameters<typeof projectCustomer>[0], now: number) =>
  projectCustomer(events, DEFAULT_CHURN_POLICY, now)

describe('what is said to happen later', () => {
  const events = [event('started', '2026-01-01', 1_000), event('ended', '2026-06-30')]

  it('waits for its time, and the ledger says when to look again', () => {
    const ledger = asOf(events, day('2026-03-01'))
    expect(ledger).toMatchObject({ status: 'active', mrr: { USD: 1_000 }, churnedAt: null })
    expect(ledger.movements).toHaveLength(1)
    expect(ledger.reviewAt).toBe(day('2026-06-30') - 5 * MINUTE_MS)
  })

  it('counts when its time has come', () => {
    const ledger = asOf(events, day('2026-06-30'))
    expect(ledger).toMatchObject({ status: 'churned', churnedAt: day('2026-06-30'), reviewAt: null })
  })

  it('counts now when the sender’s clock is at most five minutes ahead', () => {
    const start = event('started', '2026-03-01', 1_000)
    expect(asOf([start], start.at - 5 * MINUTE_MS).status).toBe('active')
    expect(asOf([start], start.at - 5 * MINUTE_MS - 1)).toMatchObject({
      status: 'none',
      reviewAt: start.at - 5 * MINUTE_MS,
    })
  })
})

describe('a pause that nobody ends', () => {
  const started = event('started', '2026-01-01', 1_000, { interval: 'year' })
  const paused = event('paused', '2026-02-01', null, { id: 'pause', reason: 'temporary' })
  // The policy's 90 days after 1 February.
  const end = day('2026-05-02')

  it('is looked at again when the policy gives it up', () => {
    expect(asOf([started, paused], end - 1)).toMatchObject({ status: 'paused', reviewAt: end })
  })

  it('is then a churn of no money, told as a pause', () => {
    const ledger = asOf([started, paused], end)
    expect(ledger).toMatchObject({ status: 'churned', churnedAt: end, reviewAt: null })
    expect(ledger.movements.at(-1)).toMatchObject({
      id: 'pause:USD:ran_out',
      type: 'churn',
      at: end,
      amountMinor: 0,
      loss: 'pause',
      reason: 'temporary',
      interval: 'year',
    })
    expect(ledger.spells).toMatchObject([{ endedAt: end, loss: 'pause', currency: 'USD', mrrMinor: 1_000 }])
  })

  it('is no churn when it is resumed in the very last moment', () => {
    const { movements } = asOf([started, paused, event('resumed', '2026-05-02')], end)
    expect(movements.map(({ type }) => type)).toEqual(['new', 'contraction', 'expansion'])
  })

  it('is a return when it is resumed later', () => {
    const { movements, spells } = asOf([started, paused, event('resumed', '2026-05-03')], day('2026-05-03'))
    expect(movements.map(({ type }) => type)).toEqual(['new', 'contraction', 'churn', 'reactivation'])
    expect(spells).toHaveLength(2)
  })

  it('holds a customer while another subscription comes and goes', () => {
    const other = [event('started', '2026-02-10', 500, b), event('ended', '2026-03-01', null, b)]
    const ledger = asOf([started, paused, ...other], end)
    expect(ledger.movements.map(({ type, at }) => [type, at])).toEqual([
      ['new', started.at],
      ['contraction', paused.at],
      ['expansion', day('2026-02-10')],
      ['contraction', day('2026-03-01')],
      ['churn', end],
    ])
  })

  it('holds nobody once it has run out', () => {
    const later = [event('started', '2026-08-01', 500, b), event('ended', '2026-09-01', null, b)]
    const ledger = asOf([started, paused, ...later], day('2026-09-01'))
    expect(ledger).toMatchObject({ status: 'churned', churnedAt: day('2026-09-01') })
    expect(ledger.spells.map(({ startedAt, endedAt }) => [startedAt, endedAt])).toEqual([
      [started.at, end],
      [day('2026-08-01'), day('2026-09-01')],
    ])
  })

  it('keeps its ids apart from those of any event', () => {
    const twin = event('started', '2026-08-01', 500, { ...b, id: 'pause:USD:ran_out' })
    const { movements } = asOf([started, paused, twin], day('2026-09-01'))
    expect(new Set(movements.map(({ id }) => id)).size).toBe(movements.length)
  })
})

describe('what is told again or too late', () => {
  it('leaves the start of a trial where it was', () => {
    const trial = [event('trial_started', '2026-01-01'), event('trial_started', '2026-01-05')]
    expect(projectCustomer(trial).subscriptions[0]?.trialStartedAt).toBe(day('2026-01-01'))
    const second = [...trial, event('trial_ended', '2026-01-14'), event('trial_started', '2026-03-01')]
    expect(projectCustomer(second).subscriptions[0]?.trialStartedAt).toBe(day('2026-03-01'))
  })

  it('makes no subscription of the end of a trial nobody told of', () => {
    expect(projectCustomer([event('trial_ended', '2026-01-14')]).subscriptions).toEqual([])
  })

  it('begins a new pause where the one before was followed by a trial', () => {
    const ledger = projectCustomer([
      event('started', '2026-01-01', 1_000),
      event('paused', '2026-01-10'),
      event('ended', '2026-01-20'),
      event('trial_started', '2026-03-01'),
      event('paused', '2026-03-05'),
    ])
    expect(ledger.subscriptions[0]?.pausedAt).toBe(day('2026-03-05'))
  })

  it('lets a wish told after the end say why, where nobody had', () => {
    const gone = [event('started', '2026-01-01', 1_000), event('ended', '2026-02-01', null, { id: 'end' })]
    const wish = event('cancellation_requested', '2026-02-03', null, { reason: 'price' })
    const { movements, spells, cancelRequestedAt } = projectCustomer([...gone, wish])
    expect(movements[1]).toMatchObject({ reason: 'price', loss: 'voluntary', at: day('2026-02-01') })
    expect(spells[0]).toMatchObject({ reason: 'price', loss: 'voluntary' })
    expect(cancelRequestedAt).toBeNull()
    const failed = event('ended', '2026-02-01', null, { cause: 'payment_failed' })
    expect(projectCustomer([gone[0] ?? failed, failed, wish]).movements[1]).toMatchObject({
      loss: 'involuntary',
    })
  })

  it('takes nothing back once it has ended', () => {
    const { movements, subscriptions } = projectCustomer([
      event('started', '2026-01-01', 1_000),
      event('cancellation_requested', '2026-01-10', null, { reason: 'price' }),
      event('ended', '2026-02-01'),
      event('cancellation_reverted', '2026-02-02'),
      event('ended', '2026-02-03'),
    ])
    expect(subscriptions[0]).toMatchObject({ reason: 'price', cancelRequestedAt: day('2026-01-10') })
    expect(movements[1]).toMatchObject({ reason: 'price', loss: 'voluntary' })
  })
})
