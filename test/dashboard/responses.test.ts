import { afterAll, beforeAll, expect, it } from 'vitest'
import { answersIn, linksOf, type Member, startBusiness, textOf } from './helpers'

let member: Member
beforeAll(async () => {
  member = await startBusiness()
})
afterAll(() => member.app.close())

/** 40 + 30 NPS answers, 7 CSAT, 1 cancellation. */
const ALL = 78

async function countAll(query: string): Promise<number> {
  let count = 0
  for (let path: string | undefined = `/responses${query}`; path !== undefined;) {
    const html: string = await member.read(path)
    count += answersIn(html)
    path = linksOf(html).find((href) => href.startsWith('/responses?') && href.includes('cursor='))
  }
  return count
}

it('lists every answer once, page after page', async () => {
  expect(await countAll('')).toBe(ALL)
})

it.each([
  ['kind', '?kind=csat', 7],
  ['score range', '?kind=nps&min_score=8&max_score=9', 30],
  ['sentiment', '?sentiment=negative', 10],
  ['keyword', '?keyword=export', 10],
  ['comment', '?has_comment=true', 10],
  ['reason', '?cause=price', 1],
  ['customer', '?customer_id=customer-1', 2],
  ['trust', '?trust=claimed', 11],
  // The CSAT answers came on 21 February, the cancellation on the 24th.
  ['days, both included', '?from=2026-02-21&to=2026-02-24', 8],
  ['fields left empty', '?kind=&min_score=&keyword=&from=', ALL],
])('filters by %s', async (_, query, count) => {
  expect(await countAll(query)).toBe(count)
})

it('says so when nothing fits', async () => {
  expect(textOf(await member.read('/responses?keyword=nobody'))).toContain(
    'No answers fit these filters',
  )
})

it.each([
  '?min_score=many',
  '?kind=other',
  '?from=yesterday',
  '?sentiment=sad',
  '?cursor=nonsense',
])('refuses %s instead of showing something else', async (query) => {
  const answer = await member.get(`/responses${query}`)
  expect(answer.status).toBe(400)
  expect(answer.headers.get('content-type')).toContain('text/html')
})

it('keeps the filters in the form, in the pager and in the exports', async () => {
  const html = await member.read('/responses?kind=nps&min_score=8&has_comment=false')
  expect(html).toContain('<option value="nps" selected="">')
  expect(html).toMatch(/name="min_score"[^>]*value="8"/)
  for (const href of linksOf(html).filter((link) => /cursor=|export/.test(link))) {
    expect(href).toContain('kind=nps&min_score=8')
  }
})

it('exports what is listed, with the session alone', async () => {
  const csv = await member.get('/responses/export/csv?kind=csat')
  expect(csv.headers.get('content-disposition')).toBe('attachment; filename="responses.csv"')
  expect((await csv.text()).trim().split('\r\n')).toHaveLength(1 + 7)
  const ndjson = await member.get('/responses/export/ndjson?keyword=export')
  const rows = (await ndjson.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { score: number })
  expect(rows.map(({ score }) => score)).toEqual(Array(10).fill(3))
  expect((await member.get('/responses/export/xml')).status).toBe(404)
})

it('shows an answer with what else its customer said', async () => {
  const list = await member.read('/responses?customer_id=customer-1&kind=nps')
  const answer = linksOf(list).find((href) => href.startsWith('/responses/rsp_')) ?? ''
  const text = textOf(await member.read(answer))
  expect(text).toContain('Claimed: the page said who this is, unsigned')
  expect(text).toMatch(/Other answers of this customer .*Price/)
})
