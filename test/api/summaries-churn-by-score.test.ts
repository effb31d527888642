import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { readJson, respond, surveyOf } from './helpers'

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
  // What has not happened yet waits.
  app.clock.now = NOON
  if (events.length > 0) await app.api('POST', '/v1/churn-events', { events })
  return await readJson(await app.api('GET', `/v1/summaries/${path}?${query}`))
}

describe('churn by score', () => {
  interface Band {
    band: string
    churned: { k: number; n: number }
    still_watched: number
    churned_early: number
    relative_risk: { ratio: number; ci_low: number; ci_high: number } | null
  }

  const say = async (customer: string, score: number, daysAgo: number) =>
    await respond(app, await surveyOf(app.ctx, 'nps'), NOON - daysAgo * DAY, { score }, customer)

  /** By band: churned of those followed to the end; churned early of those still watched. */
  async function bands(horizon: number): Promise<Record<string, string>> {
    const json = await summarize('churn-by-score', `from=2025-11-01&horizon_days=${horizon}`)
    return Object.fromEntries(
      (json.bands as Band[]).map(({ band, churned, still_watched, churned_early }) => [
        band,
        `${churned.k}/${churned.n} ${churned_early}/${still_watched}`,
      ]),
    )
  }

  beforeEach(async () => {
    for (const customer of ['acme', 'bolt', 'core', 'dune', 'east', 'fern', 'gull']) {
      note(customer, 'started', NOON - 200 * DAY, 1000)
    }
    // Left forty days after saying 2.
    await say('acme', 2, 100)
    note('acme', 'ended', NOON - 60 * DAY)
    // Said 3 ten days ago and left five days later: too recent for any horizon.
    await say('bolt', 3, 10)
    note('bolt', 'ended', NOON - 5 * DAY)
    // Stays.
    await say('core', 10, 100)
    // Watched from the first answer on; the next one counts once that horizon is over.
    await say('dune', 9, 100)
    await say('dune', 5, 95)
    await say('dune', 4, 65)
    // Had left before answering, so there was nothing left to lose.
    note('east', 'ended', NOON - 120 * DAY)
    await say('east', 0, 100)
    // Said 8 thirty days ago to the millisecond and leaves now.
    await say('fern', 8, 30)
    note('fern', 'ended', NOON)
    // Left a day after the first answer, came back, and stays since the second.
    await say('gull', 10, 100)
    note('gull', 'ended', NOON - 99 * DAY)
    note('gull', 'reactivated', NOON - 98 * DAY, 1000)
    await say('gull', 1, 97)
    // A person of no customer.
    await respond(app, await surveyOf(app.ctx, 'nps'), NOON - 50 * DAY, { score: 4 })
  })

  it.each([
    // bolt is still watched, and gull counts for either paying time.
    [30, { detractor: '0/3 1/1', passive: '1/1 0/0', promoter: '1/3 0/0' }],
    [60, { detractor: '1/2 1/1', passive: '0/0 1/1', promoter: '1/3 0/0' }],
    [90, { detractor: '1/2 1/1', passive: '0/0 1/1', promoter: '1/3 0/0' }],
  ])('watches an answer of each customer for %i days, and then the next', async (horizon, expected) => {
    expect(await bands(horizon)).toEqual(expected)
  })

  it('is one survey’s and one range’s when asked for', async () => {
    const json = await summarize('churn-by-score', 'from=2026-02-20&horizon_days=30')
    expect(
      (json.bands as Band[]).map(({ churned, still_watched }) => [churned.n, still_watched]),
    ).toEqual([
      [0, 1],
      [0, 0],
      [0, 0],
    ])
    expect((await app.api('GET', '/v1/summaries/churn-by-score?survey_id=srv_none')).status).toBe(
      404,
    )
    expect((await app.api('GET', '/v1/summaries/churn-by-score?horizon_days=45')).status).toBe(422)
  })
})

it('compares bands by risk once there are thirty customers in each and five churns', async () => {
  const nps = await surveyOf(app.ctx, 'nps')
  // 6 of 30 detractors leave, and 2 of 30 promoters.
  for (let i = 0; i < 60; i += 1) {
    note(`c${i}`, 'started', NOON - 200 * DAY, 100)
    await respond(app, nps, NOON - 80 * DAY, { score: i < 30 ? 3 : 9 }, `c${i}`)
    if (i < 6 || i >= 58) note(`c${i}`, 'ended', NOON - 70 * DAY)
  }
  // (6/30) / (2/30) = 3; √(1/6 − 1/30 + 1/2 − 1/30) = 0.774597, factor e^1.518182 = 4.5639.
  expect(await summarize('churn-by-score', 'horizon_days=60')).toMatchObject({
    bands: [
      {
        band: 'detractor',
        churned: { k: 6, n: 30 },
        relative_risk: {
          ratio: expect.closeTo(3, 10),
          ci_low: expect.closeTo(0.6573, 3),
          ci_high: expect.closeTo(13.692, 2),
        },
      },
      { band: 'passive', churned: { n: 0, rate: null }, relative_risk: null },
      {
        band: 'promoter',
        churned: { k: 2, n: 30 },
        relative_risk: { ratio: expect.closeTo(1 / 3, 10) },
      },
    ],
  })
})
