import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StoredSurvey } from '../../db/queries/surveys'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { NOON, startApp, type TestApp } from '../harness'
import { readJson, respond, surveyOf } from './helpers'

interface Scores {
  headline: {
    value: number
    ci_low: number
    ci_high: number
    n: number
    mean: number | null
  } | null
  previous: Scores['headline']
  trend: { day: string; headline: Scores['headline']; response_count: number }[]
  scores: { score: number; count: number }[]
}

let app: TestApp

beforeEach(async () => {
  app = await startApp({ env: { TIME_ZONE: 'Europe/Stockholm' } })
})

afterEach(async () => {
  expect(await rebuildSummaries(app.ctx)).toBe(0)
  await app.close()
})

const scoresOf = async (query: string): Promise<Scores> =>
  await readJson(await app.api('GET', `/v1/summaries/scores?${query}`))

/** Answers of these scores at one moment, each by somebody else. */
async function score(survey: StoredSurvey, at: number, ...values: number[]): Promise<void> {
  for (const value of values) await respond(app, survey, at, { score: value })
}

const point = (headline: Scores['headline']) => headline && [headline.value, headline.n]

describe('the score of a survey', () => {
  it('is for NPS promoters minus detractors, with its interval and Delighted’s names', async () => {
    await score(await surveyOf(app.ctx, 'nps'), NOON, 9, 9, 9, 10, 10, 7, 8, 8, 0, 6)
    const summary = await scoresOf('kind=nps')
    // 5 of 10 minus 2 of 10. Few answers: as if ¾ + 1½ + ¾ more, net 3/13 = 23.077,
    // variance 8.5/13 − (3/13)² = 0.600592, margin 195.9964 · √(0.600592/13) = 42.127.
    expect(summary.headline).toEqual({
      metric: 'nps',
      unit: 'points',
      value: expect.closeTo(30, 10),
      ci_low: expect.closeTo(-19.05, 2),
      ci_high: expect.closeTo(65.2, 2),
      n: 10,
      mean: null,
    })
    expect(summary).toMatchObject({
      kind: 'nps',
      nps: expect.closeTo(30, 10),
      promoter_count: 5,
      promoter_percent: 50,
      passive_count: 3,
      passive_percent: 30,
      detractor_count: 2,
      detractor_percent: 20,
      response_count: 10,
    })
    expect(summary.scores.map(({ score: value, count }) => [value, count])).toEqual([
      [0, 1],
      [6, 1],
      [7, 1],
      [8, 2],
      [9, 3],
      [10, 2],
    ])
  })

  it('is for CSAT the share of 4 and 5, with Wilson’s interval', async () => {
    await score(await surveyOf(app.ctx, 'csat'), NOON, 5, 4, 4, 3, 2, 1)
    // 3 of 6. z² = 3.841459: half width 1.959964 · √(0.25/6 + z²/144) / (1 + z²/6) = 0.312384.
    expect((await scoresOf('kind=csat')).headline).toMatchObject({
      metric: 'csat',
      unit: 'share',
      value: 0.5,
      ci_low: expect.closeTo(0.187616, 5),
      ci_high: expect.closeTo(0.812384, 5),
      n: 6,
    })
  })

  it('is for CES the share of 5 to 7, with the mean beside it', async () => {
    await score(await surveyOf(app.ctx, 'ces'), NOON, 7, 6, 5, 4, 1)
    // 3 of 5; centre (0.6 + z²/10)/(1 + z²/5) = 0.556551, half width 0.325827. Mean 23/5.
    expect((await scoresOf('kind=ces')).headline).toMatchObject({
      value: 0.6,
      ci_low: expect.closeTo(0.230724, 5),
      ci_high: expect.closeTo(0.882378, 5),
      n: 5,
      mean: 4.6,
    })
  })

  it.each(['nps', 'feedback'] as const)(
    'is unknown, not zero, for %s without scores',
    async (kind) => {
      const survey = await surveyOf(app.ctx, kind)
      await respond(app, survey, NOON, { comment: 'Hello there' })
      expect(await scoresOf(`kind=${kind}`)).toMatchObject({
        headline: null,
        previous: null,
        response_count: 1,
        comment_count: 1,
        response_rate: { k: 0, n: 0, rate: null },
      })
    },
  )

  it('is of one survey, or of all of its kind', async () => {
    const first = await surveyOf(app.ctx, 'nps')
    const made = await app.api('POST', '/v1/surveys', { kind: 'nps', name: 'Another' })
    const second = await readJson<StoredSurvey>(made)
    await app.api('PUT', `/v1/surveys/${second.id}/status`, { status: 'live' })
    await score(first, NOON, 10)
    await score(second, NOON, 0)
    expect(point((await scoresOf('kind=nps')).headline)).toEqual([0, 2])
    expect(point((await scoresOf(`survey_id=${second.id}`)).headline)).toEqual([-100, 1])
    expect((await app.api('GET', '/v1/summaries/scores?survey_id=srv_none')).status).toBe(404)
  })
})
