import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildWidget } from '../../scripts/build-widget.mjs'
import { readJson, respond, surveyOf } from '../api/helpers'
import { ended, SECRET, sign, started } from '../api/stripe'
import { launchBrowser, takePicture } from '../browser'
import { DAY, NOON } from '../harness'
import { addWork, type Work } from './data-work'
import { type Member, scoreBusiness, startBusiness } from './helpers'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Browsers trust localhost as they trust https. */
const ORIGIN = 'http://localhost'
const PICTURES = new URL('../pictures/dashboard/', import.meta.url).pathname

let member: Member
let browser: Browser
let surveyId: string
let answerId: string
let endpointId: string
let emptyEndpointId: string
let work: Work
/** What a page asked of others, or complained of. */
let complaints: string[]

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  member = await startBusiness()
  const [css, js, hostedCss, widget] = await Promise.all([
    bundle('src/dashboard/styles/index.css'),
    bundle('src/dashboard/islands/index.ts'),
    bundle('src/hosted/hosted.css'),
    buildWidget(),
  ])
  Object.assign(member.app.runtime.assets, { ...widget, hostedCss, dashboardCss: css, dashboardJs: js })
  surveyId = (await surveyOf(member.app.ctx, 'cancellation')).id
  await addLongWords()
  await addBilling()
  await scoreBusiness(member.app)
  work = await addWork(member.app)
  const list = (await (await member.app.api('GET', '/v1/responses?has_comment=true')).json()) as {
    data: { id: string }[]
  }
  answerId = list.data[0]?.id ?? ''
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
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

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
  })
  return outputFiles[0]?.text ?? ''
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
  churn: () => '/churn',
  associations: () => '/churn/associations',
  'associations-words': () => '/churn/associations?about=keyword&within=plan&follow=day',
  'churn-risk': () => '/churn/risk',
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
  'data-columns': () => `/settings/data/${work.asked}`,
  'data-running': () => `/settings/data/${work.running}`,
  'data-tried': () => `/settings/data/${work.tried}`,
  'data-imported': () => `/settings/data/${work.imported}`,
  'data-compared': () => `/settings/data/${work.compared}`,
  'data-agrees': () => `/settings/data/${work.agreed}`,
  'data-retag': () => `/settings/data/${work.retag}`,
  docs: () => '/docs',
  'not-found': () => '/surveys/none',
  'sign-in': () => '/sign-in/any',
  'hosted-cancel': () => `/cancel/${member.app.publishableKey}?locale=de&s=11111111-1111-4111-8111-111111111111`,
}

/** A browser whose every request is answered by the app in this process, and by nobody else. */
async function openContext(options: Parameters<Browser['newContext']>[0]): Promise<BrowserContext> {
  complaints = []
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  const [name = '', value = ''] = member.cookie.split('=')
  await context.addCookies([{ name, value, url: ORIGIN }])
  await context.route('**/*', async (route) => {
    const request = route.request()
    if (new URL(request.url()).origin !== ORIGIN) complaints.push(`asks ${request.url()}`)
    const body = request.postData()
    const response = await member.app.request(request.url().slice(ORIGIN.length), {
      method: request.method(),
      headers: await request.allHeaders(),
      redirect: 'manual',
      ...(body === null ? {} : { body }),
    })
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    })
  })
  context.on('weberror', (error) => complaints.push(error.error().message))
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404'))
      complaints.push(message.text())
  })
  return context
}

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const found = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(RULES)} })`)
  const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] }
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

const SCREENS = [
  { width: 390, height: 844, scheme: 'light' },
  { width: 390, height: 844, scheme: 'dark' },
  { width: 1280, height: 800, scheme: 'light' },
  { width: 1280, height: 800, scheme: 'dark' },
  { width: 1920, height: 1080, scheme: 'light' },
] as const

describe.each(SCREENS)('at $width px, $scheme', ({ width, height, scheme }) => {
  it('every page fits, is accessible, and asks nobody else', async () => {
    const context = await openContext({ viewport: { width, height }, colorScheme: scheme })
    const problems: Record<string, unknown> = {}
    const page = await context.newPage()
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(ORIGIN + path())
      const overflow = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      await takePicture(page, `${PICTURES}${name}-${width}-${scheme}.png`)
      const found = [
        ...(overflow > 0 ? [`${overflow} px too wide`] : []),
        ...(width < 1920 ? await violationsOf(page) : []),
        ...complaints.splice(0),
      ]
      if (found.length > 0) problems[name] = found
    }
    await context.close()
    expect(problems).toEqual({})
  }, 300_000)
})

it('works without a script, and gains a copy button and lean addresses with one', async () => {
  for (const javaScriptEnabled of [false, true]) {
    const context = await openContext({
      javaScriptEnabled,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const page = await context.newPage()
    await page.goto(`${ORIGIN}/responses`)
    await page.getByLabel('Keyword', { exact: true }).fill('export')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(/keyword=export/)
    expect(await page.getByRole('article').count()).toBe(10)
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
  const context = await openContext({ viewport: { width: 1280, height: 800 } })
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
  expect(complaints).toEqual([])
  await context.close()
})
