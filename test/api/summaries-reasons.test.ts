import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StoredSurvey } from '../../db/queries/surveys'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { answerTo, read, readJson, respond, surveyOf } from './helpers'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})

afterEach(async () => {
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

describe('the reasons for leaving', () => {
  const LEFT = Date.UTC(2026, 1, 20, 12)
  let survey: StoredSurvey

  beforeEach(async () => {
    survey = await surveyOf(app.ctx, 'cancellation')
  })

  const reasons = async (query = '') =>
    (
      await readJson<{ data: { cause: string }[] }>(
        await app.api('GET', `/v1/summaries/reasons${query}`),
      )
    ).data

  let events = 0
  const record = async (
    type: string,
    customer_id: string,
    at: number,
    mrr?: { mrr_minor: number; currency: string; subscription_id?: string },
  ) => {
    // What has not happened yet waits.
    app.clock.now = Math.max(app.clock.now, at)
    return await app.api('POST', '/v1/churn-events', {
      id: `e${(events += 1)}`,
      type,
      customer_id,
      at: new Date(at).toISOString(),
      ...mrr,
    })
  }

  const pay = (customer: string, mrr_minor: number, currency = 'EUR', subscription_id = currency) =>
    record('started', customer, LEFT - 200 * DAY, { mrr_minor, currency, subscription_id })

  const leave = (customer: string, at = LEFT, subscription_id = 'EUR') =>
    record('ended', customer, at, { mrr_minor: 0, currency: 'EUR', subscription_id })

  const say = (customer: string, at: number, reason: string, to = survey) =>
    respond(app, to, at, { reason }, customer)

  it('come with how many gave them and what MRR left with them', async () => {
    await pay('acme', 4900)
    await pay('bolt', 1000)
    await pay('core', 700)
    await pay('dune', 300)
    await say('acme', LEFT - 10 * DAY, 'price')
    await say('bolt', LEFT - 29 * DAY, 'price')
    // Said why, and stayed.
    await say('core', LEFT - 5 * DAY, 'competitor')
    await leave('acme')
    await leave('bolt')
    // Left, and said nothing.
    await leave('dune')
    app.clock.now = NOON
    expect(await reasons()).toEqual([
      {
        cause: 'price',
        given: expect.objectContaining({ k: 2, n: 3, rate: 2 / 3 }),
        lost_customers: 2,
        lost_mrr_minor: { EUR: 5900 },
        days_to_end: { n: 2, median: 19.5, q1: 14.75, q3: 24.25 },
      },
      {
        cause: 'competitor',
        given: expect.objectContaining({ k: 1, n: 3 }),
        lost_customers: 0,
        lost_mrr_minor: {},
        days_to_end: null,
      },
    ])
  })

  it('count the last one given in the thirty days before the end', async () => {
    await pay('acme', 4900)
    await say('acme', LEFT - 30 * DAY - 1, 'service')
    await leave('acme')
    app.clock.now = NOON
    expect(await reasons()).toMatchObject([
      { cause: 'service', lost_customers: 0, lost_mrr_minor: {} },
    ])

    await pay('bolt', 1000)
    await say('bolt', LEFT - 20 * DAY, 'quality')
    await say('bolt', LEFT - 30 * DAY, 'service')
    await leave('bolt')
    app.clock.now = NOON
    expect(await reasons()).toMatchObject([
      { cause: 'service', given: { k: 2 }, lost_customers: 0 },
      { cause: 'quality', given: { k: 1 }, lost_customers: 1, lost_mrr_minor: { EUR: 1000 } },
    ])
  })

  it('count a customer once who leaves twice, and both times what left', async () => {
    await pay('acme', 4900)
    await say('acme', LEFT - 25 * DAY, 'price')
    await leave('acme', LEFT - 24 * DAY)
    await record('reactivated', 'acme', LEFT - 10 * DAY, {
      mrr_minor: 900,
      currency: 'EUR',
      subscription_id: 'EUR',
    })
    await leave('acme', LEFT)
    app.clock.now = NOON
    expect(await reasons()).toMatchObject([{ lost_customers: 1, lost_mrr_minor: { EUR: 5800 } }])
  })

  it('are those of the survey asked for', async () => {
    const made = await app.api('POST', '/v1/surveys', {
      kind: 'cancellation',
      name: 'x',
      definition: { reasons: [{ id: 'dear', canonical: 'price', labels: {} }] },
    })
    const other = await readJson<StoredSurvey>(made)
    await app.api('PUT', `/v1/surveys/${other.id}/status`, { status: 'live' })
    await pay('acme', 4900)
    await say('acme', LEFT - DAY, 'dear', other)
    await leave('acme')
    app.clock.now = NOON
    expect(await reasons(`?survey_id=${other.id}`)).toMatchObject([
      { cause: 'price', lost_customers: 1 },
    ])
    expect(await reasons(`?survey_id=${survey.id}`)).toEqual([])
  })

  it('are told no more once the answer was amended', async () => {
    const step = answerTo(survey, { complete: false, answers: { reason: 'price' } })
    await app.page('/v1/client/:key/responses', step)
    const amended = { ...step, revision: 2, complete: true, answers: { reason: 'other' } }
    expect((await read(await app.page('/v1/client/:key/responses', amended)))[0]).toBe(200)
    expect((await reasons()).map(({ cause }) => cause)).toEqual(['other'])
  })
})
