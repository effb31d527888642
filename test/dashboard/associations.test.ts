import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { counts } from '../../db/schema'
import { SurvivalChart } from '../../src/dashboard/charts/survival'
import { kaplanMeier } from '../../src/domain/metrics/kaplan-meier'
import { respond, surveyOf } from '../api/helpers'
import { DAY, NOON } from '../harness'
import {
  answersIn,
  linkNamed,
  linksOf,
  type Member,
  startBusiness,
  startMember,
  textOf,
} from './helpers'

const PATH = '/churn/associations'

let member: Member
beforeAll(async () => {
  member = await startBusiness()
})
afterAll(() => member.app.close())

const read = async (query = '') => textOf(await member.read(`${PATH}${query}`))

describe('what goes with leaving', () => {
  it('says how many it would take while there are too few', async () => {
    // Ten detractors who pay; two of the twelve customers never answered.
    const page = await read()
    expect(page).toContain(
      'Detractor not enough data (n=10; about 435 needed to see a doubling of 5%) 0% 0% to 27.8%',
    )
    expect(page).toContain('Did not answer not enough data (n=2;')
    expect(page).toContain('Associations, not effects')
  })

  it('leads from each row to the answers behind it', async () => {
    const words = await member.read(`${PATH}?about=keyword`)
    expect(answersIn(await member.read(linkNamed(words, 'export')))).toBe(10)
    const score = await member.read(PATH)
    expect(answersIn(await member.read(linkNamed(score, 'Passive')))).toBe(10)
    expect(textOf(score)).toContain('Did not answer')
    expect(() => linkNamed(score, 'Did not answer')).toThrow('no link')
  })

  it('tells of reasons share, money and time, and no risk', async () => {
    const page = await read('?about=reason')
    expect(page).toContain('Price 1 of 1 1 €49 1 (n=1)')
    expect(page).not.toContain('Relative risk')
  })

  it('tells who had said so, who was heard, and whether anyone was told', async () => {
    const page = await read()
    expect(page).toContain('Of 1 customer who left for a reason, in the 180 days before.')
    // Nine of the eleven who stay complain of the export.
    expect(page).toContain('A low score 1 of 1 82% 52% to 95% 45 (n=1)')
    // The low score opened a follow-up.
    expect(page).toContain('Was anyone told? 1 of 1 ')
    expect(page).toContain('Had answered 1 1 of 1')
  })

  it('keeps every choice in the address, and takes the unknown for the usual', async () => {
    const page = await member.read(`${PATH}?about=keyword&horizon=60&within=plan&days=90`)
    const to = linksOf(page).find((href) => href.includes('follow=day'))
    expect(to).toBe(`${PATH}?about=keyword&days=90&horizon=60&within=plan&follow=day`)
    expect(await read('?about=x&kind=y&days=7&horizon=1&within=z&follow=w')).toContain(
      'Who left within 30 days',
    )
  })
})

describe('with enough customers', () => {
  beforeAll(async () => {
    const { app } = member
    const nps = await surveyOf(app.ctx, 'nps')
    const at = (daysAgo: number) => new Date(NOON - daysAgo * DAY).toISOString()
    const paid = { mrr_minor: 1000, currency: 'EUR' }
    const customers = Array.from({ length: 80 }, (_, i) => `more-${i}`)
    await app.api('POST', '/v1/churn-events', {
      events: customers.flatMap((customer_id, i) => [
        { ...paid, id: `s${i}`, customer_id, type: 'started', at: at(190) },
        ...(i < 12 || i === 79 ? [{ id: `e${i}`, customer_id, type: 'ended', at: at(60) }] : []),
      ]),
    })
    for (const [i, customer] of customers.entries()) {
      await respond(app, nps, NOON - 70 * DAY, { score: i < 40 ? 2 : 10 }, customer)
    }
    app.clock.now = NOON
  })

  it('says in words who is more likely to leave, with the ratio and its interval', async () => {
    // 12 of 50 detractors, ten of whom were there before, and 1 of 40 promoters: 9.6 times;
    // √(1/12 − 1/50 + 1 − 1/40) = 1.01899, factor e^1.99719 = 7.368.
    const page = await read()
    expect(page).toContain('Detractor more likely to leave 24% 14.3% to 37.4% 9.6× 1.3 to 71')
    expect(page).toContain('Promoter less likely to leave 2.5%')
    expect(page).toContain('Passive not enough data (n=0;')
    expect(page).toContain('The curves differ by more than chance (log-rank, p ')
  })

  it('draws how long they stay, and says it to those who cannot see', async () => {
    const html = await member.read(PATH)
    expect(html).toMatch(/aria-label="Customers staying: Detractor \d+% after \d+ days; Promoter/)
    expect(html.match(/<polyline class="curve /g)).toHaveLength(2)
    const page = textOf(html)
    // Before leaving ten days later 40 of 40 stay; 39 of 40 after.
    expect(page).toContain('Promoter 40 1 97.5%')
  })

  it('compares within plans when asked, and says so', async () => {
    expect(await read('?within=plan')).toContain('Risk, same plan')
  })
})

it('looks at the last days of very many answers, and says which', async () => {
  const busy = await startBusiness()
  const { ctx } = busy.app
  const { id: surveyId } = await surveyOf(ctx, 'nps')
  const key = { workspaceId: ctx.workspace.id, surveyId, measure: 'response', value: 'many' }
  // By the counters 15,000 answers on either day: 20,000 are within reach. Watched for 30 days is the 30th of January.
  await ctx.db.insert(counts).values([
    { ...key, day: '2025-12-05', count: 15_000 },
    { ...key, day: '2025-12-15', count: 15_000 },
  ])
  for (const follow of ['answer', 'day']) {
    const page = textOf(await busy.read(`${PATH}?follow=${follow}`))
    expect(page).toContain('Of so many answers only those from 12 Dec 2025 to 30 Jan 2026 are looked at.')
    expect(page).toContain('From 21 Jan 2026')
  }
  await busy.app.close()
})

it('draws no curve of fewer than ten customers', () => {
  const curveOf = (customers: number) =>
    kaplanMeier(Array.from({ length: customers }, (_, i) => ({ time: 30 + i, event: i === 0 })))
  const draw = (customers: number) =>
    String(SurvivalChart({ curves: [{ name: 'Sad', tone: 'low', curve: curveOf(customers) }] }))
  expect(draw(9)).toContain('A curve needs ten customers')
  expect(draw(10)).toContain('Sad 90% after 39 days')
})

it('says what to do where there is nothing yet', async () => {
  const fresh = await startMember()
  const page = textOf(await fresh.read(PATH))
  expect(page).toContain('Nothing to compare yet')
  expect(page).not.toContain('Who left within')
  await fresh.app.close()
})
