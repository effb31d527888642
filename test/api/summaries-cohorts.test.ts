import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { NOON } from '../harness'
import { churnEvent, readJson } from './helpers'
import { type Story, startStory } from './ledger-story'

let story: Story

beforeEach(async () => {
  story = await startStory()
})

afterEach(async () => {
  expect(await rebuildSummaries(story.app.ctx)).toBe(0)
  await story.app.close()
})

interface Rate {
  k: number
  n: number
  rate: number | null
}

interface Cohorts {
  currency: string
  currencies: string[]
  cohorts: {
    cohort: string
    customers: number
    mrr_minor: number
    cells: ({ customers: Rate; mrr: Rate } | null)[]
  }[]
  overall: { customers: Rate; mrr: Rate }[]
}

/** "1/2 100/5000" for a cell of one of two customers and 1.00 of 50.00. */
const told = (cell: { customers: Rate; mrr: Rate } | null) =>
  cell && `${cell.customers.k}/${cell.customers.n} ${cell.mrr.k}/${cell.mrr.n}`

/** acme and bolt begin in December, core in January; it is 2 March 2026. */
async function tellThree(): Promise<void> {
  const at = (id: string, customer_id: string, type: string, day: string, mrr_minor?: number) =>
    churnEvent(id, { customer_id, type, at: `${day}T12:00:00Z`, mrr_minor })
  await story.app.api('POST', '/v1/churn-events', {
    events: [
      at('a1', 'acme', 'started', '2025-12-10', 4900),
      at('a2', 'acme', 'changed', '2026-01-05', 9900),
      at('a3', 'acme', 'ended', '2026-01-31'),
      at('a4', 'acme', 'reactivated', '2026-02-20', 2000),
      at('b1', 'bolt', 'started', '2025-12-31', 100),
      at('b2', 'bolt', 'changed', '2026-03-01', 900),
      at('c1', 'core', 'started', '2026-01-01', 700),
      at('c2', 'core', 'ended', '2026-01-20'),
    ],
  })
}

describe('the cohorts', () => {
  it('keep who is left at each month’s end, and are null where no end has come', async () => {
    await tellThree()
    const { cohorts, overall, currencies } = await story.ask<Cohorts>('cohorts?by=month')
    expect(
      cohorts.map(({ cohort, customers, mrr_minor, cells }) => [
        cohort,
        customers,
        mrr_minor,
        ...cells.map(told),
      ]),
    ).toEqual([
      // 49.00 + 1.00; both; bolt alone; acme back at 20.00.
      ['2025-12-01', 2, 5000, '2/2 5000/5000', '1/2 100/5000', '2/2 2100/5000'],
      ['2026-01-01', 1, 700, '0/1 0/700', '0/1 0/700', null],
      ['2026-02-01', 0, 0, '0/0 0/0', null, null],
      ['2026-03-01', 0, 0, null, null, null],
    ])
    expect(overall.map(told)).toEqual(['2/3 5000/5700', '1/3 100/5700', '2/2 2100/5000'])
    expect(currencies).toEqual(['EUR'])
  })

  it('give each share its interval and its definition, but none of nobody', async () => {
    await tellThree()
    const { cohorts } = await story.ask<Cohorts>('cohorts')
    // Wilson for 1 of 2: 0.0945 to 0.9055. A share of money has no interval.
    expect(cohorts[0]?.cells[1]).toEqual({
      customers: {
        k: 1,
        n: 2,
        rate: 0.5,
        ci_low: expect.closeTo(0.0945, 4),
        ci_high: expect.closeTo(0.9055, 4),
        definition: 'cohort_customers',
      },
      mrr: { k: 100, n: 5000, rate: 0.02, ci_low: null, ci_high: null, definition: 'cohort_mrr' },
    })
    expect(cohorts[2]?.cells[0]?.customers.rate).toBeNull()
  })

  it('are of quarters too', async () => {
    await tellThree()
    const { cohorts } = await story.ask<Cohorts>('cohorts?by=quarter')
    expect(cohorts.map(({ cohort, cells }) => [cohort, ...cells.map(told)])).toEqual([
      ['2025-10-01', '2/2 5000/5000'],
      ['2026-01-01', null],
    ])
  })

  it('are the last so many, of one currency', async () => {
    await tellThree()
    story.note('east', { type: 'started', ago: 40, mrr_minor: 99_900, currency: 'USD' })
    const two = await story.ask<Cohorts>('cohorts?count=3&currency=EUR')
    expect(two.cohorts.map(({ cohort }) => cohort)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01'])
    // Customers are counted in all, also those who pay in dollars.
    expect(two.cohorts[0]).toMatchObject({ customers: 2, mrr_minor: 700 })
    expect(await story.ask('cohorts')).toMatchObject({ currency: 'USD', currencies: ['USD', 'EUR'] })
  })

  it('add up to what is paid at the end of the month', async () => {
    await tellThree()
    const { overall, cohorts } = await story.ask<Cohorts>('cohorts')
    const ends = cohorts.map(({ cells }) => cells.findLast((cell) => cell !== null)?.mrr.k ?? 0)
    const churn = await story.ask<{ mrr: { movements: { end_minor: number } } }>(
      'movements?from=2025-12-01&to=2026-02-28&by=month',
    )
    expect(overall).toHaveLength(3)
    expect(JSON.stringify(churn)).toContain(`"end_minor":${ends.reduce((a, b) => a + b, 0)}`)
  })

  it('are none without customers', async () => {
    expect(await story.ask('cohorts')).toEqual({
      by: 'month',
      currency: 'EUR',
      currencies: [],
      cohorts: [],
      overall: [],
    })
  })

  it.each(['by=week', 'count=0', 'count=37', 'currency=euro', 'from=2026-01-01'])(
    'refuse %s',
    async (query) => {
      const response = await story.app.api('GET', `/v1/summaries/cohorts?${query}`)
      expect([response.status, (await readJson(response)).code]).toEqual([422, 'invalid_fields'])
    },
  )
})

it('moves on with the clock alone', async () => {
  await tellThree()
  await story.ask('cohorts')
  story.app.clock.now = NOON + 30 * 86_400_000
  const april = await readJson<Cohorts>(await story.app.api('GET', '/v1/summaries/cohorts'))
  expect(april.cohorts[0]?.cells.map(told)).toEqual([
    '2/2 5000/5000',
    '1/2 100/5000',
    '2/2 2100/5000',
    '2/2 2900/5000',
  ])
})
