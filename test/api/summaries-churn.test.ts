import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { NOON, startApp, type TestApp } from '../harness'
import { readJson } from './helpers'

let app: TestApp
let events: object[]

beforeEach(async () => {
  app = await startApp()
  events = []
})

afterEach(async () => {
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

/** Notes an event; `mrr` in cents, `at` as an instant or a day at noon in UTC. */
function note(
  customer_id: string,
  type: string,
  at: number | string,
  mrr?: number,
  currency = 'EUR',
): void {
  const instant = typeof at === 'number' ? new Date(at).toISOString() : `${at}T12:00:00Z`
  const money = mrr === undefined ? {} : { mrr_minor: mrr, currency }
  events.push({
    id: `e${events.length}`,
    customer_id,
    subscription_id: `${customer_id}-${currency}`,
    type,
    at: instant,
    ...money,
  })
}

async function summarize(path: string, query: string): Promise<Record<string, unknown>> {
  if (events.length > 0) await app.api('POST', '/v1/churn-events', { events })
  app.clock.now = NOON
  return await readJson(await app.api('GET', `/v1/summaries/${path}?${query}`))
}

describe('the churn of a range', () => {
  beforeEach(() => {
    note('acme', 'started', '2026-01-10', 4900)
    note('acme', 'changed', '2026-02-05', 9900)
    note('acme', 'ended', '2026-02-20')
    note('bolt', 'started', '2026-01-01', 2000)
    note('bolt', 'changed', '2026-02-10', 1500)
    note('core', 'started', '2026-02-03', 1000)
    note('core', 'ended', '2026-02-25')
    note('dune', 'started', '2025-12-01', 500)
    note('dune', 'ended', '2025-12-31')
    note('dune', 'reactivated', '2026-02-14', 700)
  })

  // At the start acme 49.00 and bolt 20.00; at the end bolt 15.00 and dune 7.00.
  const february = {
    start_minor: 6900,
    new_minor: 1000,
    expansion_minor: 5000,
    contraction_minor: -500,
    churn_minor: -10_900,
    reactivation_minor: 700,
    end_minor: 2200,
  }

  it('adds up to the cent, and every rate has its base', async () => {
    expect(await summarize('churn', 'from=2026-02-01&to=2026-02-28&by=month')).toEqual({
      from: '2026-02-01',
      to: '2026-02-28',
      currency: 'EUR',
      currencies: ['EUR'],
      customers_at_start: 2,
      customers_at_end: 2,
      // acme of acme and bolt; core came and went within the month.
      customer_churn_rate: expect.objectContaining({ k: 1, n: 2, rate: 0.5 }),
      joined_and_churned: 1,
      movements: february,
      // (109.00 + 5.00) / 69.00, and less 50.00 and 7.00.
      gross_mrr_churn: expect.objectContaining({
        k: 11_400,
        n: 6900,
        rate: expect.closeTo(1.652, 3),
        ci_low: null,
      }),
      net_mrr_churn: expect.objectContaining({ k: 5700, n: 6900, rate: expect.closeTo(0.826, 3) }),
      trend: [
        expect.objectContaining({ day: '2026-02-01', movements: february, customers_lost: 2 }),
      ],
    })
  })

  it('goes on in each month where the one before it ended', async () => {
    const { trend } = (await summarize('churn', 'from=2025-12-01&to=2026-02-28&by=month')) as {
      trend: { day: string; movements: { start_minor: number; end_minor: number } }[]
    }
    expect(
      trend.map(({ day, movements }) => [day, movements.start_minor, movements.end_minor]),
    ).toEqual([
      ['2025-12-01', 0, 0],
      ['2026-01-01', 0, 6900],
      ['2026-02-01', 6900, 2200],
    ])
  })

  it('is told for one currency at a time, the largest first', async () => {
    note('east', 'started', '2026-01-15', 10_000, 'USD')
    note('fern', 'started', '2026-01-15', 100, 'SEK')
    expect(await summarize('churn', 'from=2026-02-01&to=2026-02-28')).toMatchObject({
      currency: 'USD',
      currencies: ['USD', 'EUR', 'SEK'],
      customers_at_start: 1,
      movements: { start_minor: 10_000, end_minor: 10_000 },
    })
    const euros = await summarize('churn', 'from=2026-02-01&to=2026-02-28&currency=EUR')
    expect(euros).toMatchObject({ customers_at_start: 2, movements: february })
    expect(await summarize('churn', 'currency=JPY')).toMatchObject({
      customers_at_start: 0,
      trend: [],
    })
  })
})

it('knows no churn rate without customers', async () => {
  expect(await summarize('churn', '')).toMatchObject({
    currency: 'EUR',
    currencies: [],
    customer_churn_rate: { k: 0, n: 0, rate: null, ci_low: null },
    gross_mrr_churn: { rate: null },
    net_mrr_churn: { rate: null },
    trend: [],
  })
})
