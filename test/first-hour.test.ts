import { createServer, type Server as Site } from 'node:http'
import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, takePicture } from './browser'
import { type Server, startServer } from './runtime/servers'

const PICTURES = 'test/pictures/first-hour'
const COMMENT = 'The export crashes every week, please call me'
const CUSTOMER = 'acme'
const DAY_MS = 86_400_000

let server: Server
let browser: Browser
let page: Page
let site: Site
/** What the team's own page holds, once they pasted the snippet. */
let snippet = ''

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  server = await startServer('node + file')
  browser = await launchBrowser()
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  page.setDefaultTimeout(8_000)
  site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(`<!doctype html><title>Our product</title>${snippet}<h1>Our product</h1>`)
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  site?.close()
  await browser?.close()
  await server?.stop()
})

/** Each page as a phone and a desk see it, by day and by night: for the eye, not for the test. */
async function picture(name: string): Promise<void> {
  for (const [width, height] of [[1280, 900], [390, 844]] as const) {
    await page.setViewportSize({ width, height })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await takePicture(page, `${PICTURES}/${name}-${width}-${colorScheme}.png`, true)
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
}

const bodyOf = (): Promise<string> => page.locator('main').innerText()

it('walks from the first start to an answer in the team’s own page', async () => {
  await page.goto(server.signInLink)
  await page.getByLabel('Your name').fill('Ada')
  await page.getByLabel('Email').fill('ada@example.com')
  await page.getByLabel('Password').fill('green horses sing')
  await page.getByRole('button', { name: 'Make my account' }).click()
  await page.waitForURL(`${server.url}/`)
  expect(await bodyOf()).toContain('Collect the first answer')
  await picture('1 empty overview')
  snippet = await page.locator('#snippet').innerText()

  await page.goto(`${server.url}/surveys`)
  await picture('2 surveys')
  await page.getByRole('link', { name: /NPS/ }).first().click()
  await picture('3 survey')
  const surveyId = /srv_\w+/.exec(page.url())?.[0] ?? ''

  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}`)
  await page.evaluate(`earshot('init', { user_id: 'user-1', customer_id: '${CUSTOMER}' }); earshot('show', '${surveyId}')`)
  await page.getByRole('region').locator('label').filter({ hasText: /^2$/ }).click()
  await page.getByRole('textbox').fill(COMMENT)
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('Thank you, that helps.').first().waitFor()
})

it('shows the answer, opens a follow-up by itself, and closes it once it is seen to', async () => {
  await expect.poll(async () => {
    await page.goto(`${server.url}/responses`)
    return await bodyOf()
  }, { timeout: 8_000 }).toContain(COMMENT)
  await picture('4 responses')

  await page.goto(`${server.url}/follow-ups`)
  await picture('5 inbox')
  await page.locator('[data-triage-open]').first().click()
  await picture('6 follow-up')
  expect(await bodyOf()).toContain(COMMENT)
})

it('sets the answer beside the churn that followed', async () => {
  const event = (id: string, type: string, at: number, more: object = {}) => ({
    id, customer_id: CUSTOMER, type, at: new Date(at).toISOString(), ...more,
  })
  const events = [
    event('start', 'started', Date.now() - 90 * DAY_MS, { mrr_minor: 4900, currency: 'EUR' }),
    event('end', 'ended', Date.now(), { reason: 'quality' }),
  ]
  const response = await fetch(`${server.url}/v1/churn-events`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.secretKey}` },
    body: JSON.stringify({ events }),
  })
  expect(response.ok).toBe(true)

  await page.goto(server.url)
  expect(await bodyOf()).toContain('€49')
  await picture('7 overview')
  for (const [name, path] of [['8 churn', '/churn'], ['9 associations', '/churn/associations'], ['10 customer', `/customers/${CUSTOMER}`]] as const) {
    await page.goto(server.url + path)
    await picture(name)
  }
  // What was said and what happened stand in one line of time.
  const timeline = await bodyOf()
  expect(timeline).toContain(COMMENT)
  expect(timeline).toContain('€49')
})

it('speaks the member’s language from then on', async () => {
  await page.goto(server.url)
  await page.locator('.language summary').click()
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await page.getByRole('heading', { name: 'Übersicht' }).waitFor()
  await picture('11 overview in German')
})
