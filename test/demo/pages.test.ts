import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildWidget } from '../../scripts/build-widget.mjs'
import { createApp } from '../../src/app'
import { launchBrowser } from '../browser'
import { startApp, type TestApp } from '../harness'

const folder = join(import.meta.dirname, '../../demo/app')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

let app: TestApp
let browser: Browser
let origin: string
let stop: () => void

beforeAll(async () => {
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
  const [started, widget] = await Promise.all([startApp(), buildWidget()])
  app = started
  const assets = { ...app.runtime.assets, ...widget, demo: Object.fromEntries(files) }
  const service = createApp()
  const server = serve({
    port: 0,
    hostname: '127.0.0.1',
    fetch: (request) => service.fetch(request, { ...app.runtime, assets }),
  })
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  stop = () => server.close()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  stop()
  await app.close()
})

async function open(path: string, options: BrowserContextOptions = {}) {
  const page = await browser.newPage(options)
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  return { page, problems }
}

/** Ids of the rules of axe that a page breaks. */
const violationsOf = async (page: Page): Promise<string[]> => {
  const { violations } = await page.evaluate<{ violations: { id: string }[] }>(
    `(async () => { ${axe}; return await axe.run(document) })()`,
  )
  return violations.map(({ id }) => id)
}

describe('the demo pages', () => {
  it('carry the workspace’s loader, and no script or style inside the page', async () => {
    for (const path of ['/demo', '/demo/plan']) {
      const html = await (await fetch(origin + path)).text()
      expect(html).toContain(`src="/w/${app.publishableKey}.js"`)
      expect(html).not.toMatch(/<style|<script>|style="|<!-- earshot -->/)
    }
  })

  it('ask for a score after the export and list what happened', async () => {
    const { page, problems } = await open('/demo')
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('region', { name: 'How likely are you' }).waitFor()
    await page.getByText('What Earshot did').click()
    const names = page.locator('#events b')
    expect(await names.allTextContents()).toEqual(['shown', 'track'])
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByRole('button', { name: 'Export' }).click()
    await page.locator('#events').getByText('refused').waitFor()
    expect(await page.locator('#events li').first().textContent()).toContain('cooldown')
    expect(problems).toEqual([])
    await page.close()
  })

  it('become somebody else at once, who is asked again', async () => {
    const { page } = await open('/demo')
    const before = await page.locator('#user').textContent()
    await page.getByRole('button', { name: 'Close ticket' }).click()
    await page.getByRole('region', { name: 'How satisfied' }).waitFor()
    await page.getByRole('button', { name: 'Start over' }).click()
    expect(await page.locator('#user').textContent()).not.toBe(before)
    await page.getByRole('button', { name: 'Reopen ticket' }).click()
    await page.getByRole('button', { name: 'Close ticket' }).click()
    await page.getByRole('region', { name: 'How satisfied' }).waitFor()
    await page.close()
  })

  it('cancel in the language chosen and show what came back', async () => {
    const { page } = await open('/demo/plan')
    await page.getByLabel('Surveys in').selectOption('de')
    await page.getByRole('button', { name: 'Cancel subscription' }).click()
    const survey = page.locator('earshot-widget')
    await survey.locator('label').first().click()
    await survey.getByRole('button', { name: 'kündigen' }).click()
    await page.getByText('Your plan would now be cancelled.').waitFor()
    const answer = await page.locator('#outcome pre').textContent()
    expect(JSON.parse(answer ?? '')).toMatchObject({ outcome: 'cancel', reason_id: expect.any(String) })
    await page.close()
  })

  it.each([
    ['light', 390], ['light', 1280], ['dark', 390], ['dark', 1280],
  ] as const)('pass axe and fit the screen in %s at %i px', async (colorScheme, width) => {
    for (const path of ['/demo', '/demo/plan']) {
      const { page } = await open(path, { colorScheme, viewport: { width, height: 800 } })
      await page.getByText('What Earshot did').click()
      expect(await violationsOf(page)).toEqual([])
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width)
      await page.close()
    }
  })
})
