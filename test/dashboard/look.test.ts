import { afterAll, beforeAll, expect, it } from 'vitest'
import { readJson, respond, surveyOf } from '../api/helpers'
import { ended, SECRET, sign, started } from '../api/stripe'
import { DAY, NOON } from '../harness'
import { addWork, type Work } from './data-work'
import { type Member, scoreBusiness, startBusiness } from './helpers'
import { checkPages, type Look, ORIGIN, startLook } from './look'

let member: Member
let look: Look
let surveyId: string
let answerId: string
let endpointId: string
let emptyEndpointId: string
let work: Work
let themeId: string

beforeAll(async () => {
  member = await startBusiness()
  surveyId = (await surveyOf(member.app.ctx, 'cancellation')).id
  await addLongWords()
  await addBilling()
  await scoreBusiness(member.app)
  themeId = await addThemes()
  work = await addWork(member.app)
  const list = (await (await member.app.api('GET', '/v1/responses?has_comment=true')).json()) as {
    data: { id: string }[]
  }
  answerId = list.data[0]?.id ?? ''
  look = await startLook(member)
})
afterAll(async () => {
  await look?.close()
  await member?.app.close()
})

/** What has no place to break must not push a page apart. */
async function addLongWords(): Promise<void> {
  const { app } = member
  const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(5)
  const nps = await surveyOf(app.ctx, 'nps')
  await respond(app, nps, NOON, { score: 0, comment: long.repeat(4) }, long)
  await respond(
    app,
    await surveyOf(app.ctx, 'cancellation'),
    NOON,
    { reason: 'other', comment: long },
    long,
  )
  await app.api('PATCH', `/v1/surveys/${nps.id}`, { name: long.slice(0, 120) })
  await app.api('PATCH', '/v1/workspace', { name: long.slice(0, 100) })
  const event = {
    customer_id: long,
    at: new Date(NOON - DAY).toISOString(),
    plan: long.slice(0, 100),
  }
  await app.api('POST', '/v1/churn-events', {
    events: [
      { ...event, id: 'long-1', type: 'started', mrr_minor: 123456789, currency: 'EUR' },
      { ...event, id: 'long-2', type: 'ended', reason: long.slice(0, 100), comment: long },
      ...[long, 'customer-1', 'customer-2', 'customer-3', 'customer-4'].map((customer_id, i) => ({
        id: `bought-${i}`,
        customer_id,
        type: 'purchase',
        at: new Date(NOON - i * DAY).toISOString(),
        amount_minor: 123_456_789,
        currency: 'EUR',
      })),
    ],
  })
}

/** A theme of their own with what it finds, and a competitor that somebody names. */
async function addThemes(): Promise<string> {
  const { app } = member
  const theme = { name: 'Year-end', terms: ['export', 'accountant*'], examples: ['The export fails'] }
  const { id } = await readJson<{ id: string }>(await app.api('POST', '/v1/themes', theme))
  await app.api('PUT', '/v1/competitors', { competitors: ['Ledgerly'] })
  await app.api('PATCH', '/v1/topic-settings/keywords/download', { told_as: 'export' })
  await app.api('PATCH', '/v1/topic-settings/keywords/export', { pinned: true })
  const feedback = await surveyOf(app.ctx, 'feedback')
  await respond(app, feedback, NOON, { comment: 'The export is better at Ledgerly' }, 'customer-1')
  return id
}

/** An address to which something of every kind came, and one to which nothing has. */
async function addBilling(): Promise<void> {
  const { app } = member
  const make = async (provider: string, secret: string) =>
    readJson<{ id: string; path: string }>(
      await app.api('POST', '/v1/billing-endpoints', { provider, secret }),
    )
  const { id, path } = await make('stripe', SECRET)
  endpointId = id
  emptyEndpointId = (await make('lemonsqueezy', 'ls_never_used')).id
  const messages = [
    started('evt_1'),
    ended('evt_2', 'Too dear for us'),
    { ...started('evt_3'), type: 'payment_method.automatically_updated' },
    { ...started(`evt_${'0123456789abcdef'.repeat(8)}`), created: undefined },
  ]
  for (const message of messages) {
    const body = JSON.stringify(message)
    await app.request(path, { method: 'POST', headers: { 'stripe-signature': sign(body) }, body })
    await app.settled()
  }
}

const PAGES: Record<string, () => string> = {
  overview: () => '/',
  surveys: () => '/surveys',
  'survey-new': () => '/surveys/new',
  survey: () => `/surveys/${surveyId}`,
  results: () => `/surveys/${surveyId}/results`,
  preview: () => `/surveys/${surveyId}/preview`,
  responses: () => '/responses?kind=nps&from=2025-12-01',
  response: () => `/responses/${answerId}`,
  topics: () => '/topics',
  'topics-none': () => '/topics?kind=ces',
  themes: () => '/topics/themes',
  theme: () => `/topics/themes/${themeId}`,
  'theme-new': () => '/topics/themes/new',
  'topic-told': () => '/topics/told/keywords/export',
  churn: () => '/churn',
  associations: () => '/churn/associations',
  'associations-words': () => '/churn/associations?about=keyword&within=plan&follow=day',
  'churn-risk': () => '/churn/risk',
  'cancellations-none': () => '/cancellations',
  retention: () => '/churn/retention?days=90&segment=champions',
  customers: () => '/customers',
  'customers-at-risk': () => '/customers?risk=medium&sort=risk',
  customer: () => '/customers/customer-1',
  'customer-long': () => `/customers/${'Donaudampfschifffahrtsgesellschaft'.repeat(5)}`,
  settings: () => '/settings',
  billing: () => `/settings/billing/${endpointId}`,
  'billing-empty': () => `/settings/billing/${emptyEndpointId}`,
  'billing-message': () => '/settings/billing-messages/stripe/evt_2',
  data: () => '/settings/data',
  sharing: () => '/settings/sharing',
  'data-columns': () => `/settings/data/${work.asked}`,
  'data-running': () => `/settings/data/${work.running}`,
  'data-tried': () => `/settings/data/${work.tried}`,
  'data-imported': () => `/settings/data/${work.imported}`,
  'data-compared': () => `/settings/data/${work.compared}`,
  'data-agrees': () => `/settings/data/${work.agreed}`,
  'data-retag': () => `/settings/data/${work.retag}`,
  docs: () => '/docs',
  'not-found': () => '/surveys/none',
}

checkPages(PAGES, () => look, { long: ['docs'] })

it('works without a script, and gains a copy button and lean addresses with one', async () => {
  for (const javaScriptEnabled of [false, true]) {
    const context = await look.openContext({
      javaScriptEnabled,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const page = await context.newPage()
    await page.goto(`${ORIGIN}/responses`)
    await page.getByLabel('Keyword', { exact: true }).fill('export')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(/keyword=export/)
    expect(await page.getByRole('article').count()).toBe(11)
    expect(new URL(page.url()).search.includes('sentiment=')).toBe(!javaScriptEnabled)

    await page.goto(`${ORIGIN}/settings`)
    const copy = page.getByRole('button', { name: 'Copy' })
    // The snippet, and the two addresses for billing systems.
    expect(await copy.count()).toBe(javaScriptEnabled ? 3 : 0)
    if (javaScriptEnabled) {
      await copy.first().click()
      await page.getByRole('button', { name: 'Copied' }).waitFor()
      expect(await page.evaluate('navigator.clipboard.readText()')).toContain('window.earshot=')
    }
    await context.close()
  }
})

it('shows a survey’s preview and stores nothing of it', async () => {
  const context = await look.openContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(`${ORIGIN}/surveys/${surveyId}/preview?locale=de`)
  await page.getByText('Was ist der Hauptgrund für Ihre Kündigung?').first().waitFor()
  const panel = page.locator('earshot-widget')
  const { app } = member
  const before = (await (await app.api('GET', '/v1/responses?kind=cancellation')).json()) as {
    data: unknown[]
  }
  await panel.locator('label').first().click()
  await panel.getByRole('button', { name: 'Abonnement kündigen' }).click()
  await panel.getByText('Ihre Kündigung ist vermerkt.').first().waitFor()
  const after = (await (await app.api('GET', '/v1/responses?kind=cancellation')).json()) as {
    data: unknown[]
  }
  expect(after.data).toHaveLength(before.data.length)
  expect(look.complaints).toEqual([])
  await context.close()
})
