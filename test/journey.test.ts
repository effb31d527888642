import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, takePicture } from './browser'
import { type Server, startServer } from './runtime/servers'

const PICTURES = 'test/pictures/journey'
const COMMENT = 'the export keeps crashing and support was slow'

let server: Server
let browser: Browser
let page: Page
let surveyId: string

const api = async (path: string, init: RequestInit = {}): Promise<Record<string, unknown>> => {
  const headers = { authorization: `Bearer ${server.secretKey}` }
  const response = await fetch(server.url + path, { ...init, headers })
  return (await response.json()) as Record<string, unknown>
}

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  server = await startServer('node + file')
  browser = await launchBrowser()
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  page.setDefaultTimeout(5_000)
  const { data } = (await api('/v1/surveys')) as { data: { id: string; kind: string }[] }
  surveyId = data.find(({ kind }) => kind === 'nps')?.id ?? ''
  // Five promoters, three passives, two detractors: NPS (5 − 2) / 10 = 30.
  for (const score of [9, 9, 10, 10, 10, 7, 8, 8, 2, 5]) await answerByApi(score)
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

async function answerByApi(score: number): Promise<void> {
  const body = {
    anonymous_id: `browser-${randomUUID()}`,
    submission_id: randomUUID(),
    survey_id: surveyId,
    version: 1,
    revision: 1,
    complete: true,
    answers: { score },
    locale: 'en',
    age_ms: 0,
  }
  const path = `${server.url}/v1/client/${server.publishableKey}/responses`
  expect((await fetch(path, { method: 'POST', body: JSON.stringify(body) })).status).toBe(201)
}

/** Clicks an option of the survey, as a person does: on what is written. */
const choose = (option: string) =>
  page.getByRole('region').locator('label').filter({ hasText: new RegExp(`^${option}$`) }).click()

const picture = (name: string) => takePicture(page, `${PICTURES}/${name}.png`, true)

it('brings an answer from the demo page to the dashboard, tagged, counted and beside churn', async () => {
  await page.goto(`${server.url}/demo`)
  const customer = (await page.locator('#customer').textContent()) ?? ''
  expect(customer).toMatch(/^demo-customer-/)

  await page.getByRole('button', { name: 'Export' }).click()
  await choose('3')
  await page.getByRole('textbox').fill(COMMENT)
  await picture('1 comment')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('Thank you, that helps.').first().waitFor()

  await expect.poll(async () => {
    const { data } = (await api('/v1/responses?limit=1')) as { data: unknown[] }
    return data[0]
  }, { timeout: 5_000 }).toMatchObject({
    score: 3,
    status: 'complete',
    comment: COMMENT,
    sentiment_label: 'negative',
    keywords: ['export', 'crash', 'support'],
    customer_id: customer,
    trust: 'claimed',
  })

  // (5 − 3) / 11 = 18.2 points. Below 30 answers the interval is the adjusted Wald one: with 5.75
  // promoters and 3.75 detractors of 14, net 1/7, variance 9.5/14 − 1/49 = 0.6582,
  // 14.29 ± 196 · √(0.6582 / 14) = 14.29 ± 42.5.
  expect(await api('/v1/summaries/scores?kind=nps')).toMatchObject({
    headline: {
      value: expect.closeTo(18.18, 2),
      ci_low: expect.closeTo(-28.2, 1),
      ci_high: expect.closeTo(56.8, 1),
      n: 11,
    },
    detractor_count: 3,
  })

  // The customer had paid since last year and leaves now.
  const event = (type: string, at: number) => ({ id: randomUUID(), customer_id: customer, type, at: new Date(at).toISOString() })
  const started = { ...event('started', Date.now() - 200 * 86_400_000), mrr_minor: 4900, currency: 'EUR' }
  await api('/v1/churn-events', { method: 'POST', body: JSON.stringify(started) })
  await api('/v1/churn-events', { method: 'POST', body: JSON.stringify(event('ended', Date.now())) })
  expect(await api('/v1/summaries/churn-by-score?kind=nps&horizon_days=30')).toMatchObject({
    bands: [{ band: 'detractor', still_watched: 1, churned_early: 1 }, {}, {}],
  })
})

it('takes a CSAT and a cancellation on the demo page too', async () => {
  await page.getByRole('button', { name: 'Close ticket' }).click()
  await choose('2')
  await page.getByRole('button', { name: 'Skip' }).click()
  await page.getByText('Thank you, that helps.').first().waitFor()

  await page.goto(`${server.url}/demo/plan`)
  await page.getByRole('button', { name: 'Cancel subscription' }).click()
  await choose('It costs too much')
  await picture('2 cancellation')
  await page.getByRole('button', { name: 'Cancel subscription' }).last().click()
  await page.getByText('Your plan would now be cancelled.').waitFor()

  await expect.poll(async () => {
    const { data } = (await api('/v1/responses?limit=2')) as { data: { kind: string }[] }
    return data.map(({ kind }) => kind)
  }, { timeout: 5_000 }).toEqual(['cancellation', 'csat'])
  expect(await api('/v1/summaries/reasons')).toMatchObject({ data: [{ cause: 'price', given: { k: 1, n: 1 } }] })
})

it('shows all of it to the owner, whom the printed link makes once', async () => {
  await page.goto(server.url)
  expect(await page.getByRole('link', { name: 'Responses' }).count()).toBe(0)

  await page.goto(server.signInLink)
  await page.getByLabel('Your name').fill('Ada')
  await page.getByLabel('Email').fill('ada@example.com')
  await page.getByLabel('Password').fill('green horses sing')
  await page.getByRole('button', { name: 'Make my account' }).click()
  await page.waitForURL(`${server.url}/`)
  await picture('3 overview')
  const overview = await page.locator('main').innerText()
  expect(overview).toMatch(/\+18/)
  expect(overview).toMatch(/−28 to \+57/)
  expect(overview).toContain(COMMENT)
  for (const keyword of ['export', 'crash', 'support']) expect(overview).toContain(keyword)

  const detractors = page.getByRole('row', { name: /^Detractor/ })
  expect(await detractors.innerText()).toContain('1 churned already')
  await page.getByRole('link', { name: 'Responses' }).first().click()
  await picture('4 responses')
  expect(await page.locator('main').innerText()).toContain('Negative')

  await page.context().clearCookies()
  await page.goto(server.signInLink)
  await page.getByText(/used|too old/).first().waitFor()
  await page.goto(server.url)
  await page.getByLabel('Email').fill('ada@example.com')
  await page.getByLabel('Password').fill('green horses sing')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Responses' }).first().waitFor()
})
