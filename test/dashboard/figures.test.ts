import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersIn, CUSTOMERS, linkNamed, type Member, startBusiness, textOf } from './helpers'

let member: Member
let overview: string
beforeAll(async () => {
  member = await startBusiness()
  overview = await member.read('/')
})
afterAll(() => member.app.close())

const summary = async (path: string) =>
  (await (await member.app.api('GET', `/v1/summaries/${path}`)).json()) as Record<string, unknown>

describe('the overview', () => {
  it('shows NPS with its interval, as the API does', async () => {
    // (20 − 10) / 40 = 25; 196 · √((0.75 − 0.0625) / 40) = 25.7.
    expect(await summary('scores?kind=nps')).toMatchObject({
      headline: {
        value: 25,
        ci_low: expect.closeTo(-0.7, 1),
        ci_high: expect.closeTo(50.7, 1),
        n: 40,
      },
    })
    expect(textOf(overview)).toContain('NPS +25 −1 to +51 40 answers')
  })

  it('says in words how NPS moved, and that chance may have done it', () => {
    // Before 15 promoters and 15 detractors, no passives, hence the adjusted interval: 31.5 of 33,
    // 0 ± 196 · √(0.9545 / 33) = 33.3. The move is 25 ± √(25.7² + 33.3²) = 25 ± 42.1.
    expect(textOf(overview)).toContain(
      'Up 25 points (−17 to +67) on the 90 days before. It cannot be told from chance.',
    )
  })

  it('counts instead of a percentage while answers are few', () => {
    expect(textOf(overview)).toContain('CSAT 2 dissatisfied, 0 neutral, 5 satisfied 7 answers')
    expect(textOf(overview)).toContain('too few for a figure')
  })

  it('says why a figure is not known', () => {
    expect(textOf(overview)).toContain('CES — No answers: no share and no mean.')
    expect(textOf(overview)).toContain('Response rate — No displays: no rate.')
  })

  it('shows churn with its base', async () => {
    expect(await summary('churn')).toMatchObject({ customer_churn_rate: { k: 1, n: CUSTOMERS } })
    // 1 of 12 is 8.3 %; the interval is Wilson's.
    expect(textOf(overview)).toContain('Customer churn rate 8.3% 1.5% to 35.4% 1 of 12')
    expect(textOf(overview)).toContain('Gross MRR churn 8.3% €49 of €588 GRR 91.7%')
    expect(textOf(overview)).toContain('Price 1 of 1 1 €49')
  })

  it('follows customers from their answer on', async () => {
    // Ten detractors answered 41 to 50 days ago: followed for 30 days, but not for 60 yet. The one
    // who left did so 45 days after the answer.
    expect(textOf(overview)).toContain('Detractor 0% 0% to 27.8% 10 0')
    const sixty = textOf(await member.read('/churn?horizon=60'))
    expect(sixty).toContain('Detractor — 0 10 1 churned already')
  })

  it('shows keywords with their share and how many are negative', () => {
    // Ten of ten comments.
    expect(textOf(overview)).toMatch(/export 100% 72% to 100% 100% 72% to 100%/)
  })

  it('defines its figures by the registry', () => {
    expect(textOf(overview)).toContain(
      'Share of promoters (9–10) minus share of detractors (0–6), in points from −100 to 100.',
    )
  })
})

describe('the link behind a figure', () => {
  const follow = (name: string) => member.read(linkNamed(overview, name))

  it.each([
    ['Detractor 10', 10],
    ['Passive 10', 10],
    ['Promoter 20', 20],
    // In the table of churn by score: the same answers.
    ['Detractor', 10],
    ['Promoter', 20],
    ['7 answers', 7],
    ['export', 10],
    ['Price', 1],
  ])('lists what "%s" counts', async (name, count) => {
    expect(answersIn(await follow(name))).toBe(count)
  })

  it('lists the first page of many', async () => {
    const page = await follow('40 answers')
    expect(answersIn(page)).toBe(25)
    expect(answersIn(await member.read(linkNamed(page, 'Older')))).toBe(15)
  })

  it('lists the customers who left', async () => {
    const page = await follow('1 of 12')
    expect(textOf(page)).toContain('customer-1 Churned')
    expect(page.match(/class="badge/g)).toHaveLength(1)
  })
})

it('shows the histogram of a survey, bar by bar', async () => {
  const surveys = await member.read('/surveys')
  const html = await member.read(linkNamed(surveys, 'Results of How we are doing (NPS)'))
  expect(html).toContain(
    'Answers per score: 0: 0, 1: 0, 2: 0, 3: 10, 4: 0, 5: 0, 6: 0, 7: 0, 8: 10, 9: 20, 10: 0"',
  )
  expect(textOf(html)).toContain('Negative 100%')
})

it('tells a customer’s story in one order of time', async () => {
  const text = textOf(await member.read('/customers/customer-1'))
  const order = [
    'Ended',
    'Churn −€49',
    'Too dear for us',
    'Price',
    'the export keeps crashing',
    'Started',
    'New +€49',
  ]
  const places = order.map((words) => text.indexOf(words, text.indexOf('What happened')))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(Math.min(...places)).toBeGreaterThan(0)
})

it('shows who left last with what they had said', async () => {
  const text = textOf(await member.read('/churn'))
  expect(text).toMatch(/Left last.* customer-1 25 Feb 2026 €49 Price Price/)
  // Start 588 − 49 = 539.
  expect(text).toContain('Start €588 12 customers')
  expect(text).toContain('Churn −€49')
  expect(text).toContain('End €539 11 customers')
})
