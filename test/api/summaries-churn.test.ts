import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type LedgerNotes, startLedger } from './ledger-notes'

let ledger: LedgerNotes
let note: LedgerNotes['note']
let summarize: LedgerNotes['summarize']

beforeEach(async () => {
  ledger = await startLedger()
  ;({ note, summarize } = ledger)
})
afterEach(() => ledger.close())

/** Business of February 2026: at its start acme pays 49.00 and bolt 20.00. */
function noteBusiness(): void {
  note('acme', 'started', '2026-01-10', 4900)
  note('acme', 'changed', '2026-02-05', 9900)
  note('acme', 'ended', '2026-02-20')
  note('bolt', 'started', '2026-01-01', 2000)
  note('bolt', 'changed', '2026-02-10', 1500)
  note('core', 'started', '2026-02-03', 1000)
  note('core', 'ended', '2026-02-25')
  note('dune', 'started', '2025-12-01', 500)
  note('dune', 'ended', '2025-12-31')
  note('dune', 'reactivated', '2026-02-14', 700)
}

// At the end bolt 15.00 and dune 7.00.
const FEBRUARY = {
  start_minor: 6900,
  new_minor: 1000,
  expansion_minor: 5000,
  contraction_minor: -500,
  churn_minor: -10_900,
  reactivation_minor: 700,
  end_minor: 2200,
}

const CUSTOMERS = { start: 2, joined: 1, returned: 1, lost: 1, joined_and_churned: 1, end: 2 }

const february = 'from=2026-02-01&to=2026-02-28&by=month'

const rate = (k: number, n: number, share: number | null) =>
  expect.objectContaining({ k, n, rate: share === null ? null : expect.closeTo(share, 6) })

describe('the churn of a range', () => {
  beforeEach(noteBusiness)

  it('tells who left under every name it goes by', async () => {
    const told = await summarize('churn', february)
    expect(told).toMatchObject({
      from: '2026-02-01',
      to: '2026-02-28',
      customers: CUSTOMERS,
      // acme of acme and bolt; core came and went within the month.
      customer_churn_rate: { k: 1, n: 2, rate: 0.5, definition: 'customer_churn_rate' },
      // (2 − 2) / 2, and bolt of acme and bolt.
      customer_retention_rate: rate(0, 2, 0),
      cohort_retention: rate(1, 2, 0.5),
      // 1 − 0.5¹²: February is a whole month.
      annualised_churn: rate(1, 2, 1 - 0.5 ** 12),
      cancel_request_count: 0,
    })
    const variants = told.customer_churn_variants as { definition: string; k: number; n: number }[]
    expect(Object.fromEntries(variants.map(({ definition, k, n }) => [definition, [k, n]]))).toEqual({
      customer_churn_rate: [1, 2],
      // acme and core of four who paid at some time.
      customer_churn_stripe: [2, 4],
      // bolt 28 days, acme 19.5, core 22, dune 14.5 (all at noon): 84 days over 28 are 3.
      customer_churn_by_days: [2, 3],
      customer_churn_basic: [2, 2],
      customer_churn_over_end: [2, 2],
      customer_churn_over_mean: [2, 2],
      // Customers each day begins with: 2 on the 1st to 3rd, 3 to the 14th, 4 to the 20th, 3 to the
      // 25th, 2 to the 28th: 6 + 33 + 24 + 15 + 6 = 84 over 28 days. Of them acme and core left.
      customer_churn_shopify: [2, 3],
    })
    // 1 of 4 on the 20th, 1 of 3 on the 25th.
    expect(variants.find(({ definition }) => definition === 'customer_churn_shopify')).toMatchObject({
      rate: expect.closeTo(1 / 4 + 1 / 3, 6),
    })
  })

  it('adds money up to the cent, and every rate has its base', async () => {
    expect(await summarize('churn', february)).toMatchObject({
      currency: 'EUR',
      currencies: ['EUR'],
      movements: FEBRUARY,
      expansion_count: 1,
      contraction_count: 1,
      // (109.00 + 5.00) / 69.00, and less 50.00 and 7.00.
      gross_mrr_churn: { k: 11_400, n: 6900, rate: expect.closeTo(11_400 / 6900, 6), ci_low: null },
      net_mrr_churn: rate(5700, 6900, 5700 / 6900),
      net_churn_is_negative: false,
      // More was lost than there was at the start: core had joined later.
      grr: rate(0, 6900, 0),
      // 22.00 − 10.00 at the end, and without the 7.00 of dune.
      nrr: rate(1200, 6900, 1200 / 6900),
      nrr_without_reactivation: rate(500, 6900, 500 / 6900),
      // 50.00 of 10.00 + 50.00 + 7.00.
      expansion_share: rate(5000, 6700, 5000 / 6700),
      // Days begin with 69.00 to the 3rd, 79.00 to the 5th, 129.00 to the 10th, 124.00 to the 14th,
      // 131.00 to the 20th, 32.00 to the 25th, then 22.00.
      gross_mrr_churn_by_days: {
        rate: expect.closeTo(5 / 129 + 99 / 131 + 10 / 32, 6),
      },
      net_mrr_churn_by_days: {
        rate: expect.closeTo(-50 / 79 + 5 / 129 - 7 / 124 + 99 / 131 + 10 / 32, 6),
      },
      // 22.00 of bolt and dune.
      arpa_minor: 1100,
      arpa_customer_count: 2,
    })
  })

  it('multiplies ARPA by the months a customer stays, within the horizon', async () => {
    // Half leave each month: (1 − 0.5³⁶) / 0.5 is 2 months but for a trifle; half are gone after one.
    expect(await summarize('churn', february)).toMatchObject({
      customer_lifetime: {
        horizon_months: 36,
        churn_count: 1,
        months: expect.closeTo(2, 6),
        unbounded_months: 2,
        half_life_months: 1,
        value_minor: 2200,
        unbounded_value_minor: 2200,
      },
    })
  })

  it('goes on in each month where the one before it ended', async () => {
    const { trend } = (await summarize('churn', 'from=2025-11-01&to=2026-02-28&by=month')) as {
      trend: {
        from: string
        to: string
        movements: { start_minor: number; end_minor: number }
        customers: { start: number; end: number }
        customer_churn_rate: { k: number; n: number }
      }[]
    }
    expect(
      trend.map(({ from, to, movements, customers, customer_churn_rate: { k, n } }) => [
        from,
        to,
        [movements.start_minor, movements.end_minor],
        [customers.start, customers.end],
        [k, n],
      ]),
    ).toEqual([
      ['2025-11-01', '2025-11-30', [0, 0], [0, 0], [0, 0]],
      ['2025-12-01', '2025-12-31', [0, 0], [0, 0], [0, 0]],
      ['2026-01-01', '2026-01-31', [0, 6900], [0, 2], [0, 0]],
      ['2026-02-01', '2026-02-28', [6900, 2200], [2, 2], [1, 2]],
    ])
  })
})

describe('customers and currencies', () => {
  it('money is told for one currency, the largest first; customers are whole', async () => {
    noteBusiness()
    note('east', 'started', '2026-01-15', 10_000, 'USD')
    note('fern', 'started', '2026-01-15', 100, 'SEK')
    expect(await summarize('churn', february)).toMatchObject({
      currency: 'USD',
      currencies: ['USD', 'EUR', 'SEK'],
      customers: { start: 4, end: 4 },
      customer_churn_rate: { k: 1, n: 4 },
      movements: { start_minor: 10_000, end_minor: 10_000 },
      arpa_minor: 10_000,
      arpa_customer_count: 1,
    })
    expect(await summarize('churn', `${february}&currency=EUR`)).toMatchObject({
      customers: { start: 4, end: 4 },
      movements: FEBRUARY,
      arpa_minor: 1100,
    })
    expect(await summarize('churn', 'currency=JPY')).toMatchObject({
      movements: { start_minor: 0, end_minor: 0 },
      gross_mrr_churn: { rate: null },
      arpa_minor: null,
    })
  })

  it('a customer with two currencies is one customer, and lost once', async () => {
    note('both', 'started', '2026-01-05', 1000, 'EUR')
    note('both', 'started', '2026-01-06', 2000, 'USD')
    note('both', 'ended', '2026-02-10', undefined, 'USD')
    note('both', 'ended', '2026-02-12', undefined, 'EUR')
    for (const currency of ['EUR', 'USD']) {
      expect(await summarize('churn', `${february}&currency=${currency}`)).toMatchObject({
        customers: { start: 1, lost: 1, end: 0 },
        customer_churn_rate: { k: 1, n: 1 },
      })
    }
  })
})

describe('who left how', () => {
  beforeEach(() => {
    const yearly = { interval: 'year' }
    const monthly = { interval: 'month' }
    for (const i of [1, 2, 3]) note(`m${i}`, 'started', '2026-01-05', 1000, 'EUR', monthly)
    for (const i of [1, 2]) note(`y${i}`, 'started', '2026-01-05', 4000, 'EUR', yearly)
    note('other', 'started', '2026-01-05', 500, 'EUR', { interval: '3 months' })
    note('m1', 'cancellation_requested', '2026-02-01')
    note('m1', 'cancellation_reverted', '2026-02-02')
    note('m1', 'cancellation_requested', '2026-02-03')
    note('y2', 'cancellation_requested', '2026-02-27')
    note('m1', 'ended', '2026-02-05', undefined, 'EUR', { cause: 'cancellation_requested' })
    note('m2', 'ended', '2026-02-06', undefined, 'EUR', { cause: 'payment_failed' })
    note('y1', 'ended', '2026-02-07')
    note('m3', 'changed', '2026-02-08', 600, 'EUR', monthly)
  })

  it('keeps voluntary, involuntary and unknown apart, and they add up', async () => {
    expect(await summarize('churn', february)).toMatchObject({
      customer_churn_rate: rate(3, 6, 0.5),
      customer_churn_by_kind: [
        { kind: 'voluntary', k: 1, n: 6 },
        { kind: 'involuntary', k: 1, n: 6 },
        { kind: 'pause', k: 0, n: 6 },
        { kind: 'unknown', k: 1, n: 6 },
      ],
      // 64.00 lost of 115.00: the contraction of m3 has no cause either.
      gross_mrr_churn: rate(6400, 11_500, 6400 / 11_500),
      mrr_churn_by_kind: [
        { kind: 'voluntary', k: 1000, n: 11_500 },
        { kind: 'involuntary', k: 1000, n: 11_500 },
        { kind: 'pause', k: 0, n: 11_500 },
        { kind: 'unknown', k: 4400, n: 11_500 },
      ],
    })
  })

  it('keeps plans by the month and by the year apart', async () => {
    expect(await summarize('churn', february)).toMatchObject({
      customer_churn_by_billing: [
        { billed: 'monthly', k: 2, n: 3 },
        { billed: 'yearly', k: 1, n: 2 },
        { billed: 'other', k: 0, n: 1 },
      ],
      mrr_churn_by_billing: [
        { billed: 'monthly', k: 2400, n: 11_500 },
        { billed: 'yearly', k: 4000, n: 11_500 },
        { billed: 'other', k: 0, n: 11_500 },
      ],
    })
    expect(await summarize('churn', `${february}&billed=yearly`)).toMatchObject({
      customers: { start: 2, lost: 1, end: 1 },
      customer_churn_rate: { k: 1, n: 2 },
      customer_churn_by_billing: [{ billed: 'yearly', k: 1, n: 2 }],
      gross_mrr_churn: rate(6400, 11_500, 6400 / 11_500),
    })
  })

  it('counts each customer who asked to cancel once, beside those who left', async () => {
    expect(await summarize('churn', february)).toMatchObject({ cancel_request_count: 2 })
    expect(await summarize('churn', 'from=2026-02-04&to=2026-02-10')).toMatchObject({
      cancel_request_count: 0,
      previous: { from: '2026-01-28', to: '2026-02-03', cancel_request_count: 1 },
    })
  })

  it('says how the pause that lasted too long ended it', async () => {
    note('p', 'started', '2025-10-01', 700)
    note('p', 'paused', '2025-11-20')
    // The workspace's policy ends a pause after 90 days: 18 February.
    expect(await summarize('churn', february)).toMatchObject({
      customer_churn_rate: { k: 4, n: 7 },
      customer_churn_by_kind: [{ k: 1 }, { k: 1 }, { kind: 'pause', k: 1 }, { k: 1 }],
    })
  })
})

it('counts who left and came back in time as kept, and as lost', async () => {
  note('gone', 'started', '2026-01-05', 1000)
  note('gone', 'ended', '2026-02-05')
  note('back', 'started', '2026-01-05', 1000)
  note('back', 'ended', '2026-02-05')
  note('back', 'reactivated', '2026-02-15', 1000)
  note('twice', 'started', '2026-01-05', 1000)
  note('twice', 'ended', '2026-02-05')
  note('twice', 'reactivated', '2026-02-15', 1000)
  note('twice', 'ended', '2026-02-25')
  expect(await summarize('churn', february)).toMatchObject({
    customers: { start: 3, returned: 2, lost: 3, joined_and_churned: 1, end: 1 },
    cohort_retention: { k: 1, n: 3 },
  })
})

it('lists who came and went within a month apart, and leaves the rate alone', async () => {
  // T10, ProfitWell: pays $100 on 5 December and is gone on the 6th.
  note('stay', 'started', '2025-11-01', 100)
  note('brief', 'started', '2025-12-05', 10_000)
  note('brief', 'ended', '2025-12-06')
  expect(await summarize('churn', 'from=2025-12-01&to=2025-12-31')).toMatchObject({
    customers: { start: 1, joined: 1, lost: 0, joined_and_churned: 1, end: 1 },
    customer_churn_rate: { k: 0, n: 1, rate: 0 },
  })
})

describe('against the range before', () => {
  /** `count` customers from 1 December; some end in January, some in February. */
  const noteMany = (count: number, january: number, inFebruary: number) => {
    for (let i = 0; i < count; i += 1) {
      note(`c${i}`, 'started', '2025-12-01', 1000)
      if (i < january) note(`c${i}`, 'ended', '2026-01-20')
      else if (i < january + inFebruary) note(`c${i}`, 'ended', '2026-02-20')
    }
  }

  it.each([
    // 2 of 60 in the 28 days from 4 January, then 24 of 58: 3.3 % and 41.4 %.
    [60, 2, 24, 'higher'],
    [60, 30, 2, 'lower'],
    [60, 5, 6, 'cannot_be_told_apart'],
    [20, 5, 6, 'too_few'],
    [60, 2, 2, 'too_few'],
  ])('of %i customers, %i and then %i lost is %s', async (count, before, then, verdict) => {
    noteMany(count, before, then)
    expect(await summarize('churn', february)).toMatchObject({
      customer_churn_rate: { k: then, n: count - before },
      previous: {
        from: '2026-01-04',
        to: '2026-01-31',
        customer_churn_rate: { k: before, n: count },
        gross_mrr_churn: rate(before * 1000, count * 1000, before / count),
      },
      change: { from: '2026-01-04', verdict },
    })
  })
})

it('knows no churn rate without customers', async () => {
  expect(await summarize('churn', '')).toMatchObject({
    currency: 'EUR',
    currencies: [],
    customer_churn_rate: { k: 0, n: 0, rate: null, ci_low: null },
    gross_mrr_churn: { rate: null },
    net_mrr_churn: { rate: null },
    arpa_minor: null,
    customer_lifetime: { months: null, value_minor: null },
    change: { verdict: 'too_few' },
  })
})

it.each([
  ['billed=weekly', 422],
  ['by=decade', 422],
  ['currency=euro', 422],
  ['from=2026-02-01&to=2026-01-01', 400],
])('refuses %s', async (query, status) => {
  for (const path of ['churn', 'movements']) {
    const answer = await ledger.app.api('GET', `/v1/summaries/${path}?${query}`)
    expect(answer.status).toBe(status)
  }
})
