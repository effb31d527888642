import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as schema from '../../db/schema'
import { listSurveys } from '../../db/queries/surveys'
import { seedDemo } from '../../demo/seed-demo'
import { DAY, tellStory } from '../../demo/story'
import type { KindSlug } from '../../src/contract/client'
import type { Context } from '../../src/context'
import { dayIn } from '../../src/domain/time'
import { churnByScore } from '../../src/services/summaries/churn-by-score'
import { summarizeKeywords } from '../../src/services/summaries/keywords'
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
    const sums: Record<string, Record<string, number>> = {}
    for (const { customerId, currency, amountMinor } of await small.ctx.db.select().from(schema.movements)) {
      const mrr = (sums[customerId] ??= {})
      mrr[currency] = (mrr[currency] ?? 0) + amountMinor
      if (mrr[currency] === 0) delete mrr[currency]
    }
    expect(customers).toHaveLength(100)
    for (const { id, mrr } of customers) expect({ id, mrr }).toEqual({ id, mrr: sums[id] })
  })

  it('has five kinds of survey, three degrees of trust and nothing later than its end', async () => {
    const responses = await small.ctx.db.select().from(schema.responses)
    expect(new Set(responses.map(({ kind }) => kind)).size).toBe(5)
    expect(new Set(responses.map(({ trust }) => trust)).size).toBe(3)
    expect(Math.max(...responses.map(({ answeredAt }) => answeredAt))).toBeLessThan(NOON + 60_000)
    expect(Math.min(...responses.map(({ answeredAt }) => answeredAt))).toBeGreaterThan(story.opensAt)
    for (const { answeredAt, day } of responses) expect(day).toBe(dayIn('Europe/Stockholm', answeredAt))
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
  })

  it('is refused by an installation that has answers, which stays as it was', async () => {
    const before = await readAll(small.ctx)
    await expect(seedDemo(small.app, { seed: 3, endAt: NOON, customers: 5 })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await readAll(small.ctx)).toEqual(before)
  })
})

describe('the story, as the dashboard tells it', () => {
  let demo: Awaited<ReturnType<typeof seeded>>
  const surveys: Partial<Record<KindSlug, string>> = {}
  const of = (kind: KindSlug) => [surveys[kind] ?? '']

  beforeAll(async () => {
    demo = await seeded(700)
    for (const { kind, id } of await listSurveys(demo.ctx.db, demo.ctx.workspace.id)) surveys[kind] = id
  }, 120_000)
  afterAll(() => demo.app.close())

  it('has complaints about export rising in the weeks after the release that broke it', async () => {
    const everywhere = Object.values(surveys)
    const { rising } = await summarizeKeywords(demo.ctx, everywhere, daysAgo(48, 21), 10)
    expect(rising[0]?.keyword).toBe('export')
  })

  it('has Team customers scoring lower in those weeks than in the four before', async () => {
    const npsOfTeam = async (from: number, to: number) => {
      const team = new Set(
        (await demo.ctx.db.select().from(schema.customers))
          .filter(({ plan }) => plan === 'Team')
          .map(({ id }) => id),
      )
      const scores = (await demo.ctx.db.select().from(schema.responses))
        .filter(({ kind, customerId }) => kind === 'nps' && team.has(customerId ?? ''))
        .filter(({ answeredAt: at }) => at >= NOON - from * DAY && at < NOON - to * DAY)
        .flatMap(({ score }) => score ?? [])
      const share = (holds: (score: number) => boolean) => scores.filter(holds).length / scores.length
      return 100 * (share((score) => score >= 9) - share((score) => score <= 6))
    }
    expect(await npsOfTeam(48, 21)).toBeLessThan((await npsOfTeam(140, 49)) - 8)
  })

  it('has detractors leaving within 30 days at least twice as often as promoters', async () => {
    const bands = await churnByScore(demo.ctx, 'nps', of('nps'), daysAgo(540, 0), 30)
    const rateOf = (name: string) => bands.find(({ band }) => band === name)?.churned.rate ?? 0
    expect(rateOf('detractor')).toBeGreaterThan(2 * rateOf('promoter'))
  })

  it('has price as the reason of more leavers after the rise than before', async () => {
    const shareOfPrice = async (range: { fromDay: string; toDay: string }) =>
      (await summarizeReasons(demo.ctx, of('cancellation'), range)).find(({ cause }) => cause === 'price')
        ?.given.rate ?? 0
    expect(await shareOfPrice(daysAgo(149, 70))).toBeGreaterThan(2 * (await shareOfPrice(daysAgo(540, 151))))
  })

  it('has support satisfying more people since it got faster', async () => {
    const csat = async (from: number, to: number) =>
      (await summarizeScores(demo.ctx, 'csat', of('csat'), daysAgo(from, to), 'week')).bands
    const satisfied = (bands: { name: string; count: number }[]) =>
      (bands.find(({ name }) => name === 'satisfied')?.count ?? 0)
      / bands.reduce((sum, { count }) => sum + count, 0)
    expect(satisfied(await csat(82, 0))).toBeGreaterThan(satisfied(await csat(180, 99)) + 0.07)
  })

  it('has yearly customers leaving far less often than monthly ones', async () => {
    const subscriptions = await demo.ctx.db.select().from(schema.subscriptions)
    const lost = (interval: string) => {
      const own = subscriptions.filter((row) => row.interval === interval)
      return own.filter(({ status }) => status === 'ended').length / own.length
    }
    expect(lost('year')).toBeLessThan(0.5 * lost('month'))
  })

  it('has Business gaining more from customers it has than it loses, and fewer new ones each month', async () => {
    const movements = await demo.ctx.db.select().from(schema.movements)
    const recent = movements.filter(({ plan, at }) => plan === 'Business' && at > NOON - 180 * DAY)
    const sum = (...types: string[]) =>
      recent.filter(({ type }) => types.includes(type)).reduce((total, row) => total + row.amountMinor, 0)
    expect(sum('expansion')).toBeGreaterThan(-sum('churn', 'contraction'))

    const arrivals = (from: number, to: number) =>
      movements.filter(({ type, at }) => type === 'new' && at >= NOON - from * DAY && at < NOON - to * DAY)
    expect(arrivals(90, 0).length).toBeLessThan(0.7 * arrivals(540, 450).length)
  })
})
