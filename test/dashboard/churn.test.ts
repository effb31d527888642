import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LedgerNotes, startLedger } from '../api/ledger-notes'
import { linkNamed, linksOf, type Member, startMember, textOf } from './helpers'

let ledger: LedgerNotes
let member: Member
let february: string

/**
 * 100 customers at €10 from December, 20 of them billed by the year. 3 leave in January, 20 in
 * February: 12 by their own will, 5 by failed payments, 3 without a cause, one of those billed by the
 * year. In February 10 join at €20, of whom 2 leave, one of January's comes back at €10, and 30 who
 * stay go from €10 to €25.
 */
beforeAll(async () => {
  ledger = await startLedger()
  const { note } = ledger
  for (let i = 0; i < 100; i += 1) {
    const interval = i >= 80 ? 'year' : 'month'
    note(`c${i}`, 'started', '2025-12-01', 1000, 'EUR', { interval })
  }
  for (const i of [0, 1, 2]) note(`c${i}`, 'ended', '2026-01-15', undefined, 'EUR', { reason: 'price' })
  for (let i = 10; i < 22; i += 1)
    note(`c${i}`, 'ended', '2026-02-10', undefined, 'EUR', {
      cause: 'cancellation_requested',
      reason: i < 18 ? 'price' : 'quality',
    })
  for (let i = 22; i < 27; i += 1)
    note(`c${i}`, 'ended', '2026-02-11', undefined, 'EUR', { cause: 'payment_failed' })
  for (const i of [27, 28, 80]) note(`c${i}`, 'ended', '2026-02-12')
  for (const i of [10, 11, 40]) note(`c${i}`, 'cancellation_requested', '2026-02-02')
  for (let i = 0; i < 10; i += 1) note(`n${i}`, 'started', '2026-02-03', 2000)
  for (const i of [0, 1]) note(`n${i}`, 'ended', '2026-02-23')
  note('c0', 'reactivated', '2026-02-20', 1000)
  for (let i = 40; i < 70; i += 1) note(`c${i}`, 'changed', '2026-02-16', 2500)
  await ledger.summarize('churn', '')
  member = await startMember(ledger.app)
  february = textOf(await member.read('/churn'))
})
afterAll(() => ledger.close())

describe('the churn page', () => {
  it('is about the last whole month, with a way to those beside it', async () => {
    const html = await member.read('/churn')
    expect(textOf(html)).toContain('← Jan 2026 Feb 2026 Mar 2026 →')
    expect(textOf(await member.read(linkNamed(html, 'Mar 2026 →')))).toContain('Mar 2026, so far')
    expect(textOf(await member.read(linkNamed(html, '← Jan 2026')))).toContain(
      'Customer churn rate 3% 1% to 8.5% 3 of 100',
    )
    expect(linksOf(html)).toContain('/churn?period=quarter&horizon=30')
  })

  it('shows who left, with the interval, the counts and the range before', () => {
    // 20 of 97: Wilson 13.8 to 29.7 %. The 28 days before have the 3 of January of 100; Newcombe's
    // interval: 17.6 points, 8.9 to 26.9.
    expect(february).toContain('Customer churn rate 20.6% 13.8% to 29.7% 20 of 97')
    expect(february).toContain(
      'Up 17.6 percentage points (8.9 to 26.9) from 3% in the 28 days before: more than chance explains.',
    )
    // 1 − (77 / 97)¹² = 93.7 %.
    expect(february).toContain('93.7% a year if it went on so.')
    expect(february).toContain('2 more customers joined and left within.')
    expect(february).toContain('3 customers asked to cancel, 0 before.')
  })

  it('shows what MRR left, and says in words that net churn is negative', () => {
    // Lost 20 × €10 and 2 × €20 = €240 of €970; won back €10, expanded 30 × €15 = €450.
    expect(february).toContain('Gross MRR churn 24.7% €240 of €970 3% in the days before.')
    expect(february).toContain('GRR 75.3%')
    expect(february).toContain(
      'Net MRR churn −22.7% −€220 of €970 Negative churn: customers added and brought back more than was lost.',
    )
    // (970 − 240 + 450 + 10) / 970, and without the 10.
    expect(february).toContain('NRR 122.7%, without reactivation 121.6%')
  })

  it('tells the formula and those who were kept apart', () => {
    // 77 of 97 stayed; 86 at the end less 11 begun: 75 of 97.
    expect(february).toContain('Customers kept 79.4% 70.3% to 86.2% 77 of 97')
    expect(february).toContain('By the formula (end − new) ÷ start: 77.3%')
  })

  it('shows what a customer is worth, with its horizon and what it rests on', () => {
    // €970 + 200 + 10 + 450 − 240 = €1,390 of 86; × (1 − (77/97)³⁶) / (20/97) = × 4.8488 months;
    // expansion 450 of 660.
    expect(february).toContain('ARPA €16.16 €1,390 of 86 customers Expansion: 68.2% of the MRR won.')
    expect(february).toContain('Lifetime value over 36 months €78.36')
    expect(february).toContain('20 churns A customer stays 4.8 of them.')
    // 16.16 × 97 / 20.
    expect(february).toContain('ARPA ÷ churn, without a horizon: €78.38')
  })

  it('lets MRR fall from start to end', () => {
    expect(february).toContain(
      'Start €970 97 customers New +€200 10 customers Reactivation +€10 1 customer ' +
        'Expansion +€450 30× Contraction €0 Churn −€240 22 customers End €1,390 86 customers',
    )
  })

  it('says what others would say', () => {
    // 22 of 97 + 11; and by days 22 of the customers of an average day.
    expect(february).toContain('Ours is 20.6%. Stripe would say 20.4%, Recurly would say')
    expect(february).toMatch(/Stripe Definition .*? 20\.4% 22 108 Recurly/)
    expect(february).toMatch(/Baremetrics Definition .*? 22\.7% 22 97 Some, over the end/)
  })

  it('keeps kinds of loss and billings apart', () => {
    expect(february).toContain('By their own will 12 12.4% 7.2% to 20.4% €120 12.4%')
    expect(february).toContain('Payment failed 5 5.2% 2.2% to 11.5% €50 5.2%')
    expect(february).toContain('Pause too long 0 0% 0% to 3.8% €0 0%')
    // Two of them joined in February: in the MRR, but not of the 97.
    expect(february).toContain('Cause not told 3 3.1% 1.1% to 8.7% €70 7.2%')
    expect(february).toContain('By the month 19 24.7% 16.4% to 35.4%')
    expect(february).toContain('By the year 1 5% 0.9% to 23.6% €10 1%')
  })

  it('counts the reasons that billing told, and what went with them', () => {
    expect(february).toContain('Reasons in billing Of 22 customers who left in the period.')
    expect(february).toContain('None told 10 45% 27% to 65% €120')
    expect(february).toContain('Price 8 36% 20% to 57% €80')
    expect(february).toContain('Quality 4 18% 7% to 39% €40')
  })

  it('draws the rate over time and says it in a table', async () => {
    const html = await member.read('/churn')
    expect(html).toContain('Customer churn rate by month: from 3% to 20.6%')
    expect(february).toContain('Feb 2026 20.6% 13.8% to 29.7% 20 97 3')
    expect(february).toContain('Dec 2025 — — 0 0 0')
  })

  it('narrows customers to a billing, and says that MRR stays whole', async () => {
    const yearly = textOf(await member.read('/churn?billed=yearly'))
    expect(yearly).toContain('Customer churn rate 5% 0.9% to 23.6% 1 of 20')
    expect(yearly).toContain('Gross MRR churn 24.7% €240 of €970')
    expect(yearly).toContain('Customers are those billed yearly. MRR stays whole')
  })

  it('says by the rule of three what none lost can still mean', async () => {
    // March: 86 customers, none lost yet; 3 / 86 = 3.5 %.
    const march = textOf(await member.read('/churn?from=2026-03-01'))
    expect(march).toContain('0% 0% to 4.3% 0 of 86 none seen: at most 3% (3 ÷ n)')
  })

  it.each(['from=9999-99-99', 'from=2030-01-01', 'period=decade', 'currency=x', 'billed=never'])(
    'takes no notice of %s',
    async (query) => {
      expect(textOf(await member.read(`/churn?${query}`))).toContain('Feb 2026')
    },
  )
})
