import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStory, type Story } from '../api/ledger-story'
import { linkNamed, linksOf, type Member, startMember, textOf } from './helpers'

let story: Story
let member: Member
let html: string
let text: string

/**
 * Twelve customers since 22 November 2025, of whom three do not renew and leave on 23 December; seven
 * trials 50 days ago, nobody pays; five customers who buy. It is 2 March 2026.
 */
beforeAll(async () => {
  story = await startStory()
  for (let i = 0; i < 12; i += 1) {
    const end = i < 3 ? [{ type: 'ended', ago: 69 }] : []
    story.note(`customer ${i}`, { type: 'started', ago: 100 }, ...end)
  }
  for (let i = 0; i < 7; i += 1) story.note(`trial ${i}`, { type: 'trial_started', ago: 50 })
  const buys = (customer: string, amount: number, ...days: number[]) =>
    story.note(
      customer,
      ...days.map((ago) => ({ type: 'purchase', ago, amount_minor: amount, currency: 'EUR' })),
    )
  buys('a', 1_000, 0, 10, 20, 30, 40)
  buys('b', 9_000, 30, 90)
  buys('c', 500, 60)
  buys('d', 2_000, 200, 210, 220, 230)
  buys('e', 100, 300)
  await story.send()
  member = await startMember(story.app)
  html = await member.read('/churn/retention')
  text = textOf(html)
})

afterAll(() => story.app.close())

describe('the page of retention', () => {
  it('ranks where customers are lost, as the API does', async () => {
    const { points } = await story.ask<{ points: { point: string; lost: { k: number; n: number } }[] }>(
      'leakage',
    )
    expect(points.slice(0, 2).map(({ point, lost }) => [point, lost.k, lost.n])).toEqual([
      ['trial', 7, 7],
      ['first_renewal_monthly', 3, 12],
    ])
    // Seven are too few for a percentage, and had paid nothing. Wilson for 3 of 12: 8.9 to 53.2 %.
    expect(text).toMatch(/After a trial not paid within 30 days 7 — — too few 7 /)
    expect(text).toContain(
      'At the first renewal, billed monthly ended by the end of the first month 3 €147 25% 8.9% to 53.2% 12',
    )
    // Twice the page says why it knows nothing, and not 0.
    expect(text).toContain('No first renewal was due so long ago: no share.')
    expect(text).toContain('Nobody was followed for so long after a price change yet: no share.')
  })

  it('ranks by MRR when asked to', async () => {
    const ranked = textOf(await member.read(linkNamed(html, 'By MRR')))
    expect(ranked.indexOf('At the first renewal, billed monthly')).toBeLessThan(
      ranked.indexOf('After a trial'),
    )
  })

  it('shows the cohorts, and leaves empty what is not over', async () => {
    // Nine of twelve from the end of December on; March is not over.
    expect(text).toContain('Nov 2025 12 100% 75% 75% 75% All 100% 75% 75% 75%')
    expect(html).toContain('title="9 of 12 customers; 95% interval 47% to 91%"')
    const money = textOf(await member.read(linkNamed(html, 'MRR in EUR')))
    expect(money).toContain('Nov 2025 €588 100% 75% 75% 75%')
    const quarters = textOf(await member.read(linkNamed(html, 'Quarters')))
    expect(quarters).toContain('Q4 2025 12 75% All 75%')
  })

  it('shows the hazard by month of tenure, in counts where they are few', () => {
    // Months end 34.4, 64.9 and 95.3 days after the start: three are over.
    expect(text).toContain('1 25% 8.9% to 53.2% 3 12 2 0 of 9 — 0 9 3 0 of 9 — 0 9')
    // 9 · 3 months, and 3 customers of 31 days: (0.25 · 31 + 0.75 · 91.3125) ÷ 30.4375.
    expect(text).toContain('2.5 months of the first 3')
    expect(text).toContain('3 of 12 have left')
  })

  it('groups those who paid when the range began', async () => {
    expect(text).toContain('Nobody paid when the range began.')
    const quarter = await member.read('/churn/retention?days=90')
    expect(textOf(quarter)).toContain('Team 25% 8.9% to 53.2% 12 €147 — not enough data')
    const form = /<form class="picker"[\s\S]*?<\/form>/.exec(quarter)?.[0] ?? ''
    expect(form).toContain('<input type="hidden" name="days" value="90"/>')
    expect(form).toContain('<option value="billed">')
  })

  it('groups by a trait that is chosen, and keeps it among the choices', async () => {
    await story.app.api('PUT', '/v1/customers/customer%200', { traits: { size: 'small' } })
    const page = await member.read('/churn/retention?days=90&by=traits.size')
    expect(page).toContain('<option value="traits.size" selected="">size</option>')
    expect(textOf(page)).toContain('Not known 18.2% 5.1% to 47.7% 11')
    expect(textOf(page)).toContain('Too few to tell apart 1 of 1 1 €49')
    // One nobody has any more still names itself.
    expect(await member.read('/churn/retention?by=traits.gone')).toContain('>gone</option>')
  })

  it('shows who buys again, and a segment customer by customer', async () => {
    expect(text).toContain('Repeat customer rate 3 of 5 too few for a percentage')
    expect(text).toContain('Purchase frequency 2.6')
    expect(text).toContain('Champions Bought lately, and often 1 5 €50')
    const champions = await member.read(linkNamed(html, 'Champions'))
    expect(textOf(champions)).toContain('Champions, who paid most')
    expect(textOf(champions)).toMatch(/ a 5 today €50 5 5 3 /)
    expect(linksOf(champions)).toContain('/customers/a')
  })

  it('keeps every other choice when one is made', async () => {
    const chosen = await member.read(
      '/churn/retention?days=90&rank=mrr&show=mrr&step=quarter&billed=monthly&by=billed&segment=lapsed',
    )
    const back = new URL(linkNamed(chosen, 'Months'), 'http://x').searchParams
    expect(Object.fromEntries(back)).toEqual({
      days: '90',
      rank: 'mrr',
      show: 'mrr',
      billed: 'monthly',
      by: 'billed',
      segment: 'lapsed',
    })
    expect(linkNamed(chosen, 'By customers')).not.toContain('rank=')
  })

  it('takes nonsense for the usual', async () => {
    const odd = await member.read(
      '/churn/retention?days=7&rank=x&show=x&step=x&billed=x&by=x&segment=x&currency=euro',
    )
    expect(textOf(odd)).toBe(textOf(await member.read('/churn/retention')))
  })
})
