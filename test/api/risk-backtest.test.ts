import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { advanceOperations } from '../../src/services/operations/advance'
import { startDueBacktest } from '../../src/services/risk/start-backtest'
import { DAY, startApp, type TestApp } from '../harness'
import { churnEvent, readJson, respond, surveyOf } from './helpers'

let app: TestApp

/** All is told as it happens, from here on. */
const START = Date.UTC(2025, 0, 10, 12)
const NOW = Date.UTC(2026, 2, 2, 12)
const MINUTE = 60_000

beforeEach(async () => {
  app = await startApp({ now: START })
})
afterEach(() => app.close())

interface Backtest {
  computed_at: string | null
  is_running: boolean
  days: string[]
  all: { verdict: string; base: object; bands: { churned: object }[] }
  dates: { day: string; not_heard_of: number }[]
  rules: { rule: string; churned: object }[]
}

const read = async () =>
  readJson<Backtest>(await app.api('GET', '/v1/summaries/risk-backtest'))

/** The minutely turns: one begins it, the next goes through with it. */
async function run(): Promise<number> {
  const begun = await startDueBacktest(app.ctx)
  app.clock.now += MINUTE
  await advanceOperations(app.ctx)
  return begun
}

const at = (time: number, ...events: object[]) => {
  app.clock.now = time
  const iso = new Date(time).toISOString()
  return app.api('POST', '/v1/churn-events', { events: events.map((event) => ({ ...event, at: iso })) })
}

describe('/v1/summaries/risk-backtest', () => {
  it('knows nothing before the first, and says so', async () => {
    expect(await read()).toMatchObject({
      computed_at: null,
      is_running: false,
      horizon_days: 90,
      days: [],
      all: { verdict: 'too_few', base: { k: 0, n: 0, rate: null } },
      dates: [],
    })
    expect(await run()).toBe(0)
  })

  it('replays what was known, and counts who left within 90 days', async () => {
    const nps = await surveyOf(app.ctx, 'nps')
    const names = ['acme', 'bolt', 'core', 'dune']
    await at(START, ...names.map((name) => churnEvent(`start ${name}`, { customer_id: name })))
    // Two detractors before 1 December, one after it. One of each leaves in January.
    await respond(app, nps, Date.UTC(2025, 10, 20), { score: 2 }, 'acme')
    await respond(app, nps, Date.UTC(2025, 10, 20), { score: 2 }, 'bolt')
    await respond(app, nps, Date.UTC(2025, 11, 10), { score: 2 }, 'core')
    await at(
      Date.UTC(2026, 0, 15),
      churnEvent('end acme', { customer_id: 'acme', type: 'ended' }),
      churnEvent('end core', { customer_id: 'core', type: 'ended' }),
    )
    app.clock.now = NOW
    expect(await run()).toBe(1)
    const backtest = await read()
    expect(backtest).toMatchObject({ computed_at: '2026-03-02T12:00:00.000Z', is_running: false })
    const days = backtest.dates.map(({ day }) => day)
    expect([days.length, days[0], days.at(-1)]).toEqual([11, '2025-02-01', '2025-12-01'])
    // On 1 December: acme and bolt in the middle, core and dune low; acme and core left.
    expect(backtest.dates.at(-1)).toMatchObject({
      base: { k: 2, n: 4, rate: 0.5 },
      bands: { low: { k: 1, n: 2 }, medium: { k: 1, n: 2 }, high: { k: 0, n: 0, rate: null } },
      not_heard_of: 0,
    })
    // With 1 March, 1 June and 1 September, when nobody had answered and nobody left.
    expect(backtest.days).toEqual(['2025-03-01', '2025-06-01', '2025-09-01', '2025-12-01'])
    expect(backtest.all).toMatchObject({
      verdict: 'too_few',
      base: { k: 2, n: 16 },
      bands: [
        { band: 'low', min_points: 0, churned: { k: 1, n: 14 }, lift: null },
        { band: 'medium', min_points: 3, churned: { k: 1, n: 2 } },
        { band: 'high', min_points: 6, churned: { k: 0, n: 0 } },
      ],
    })
    expect(backtest.rules.find(({ rule }) => rule === 'nps_detractor')).toMatchObject({
      points: 3,
      in_backtest: true,
      churned: { k: 1, n: 2 },
    })
  })

  it('tells apart who was imported later', async () => {
    await app.api('POST', '/v1/churn-events', churnEvent('known', { at: '2025-01-05T00:00:00Z' }))
    app.clock.now = NOW
    const late = { customer_id: 'late', at: '2025-01-05T00:00:00Z' }
    await app.api('POST', '/v1/churn-events', churnEvent('late', late))
    await run()
    expect((await read()).dates.at(-1)).toMatchObject({ base: { k: 0, n: 1 }, not_heard_of: 1 })
  })

  it('goes through more customers than one step takes, each once', async () => {
    const events = Array.from({ length: 450 }, (_, i) =>
      churnEvent(`e${i}`, { customer_id: `c${i}`, at: '2025-01-05T00:00:00Z' }),
    )
    await app.api('POST', '/v1/churn-events', { events })
    app.clock.now = NOW
    await run()
    expect((await read()).dates.at(-1)).toMatchObject({ base: { k: 0, n: 450 } })
  })

  it('runs once a day, and anew when points change; the last result stands meanwhile', async () => {
    await app.api('POST', '/v1/churn-events', churnEvent('a', { at: '2025-01-05T00:00:00Z' }))
    app.clock.now = NOW
    expect(await run()).toBe(1)
    expect(await run()).toBe(0)

    await app.api('PUT', '/v1/risk-rules', { points: { silence: 9 } })
    app.clock.now = NOW + 10 * MINUTE
    expect(await startDueBacktest(app.ctx)).toBe(1)
    expect(await read()).toMatchObject({ computed_at: '2026-03-02T12:00:00.000Z', is_running: true })
    app.clock.now += MINUTE
    await advanceOperations(app.ctx)
    expect(await read()).toMatchObject({ computed_at: '2026-03-02T12:10:00.000Z', is_running: false })

    app.clock.now += DAY
    expect(await run()).toBe(1)
    const { data } = await readJson<{ data: object[] }>(await app.api('GET', '/v1/operations'))
    expect(data).toHaveLength(2)
  })
})
