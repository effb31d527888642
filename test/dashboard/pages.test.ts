import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { surveyOf } from '../api/helpers'
import { linksOf, type Member, startBusiness, startMember, textOf } from './helpers'

let empty: Member
let business: Member
let ids: Record<'nps' | 'cancellation' | 'feedback', string>

beforeAll(async () => {
  empty = await startMember()
  business = await startBusiness()
  const { ctx } = business.app
  ids = {
    nps: (await surveyOf(ctx, 'nps')).id,
    cancellation: (await surveyOf(ctx, 'cancellation')).id,
    feedback: (await surveyOf(ctx, 'feedback')).id,
  }
})
afterAll(async () => {
  await empty.app.close()
  await business.app.close()
})

const PAGES: [path: () => string, title: string][] = [
  [() => '/', 'Overview'],
  [() => '/?days=30', 'Overview'],
  [() => '/?days=365', 'Overview'],
  [() => '/surveys', 'Surveys'],
  [() => '/surveys/new', 'New survey'],
  [() => '/surveys/new?kind=cancellation', 'New survey'],
  [() => `/surveys/${ids.nps}`, 'How we are doing (NPS)'],
  [() => `/surveys/${ids.cancellation}`, 'Why people leave'],
  [() => `/surveys/${ids.nps}/results?by=month`, 'Results of How we are doing (NPS)'],
  [() => `/surveys/${ids.cancellation}/results`, 'Results of Why people leave'],
  [() => `/surveys/${ids.feedback}/results?days=30`, 'Results of Feedback button'],
  [() => `/surveys/${ids.nps}/preview?locale=ar`, 'Preview of How we are doing (NPS)'],
  [() => '/responses', 'Responses'],
  [() => '/updates', 'Updates'],
  [() => '/updates/new?theme=price', 'New update'],
  [() => '/digests', 'Digests'],
  [() => '/churn', 'Churn'],
  [() => '/churn?period=year&horizon=90&currency=EUR', 'Churn'],
  [() => '/churn?period=quarter&from=2025-11-20&billed=monthly', 'Churn'],
  [() => '/churn/risk', 'Risk score'],
  [() => '/churn/retention', 'Retention'],
  [() => '/churn/retention?days=90&show=mrr&rank=mrr&step=quarter&by=traits.plan', 'Retention'],
  [() => '/customers', 'Customers'],
  [() => '/customers?risk=high&sort=risk&trait=country=SE&min_value=10&currency=EUR', 'Customers'],
  [() => '/customers?status=churned', 'Customers'],
  [() => '/customers/customer-1', 'customer-1'],
  [() => '/settings', 'Settings'],
  [() => '/settings/webhooks', 'Webhooks'],
  [() => '/settings/data', 'Data'],
]

describe('with data', () => {
  it.each(PAGES)('%s is a whole page named after its content', async (path, title) => {
    const html = await business.read(path())
    expect(html).toContain(`<title>${title} · My workspace · Earshot</title>`)
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    // The policy forbids both; a browser would drop them without a word.
    expect(html).not.toMatch(/ style=/)
    expect(html).not.toMatch(/<script(?![^>]*src="\/)/)
    expect(html).not.toMatch(/undefined|NaN|\[object/)
  })

  it.each(PAGES)('every link of %s leads somewhere', async (path) => {
    const links = linksOf(await business.read(path())).filter((href) => href.startsWith('/'))
    for (const href of new Set(links)) {
      if (href.startsWith('/demo')) continue
      expect([href, (await business.get(href)).status]).toEqual([href, 200])
    }
  })
})

describe('with nothing yet', () => {
  it.each([
    [
      '/',
      ['Collect the first answer', 'demo page', 'No answers: no score.', 'No displays: no rate.'],
    ],
    ['/responses', ['No answers yet', 'demo page']],
    [
      '/churn',
      ['Nothing in the ledger yet', 'Connect your billing', 'No customers at the start: no rate.'],
    ],
    ['/churn/retention', ['Nothing in the ledger yet', 'Connect your billing system']],
    ['/customers', ['No customers yet', 'connect your billing system in Settings']],
    ['/churn/risk', ['Counted once a day as soon as somebody pays', 'Asked to leave']],
    ['/surveys', ['How we are doing (NPS)']],
    ['/settings', ['Next you get an address to enter over there', 'New secret key']],
    ['/settings/webhooks', ['No endpoints yet', 'New endpoint']],
    ['/settings/data', ['Import a CSV file', 'Nothing yet. What you import or compare']],
  ])('%s says what to do next', async (path, told) => {
    const text = textOf(await empty.read(path))
    for (const words of told) expect(text).toContain(words)
  })
})

it.each([
  '/surveys/none',
  '/surveys/none/results',
  '/responses/none',
  '/customers/none',
  '/settings/none',
])('answers %s with a page that says there is nothing', async (path) => {
  const answer = await business.get(path)
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-type')).toContain('text/html')
  expect(await answer.text()).toContain('<h1>Nothing here</h1>')
})

it('keeps style and script for ever under their hash, and for a look under another name', async () => {
  const html = await empty.read('/')
  const [, css = ''] = html.match(/href="(\/assets\/dashboard-[0-9a-f]{12}\.css)"/) ?? []
  const hashed = await empty.app.request(css)
  expect(hashed.headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(await hashed.text()).toBe(empty.app.runtime.assets.dashboardCss)

  for (const path of ['/assets/dashboard.css', '/assets/dashboard-0123456789ab.css']) {
    const plain = await empty.app.request(path)
    expect([plain.status, plain.headers.get('cache-control')]).toEqual([200, 'no-cache'])
  }
})

it('keeps every page out of caches', async () => {
  expect((await business.get('/responses')).headers.get('cache-control')).toBe('no-store')
})
