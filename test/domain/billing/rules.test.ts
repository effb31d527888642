import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { movements, movementTotals } from '../../../db/schema'
import { convertFlows } from '../../../src/domain/billing/exchange'
import type { ChurnEvent } from '../../../src/domain/billing/events'
import { projectCustomer } from '../../../src/domain/billing/ledger'
import { DEFAULT_CHURN_POLICY } from '../../../src/domain/billing/policy'
import { customerChurnRate } from '../../../src/domain/metrics/customer-churn-rate'
import { currencyDigits, monthlyMinor } from '../../../src/domain/money'
import { churnEvent } from '../../api/helpers'
import { startApp, type TestApp } from '../../harness'
import { b, day, event } from './event'
import { payersIn } from './payers'

/** The thirteen rules of docs/ledger.md, one by one. */

const moves = (events: ChurnEvent[], policy = DEFAULT_CHURN_POLICY) =>
  projectCustomer(events, policy).movements.map(({ type, amountMinor }) => [type, amountMinor])

const started = event('started', '2026-01-01', 1_000)

describe('rule 1: the customer is the unit', () => {
  it('adds up the MRR of all subscriptions, and loses one customer with the last of them', () => {
    const two = [started, event('started', '2026-01-05', 2_000, b)]
    expect(projectCustomer(two).mrr).toEqual({ USD: 3_000 })
    expect(moves([...two, event('ended', '2026-02-01'), event('ended', '2026-03-01', null, b)])).toEqual([
      ['new', 1_000],
      ['expansion', 2_000],
      ['contraction', -1_000],
      ['churn', -2_000],
    ])
  })
})

describe('rule 2: MRR is price × quantity × factor', () => {
  it.each([
    ['year', 1, 120_000, 10_000],
    ['month', 1, 10_000, 10_000],
    ['month', 3, 30_000, 10_000],
    ['week', 1, 3_000, 13_000],
    ['day', 1, 1_200, 36_500],
    // 10 days: 365/12/10 of 1,200.
    ['day', 10, 1_200, 3_650],
  ] as const)('per %s × %i: %i is %i a month', (interval, intervalCount, unitMinor, mrr) => {
    expect(monthlyMinor([{ unitMinor, quantity: 1, interval, intervalCount }])).toBe(mrr)
  })

  it('rounds once, after adding up', () => {
    const third = { unitMinor: 4, quantity: 1, interval: 'year', intervalCount: 1 } as const
    expect(monthlyMinor([third, third, third])).toBe(1)
  })

  it('notes what is not the whole truth: metered use counts 0', () => {
    const metered = event('started', '2026-01-01', 0, { mrrNote: 'metered' })
    expect(projectCustomer([metered])).toMatchObject({
      mrr: {},
      subscriptions: [{ mrrMinor: 0, mrrNote: 'metered' }],
    })
  })
})

describe('rule 3: active and past due pay, past due as the policy says', () => {
  const failed = event('payment_failed', '2026-02-01')
  const recovered = event('payment_recovered', '2026-02-10')
  const strict = { ...DEFAULT_CHURN_POLICY, pastDueCounts: false }

  it('counts who is behind until the provider gives up', () => {
    expect(projectCustomer([started, failed])).toMatchObject({
      status: 'active',
      mrr: { USD: 1_000 },
      pastDueSince: day('2026-02-01'),
    })
    expect(moves([started, failed, recovered])).toEqual([['new', 1_000]])
  })

  it('counts them from the day of the debt no more, where the policy says so', () => {
    expect(moves([started, failed], strict)).toEqual([['new', 1_000], ['churn', -1_000]])
    expect(projectCustomer([started, failed], strict).movements[1]).toMatchObject({ loss: 'involuntary' })
    expect(moves([started, failed, recovered], strict).at(-1)).toEqual(['reactivation', 1_000])
  })

  it('brings back what it costs by then, and nothing where it is free by then', () => {
    const cheaper = event('changed', '2026-02-05', 600)
    expect(moves([started, failed, cheaper, recovered], strict).at(-1)).toEqual(['reactivation', 600])
    const free = event('changed', '2026-02-05', 0)
    expect(moves([started, failed, free, recovered], strict)).toHaveLength(2)
  })
})

describe('rule 4: a movement is MRR after minus MRR before, and they add up', () => {
  it('names the five', () => {
    const { movements: rows } = projectCustomer([
      started,
      event('changed', '2026-02-01', 1_500),
      event('changed', '2026-03-01', 700),
      event('ended', '2026-04-01'),
      event('reactivated', '2026-05-01', 900),
    ])
    expect(rows.map((row) => [row.type, row.mrrBefore, row.amountMinor, row.mrrAfter])).toEqual([
      ['new', 0, 1_000, 1_000],
      ['expansion', 1_000, 500, 1_500],
      ['contraction', 1_500, -800, 700],
      ['churn', 700, -700, 0],
      ['reactivation', 0, 900, 900],
    ])
    expect(rows.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(900)
  })
})

describe('rule 5: churn happens at the end of paid service', () => {
  it('keeps the wish as a date of its own', () => {
    const ledger = projectCustomer([
      started,
      event('cancellation_requested', '2026-02-10'),
      event('ended', '2026-03-01'),
    ])
    expect(ledger).toMatchObject({
      cancelRequestedAt: day('2026-02-10'),
      churnedAt: day('2026-03-01'),
    })
  })
})

describe('rule 6: a trial that never paid is no churn', () => {
  it.each(['trial_ended', 'ended'] as const)('however it is over: %s', (type) => {
    const ledger = projectCustomer([event('trial_started', '2026-01-01'), event(type, '2026-01-15')])
    expect(ledger).toMatchObject({ status: 'none', movements: [], spells: [], churnedAt: null })
    expect(ledger.subscriptions).toMatchObject([{ trialStartedAt: day('2026-01-01'), firstPaidAt: null }])
  })
})

describe('rule 7: a pause is a contraction, and a churn once it has lasted too long', () => {
  const events = [started, event('paused', '2026-02-01')]
  const policy = { ...DEFAULT_CHURN_POLICY, maxPauseDays: 30 }

  it('keeps the customer for as many days as the policy says', () => {
    const held = projectCustomer(events, policy, day('2026-03-03') - 1)
    expect(held).toMatchObject({ status: 'paused', mrr: {}, churnedAt: null })
    expect(held.movements[1]).toMatchObject({ type: 'contraction', amountMinor: -1_000, loss: 'pause' })
  })

  it('then loses them, without any money: it was gone before', () => {
    const lost = projectCustomer(events, policy, day('2026-03-03'))
    expect(lost).toMatchObject({ status: 'churned', churnedAt: day('2026-03-03') })
    expect(lost.movements[2]).toMatchObject({ type: 'churn', amountMinor: 0, loss: 'pause' })
  })
})

describe('rule 8: voluntary and involuntary are told apart', () => {
  it.each([
    ['cancellation_requested', 'voluntary'],
    ['payment_failed', 'involuntary'],
    [null, 'unknown'],
  ] as const)('by %s is %s', (cause, loss) => {
    const end = event('ended', '2026-02-01', null, { cause })
    const { movements: rows, spells } = projectCustomer([started, end])
    expect([rows[1]?.loss, spells[0]?.loss]).toEqual([loss, loss])
  })
})

describe('rule 9: the base is who paid at the start', () => {
  it('shows who joined and left within the period apart', () => {
    const stays = [started]
    const leaves = [started, event('ended', '2026-02-10')]
    const passes = [event('started', '2026-02-05', 500), event('ended', '2026-02-20')]
    const flow = payersIn([stays, leaves, passes], { start: day('2026-02-01'), end: day('2026-03-01') })
    expect(flow).toMatchObject({ start: 2, joined: 1, lost: 1, joinedAndChurned: 1, end: 1 })
    expect(customerChurnRate(flow)).toMatchObject({ k: 1, n: 2 })
  })
})

describe('rule 10: whole minor units, per currency, converted by a table alone', () => {
  it('never adds one currency to another', () => {
    const { mrr } = projectCustomer([started, event('started', '2026-01-02', 900, { ...b, currency: 'JPY' })])
    expect(mrr).toEqual({ USD: 1_000, JPY: 900 })
    expect(currencyDigits('JPY')).toBe(0)
  })

  it('converts with the rate in force, FX as its own line, and names what has no rate', () => {
    const rates = [
      { currency: 'USD', fromDay: '2026-01-01', rate: '0.9' },
      { currency: 'USD', fromDay: '2026-02-15', rate: '0.8' },
    ]
    const february = { fromDay: '2026-02-01', toDay: '2026-02-28' }
    const flows = [{ currency: 'USD', day: '2026-02-10', type: 'new', amountMinor: 500 } as const]
    // 1,000 at 0.9 = 900; 500 at 0.9 = 450; then 1,500 lose a tenth of their unit: 150.
    expect(convertFlows(flows, { USD: 1_000, SEK: 5 }, rates, 'EUR', february)).toMatchObject({
      start: 900,
      moved: { new: 450 },
      fx: -150,
      end: 1_200,
      missing: ['SEK'],
    })
  })
})

describe('in a workspace of Stockholm', () => {
  let app: TestApp

  beforeAll(async () => {
    app = await startApp({ env: { TIME_ZONE: 'Europe/Stockholm' } })
    await app.api('POST', '/v1/churn-events', {
      events: [
        churnEvent('m', { customer_id: 'monthly', interval: 'month', at: '2026-01-31T22:59:59Z' }),
        churnEvent('y', { customer_id: 'yearly', interval: 'year', at: '2026-01-31T23:00:00Z' }),
        churnEvent('w', { customer_id: 'weekly', interval: 'week', at: '2026-02-01T23:00:00Z' }),
      ],
    })
  })

  afterAll(() => app.close())

  it('rule 11: yearly and monthly plans are counted apart', async () => {
    const totals = await app.ctx.db.select().from(movementTotals)
    expect(totals.map(({ billed }) => billed).sort()).toEqual(['monthly', 'other', 'yearly'])
  })

  it('rule 12: days are the workspace’s, and the first instant of one is its own', async () => {
    const rows = await app.ctx.db.select().from(movements)
    expect(Object.fromEntries(rows.map((row) => [row.customerId, row.day]))).toEqual({
      monthly: '2026-01-31',
      yearly: '2026-02-01',
      weekly: '2026-02-02',
    })
  })
})

describe('rule 13: late events change what they should and nothing else', () => {
  const known = [started, event('changed', '2026-03-01', 3_000), event('ended', '2026-05-01')]

  it('an upgrade told late moves the sums after it, not the end', () => {
    const late = event('changed', '2026-02-01', 2_000)
    expect(moves([...known, late])).toEqual([
      ['new', 1_000],
      ['expansion', 1_000],
      ['expansion', 1_000],
      ['churn', -3_000],
    ])
  })

  it('an event told again changes nothing', () => {
    expect(projectCustomer([...known, ...known])).toEqual(projectCustomer(known))
  })
})
