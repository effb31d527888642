import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AssociationInput } from '../../../src/services/associations/associate'
import { findAssociations } from '../../../src/services/associations/find'
import { addTenant, respond, surveyOf } from '../../api/helpers'
import { DAY, NOON, startApp, type TestApp } from '../../harness'
import { find, liveThrough } from './business'
import { postEvents, storeAnswers } from './store'

let app: TestApp

beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const iso = (at: number): string => new Date(at).toISOString()

async function levels(
  changes: Partial<Omit<AssociationInput, 'answers' | 'silent' | 'now'>> = {},
  ctx = app.ctx,
) {
  app.clock.now = NOON
  const { levels: rows } = await findAssociations(ctx, {
    exposure: 'score',
    kind: 'nps',
    horizonDays: 30,
    stratify: false,
    limit: 50,
    surveyIds: [(await surveyOf(ctx, 'nps')).id],
    range: { fromDay: '2025-05-06', toDay: '2026-03-02' },
    ...changes,
  })
  return new Map(rows.map((row) => [row.level, row]))
}

describe('from the database', () => {
  it.each([1, 2, 3])('finds what it finds in the rows themselves (seed %i)', async (seed) => {
    const lives = liveThrough({ seed, customers: 300 })
    const events = new Map<string, object[]>()
    for (const { customerId, plan, startedAt, endedAt } of [...lives.answers, ...lives.quiet]) {
      const base = { customer_id: customerId, plan, mrr_minor: 100, currency: 'EUR' }
      events.set(customerId, [
        { ...base, id: `${customerId}-start`, type: 'started', at: iso(startedAt) },
        ...(endedAt === null
          ? []
          : [{ ...base, id: `${customerId}-end`, type: 'ended', at: iso(endedAt) }]),
      ])
    }
    await postEvents(app, [...events.values()].flat())
    await storeAnswers(app, (await surveyOf(app.ctx, 'nps')).id, lives.answers)
    for (const exposure of ['score', 'sentiment', 'keyword', 'theme'] as const) {
      for (const stratify of [false, true]) {
        expect(await levels({ exposure, stratify })).toEqual(find(lives, exposure, stratify))
      }
    }
  })
})

describe('a customer', () => {
  const start = (customer_id: string, changes: object = {}) => ({
    id: `${customer_id}-start`,
    customer_id,
    type: 'started',
    at: iso(NOON - 200 * DAY),
    mrr_minor: 1000,
    currency: 'EUR',
    plan: 'Team',
    ...changes,
  })
  const end = (customer_id: string, daysAgo: number) => ({
    id: `${customer_id}-end`,
    customer_id,
    type: 'ended',
    at: iso(NOON - daysAgo * DAY),
  })
  const say = async (customer: string, daysAgo: number, score: number, comment?: string) =>
    await respond(
      app,
      await surveyOf(app.ctx, 'nps'),
      NOON - daysAgo * DAY,
      { score, ...(comment === undefined ? {} : { comment }) },
      customer,
    )

  it('takes along the MRR paid before the end, currency by currency', async () => {
    await postEvents(app, [
      start('acme'),
      start('acme', { id: 'more', type: 'changed', at: iso(NOON - 50 * DAY), mrr_minor: 1500 }),
      end('acme', 40),
      start('bolt', { currency: 'USD', mrr_minor: 700 }),
      end('bolt', 41),
      start('core'),
    ])
    for (const customer of ['acme', 'bolt', 'core']) await say(customer, 60, 2)
    expect((await levels()).get('detractor')).toMatchObject({
      customers: 3,
      churned: { k: 2, n: 3 },
      lostMrr: { EUR: 1500, USD: 700 },
      verdict: 'not_enough_data',
      needed: { perGroup: 435, rate: 0.05 },
    })
  })

  it('who has not answered is watched from the last day that can be', async () => {
    // The landmark is thirty days ago: gone before it, never heard of it, answered after it.
    await postEvents(app, [
      start('gone'),
      end('gone', 31),
      start('new', { at: iso(NOON - 29 * DAY) }),
      start('late'),
      start('quiet'),
      end('quiet', 10),
      start('silent'),
      start('speaks'),
    ])
    await say('speaks', 40, 9)
    await say('late', 20, 9)
    const rows = await levels()
    expect(rows.get('no_answer')).toMatchObject({ churned: { k: 1, n: 3 }, lostMrr: { EUR: 1000 } })
    expect(rows.get('promoter')).toMatchObject({ churned: { k: 0, n: 1 }, stillWatched: 1 })
  })

  it('is on the plan it was on when it answered', async () => {
    // Sixty on Starter and sixty on Team; who moves up later was still on Starter.
    const customers = Array.from({ length: 120 }, (_, i) => `c${i}`)
    await postEvents(app, [
      ...customers.map((customer, i) => start(customer, { plan: i < 60 ? 'Starter' : 'Team' })),
      start('c0', { id: 'up', type: 'changed', at: iso(NOON - 45 * DAY), mrr_minor: 4000 }),
      ...[0, 1, 2, 30, 60, 90, 91].map((i) => end(`c${i}`, 40)),
    ])
    // On either plan half are detractors; 3 of 30 and 1 of 30 leave on Starter, 1 and 2 on Team.
    const answers = customers.map((customerId, i) => ({
      customerId,
      answeredAt: NOON - 60 * DAY,
      score: i % 60 < 30 ? 3 : 9,
      sentiment: null,
      commented: false,
      keywords: [],
      themes: [],
      startedAt: 0,
      endedAt: null,
      plan: null,
      currency: null,
      mrrMinor: 0,
    }))
    await storeAnswers(app, (await surveyOf(app.ctx, 'nps')).id, answers)
    const detractors = (await levels({ stratify: true })).get('detractor')
    // (3·30/60 + 1·30/60) / (1·30/60 + 2·30/60) within plans; 4/60 over 3/60 without.
    expect(detractors?.withinPlans?.risk?.ratio).toBeCloseTo(4 / 3, 10)
    // (3·29/60 + 1·28/60) / (27·1/60 + 29·2/60) = 115/85.
    expect(detractors?.withinPlans?.odds?.ratio).toBeCloseTo(115 / 85, 10)
  })

  it('without a comment stands apart from those who comment', async () => {
    await postEvents(app, [start('acme'), start('bolt')])
    await say('acme', 60, 2, 'The export is terrible and slow')
    await say('bolt', 60, 2)
    const words = await levels({ exposure: 'keyword' })
    expect(words.get('export')?.churned.n).toBe(1)
    expect(words.get('no_comment')?.churned.n).toBe(1)
    const moods = await levels({ exposure: 'sentiment' })
    expect(moods.get('negative')?.churned.n).toBe(1)
    expect(moods.get('no_comment')?.churned.n).toBe(1)
  })

  it('of another workspace is not seen', async () => {
    const tenant = await addTenant(app)
    await postEvents(app, [start('acme')])
    await say('acme', 60, 2)
    const rows = await levels({}, tenant.ctx)
    expect([...rows.values()].map(({ churned }) => churned.n)).toEqual([0, 0, 0, 0])
  })
})
