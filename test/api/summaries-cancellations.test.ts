import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CancelReportBody, CancelStepBody } from '../../src/contract/cancel'
import { DAY, NOON, startApp, type TestApp } from '../harness'
import { claimAt, makeToken, OFFERS, openBody, openSession, report, reportBody, secretOf, withFlow } from './cancel'
import { churnEvent, readJson } from './helpers'

let app: TestApp
let survey: { id: string; version: number }
beforeEach(async () => {
  app = await startApp()
})
afterEach(() => app.close())

const offered: CancelStepBody = { screen: 'offer', shown_ms: 4_000, left_ms: 6_000, choice: null, offer_ids: ['save30'] }

const pay = (customer: string) =>
  app.api('POST', '/v1/churn-events', churnEvent(`${customer}-start`, { customer_id: customer, mrr_minor: 5_000 }))
/** Told when it happens: what lies ahead moves nothing yet. */
async function end(customer: string, at: number): Promise<void> {
  app.clock.now = at
  await app.api('POST', '/v1/churn-events', {
    id: `${customer}-end`,
    customer_id: customer,
    type: 'ended',
    at: new Date(at).toISOString(),
  })
}

/** Somebody comes to leave at a moment; answers which arm they were in. */
async function come(customer: string, at: number, said: Partial<CancelReportBody>): Promise<boolean> {
  app.clock.now = at
  const key = randomUUID()
  const token = makeToken(await secretOf(app), claimAt(at, { customer_id: customer }))
  const view = await openSession(app, openBody(survey.id, { session_key: key, token }))
  const answer = await report(app, reportBody(survey, key, said))
  if (answer.status !== 200) throw new Error(await answer.text())
  return view.offers.length > 0
}

const summary = async (query = '') =>
  await readJson<Record<string, never>>(
    await app.api('GET', `/v1/summaries/cancellations?from=2026-03-01&to=2026-03-31${query}`),
  )

describe('cancellations of a period', () => {
  it('count each time once, and take what was saved from the ledger', async () => {
    survey = await withFlow(app, {})
    for (const customer of ['a', 'b', 'c', 'd']) await pay(customer)
    const accepts: Partial<CancelReportBody> = {
      reason_id: 'price',
      reason_position: 0,
      steps: [offered],
      outcome: 'offer_accepted',
      offer_id: 'save30',
    }
    await come('a', NOON, accepts)
    await come('b', NOON, accepts)
    // Two hours later b cancels all the same: one session, and no acceptance.
    await come('b', NOON + 7_200_000, { outcome: 'cancel' })
    await come('c', NOON, { reason_id: 'price', outcome: 'cancel' })
    await come('d', NOON, { reason_id: 'other', outcome: 'kept' })
    await come('nobody', NOON, { outcome: 'cancel' })
    await end('b', NOON + 10 * DAY)
    await end('c', NOON + 10 * DAY)
    const paid = (id: string, type: string, amount_minor: number, days: number) => ({
      id,
      customer_id: 'a',
      type,
      amount_minor,
      currency: 'EUR',
      at: new Date(NOON + days * DAY).toISOString(),
    })
    await app.api('POST', '/v1/churn-events', {
      events: [
        paid('i1', 'purchase', 3_500, 10),
        paid('r1', 'refund', 500, 11),
        paid('i2', 'purchase', 9_999, 91),
      ],
    })
    // After twenty days two have left, and nobody can have been saved yet: no rate of leavers alone.
    app.clock.now = NOON + 20 * DAY
    expect(await summary()).toMatchObject({
      saved_30: { k: 0, n: 0, rate: null },
      saved_90: { k: 0, n: 0, rate: null },
      unmatched_count: 1,
    })
    app.clock.now = NOON + 100 * DAY

    expect(await summary()).toMatchObject({
      session_count: 6,
      definitive_count: 5,
      outcomes: { cancel: 3, offer_accepted: 1, kept: 1, abandoned: 0, open: 0 },
      deflected: { k: 2, n: 5, rate: 0.4 },
      offer_viewed: { k: 2, n: 5 },
      offer_accepted: { k: 1, n: 2 },
      // a and d still pay, b and c left after ten days; of "nobody" the ledger knows nothing.
      saved_30: { k: 2, n: 4 },
      saved_90: { k: 2, n: 4 },
      unmatched_count: 1,
      reasons: [
        { reason: 'price', cause: 'price', given: { k: 3, n: 4 }, mrr_minor: { EUR: 15_000 }, outcomes: { cancel: 2, offer_accepted: 1 } },
        { reason: 'other', given: { k: 1, n: 4 }, mrr_minor: { EUR: 5_000 } },
      ],
      offers: [
        // 30 % of 50.00 for three months; 35.00 paid and 5.00 given back within 90 days.
        { id: 'save30', accepted: { k: 1, n: 2 }, saved_90: { k: 1, n: 1 }, given_minor: { EUR: 4_500 }, paid_minor: { EUR: 3_000 } },
        { id: 'talk', accepted: { k: 0, n: 0, rate: null }, given_minor: null },
      ],
      experiment: null,
    })
  })

  it('account for each variant by the terms it was taken at', async () => {
    const [variant] = OFFERS.save30.variants
    const smaller = { ...variant, id: 'b', terms: { ...variant?.terms, percent: 10 } }
    survey = await withFlow(app, { offers: [{ ...OFFERS.save30, variants: [variant, smaller] }, OFFERS.talk] })
    const took: Record<string, number> = { a: 0, b: 0 }
    for (let i = 0; i < 12; i++) {
      const customer = `c${i}`
      await pay(customer)
      const end = { reason_id: 'price', outcome: 'offer_accepted', offer_id: 'save30', steps: [offered] } as const
      await come(customer, NOON + i * 60_000, { ...end, steps: [...end.steps] })
      const list = await app.api('GET', `/v1/cancel-sessions?customer_id=${customer}`)
      const { data } = await readJson<{ data: { offers: { variant_id: string }[] }[] }>(list)
      const { variant_id = '' } = data[0]?.offers[0] ?? {}
      took[variant_id] = (took[variant_id] ?? 0) + 1
    }
    const { a = 0, b = 0 } = took
    expect([a > 0, b > 0, a + b]).toEqual([true, true, 12])
    // Three months of 50.00: 30 % is 45.00, 10 % is 15.00.
    expect((await summary()).offers).toMatchObject([
      {
        id: 'save30',
        accepted: { k: 12, n: 12 },
        given_minor: { EUR: 4_500 * a + 1_500 * b },
        variants: [
          { id: 'a', accepted: { k: a, n: a }, given_minor: { EUR: 4_500 * a } },
          { id: 'b', accepted: { k: b, n: b }, given_minor: { EUR: 1_500 * b } },
        ],
      },
      { id: 'talk', variants: [] },
    ])
  })

  it('knows nothing of what has not had its time yet', async () => {
    survey = await withFlow(app, {})
    await pay('a')
    await come('a', NOON, { outcome: 'kept' })
    app.clock.now = NOON + 40 * DAY
    expect(await summary()).toMatchObject({ saved_30: { k: 1, n: 1 }, saved_90: { k: 0, n: 0, rate: null } })
  })

  it('weigh the offers against those who saw none', async () => {
    survey = await withFlow(app, { holdout_share: 0.5 })
    const tally = { offers: { k: 0, n: 0 }, holdout: { k: 0, n: 0 } }
    for (let i = 0; i < 160; i++) {
      const customer = `c${i}`
      await pay(customer)
      const sees = await come(customer, NOON + i * 60_000, { reason_id: 'price', outcome: i % 4 === 0 ? 'kept' : 'cancel' })
      // With offers four of five stay, without them two of five.
      const stays = sees ? i % 5 !== 0 : i % 5 < 2
      const arm = tally[sees ? 'offers' : 'holdout']
      arm.n += 1
      if (stays) arm.k += 1
      else await end(customer, NOON + 20 * DAY)
    }
    app.clock.now = NOON + 31 * DAY
    const { experiment } = await summary('&horizon_days=30&expected_months=8')
    const { offers, holdout } = tally
    const difference = offers.k / offers.n - holdout.k / holdout.n
    expect(offers.n).toBeGreaterThan(60)
    expect(experiment).toMatchObject({
      holdout_share: 0.5,
      horizon_days: 30,
      offered: offers,
      held_out: holdout,
      difference: { value: expect.closeTo(difference, 10) },
      verdict: 'pays',
      currency: 'EUR',
      given_minor: 0,
      gain_minor: Math.round(difference * offers.n * 5_000 * 8),
      split: { offered: offers.n, held_out: holdout.n, is_suspicious: false },
      needed_per_arm: expect.any(Number),
    })
    expect((await summary('&horizon_days=90')).experiment).toMatchObject({ verdict: 'not_enough_data' })
  })
})
