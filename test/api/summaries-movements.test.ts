import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type LedgerNotes, startLedger } from './ledger-notes'

let ledger: LedgerNotes
beforeEach(async () => {
  ledger = await startLedger()
})
afterEach(() => ledger.close())

interface Bucket {
  from: string
  to: string
  movements: Record<string, number>
  customers: Record<string, number>
  expansion_count: number
}

const movements = (query: string) =>
  ledger.summarize<{ total: Bucket; buckets: Bucket[]; currency: string }>('movements', query)

describe('movements by bucket', () => {
  beforeEach(() => {
    const { note, app } = ledger
    // What has not happened yet would wait.
    app.clock.now = Date.UTC(2026, 6, 1)
    note('acme', 'started', '2025-12-30', 1000)
    note('acme', 'changed', '2026-01-04', 1500)
    note('bolt', 'started', '2026-01-05', 2000)
    note('bolt', 'ended', '2026-02-10')
    note('bolt', 'reactivated', '2026-04-01', 2500)
  })

  it.each([
    ['day', 121, ['2025-12-30', '2025-12-30'], ['2026-04-29', '2026-04-29']],
    // ISO weeks: Monday 29 December is cut to the range; 27 April is a Monday.
    ['week', 18, ['2025-12-30', '2026-01-04'], ['2026-04-27', '2026-04-29']],
    ['month', 5, ['2025-12-30', '2025-12-31'], ['2026-04-01', '2026-04-29']],
    ['quarter', 3, ['2025-12-30', '2025-12-31'], ['2026-04-01', '2026-04-29']],
    ['year', 2, ['2025-12-30', '2025-12-31'], ['2026-01-01', '2026-04-29']],
  ])('cuts a range by %s into %i', async (by, count, first, last) => {
    const { buckets } = await movements(`from=2025-12-30&to=2026-04-29&by=${by}`)
    expect(buckets).toHaveLength(count)
    expect([buckets[0]?.from, buckets[0]?.to]).toEqual(first)
    expect([buckets.at(-1)?.from, buckets.at(-1)?.to]).toEqual(last)
  })

  it('tells money and customers of each, and of all', async () => {
    const { buckets, total } = await movements('from=2026-01-01&to=2026-06-30&by=quarter')
    expect(buckets).toEqual([
      {
        from: '2026-01-01',
        to: '2026-03-31',
        movements: flow(1000, { new: 2000, expansion: 500, churn: -2000 }, 1500),
        fx_minor: 0,
        customers: { start: 1, joined: 1, returned: 0, lost: 0, joined_and_churned: 1, end: 1 },
        expansion_count: 1,
        contraction_count: 0,
      },
      {
        from: '2026-04-01',
        to: '2026-06-30',
        movements: flow(1500, { reactivation: 2500 }, 4000),
        fx_minor: 0,
        customers: { start: 1, joined: 0, returned: 1, lost: 0, joined_and_churned: 0, end: 2 },
        expansion_count: 0,
        contraction_count: 0,
      },
    ])
    expect(total).toMatchObject({
      from: '2026-01-01',
      to: '2026-06-30',
      movements: flow(1000, { new: 2000, expansion: 500, churn: -2000, reactivation: 2500 }, 4000),
      customers: { start: 1, joined: 1, returned: 1, joined_and_churned: 1, end: 2 },
      expansion_count: 1,
    })
  })

  it('begins days where the workspace’s zone does', async () => {
    // 23:30 UTC on 31 January is 1 February in Stockholm.
    ledger.note('late', 'started', Date.UTC(2026, 0, 31, 23, 30), 900)
    await ledger.app.api('PATCH', '/v1/workspace', { time_zone: 'Europe/Stockholm' })
    const { buckets } = await movements('from=2026-01-01&to=2026-02-28&by=month')
    expect(buckets.map(({ movements: { new_minor }, customers: { joined } }) => [new_minor, joined])).toEqual([
      [2000, 1],
      [900, 1],
    ])
  })
})

describe('converted movements', () => {
  it('adds currencies up at the rates entered, with FX as a line of its own', async () => {
    const { note, app } = ledger
    note('euro', 'started', '2025-12-05', 1000, 'EUR')
    note('dollar', 'started', '2025-12-05', 10_000, 'USD')
    note('dollar', 'changed', '2026-02-10', 15_000, 'USD')
    note('krona', 'started', '2025-12-05', 500, 'SEK')
    const rates = [
      { currency: 'USD', from_day: '2025-12-01', rate: '0.90' },
      { currency: 'USD', from_day: '2026-02-01', rate: '0.92' },
      { currency: 'USD', from_day: '2026-02-20', rate: '0.95' },
    ]
    expect((await app.api('PUT', '/v1/exchange-rates', { rates })).status).toBeLessThan(300)
    const told = await ledger.summarize<{ buckets: Bucket[] }>(
      'movements',
      'from=2026-01-01&to=2026-03-02&by=month&converted=true',
    )
    // January: 10.00 + 100.00 at 0.90. February: 100.00 gains 2.00 at 0.92, 50.00 come at 0.92, and
    // 150.00 gain 4.50 at 0.95; no rate of the krona was ever entered.
    expect(told).toMatchObject({
      currency: 'EUR',
      missing_rates: ['SEK'],
      total: { movements: flow(10_000, { expansion: 4600 }, 15_250), fx_minor: 650 },
      buckets: [
        { movements: flow(10_000, {}, 10_000), fx_minor: 0, customers: { start: 3, end: 3 } },
        { movements: flow(10_000, { expansion: 4600 }, 15_250), fx_minor: 650, expansion_count: 1 },
        { movements: flow(15_250, {}, 15_250), fx_minor: 0 },
      ],
    })
  })
})

const flow = (start: number, moved: Record<string, number>, end: number) => ({
  start_minor: start,
  new_minor: moved.new ?? 0,
  expansion_minor: moved.expansion ?? 0,
  contraction_minor: moved.contraction ?? 0,
  churn_minor: moved.churn ?? 0,
  reactivation_minor: moved.reactivation ?? 0,
  end_minor: end,
})
