import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scoreDueCustomers } from '../../src/services/risk/sweep'
import { churnEvent } from '../api/helpers'
import { DAY, NOON, startApp } from '../harness'
import { linkNamed, type Member, scoreBusiness, startBusiness, startMember, textOf } from './helpers'

let member: Member
let empty: Member

/**
 * The business, scored at NOON. Customers 2 to 10 gave a 3 and complained (detractor 3, negative 2),
 * customer 3 asks to leave as well (6); 11 and 12 never said a word. Customer 1 left five days ago.
 */
beforeAll(async () => {
  empty = await startMember(await startApp())
  member = await startBusiness()
  const { app } = member
  const at = new Date(NOON).toISOString()
  const wish = { customer_id: 'customer-3', type: 'cancellation_requested', at }
  await app.api('POST', '/v1/churn-events', churnEvent('wish', wish))
  await scoreBusiness(app)
})
afterAll(async () => {
  await member.app.close()
  await empty.app.close()
})

const read = async (path: string) => textOf(await member.read(path))

describe('the list of customers', () => {
  it('counts payers by value and risk, and links to exactly those', async () => {
    const html = await member.read('/customers')
    // Eleven pay 49 €, all the same: one third has them all.
    expect(textOf(html)).toMatch(/Small up to €49 1 [^€]*€49 8 [^€]*€392 2 [^€]*€98/)
    const medium = await member.read(linkNamed(html, '8 Small, medium risk'))
    expect(medium.match(/class="risk-badge medium"/g)).toHaveLength(8)
    expect(textOf(medium)).toContain('Medium 5 points')
  })

  it('shows above the bands what became of them', async () => {
    // Of 24 followed, all low: one left.
    expect(await read('/customers')).toContain('Low 4% left in 90 days')
    expect(await read('/customers')).toContain('Too few were followed to say')
  })

  it('logs who entered the segment this week, and why', async () => {
    const text = await read('/customers')
    expect(text).toMatch(
      /New at high risk .* customer-3 2 Mar 2026 11 points: Asked to leave, Last NPS answer: detractor, Writes negatively/,
    )
  })

  it('shows each reason with its points, and the first of them at once', async () => {
    expect(await read('/customers?risk=high')).toContain(
      'High 11 points Asked to leave +6 Last NPS answer: detractor +3 Writes negatively +2 Asked to leave, 2 more',
    )
  })

  it.each([
    ['risk=low', 2],
    ['q=customer-1', 4],
    ['status=churned', 1],
    ['min_value=49&currency=EUR', 11],
    ['min_value=49.01&currency=EUR', 0],
    ['plan=none', 0],
  ])('narrows by %s', async (query, count) => {
    const html = await member.read(`/customers?${query}`)
    expect(html.split('<th scope="row">').length - 1).toBe(count)
  })

  it('says that a filter cannot be read', async () => {
    expect((await member.get('/customers?trait=country')).status).toBe(400)
    expect((await member.get('/customers?risk=extreme')).status).toBe(400)
  })
})

describe('a customer', () => {
  it('shows the points of each rule and why it holds', async () => {
    const text = await read('/customers/customer-3')
    // Customer 3 answered 48 days ago; the mean sentiment is that of the one comment.
    expect(text).toMatch(
      /High 11 points \+6 Asked to leave today Asked to leave \+3 NPS 3, 48 days ago Last NPS answer: detractor \+2 Sentiment of their comments −0\.\d\d Writes negatively/,
    )
    expect(text).toContain('Cancellation requested')
    expect(text).toContain('Risk High 11 points')
  })

  it('has no risk once they have left', async () => {
    expect(await read('/customers/customer-1')).toContain('Only who pays is scored.')
  })

  it('is said to show no sign when there is none, with what became of others', async () => {
    const text = await read('/customers/customer-12')
    expect(text).toContain('Low 0 points No sign that they will leave.')
    // 1 of 24; Wilson.
    expect(text).toContain('left within 90 days 4.2% 0.7% to 20.2% 1 of 24')
  })
})

describe('the page of the score', () => {
  it('says what the back-test found', async () => {
    const text = await read('/churn/risk')
    expect(text).toContain('Too few to say')
    expect(text).toContain('Payers of 2 days from 1 Sept 2025 to 1 Dec 2025')
    expect(text).toMatch(/High 6 points or more 0 — .*Low 0 to 2 points 24 4\.2% 0\.7% to 20\.2%/)
    expect(text).toMatch(/1 Dec 2025 counted above 0 — .* 12 |1 Dec 2025 counted above/)
  })

  it('takes points, and the defaults back', async () => {
    const saved = await member.post('/churn/risk', { nps_detractor: '9', silence: '0' })
    expect(saved.headers.get('location')).toBe('/churn/risk?done=saved')
    const html = await member.read('/churn/risk?done=saved')
    expect(html).toMatch(/name="nps_detractor"[^>]*value="9"/)
    expect(textOf(html)).toContain('usually 3')
    await scoreDueCustomers(member.app.ctx)
    expect(await read('/customers/customer-4')).toContain('High 11 points')

    await member.post('/churn/risk', { nps_detractor: '9', reset: 'true' })
    expect(await read('/churn/risk')).not.toContain('usually')
  })

  it('refuses points that are none', async () => {
    expect((await member.post('/churn/risk', { silence: '21' })).status).toBe(422)
    expect((await member.post('/churn/risk', { silence: 'many' })).status).toBe(422)
  })
})

it('says what comes when nobody pays yet', async () => {
  expect(textOf(await empty.read('/churn/risk'))).toContain('as soon as somebody pays')
  expect(textOf(await empty.read('/customers'))).toContain('No customers yet')
})

it('pages through a long story', async () => {
  const { app } = member
  for (let i = 0; i < 60; i += 1) {
    const event = { customer_id: 'customer-5', type: 'changed', at: new Date(NOON - 30 * DAY + i).toISOString() }
    await app.api('POST', '/v1/churn-events', churnEvent(`change ${i}`, { ...event, mrr_minor: 4900 + i }))
  }
  const first = await member.read('/customers/customer-5')
  const second = await member.read(linkNamed(first, 'Older'))
  const count = (html: string) => html.split('<strong>Changed</strong>').length - 1
  expect(count(first) + count(second)).toBe(60)
  expect(textOf(second)).toContain('Started')
})
