import { afterAll, beforeAll, expect, it } from 'vitest'
import { linkNamed, type Member, scoreBusiness, startBusiness, textOf } from './helpers'

let member: Member
beforeAll(async () => {
  member = await startBusiness()
  await scoreBusiness(member.app)
})
afterAll(() => member.app.close())

it('begins with the money and the work of today, each beside what it was before', async () => {
  const html = await member.read('/')
  const morning = textOf(html.slice(html.indexOf('class="morning'), html.indexOf('class="grid three')))
  // 1 of 12 customers of 49 € left: 49 of 588 €, 8.3 %. Nobody had left in the 90 days before.
  expect(morning).toContain('MRR lost €49 8.3% of €588; 0% in the 90 days before')
  expect(morning).toContain('Customers lost 1 8.3% of 12; 0% in the 90 days before')
  // Eleven still pay and are scored.
  expect(morning).toMatch(/MRR at high risk €\d+ of \d+ customers?, 11 scored/)
  // Each of the ten complaints opened a follow-up, due within a day.
  expect(morning).toContain('Due today 10 10 overdue, 10 open in all')
})

it('leads from what was lost and is at risk to who it is', async () => {
  const html = await member.read('/')
  expect(linkNamed(html, '1')).toBe('/customers?status=churned')
  expect(html).toContain('href="/customers?risk=high')
})

it('keeps what may be chance apart from what moved', async () => {
  const html = await member.read('/')
  const moved = html.slice(html.indexOf('What moved'))
  expect(moved.indexOf('Nothing moved by more than chance explains.')).toBeGreaterThan(0)
  const level = textOf(moved.slice(moved.indexOf('<details'), moved.indexOf('</details>')))
  expect(level).toContain('NPS Up 25 points')
  expect(level).toContain('Customer churn rate')
})
