import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY, NOON } from '../harness'
import { readJson, respond, surveyOf } from './helpers'
import { type Story, startStory, type Told } from './ledger-story'

let story: Story

beforeEach(async () => {
  story = await startStory()
})

afterEach(() => story.app.close())

interface Rate {
  k: number
  n: number
  rate: number | null
}

interface Leakage {
  points: { point: string; lost: Rate; lost_mrr_minor: number | null; still_watched: number }[]
  trial_to_paid: { share: Rate; still_watched: number; early: number }
  tenure: { month: number; churned: Rate }[]
}

const started = (ago: number, more: object = {}): Told => ({ type: 'started', ago, ...more })
const ended = (ago: number, more: object = {}): Told => ({ type: 'ended', ago, ...more })

/** [lost, of, MRR lost, still watched] at a point. */
async function pointOf(point: string, query = ''): Promise<unknown[]> {
  const { points } = await story.ask<Leakage>(`leakage?${query}`)
  const found = points.find((one) => one.point === point)
  return found
    ? [found.lost.k, found.lost.n, found.lost_mrr_minor, found.still_watched]
    : []
}

describe('trials', () => {
  beforeEach(() => {
    const trial = (ago: number): Told => ({ type: 'trial_started', ago })
    story.note('quick', trial(60), started(50))
    story.note('slow', trial(60), started(20))
    story.note('never', trial(60), { type: 'trial_ended', ago: 46 })
    story.note('young', trial(10))
    story.note('eager', trial(10), started(5))
    // Had paid before: trying something else is no trial of a newcomer.
    story.note('old', started(300), { ...trial(60), subscription_id: 'second' })
    // Tried twice: counted once, by the first trial of the range.
    story.note('twice', { ...trial(70), subscription_id: 'a' }, { ...trial(59), subscription_id: 'b' })
  })

  it('count only once they are old enough, whatever became of the others', async () => {
    // Of quick, slow, never and twice only quick paid within 30 days.
    const { trial_to_paid } = await story.ask<Leakage>('leakage')
    expect(trial_to_paid).toMatchObject({
      share: { k: 1, n: 4, rate: 0.25, definition: 'trial_to_paid' },
      still_watched: 2,
      early: 1,
    })
    // Nobody who never paid had any MRR to lose.
    expect(await pointOf('trial')).toEqual([3, 4, null, 2])
  })

  it('may take longer: exactly sixty days ago is old enough for sixty', async () => {
    const { trial_to_paid } = await story.ask<Leakage>('leakage?trial_days=60')
    expect(trial_to_paid.share).toMatchObject({ k: 2, n: 4 })
    expect((await story.ask<Leakage>('leakage?trial_days=7')).trial_to_paid).toMatchObject({
      share: { k: 1, n: 6 },
      still_watched: 0,
    })
  })

  it('are those begun in the range', async () => {
    const { trial_to_paid } = await story.ask<Leakage>('leakage?from=2026-02-01')
    expect(trial_to_paid).toMatchObject({ share: { n: 0, rate: null }, still_watched: 2 })
  })
})

describe('first renewals', () => {
  it('are lost by who ended by then, a failed payment up to thirty days later', async () => {
    // A month and its four days of grace are over 34.4 days after the first payment.
    story.note('at renewal', started(70), ended(39))
    story.note('at once', started(70), ended(69))
    story.note('later', started(70), ended(30))
    story.note('not paid', started(70), ended(25, { cause: 'payment_failed' }))
    story.note('stays', started(70))
    story.note('in dollars', started(70, { currency: 'USD' }), ended(39))
    // Due five days ago: the payment may fail yet.
    story.note('too new', started(40), ended(30))
    story.note('not due', started(20), ended(10))
    story.note('back', started(300), ended(200), { type: 'reactivated', ago: 70 })
    expect(await pointOf('first_renewal_monthly', 'currency=EUR')).toEqual([4, 7, 3 * 4900, 1])
    expect(await pointOf('first_renewal_monthly', 'currency=USD')).toEqual([4, 7, 4900, 1])
    expect(await pointOf('first_renewal_monthly', 'from=2026-01-01')).toEqual([4, 6, 3 * 4900, 1])
  })

  it('come after a year for who is billed by the year', async () => {
    const yearly = { interval: 'year' }
    story.note('left', started(430, yearly), ended(430 - 366))
    story.note('stays', started(430, yearly))
    story.note('too new', started(380, yearly), ended(380 - 366))
    story.note('by the quarter', started(70, { interval: '3 months' }), ended(60))
    expect(await pointOf('first_renewal_yearly')).toEqual([1, 2, 4900, 1])
    expect(await pointOf('first_renewal_monthly')).toEqual([0, 0, 0, 0])
  })
})

describe('price changes', () => {
  const dearer = (ago: number, more: object = {}): Told => ({
    type: 'changed',
    ago,
    mrr_minor: 5900,
    reason: 'price_change',
    ...more,
  })

  it('are followed for the whole horizon, told and inferred apart', async () => {
    story.note('left', started(300), dearer(100), ended(40))
    story.note('stays', started(300), dearer(100))
    story.note('left late', started(300), dearer(170), ended(10))
    story.note('too new', started(300), dearer(20), ended(15))
    story.note('seats', started(300), dearer(100, { reason: undefined }), ended(95))
    story.note('other plan', started(300), dearer(100, { reason: undefined, plan: 'Business' }), ended(95))
    // Two changes: followed from the first on, and only through the paying time it fell in.
    story.note('twice', started(300), dearer(150), dearer(100, { mrr_minor: 6900 }))
    story.note('came back', started(300), dearer(200), ended(195), { type: 'reactivated', ago: 190 }, ended(180))

    expect(await pointOf('price_change_told')).toEqual([2, 5, 2 * 5900, 1])
    expect(await pointOf('price_change_inferred')).toEqual([1, 1, 5900, 0])
    // 60 days are just enough for who left after 60, and 30 are not.
    expect(await pointOf('price_change_told', 'horizon_days=60')).toEqual([2, 5, 2 * 5900, 1])
    expect(await pointOf('price_change_told', 'horizon_days=30')).toEqual([1, 5, 5900, 1])
  })
})

it('counts after a detractor’s answer as churn by score does', async () => {
  for (const customer of ['left', 'stays', 'fan', 'new']) story.note(customer, started(300))
  await story.send()
  const nps = await surveyOf(story.app.ctx, 'nps')
  await respond(story.app, nps, NOON - 150 * DAY, { score: 3 }, 'left')
  await respond(story.app, nps, NOON - 150 * DAY, { score: 6 }, 'stays')
  await respond(story.app, nps, NOON - 150 * DAY, { score: 9 }, 'fan')
  await respond(story.app, nps, NOON - 10 * DAY, { score: 0 }, 'new')
  story.note('left', ended(100))
  story.note('fan', ended(100))

  expect(await pointOf('detractor')).toEqual([1, 2, 4900, 1])
  expect(await pointOf('detractor', 'horizon_days=30')).toEqual([0, 2, 0, 1])
  const { bands } = await story.ask<{ bands: object[] }>(
    'churn-by-score?horizon_days=90&from=2025-03-03',
  )
  expect(bands).toContainEqual(
    expect.objectContaining({
      band: 'detractor',
      churned: expect.objectContaining({ k: 1, n: 2 }),
      still_watched: 1,
    }),
  )
})

describe('tenure', () => {
  // Months of tenure end 34.4, 64.9, 95.3 and 125.8 days after the first payment.
  beforeEach(() => {
    story.note('a', started(100))
    story.note('b', started(100), ended(69))
    story.note('c', started(100), ended(50))
    // The second month is not over: neither its loss nor those who would stay count yet.
    story.note('e', started(50), ended(10))
    story.note('f', started(20))
    story.note('g', started(300, { interval: 'year' }), ended(299), { type: 'reactivated', ago: 100 })
  })

  const monthsOf = async (query: string) =>
    (await story.ask<Leakage>(`leakage?${query}`)).tenure.map(({ month, churned: { k, n } }) => [month, k, n])

  it('tells the hazard of each month that was completed', async () => {
    expect(await monthsOf('')).toEqual([
      [1, 2, 5],
      [2, 1, 2],
      [3, 0, 1],
    ])
  })

  it('counts each month of a customer in the range it ended in', async () => {
    // Since 11 January: of a and c months two and three, of e the first.
    expect(await monthsOf('from=2026-01-11')).toEqual([
      [1, 0, 1],
      [2, 1, 2],
      [3, 0, 1],
    ])
    expect(await monthsOf('from=2025-01-01&to=2026-01-10')).toEqual([[1, 2, 4]])
  })

  it('may be told for those billed in one way', async () => {
    expect(await monthsOf('billed=yearly')).toEqual([[1, 1, 1]])
    expect(await monthsOf('billed=other')).toEqual([])
  })

  it('gives the mean paying time, with those still there', async () => {
    // All first times, days: a 100+, b 31, c 50, e 40, f 20+, g 1. Up to 3 months (91.3 days):
    // 1 + 30 · 5/6 + 9 · 5/8 + 10 · 5/12 + 41.3125 · 5/24 = 44.40 days, 1.459 months.
    const { paying_time } = await story.ask('leakage')
    expect(paying_time).toMatchObject({
      limit_months: 3,
      months: expect.closeTo(44.398 / 30.4375, 3),
      median_months: expect.closeTo(40 / 30.4375, 3),
      customers: 6,
      ended: 4,
    })
  })
})

describe('groups', () => {
  const FROM = 'from=2026-02-01&to=2026-02-28'

  it('compare plans where there are enough of both, and tell small ones as one', async () => {
    const many = (plan: string, count: number, lost: number) => {
      for (let i = 0; i < count; i += 1) {
        const events = [started(100, { plan })]
        if (i < lost) events.push(ended(10))
        story.note(`${plan} ${i}`, ...events)
      }
    }
    many('Starter', 40, 20)
    many('Team', 40, 5)
    many('Rare', 2, 2)
    story.note('new', started(5))
    const { groups } = await story.ask<{ groups: object[] }>(`leakage?${FROM}`)
    expect(groups).toEqual([
      {
        kind: 'group',
        value: 'Starter',
        churned: expect.objectContaining({ k: 20, n: 40, rate: 0.5, definition: 'customer_churn_rate' }),
        lost_mrr_minor: 20 * 4900,
        // 20/40 against 7/42: ratio 3, ln 3 ± 1.96 · √(1/20 − 1/40 + 1/7 − 1/42) = 1.0986 ± 0.7439.
        relative_risk: {
          ratio: expect.closeTo(3, 10),
          ci_low: expect.closeTo(1.426, 3),
          ci_high: expect.closeTo(6.313, 2),
          corrected: false,
        },
        q: expect.any(Number),
        verdict: 'more_likely',
      },
      expect.objectContaining({ value: 'Team', verdict: 'less_likely' }),
      expect.objectContaining({
        kind: 'others',
        value: null,
        churned: expect.objectContaining({ k: 2, n: 2 }),
        relative_risk: null,
        verdict: 'not_enough_data',
      }),
    ])
  })

  it('are of any trait, whatever its name', async () => {
    for (let i = 0; i < 12; i += 1) story.note(`north ${i}`, started(100))
    for (let i = 0; i < 11; i += 1) story.note(`south ${i}`, started(100), ...(i < 3 ? [ended(10)] : []))
    for (let i = 0; i < 10; i += 1) story.note(`vip ${i}`, started(100))
    await story.send()
    const name = `re"gion's $.[0]`
    const put = (customer: string, traits: object) =>
      story.app.api('PUT', `/v1/customers/${encodeURIComponent(customer)}`, { traits })
    for (let i = 0; i < 12; i += 1) await put(`north ${i}`, { [name]: 'north' })
    for (let i = 0; i < 11; i += 1) await put(`south ${i}`, { [name]: 7 })
    for (let i = 0; i < 10; i += 1) await put(`vip ${i}`, { [name]: true, other: 'x' })

    const groupsBy = async (by: string) => {
      const query = `leakage?${FROM}&by=${encodeURIComponent(by)}`
      const { groups } = await story.ask<{ groups: { value: string | null; churned: Rate }[] }>(query)
      return groups.map(({ value, churned: { k, n } }) => [value, k, n])
    }
    expect(await groupsBy(`traits.${name}`)).toEqual([
      ['north', 0, 12],
      ['7', 3, 11],
      ['yes', 0, 10],
    ])
    expect(await groupsBy('traits.other')).toEqual([
      [null, 3, 23],
      ['x', 0, 10],
    ])
    expect(await groupsBy('billed')).toEqual([['monthly', 3, 33]])
    expect(await groupsBy('currency')).toEqual([['EUR', 3, 33]])
  })
})

it('ranks by customers or by MRR', async () => {
  for (const customer of ['a', 'b', 'c']) story.note(customer, { type: 'trial_started', ago: 60 })
  story.note('d', started(70, { mrr_minor: 100 }), ended(60))
  story.note('e', started(300), { type: 'changed', ago: 100, mrr_minor: 9900, reason: 'price_change' }, ended(90))
  const ranked = async (query: string) =>
    (await story.ask<Leakage>(`leakage?${query}`)).points.slice(0, 3).map(({ point }) => point)
  expect(await ranked('')).toEqual(['trial', 'price_change_told', 'first_renewal_monthly'])
  expect(await ranked('rank_by=mrr')).toEqual(['price_change_told', 'first_renewal_monthly', 'trial'])
})

it('knows nothing without customers, and says so everywhere', async () => {
  const nothing = await story.ask<Leakage>('leakage')
  expect(nothing).toMatchObject({
    currency: 'EUR',
    currencies: [],
    trial_to_paid: { share: { k: 0, n: 0, rate: null } },
    tenure: [],
    paying_time: null,
    groups: [],
  })
  expect(nothing.points.map(({ lost }) => lost.rate)).toEqual(Array(6).fill(null))
})

it.each(['by=', 'by=traits.', 'by=name', `by=traits.${'x'.repeat(101)}`, 'horizon_days=45', 'trial_days=1', 'billed=weekly'])(
  'refuses %s',
  async (query) => {
    const response = await story.app.api('GET', `/v1/summaries/leakage?${query}`)
    expect([response.status, (await readJson(response)).code]).toEqual([422, 'invalid_fields'])
  },
)
