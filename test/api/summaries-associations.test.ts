import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { readJson, respond, surveyOf } from './helpers'

let app: TestApp
let events: object[]

beforeEach(async () => {
  app = await startApp()
  events = []
})
afterEach(() => app.close())

/** Notes an event so many days ago; 10 EUR a month on the plan Team unless changed. */
function note(customer_id: string, type: string, daysAgo: number, changes: object = {}): void {
  events.push({
    id: `e${events.length}`,
    customer_id,
    type,
    at: new Date(NOON - daysAgo * DAY).toISOString(),
    ...(type === 'started' ? { mrr_minor: 1000, currency: 'EUR', plan: 'Team' } : {}),
    ...changes,
  })
}

const say = async (customer: string, daysAgo: number, score: number, comment?: string) =>
  await respond(
    app,
    await surveyOf(app.ctx, 'nps'),
    NOON - daysAgo * DAY,
    { score, ...(comment === undefined ? {} : { comment }) },
    customer,
  )

const leave = async (customer: string, daysAgo: number, reason: string, comment = 'Bye') =>
  await respond(
    app,
    await surveyOf(app.ctx, 'cancellation'),
    NOON - daysAgo * DAY,
    { reason, comment },
    customer,
  )

async function ask<Json = Record<string, unknown>>(path: string): Promise<Json> {
  // What has not happened yet waits.
  app.clock.now = NOON
  if (events.length > 0) await app.api('POST', '/v1/churn-events', { events })
  const answer = await app.api('GET', `/v1/summaries/${path}`)
  expect([path, answer.status]).toEqual([path, 200])
  return await readJson<Json>(answer)
}

describe('associations', () => {
  it('tells each level with its interval, its money and what it takes to know more', async () => {
    // Of 40 detractors 8 leave, of 40 promoters 2; two customers say nothing.
    for (let i = 0; i < 80; i += 1) {
      note(`c${i}`, 'started', 300)
      await say(`c${i}`, 80, i < 40 ? 2 : 10)
      if (i < 8 || i >= 78) note(`c${i}`, 'ended', 70)
    }
    note('silent', 'started', 300)
    note('gone', 'started', 300)
    note('gone', 'ended', 20)
    expect(await ask('associations?horizon_days=30&stratify=plan')).toMatchObject({
      from: '2025-03-03',
      to: '2026-03-02',
      exposure: 'score',
      kind: 'nps',
      levels: [
        {
          level: 'detractor',
          customers: 40,
          churned: { k: 8, n: 40, definition: 'churned_after_answer' },
          lost_mrr_minor: { EUR: 8000 },
          // (8/40) / (2/40) = 4, √(1/8 − 1/40 + 1/2 − 1/40) = 0.758288, factor e^1.48622 = 4.4204.
          relative_risk: {
            ratio: expect.closeTo(4, 10),
            ci_low: expect.closeTo(0.9049, 4),
            ci_high: expect.closeTo(17.6815, 3),
            corrected: false,
          },
          // 8 · 38 / (32 · 2).
          odds_ratio: { ratio: expect.closeTo(4.75, 10) },
          risk_difference: { difference: expect.closeTo(0.15, 10) },
          // All on one plan: the same.
          within_plans: { relative_risk: { ratio: expect.closeTo(4, 10) } },
          q: null,
          verdict: 'cannot_be_told_apart',
          needed: { customers_per_group: 435, churn_rate: 0.05 },
        },
        { level: 'passive', churned: { n: 0, rate: null }, verdict: 'not_enough_data' },
        { level: 'promoter', churned: { k: 2, n: 40 }, lost_mrr_minor: { EUR: 2000 } },
        { level: 'no_answer', customers: 2, churned: { k: 1, n: 2 }, relative_risk: null },
      ],
      reasons: [],
    })
  })

  it('of keywords come the surest first, no more than asked for', async () => {
    for (const customer of ['acme', 'bolt']) {
      note(customer, 'started', 300)
      await say(customer, 80, 2, 'The export is slow and the invoice too')
    }
    await say('acme', 20, 2, 'The invoice again')
    const { levels } = await ask<{ levels: { level: string; q: number | null }[] }>(
      'associations?exposure=keyword&limit=1',
    )
    expect(levels.map(({ level }) => level)).toEqual([
      expect.stringMatching(/export|invoice/),
      'no_comment',
      'no_answer',
    ])
  })

  it('of reasons there is a share, money and time, and never a risk', async () => {
    for (const customer of ['acme', 'bolt', 'core']) note(customer, 'started', 300)
    await leave('acme', 40, 'price')
    await leave('bolt', 40, 'price')
    await leave('core', 40, 'quality')
    note('acme', 'ended', 30)
    note('bolt', 'ended', 19.5)
    const json = await ask('associations?exposure=reason')
    expect(json).toMatchObject({ kind: 'cancellation', levels: [] })
    expect(json.reasons).toEqual([
      {
        cause: 'price',
        given: expect.objectContaining({ k: 2, n: 3, definition: 'reason_share' }),
        lost_customers: 2,
        lost_mrr_minor: { EUR: 2000 },
        days_to_end: { n: 2, median: 15, q1: 12.5, q3: 17.5 },
      },
      {
        cause: 'quality',
        given: expect.objectContaining({ k: 1, n: 3 }),
        lost_customers: 0,
        lost_mrr_minor: {},
        days_to_end: null,
      },
    ])
  })

  it.each([
    ['exposure=colour', 422],
    ['horizon_days=45', 422],
    ['stratify=country', 422],
    ['limit=0', 422],
    ['limit=101', 422],
    ['kind=feedback', 400],
    // Only leavers answer it: nothing to compare with.
    ['kind=cancellation', 400],
    ['exposure=keyword&kind=cancellation', 400],
    ['exposure=sentiment&kind=cancellation', 400],
    ['exposure=reason&kind=nps', 400],
    ['survey_id=srv_none', 404],
    ['from=2020-01-01', 400],
    ['from=2026-03-01&to=2026-02-01', 400],
  ])('refuses ?%s with %i', async (query, status) => {
    const answer = await app.api('GET', `/v1/summaries/associations?${query}`)
    expect(answer.status).toBe(status)
  })

  it('of a survey are of its kind, and say so when another is named', async () => {
    const { id } = await surveyOf(app.ctx, 'ces')
    expect(await ask(`associations?survey_id=${id}`)).toMatchObject({
      kind: 'ces',
      levels: [{ level: 'hard' }, { level: 'neutral' }, { level: 'easy' }, { level: 'no_answer' }],
    })
    const answer = await app.api('GET', `/v1/summaries/associations?survey_id=${id}&kind=nps`)
    expect(await readJson(answer)).toMatchObject({ title: 'this survey is of the kind ces' })
  })
})

describe('spend after an answer', () => {
  it('is told by band, with those who paused, came back or never answered', async () => {
    for (const customer of ['up', 'down', 'same', 'gone', 'paused', 'late', 'silent'])
      note(customer, 'started', 300)
    for (const customer of ['up', 'down', 'same', 'gone', 'paused']) await say(customer, 100, 2)
    await say('late', 10, 2)
    note('up', 'changed', 50, { mrr_minor: 1500, currency: 'EUR' })
    // Outside the ninety days.
    note('same', 'changed', 5, { mrr_minor: 9000, currency: 'EUR' })
    note('down', 'changed', 50, { mrr_minor: 400, currency: 'EUR' })
    note('paused', 'paused', 50)
    note('gone', 'ended', 60)
    note('silent', 'changed', 50, { mrr_minor: 1200, currency: 'EUR' })
    expect(await ask('spend-after-answer')).toMatchObject({
      horizon_days: 90,
      levels: [
        {
          level: 'detractor',
          still_watched: 1,
          expanded: { k: 1, n: 5 },
          unchanged: { k: 1, n: 5 },
          contracted: { k: 2, n: 5 },
          churned: { k: 1, n: 5 },
          // +0.5, 0, −0.6, −1, −1.
          change: { n: 5, median: expect.closeTo(-0.6, 10), q1: -1, q3: 0 },
          mrr_before_minor: { EUR: 5000 },
          mrr_after_minor: { EUR: 2900 },
        },
        { level: 'passive', change: null },
        { level: 'promoter' },
        // Silent, and who answered too late to have answered ninety days ago.
        { level: 'no_answer', expanded: { k: 1, n: 2 }, unchanged: { k: 1, n: 2 } },
      ],
    })
  })

  it.each(['kind=cancellation', 'kind=feedback'])('knows no score: ?%s', async (query) => {
    expect((await app.api('GET', `/v1/summaries/spend-after-answer?${query}`)).status).toBe(400)
  })
})

describe('survival', () => {
  interface Curves {
    levels: { level: string; n: number; churned: number; followed_days: number; steps: unknown[] }[]
    log_rank: { chi_square: number; p: number; compared: string[] } | null
    mean_over_days: number | null
  }

  beforeEach(async () => {
    for (const customer of ['acme', 'bolt', 'core', 'dune']) note(customer, 'started', 300)
    // Says 2 and leaves forty days later; says 3, later 9, and stays; stays silent and leaves.
    await say('acme', 100, 2)
    note('acme', 'ended', 60)
    await say('bolt', 90, 3)
    await say('bolt', 40, 9)
    await say('core', 20, 9)
    note('dune', 'ended', 10)
  })

  it('begins with the first answer of the range, which nothing said later changes', async () => {
    const { levels, log_rank, mean_over_days } = await ask<Curves>('survival')
    expect(levels).toEqual([
      expect.objectContaining({
        level: 'detractor',
        n: 2,
        churned: 1,
        followed_days: 90,
        median_days: 40,
        steps: [expect.objectContaining({ day: 40, at_risk: 2, events: 1, survival: 0.5 })],
      }),
      expect.objectContaining({ level: 'passive', n: 0, steps: [] }),
      expect.objectContaining({ level: 'promoter', n: 1, churned: 0, followed_days: 20 }),
    ])
    expect([log_rank, mean_over_days]).toEqual([null, null])
  })

  it('begins on a fixed day with what was said last before it, and with the silent', async () => {
    // Thirty days ago acme is gone, bolt has said 9, core has said nothing yet.
    const { levels } = await ask<Curves>('survival?landmark=2026-01-31')
    expect(levels.map(({ level, n, churned }) => [level, n, churned])).toEqual([
      ['detractor', 0, 0],
      ['passive', 0, 0],
      ['promoter', 1, 0],
      ['no_answer', 2, 1],
    ])
  })

  it('follows nobody longer than asked', async () => {
    const { levels } = await ask<Curves>('survival?days=30')
    expect(levels[0]).toMatchObject({ n: 2, churned: 0, followed_days: 30, steps: [] })
  })

  it('tells curves apart by the log-rank test once there are enough', async () => {
    for (let i = 0; i < 60; i += 1) {
      note(`c${i}`, 'started', 300)
      await say(`c${i}`, 80, i < 30 ? 2 : 10)
      if (i < 10) note(`c${i}`, 'ended', 70)
    }
    const { log_rank } = await ask<Curves>('survival')
    expect(log_rank?.compared).toEqual(['detractor', 'promoter'])
    expect(log_rank?.p).toBeLessThan(0.01)
  })

  it.each([
    ['landmark=2025-01-01', 400],
    ['landmark=2026-03-03', 400],
    ['days=29', 422],
    ['days=731', 422],
  ])('refuses ?%s with %i', async (query, status) => {
    expect((await app.api('GET', `/v1/summaries/survival?${query}`)).status).toBe(status)
  })
})

describe('early warning', () => {
  it('tells who had said so, who stays and says the same, and who was never heard', async () => {
    for (const customer of ['low', 'word', 'why', 'mute', 'card', 'asked', 'glad', 'cross', 'old'])
      note(customer, 'started', 400)
    const ended = (customer: string, cause = 'cancellation_requested') =>
      note(customer, 'ended', 10, { cause })
    await say('low', 50, 3)
    ended('low')
    await say('word', 31, 9, 'It keeps crashing, this is terrible')
    ended('word')
    // Angry on the way out is too late to be a warning.
    await leave('why', 11, 'price', 'This is terrible')
    ended('why')
    ended('mute')
    ended('card', 'payment_failed')
    // Said so, but longer ago than we look back.
    await say('old', 300, 1)
    ended('old')
    // Asked, and never answered.
    const nps = await surveyOf(app.ctx, 'nps')
    const person = { anonymous_id: 'browser-asked', user_id: 'asked' }
    await app.page('/v1/client/:key/identify', { ...person, customer_id: 'asked' })
    await app.page('/v1/client/:key/displays', { ...person, survey_id: nps.id, locales: ['en'] })
    ended('asked')
    await say('glad', 20, 10)
    await say('cross', 20, 0)

    expect(await ask('early-warning')).toMatchObject({
      days: 180,
      warnings: [
        {
          way: 'low_score',
          said_so: { k: 1, n: 6, definition: 'early_warning_recall' },
          days_before: { median: 40 },
          stayers: { k: 1, n: 2 },
        },
        { way: 'negative_comment', said_so: { k: 1, n: 6 }, days_before: { median: 21 } },
        { way: 'score_or_comment', said_so: { k: 2, n: 6 }, stayers: { k: 1, n: 2 } },
        { way: 'cancellation', said_so: { k: 1, n: 6 }, stayers: null },
        { way: 'any', said_so: { k: 3, n: 6 } },
      ],
      other_losses: 1,
      // Rules opened follow-ups for the low score and the negative words, none for who decided to cancel.
      told: { k: 2, n: 3, definition: 'told_before_leaving' },
      silence: [
        { heard: 'never_asked', customers: { k: 3, n: 7 }, lost_mrr_minor: { EUR: 3000 } },
        { heard: 'never_answered', customers: { k: 1, n: 7 }, lost_mrr_minor: { EUR: 1000 } },
        { heard: 'answered', customers: { k: 3, n: 7 }, lost_mrr_minor: { EUR: 3000 } },
      ],
    })
    const longer = await ask<{ warnings: { said_so: { k: number } }[] }>('early-warning?days=730')
    expect(longer.warnings[0]?.said_so.k).toBe(2)
  })

  it.each(['days=0', 'days=731', 'kind=nps'])('refuses ?%s', async (query) => {
    expect((await app.api('GET', `/v1/summaries/early-warning?${query}`)).status).toBe(422)
  })
})
