import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SurveyView } from '../../src/contract/client'
import { launchBrowser, takePicture } from '../browser'
import { type Service, startService } from './service'
import { type Site, startSite } from './site'
import { arabicNps, cancellation, ces, csat, feedback, nps } from './surveys'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const PICTURES = new URL('../pictures/', import.meta.url).pathname

interface State {
  survey: SurveyView
  /** From the first step to the state. */
  reach?: (panel: Locator, page: Page) => Promise<void>
}

const score = (value: string) => (panel: Locator) =>
  panel.getByRole('radio', { name: value }).first().click()

const states: Record<string, State> = {
  'nps-score': { survey: nps },
  'nps-score-by-keyboard': {
    survey: nps,
    async reach(panel, page) {
      await panel.getByRole('radio').first().focus()
      for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowRight')
    },
  },
  'nps-comment-empty': { survey: nps, reach: score('9') },
  'nps-comment-written': {
    survey: nps,
    async reach(panel) {
      await score('3')(panel)
      await panel.getByRole('textbox').fill('It is slow on Mondays. '.repeat(10))
    },
  },
  'nps-thanks': {
    survey: nps,
    async reach(panel) {
      await score('9')(panel)
      await panel.getByRole('button', { name: 'Skip' }).click()
    },
  },
  'nps-queued': {
    survey: nps,
    async reach(panel, page) {
      await score('9')(panel)
      await page.context().setOffline(true)
      await panel.getByRole('button', { name: 'Skip' }).click()
      await panel.getByText('when you are online again').first().waitFor()
    },
  },
  'csat-score': { survey: csat },
  'ces-score': { survey: ces },
  'cancel-reason': { survey: cancellation },
  'cancel-reason-by-keyboard': {
    survey: cancellation,
    async reach(panel, page) {
      await panel.getByRole('radio').first().focus()
      await page.keyboard.press('ArrowDown')
    },
  },
  'cancel-details': { survey: cancellation, reach: score('It costs too much') },
  'cancel-offer': { survey: cancellation, reach: toOffer },
  'cancel-end': {
    survey: cancellation,
    async reach(panel) {
      await panel.getByRole('button', { name: 'Cancel subscription' }).click()
      await panel.getByText('It takes effect on April 1, 2026').first().waitFor()
    },
  },
  feedback: { survey: feedback },
  'rtl-score': { survey: { ...arabicNps, id: 'srv_rtl' } },
  'rtl-comment': { survey: { ...arabicNps, id: 'srv_rtl' }, reach: score('9') },
  'brand-weak': { survey: branded('#ffe44d'), reach: byKeyboard },
  'brand-strong': { survey: branded('#5b3df5'), reach: byKeyboard },
}

async function toOffer(panel: Locator): Promise<void> {
  await score('It costs too much')(panel)
  await panel.getByRole('button', { name: 'Next' }).click()
  await panel.getByText('30 % off').first().waitFor()
}

async function byKeyboard(panel: Locator, page: Page): Promise<void> {
  await panel.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowRight')
}

function branded(color: string): SurveyView {
  return { ...nps, id: `srv_${color.slice(1)}`, theme: { color, position: 'bottom-right' } }
}

const phone = (width: number, height: number): BrowserContextOptions => ({
  viewport: { width, height },
  hasTouch: true,
  isMobile: true,
})

const screens: [name: string, options: BrowserContextOptions][] = [
  ['phone-320-light', phone(320, 640)],
  ['phone-390-light', phone(390, 844)],
  ['phone-390-dark', { ...phone(390, 844), colorScheme: 'dark' }],
  ['desktop-light', { viewport: { width: 1280, height: 800 } }],
  ['desktop-dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
]

/** Rules broken and where, by axe-core. */
async function findViolations(page: Page): Promise<unknown[]> {
  await page.evaluate(AXE)
  const found = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(RULES)} })`)
  const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] }
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html])
}

let browser: Browser
let service: Service
let site: Site

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  browser = await launchBrowser()
  service = await startService([], Object.values(states).map(({ survey }) => survey))
  site = await startSite(service)
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await service?.close()
})

/** The loader of these pages knows no survey, so each is asked for by its id. */
const openingOf = ({ id, kind }: SurveyView): string =>
  kind === 'cancellation'
    ? `addEventListener('load', () => earshot('cancel', { survey_id: '${id}' }))`
    : `earshot('show', '${id}')`

describe.each(screens)('on %s', (screen, options) => {
  let context: BrowserContext

  beforeAll(async () => {
    context = await browser.newContext({ ...options, reducedMotion: 'reduce' })
  })

  it.each(Object.entries(states))('breaks no rule of accessibility: %s', async (name, state) => {
    const { survey, reach } = state
    const page = await context.newPage()
    await page.goto(site.add('/', { script: openingOf(survey) }))
    const panel = page.getByRole('region')
    await panel.waitFor()
    await reach?.(panel, page)
    await takePicture(page, `${PICTURES}${name}-${screen}.png`)
    expect(await findViolations(page)).toEqual([])
    await context.setOffline(false)
    await page.close()
  })
})
