import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as schema from '../../db/schema'
import { listSurveys } from '../../db/queries/surveys'
import { seedDemo } from '../../demo/seed-demo'
import { planAt } from '../../demo/billing'
import { tellLives } from '../../demo/lives'
import { DAY, tellStory } from '../../demo/story'
import type { KindSlug } from '../../src/contract/client'
import type { Context } from '../../src/context'
import { netPromoterScore } from '../../src/domain/metrics/net-promoter-score'
import { dayIn } from '../../src/domain/time'
import { summarizeKeywords } from '../../src/services/summaries/keywords'
import { summarizeBacktest } from '../../src/services/risk/summarize-backtest'
import { rebuildSummaries } from '../../src/services/summaries/rebuild'
import { summarizeReasons } from '../../src/services/summaries/reasons'
import { summarizeScores } from '../../src/services/summaries/scores'
import { NOON, startApp, type TestApp } from '../harness'

const story = tellStory(NOON)

/** Days of the story's zone, from so many days ago to so many days ago, both inclusive. */
const daysAgo = (from: number, to: number) => ({
  fromDay: dayIn('Europe/Stockholm', NOON - from * DAY),
  toDay: dayIn('Europe/Stockholm', NOON - to * DAY),
})

async function seeded(customers: number, seed = 1): Promise<{ app: TestApp; ctx: Context }> {
  const app = await startApp()
  const workspace = await seedDemo(app, { seed, endAt: NOON, customers })
  return { app, ctx: { ...app.ctx, workspace } }
}

/** Everything that was stored, but for the ids of surveys, which the installation chose. */
async function readAll({ db }: Context) {
  const { customers, churnEvents, movements, respondents, displays, responses, counts } = schema
  const named = (rows: Record<string, unknown>[]) =>
    rows.map(({ surveyId: _, ...row }) => JSON.stringify(row)).sort()
  return [
    named(await db.select().from(customers)),
    named(await db.select().from(churnEvents)),
    named(await db.select().from(movements)),
    named(await db.select().from(respondents)),
    named(await db.select().from(displays)),
    named(await db.select().from(responses)),
    named(await db.select().from(counts)),
  ]
}

describe('a small demo', () => {
  let small: Awaited<ReturnType<typeof seeded>>
  beforeAll(async () => {
    small = await seeded(100)
  })
  afterAll(() => small.app.close())

  it('leaves counters that equal a recount of the rows', async () => {
    expect(await rebuildSummaries(small.ctx)).toBe(0)
  })

  it('leaves a ledger in which the movements of every customer add up to their MRR', async () => {
    const customers = await small.ctx.db.select().from(schema.customers)
    const movements = await small.ctx.db.select().from(schema.movements)
    const sums: Record<string, Record<string, number>> = {}
    for (const { customerId, currency, amountMinor } of movements) {
      const mrr = (sums[customerId] ??= {})
      mrr[currency] = (mrr[currency] ?? 0) + amountMinor
      if (mrr[currency] === 0) delete mrr[currency]
    }
    expect(customers).toHaveLength(100)
    for (const { id, mrr } of customers) expect({ id, mrr }).toEqual({ id, mrr: sums[id] ?? {} })
  })

  it('has all kinds of survey and of trust, and nothing later than its end', async () => {
    const responses = await small.ctx.db.select().from(schema.responses)
    expect(new Set(responses.map(({ kind }) => kind)).size).toBe(5)
    expect(new Set(responses.map(({ trust }) => trust)).size).toBe(3)
    for (const { answeredAt, day } of responses) {
      expect(answeredAt).toBeGreaterThan(story.opensAt)
      // An answer comes within 40 seconds of a display that is no later than the end.
      expect(answeredAt).toBeLessThan(NOON + 40_000)
      expect(day).toBe(dayIn('Europe/Stockholm', answeredAt))
    }
  })

  it('is stored the same from the same seed, and otherwise from another', async () => {
    const again = await seeded(100)
    const other = await seeded(30, 2)
    expect(await readAll(again.ctx)).toEqual(await readAll(small.ctx))
    const names = async ({ db }: Context) =>
      (await db.select().from(schema.customers)).map(({ name }) => name)
    expect(await names(other.ctx)).not.toEqual((await names(small.ctx)).slice(0, 30))
    await again.app.close()
    await other.app.close()
  }, 180_000)

  it('has scored everybody who pays, and logs since when they are in their band', async () => {
    const customers = await small.ctx.db.select().from(schema.customers)
    const stays = await small.ctx.db.select().from(schema.riskStays)
    const open = new Map(
      stays.flatMap((stay) => (stay.leftAt === null ? [[stay.customerId, stay.band] as const] : [])),
    )
    for (const { id, status, riskBand, riskAt } of customers) {
      const pays = status === 'active' || status === 'paused'
      expect([id, riskBand, riskAt]).toEqual([id, open.get(id) ?? null, pays ? NOON : null])
      expect(riskBand !== null).toBe(pays)
    }
    const weeks = new Set(stays.map(({ enteredAt }) => (NOON - enteredAt) / DAY))
    expect(weeks.size).toBeGreaterThan(5)
    expect(stays.some(({ leftAt }) => leftAt !== null)).toBe(true)
  })

  it('is refused by an installation that has answers, which stays as it was', async () => {
    const before = await readAll(small.ctx)
    const again = seedDemo(small.app, { seed: 3, endAt: NOON, customers: 5 })
    await expect(again).rejects.toMatchObject({ code: 'conflict' })
    expect(await readAll(small.ctx)).toEqual(before)
  })
})

describe('the story, as the dashboard tells it', () => {
  let demo: Awaited<ReturnType<typeof seeded>>
  const surveys: Partial<Record<KindSlug, string>> = {}
  const of = (kind: KindSlug) => [surveys[kind] ?? '']

  beforeAll(async () => {
    demo = await seeded(700)
    const live = await listSurveys(demo.ctx.db, demo.ctx.workspace.id)
    for (const { kind, id } of live) surveys[kind] = id
  }, 120_000)
  afterAll(() => demo.app.close())

  it('has "export" in three times as many comments while it is broken', async () => {
    const everywhere = Object.values(surveys)
    const { top } = await summarizeKeywords(demo.ctx, everywhere, daysAgo(48, 21), 50)
    const found = top.filter(({ keyword }) => /export/.test(keyword))
    const sum = (of: (each: (typeof found)[number]) => number) =>
      found.reduce((total, each) => total + of(each), 0)
    expect(found.map(({ keyword }) => keyword)).toContain('export')
    expect(sum(({ mentioned }) => mentioned.k)).toBeGreaterThan(3 * sum(({ before }) => before))
  })

  it('has price as the reason of more leavers after the rise than before', async () => {
    const shareOfPrice = async (from: number, to: number) => {
      const reasons = await summarizeReasons(demo.ctx, of('cancellation'), daysAgo(from, to))
      return reasons.find(({ cause }) => cause === 'price')?.given.rate ?? 0
    }
    expect(await shareOfPrice(149, 70)).toBeGreaterThan(2 * (await shareOfPrice(540, 151)))
  })

  it('has support satisfying more people since it got faster', async () => {
    const csat = async (from: number, to: number) => {
      const range = daysAgo(from, to)
      const { headline } = await summarizeScores(demo.ctx, 'csat', of('csat'), range, 'week')
      return headline?.value ?? NaN
    }
    expect(await csat(82, 0)).toBeGreaterThan((await csat(180, 99)) + 0.07)
  })

  it('has a score that told who would leave, also before they asked to', async () => {
    const { at, all, undecided } = await summarizeBacktest(demo.ctx)
    expect(at).toBe(NOON)
    const rateOf = ({ bands }: typeof all, i: number) => bands[i]?.churned.rate ?? 0
    expect(rateOf(all, 2)).toBeGreaterThan(4 * rateOf(all, 0))
    expect(rateOf(undecided, 1)).toBeGreaterThan(1.2 * rateOf(undecided, 0))
  })

  it('has yearly customers leaving far less often than monthly ones', async () => {
    const subscriptions = await demo.ctx.db.select().from(schema.subscriptions)
    const lost = (interval: string) => {
      const own = subscriptions.filter((row) => row.interval === interval)
      return own.filter(({ status }) => status === 'ended').length / own.length
    }
    expect(lost('year')).toBeLessThan(0.5 * lost('month'))
  })

  it('has Business growing by its customers, while fewer new ones come', async () => {
    const movements = await demo.ctx.db.select().from(schema.movements)
    const change = movements
      .filter(({ plan, at }) => plan === 'Business' && at > NOON - 180 * DAY)
      .filter(({ type }) => ['expansion', 'contraction', 'churn'].includes(type))
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0)
    expect(change).toBeGreaterThan(0)

    const arrivals = (from: number, to: number) =>
      movements
        .filter(({ type }) => type === 'new')
        .filter(({ at }) => at >= NOON - from * DAY && at < NOON - to * DAY).length
    expect(arrivals(90, 0)).toBeLessThan(0.7 * arrivals(540, 450))
  })
})

describe('the story at its full size', () => {
  const lives = tellLives({ seed: 1, endAt: NOON, customers: 3_000 })
  const scores = lives.flatMap(({ scene: { life }, visits }) =>
    visits.flatMap(({ kind, at, reaction }) => {
      const score = kind === 'nps' && typeof reaction === 'object' ? reaction.score : undefined
      return score === undefined ? [] : [{ at, score, life }]
    }),
  )

  it('has trials, late payments, pauses, second subscriptions, purchases and new prices', () => {
    const events = lives.flatMap(({ scene: { life } }) => life.events)
    const tally = (has: (event: (typeof events)[number]) => boolean) => events.filter(has).length
    const tries = lives.filter(({ scene: { customer } }) => customer.onlyTries).length
    expect(tries / lives.length).toBeCloseTo(0.14, 1)
    expect(tally(({ type }) => type === 'trial_started')).toBeGreaterThan(1_500)
    expect(tally(({ type }) => type === 'payment_recovered')).toBeGreaterThan(50)
    expect(tally(({ type }) => type === 'paused')).toBeGreaterThan(tally(({ type }) => type === 'resumed'))
    expect(tally(({ plan }) => plan === 'Payroll')).toBeGreaterThan(80)
    expect(tally(({ type }) => type === 'purchase')).toBeGreaterThan(400)
    expect(tally(({ reason }) => reason === 'price_change')).toBeGreaterThan(200)
  })

  it('has at least 8,000 answers and a comment in about 55 % of them', () => {
    const answers = lives.flatMap(({ visits }) =>
      visits.flatMap(({ reaction }) => (typeof reaction === 'object' ? reaction : [])),
    )
    expect(answers.length).toBeGreaterThan(8_000)
    const commented = answers.filter(({ comment }) => comment !== undefined)
    expect(commented.length / answers.length).toBeCloseTo(0.57, 1)
  })

  it('has Team customers scoring 10 to 30 points lower while export is broken', () => {
    const npsOfTeam = (from: number, to: number) => {
      const histogram = new Map<number, number>()
      for (const { at, score, life } of scores) {
        if (at < NOON - from * DAY || at >= NOON - to * DAY || planAt(life, at) !== 'Team') continue
        histogram.set(score, (histogram.get(score) ?? 0) + 1)
      }
      return netPromoterScore(histogram)?.points ?? NaN
    }
    const fall = npsOfTeam(140, 49) - npsOfTeam(49, 21)
    expect(fall).toBeGreaterThan(10)
    expect(fall).toBeLessThan(30)
    expect(npsOfTeam(16, 0)).toBeGreaterThan(npsOfTeam(49, 21))
  })

  it('has detractors leaving within 30 days 2 to 4 times as often as promoters', () => {
    const lossAfter = (low: number, high: number) => {
      const followed = scores.filter(
        ({ at, score }) => score >= low && score <= high && at < NOON - 30 * DAY,
      )
      const lost = followed.filter(({ at, life }) =>
        life.spells.some(({ from, to }) => from <= at && to >= at && to - at <= 30 * DAY),
      )
      return lost.length / followed.length
    }
    const ratio = lossAfter(0, 6) / lossAfter(9, 10)
    expect(ratio).toBeGreaterThan(2)
    expect(ratio).toBeLessThan(4)
  })
})
