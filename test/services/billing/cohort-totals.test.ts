import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rebuildSummaries } from '../../../src/services/summaries/rebuild'
import { churnEvent, read } from '../../api/helpers'
import { startApp, type TestApp } from '../../harness'

let app: TestApp
let count: number

beforeEach(async () => {
  app = await startApp()
  count = 0
})

afterEach(async () => {
  // The same totals, worked out from the movements by the database.
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

async function tell(customer_id: string, ...events: object[]): Promise<void> {
  const all = events.map((event) => {
    count += 1
    return { ...churnEvent(`e${count}`, { mrr_minor: undefined }), customer_id, ...event }
  })
  const [status] = await read(await app.api('POST', '/v1/churn-events', { events: all }))
  expect(status).toBe(200)
}

const run = (sql: string) => app.runtime.database().client.execute(sql)

async function totals(currency: string): Promise<string[]> {
  const { rows } = await run(
    `select substr(cohort, 1, 7) c, substr(month, 1, 7) m, joined, changed from cohort_totals
     where currency = '${currency}' order by c, m`,
  )
  return rows.map(({ c, m, joined, changed }) => [c, m, joined, changed].join(' '))
}

describe('the totals of cohorts', () => {
  it('count customers in the month they began, and MRR to the cent', async () => {
    await tell(
      'acme',
      { at: '2025-12-10T12:00:00Z', mrr_minor: 4900 },
      { type: 'changed', at: '2026-01-05T12:00:00Z', mrr_minor: 9900 },
      { type: 'ended', at: '2026-01-31T12:00:00Z' },
      { type: 'reactivated', at: '2026-03-01T12:00:00Z', mrr_minor: 2000 },
    )
    await tell('bolt', { at: '2025-12-31T12:00:00Z', mrr_minor: 100 })
    await tell(
      'core',
      { at: '2026-01-01T12:00:00Z', mrr_minor: 700 },
      { type: 'ended', at: '2026-01-20T12:00:00Z' },
    )
    expect(await totals('')).toEqual([
      '2025-12 2025-12 2 2',
      '2025-12 2026-01 0 -1',
      '2025-12 2026-03 0 1',
      // Came and left within the month: it began with one, of whom nothing is left.
      '2026-01 2026-01 1 0',
    ])
    expect(await totals('EUR')).toEqual([
      '2025-12 2025-12 5000 5000',
      // Up 50.00, down 99.00.
      '2025-12 2026-01 0 -4900',
      '2025-12 2026-03 0 2000',
      '2026-01 2026-01 700 0',
    ])
  })

  it('take the month from the workspace’s zone', async () => {
    await app.api('PATCH', '/v1/workspace', { time_zone: 'Europe/Stockholm' })
    await tell(
      'acme',
      // Half past midnight on 1 January in Stockholm, and on 1 July, in summer time.
      { at: '2025-12-31T23:30:00Z', mrr_minor: 100 },
      { type: 'changed', at: '2026-01-31T23:30:00Z', mrr_minor: 300 },
    )
    await tell('bolt', { at: '2025-06-30T22:30:00Z', mrr_minor: 100 })
    await tell('core', { at: '2025-06-30T21:30:00Z', mrr_minor: 100 })
    expect(await totals('')).toEqual([
      '2025-06 2025-06 1 1',
      '2025-07 2025-07 1 1',
      '2026-01 2026-01 1 1',
    ])
    expect(await totals('EUR')).toContain('2026-01 2026-02 0 200')
  })

  it('count a customer of two currencies once, the MRR in each', async () => {
    await tell(
      'acme',
      { mrr_minor: 100 },
      { mrr_minor: 200, currency: 'USD', subscription_id: 'dollars' },
      { type: 'ended', at: '2026-02-01T12:00:00Z' },
      { type: 'ended', at: '2026-02-02T12:00:00Z', subscription_id: 'dollars' },
    )
    expect(await totals('')).toEqual(['2026-01 2026-01 1 1', '2026-01 2026-02 0 -1'])
    expect(await totals('USD')).toEqual(['2026-01 2026-01 0 200', '2026-01 2026-02 0 -200'])
  })

  it('keep who pauses, and let go whose pause runs out', async () => {
    await tell(
      'acme',
      { at: '2025-09-10T12:00:00Z', mrr_minor: 100 },
      { type: 'paused', at: '2025-10-01T12:00:00Z' },
    )
    // 90 days after 1 October is 30 December.
    expect(await totals('')).toEqual(['2025-09 2025-09 1 1', '2025-09 2025-12 0 -1'])
    expect(await totals('EUR')).toEqual(['2025-09 2025-09 100 100', '2025-09 2025-10 0 -100'])
  })

  it('move with a beginning that is heard of late', async () => {
    await tell('acme', { at: '2026-02-10T12:00:00Z', mrr_minor: 900 })
    expect(await totals('')).toEqual(['2026-02 2026-02 1 1'])
    await tell('acme', { at: '2025-12-10T12:00:00Z', mrr_minor: 500 })
    expect(await totals('')).toEqual(['2025-12 2025-12 1 1'])
    expect(await totals('EUR')).toEqual(['2025-12 2025-12 500 500', '2025-12 2026-02 0 400'])
  })

  it('are put right by a recount where they were altered', async () => {
    await tell('acme', { mrr_minor: 900 })
    await run("update cohort_totals set changed = 5, joined = 7 where currency = 'EUR'")
    await run("insert into cohort_totals select workspace_id, '2019-01-01', month, 'SEK', 1, 1 from cohort_totals limit 1")
    expect(await rebuildSummaries(app.ctx)).toBe(2)
    expect(await totals('EUR')).toEqual(['2026-01 2026-01 900 900'])
    expect(await totals('SEK')).toEqual([])
  })
})
