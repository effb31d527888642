import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DisplayAnswer, KindSlug } from '../../src/contract/client'
import type { StoredSurvey } from '../../db/queries/surveys'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { answerTo, read, readJson, respond, surveyOf } from './helpers'

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

describe('the trend of a score', () => {
  it.each([
    [
      'day',
      [
        ['2026-03-28', 100, 1],
        ['2026-03-29', 0, 2],
        ['2026-03-30', 100, 1],
      ],
    ],
    [
      'week',
      [
        ['2026-03-23', expect.closeTo(33.33, 2), 3],
        ['2026-03-30', 100, 1],
      ],
    ],
    ['month', [['2026-03-01', 50, 4]]],
  ])('is cut by %s in the workspace’s zone, also where the clock changes', async (by, expected) => {
    // In Stockholm 29 March 2026 has 23 hours: from 23:00 to 22:00 in UTC.
    const nps = await surveyOf(app.ctx, 'nps')
    await score(nps, Date.UTC(2026, 2, 28, 22, 59), 9)
    await score(nps, Date.UTC(2026, 2, 28, 23, 0), 0)
    await score(nps, Date.UTC(2026, 2, 29, 21, 59), 10)
    await score(nps, Date.UTC(2026, 2, 29, 22, 0), 10)
    const { trend } = await scoresOf(`by=${by}&from=2026-03-28&to=2026-03-30`)
    expect(
      trend.map(({ day, headline, response_count }) => [day, headline?.value, response_count]),
    ).toEqual(expected)
  })

  it('is compared with the range before, of the same length', async () => {
    const nps = await surveyOf(app.ctx, 'nps')
    // NOON is Monday, 2 March. The week up to it, and the one before: 17 to 23 February.
    await score(nps, NOON - 14 * DAY, 0)
    await score(nps, NOON - 13 * DAY, 0, 10, 10, 10)
    await score(nps, NOON - 7 * DAY, 10)
    await score(nps, NOON - 6 * DAY, 0)
    await score(nps, NOON, 10, 10)
    const summary = await scoresOf('from=2026-02-24&to=2026-03-02')
    expect([point(summary.headline), point(summary.previous)]).toEqual([
      [expect.closeTo(33.33, 2), 3],
      [60, 5],
    ])
  })
})

describe('the response rate', () => {
  it('is of displays, each counted once on its own day', async () => {
    const nps = await surveyOf(app.ctx, 'nps')
    const people = ['browser-a', 'browser-b', 'browser-c', 'browser-d']
    const shown = await Promise.all(
      people.map(async (anonymous_id) => {
        const asked = await app.page('/v1/client/:key/displays', {
          anonymous_id,
          survey_id: nps.id,
          locales: [],
        })
        const { display_id } = await readJson<Extract<DisplayAnswer, { show: true }>>(asked)
        return { anonymous_id, display_id: display_id ?? '' }
      }),
    )
    app.clock.now += 2 * DAY
    const [first, second, third] = shown
    for (const one of [first, first, second]) {
      await app.page('/v1/client/:key/responses', answerTo(nps, { ...one, answers: { score: 9 } }))
    }
    await app.page('/v1/client/:key/dismissals', third)
    // Wilson for 2 of 4: half width 1.959964 · √(0.25/4 + z²/64) / (1 + z²/4) = 0.349961.
    expect(await scoresOf('from=2026-03-02&to=2026-03-02')).toMatchObject({
      display_count: 4,
      dismissal_count: 1,
      response_count: 0,
      response_rate: {
        k: 2,
        n: 4,
        rate: 0.5,
        ci_low: expect.closeTo(0.150039, 5),
        definition: 'response_rate',
      },
    })
    expect(await scoresOf('from=2026-03-03&to=2026-03-04')).toMatchObject({
      response_count: 3,
      display_count: 0,
    })
  })
})

describe('an amended answer', () => {
  const kinds: [KindSlug, number, number, number][] = [
    ['nps', 3, 9, 100],
    ['csat', 1, 5, 1],
    ['ces', 2, 7, 1],
  ]

  it.each(kinds)(
    'of %s counts as it is now, on the day of its first step',
    async (kind, before, after, value) => {
      const survey = await surveyOf(app.ctx, kind)
      const step = answerTo(survey, {
        complete: false,
        answers: { score: before, comment: 'The export is awful' },
      })
      await app.page('/v1/client/:key/responses', step)
      app.clock.now += 3 * DAY
      const amended = {
        ...step,
        revision: 2,
        complete: true,
        answers: { score: after, comment: 'The invoice is great' },
      }
      expect((await read(await app.page('/v1/client/:key/responses', amended)))[0]).toBe(200)

      expect(await scoresOf(`kind=${kind}&by=day`)).toMatchObject({
        headline: { value, n: 1 },
        scores: [{ score: after, count: 1 }],
        sentiment: { negative: 0, neutral: 0, positive: 1 },
        trend: [{ day: '2026-03-02', response_count: 1 }],
        response_count: 1,
        comment_count: 1,
      })
      const keywords = await readJson(await app.api('GET', `/v1/summaries/keywords?kind=${kind}`))
      expect(keywords).toMatchObject({
        comment_count: 1,
        top: [{ keyword: 'invoice', negative_count: 0 }],
      })
      expect(keywords.top).toHaveLength(1)
    },
  )
})
