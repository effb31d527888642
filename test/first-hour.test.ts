import { createServer, type Server as Site } from 'node:http'
import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseConfig } from '../src/config'
import { JOBS } from '../src/jobs'
import { openNode } from '../src/node/open'
import { launchBrowser, takePicture } from './browser'
import { type Server, startServer } from './runtime/servers'
import { type Smtp, startSmtp } from './smtp'

const PICTURES = 'test/pictures/first-hour'
const COMMENT = 'The export crashes every week, please call me'
const CUSTOMER = 'acme'
const DAY_MS = 86_400_000

let server: Server
let browser: Browser
let context: BrowserContext
let page: Page
let site: Site
let smtp: Smtp
/** What the team's own page holds, once they pasted the snippet. */
let snippet = ''
let surveyPath = ''

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  smtp = await startSmtp()
  server = await startServer('node + file', { SMTP_URL: smtp.url, MAIL_FROM: 'Acme Care <care@acme.com>' })
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  page = await context.newPage()
  page.setDefaultTimeout(8_000)
  site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(`<!doctype html><title>Our product</title>${snippet}<h1>Our product</h1>`)
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
}, 60_000)
afterAll(async () => {
  site?.close()
  await browser?.close()
  await server?.stop()
  await smtp?.close()
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
const open = (path: string) => page.goto(server.url + path)

it('begins with an account and an empty workspace', async () => {
  await page.goto(server.signInLink)
  await picture('01 first start')
  await page.getByLabel('Your name').fill('Ada')
  await page.getByLabel('Email').fill('ada@example.com')
  await page.getByLabel('Password').fill('green horses sing')
  await page.getByRole('button', { name: 'Make my account' }).click()
  await page.waitForURL(`${server.url}/`)
  expect(await bodyOf()).toContain('Collect the first answer')
  expect(await bodyOf()).toContain('Waiting for the first answer…')
  await picture('02 empty overview')
})

it('makes a survey of its own, and publishes it', async () => {
  await open('/surveys')
  await picture('03 surveys')
  await page.getByRole('link', { name: 'New survey' }).click()
  await page.getByRole('main').getByRole('link', { name: /NPS/ }).click()
  await page.getByLabel('Only your team sees it').fill('After the first week')
  await page.getByLabel('Share of people, %').fill('50')
  await page.getByText('Asks 50% of people, at most once in 90 days.').waitFor()
  // Half of people would leave the one person of this test out.
  await page.getByLabel('Share of people, %').fill('100')
  await picture('04 new survey')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByText('Waiting for the first answer…').waitFor()
  surveyPath = new URL(page.url()).pathname
  snippet = await page.locator('#snippet').innerText()
  await picture('05 survey')
})

it('hears an answer from its own page, and is told so where it waits', async () => {
  const visit = await context.newPage()
  visit.setDefaultTimeout(8_000)
  const call = await page.locator('#call').innerText()
  await visit.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}`)
  const person = { user_id: 'user-1', customer_id: CUSTOMER, email: 'grace@customer.example', name: 'Grace Hopper' }
  await visit.evaluate(`earshot('init', {}); earshot('identify', ${JSON.stringify(person)}); ${call}`)
  await visit.getByRole('region').locator('label').filter({ hasText: /^2$/ }).click()
  await takePicture(visit, `${PICTURES}/06 in the team’s own page.png`)
  await visit.getByRole('textbox').fill(COMMENT)
  await visit.getByRole('button', { name: 'Send' }).click()
  await visit.getByText('Thank you, that helps.').first().waitFor()
  await visit.close()
  await page.getByRole('link', { name: 'First answer arrived' }).waitFor({ timeout: 15_000 })
})

it('works the answer through by keys: chosen, and given to Ada', async () => {
  await page.getByRole('link', { name: 'First answer arrived' }).click()
  await page.waitForURL('**/responses?survey_id=*')
  expect(await bodyOf()).toContain(COMMENT)
  await picture('07 responses')
  for (const key of ['j', 'x', 'a']) await page.keyboard.press(key)
  await page.keyboard.type('Ada')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/responses?*')
  await expect.poll(() => page.locator('.looked').first().innerText()).toContain('Ada')
})

it('answers by mail, and the mail arrives', async () => {
  await open('/settings/messages')
  await picture('08 messages, empty')
  await page.getByText('New: SMTP').click()
  const form = page.locator('details[open] form')
  await form.getByLabel('Name').first().fill('Our mail server')
  await form.getByRole('button').first().click()
  await open('/responses')
  await page.locator('[data-triage-item] .meta a').first().click()
  await page.getByLabel('Your reply').fill('Sorry about that. It was our time-out, and it is mended.')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect.poll(() => smtp.mails.length, { timeout: 8_000 }).toBe(1)
  const [mail] = smtp.mails
  expect(mail?.to).toEqual(['grace@customer.example'])
  expect(mail?.parsed.text).toContain('It was our time-out, and it is mended.')
  expect(mail?.parsed.text).toContain(`> ${COMMENT}`)
  // Without the place on the page that a sent form leads to.
  await page.goto(page.url().split('#')[0] ?? '')
  await picture('09 response, answered')
})

it('closes the follow-up that had opened by itself', async () => {
  await open('/follow-ups')
  await picture('10 follow-ups')
  await page.locator('[data-triage-open]').first().click()
  expect(await bodyOf()).toContain(COMMENT)
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await page.getByRole('button', { name: 'Open again' }).waitFor()
  await picture('11 follow-up, closed')
})

it('sets the answer beside the churn that followed, and says what cannot be told yet', async () => {
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

  await open('/')
  expect(await bodyOf()).toContain('€49')
  await picture('12 overview')
  await open('/churn')
  await picture('13 churn')
  await open(`/customers/${CUSTOMER}`)
  // What was said and what happened stand in one line of time.
  const timeline = await bodyOf()
  for (const told of [COMMENT, '€49', 'It was our time-out']) expect(timeline).toContain(told)
  await picture('14 customer')
  await open('/churn/associations')
  // One customer says nothing about customers.
  expect(await bodyOf()).toMatch(/not enough data|cannot be told apart/i)
  expect(await bodyOf()).not.toMatch(/more likely to leave|less likely to leave/)
  await picture('15 associations')
})

it('gets a digest of its first week, by mail and in the archive', async () => {
  await open('/digests')
  await picture('16 digests, empty')
  await page.getByLabel('Mail it to').fill('team@acme.com')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved, from the next one on.').waitFor()
  await takeTurnNextWeek('make the digest', () => smtp.mails.some(({ to }) => to.includes('team@acme.com')))
  expect(smtp.mails.find(({ to }) => to.includes('team@acme.com'))?.parsed.text).toContain('NPS')
  await open('/digests')
  await picture('17 digests')
  await page.getByRole('main').getByRole('table').getByRole('link').first().click()
  await page.getByRole('link', { name: 'Markdown' }).waitFor()
  expect(await bodyOf()).toContain(COMMENT)
  await picture('18 digest')
})

/** From any hour of a week to after the Monday morning on which its digest is made. */
const NEXT_WEEK_MS = 7 * DAY_MS + 8 * 3_600_000

/** Another process of the installation, whose clock is ahead, takes a scheduled turn. */
async function takeTurnNextWeek(name: string, isDone: () => boolean): Promise<void> {
  const env = { DATABASE_URL: server.databaseUrl, SMTP_URL: smtp.url, MAIL_FROM: 'Acme Care <care@acme.com>' }
  const later = await openNode(parseConfig(env), () => Date.now() + NEXT_WEEK_MS)
  expect(await JOBS.find((job) => job.name === name)?.run(later.ctx)).toBe(1)
  await expect.poll(isDone, { timeout: 8_000 }).toBe(true)
  await later.close()
}

const OTHERS = [
  ['19 survey results', () => `${surveyPath}/results`],
  ['20 topics', () => '/topics'],
  ['21 own themes', () => '/topics/themes'],
  ['22 customers', () => '/customers'],
  ['23 retention', () => '/churn/retention'],
  ['24 risk', () => '/churn/risk'],
  ['25 complaints', () => '/follow-ups/complaints'],
  ['26 cancellations', () => '/cancellations'],
  ['27 follow-up rules', () => '/follow-ups/rules'],
  ['28 playbooks', () => '/playbooks'],
  ['29 new playbook', () => '/playbooks/new'],
  ['30 updates', () => '/updates'],
  ['31 new update', () => '/updates/new'],
  ['32 settings', () => '/settings'],
  ['33 members', () => '/settings/members'],
  ['34 webhooks', () => '/settings/webhooks'],
  ['35 templates', () => '/settings/messages/templates'],
  ['36 sent', () => '/settings/messages/sent'],
  ['37 data', () => '/settings/data'],
  ['38 exports', () => '/settings/exports'],
  ['38 sharing', () => '/settings/sharing'],
  ['39 audit log', () => '/settings/audit'],
  ['40 account', () => '/account'],
  ['41 new workspace', () => '/workspaces/new'],
] as const

it('has no page that fails in the first hour', async () => {
  for (const [name, path] of OTHERS) {
    const answer = await open(path())
    expect([name, answer?.status()]).toEqual([name, 200])
    await picture(name)
  }
}, 60_000)

it('speaks the member’s language from then on', async () => {
  await open('/')
  await page.locator('.language summary').click()
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await page.getByRole('heading', { name: 'Übersicht' }).waitFor()
  await picture('42 overview in German')
})
