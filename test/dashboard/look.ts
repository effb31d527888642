import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildWidget } from '../../scripts/build-widget.mjs'
import { launchBrowser, takePicture } from '../browser'
import { type Member, startMember } from './helpers'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Browsers trust localhost as they trust https. */
export const ORIGIN = 'http://localhost'
export const PICTURES = new URL('../pictures/dashboard/', import.meta.url).pathname

/** A member's browser at the finished pages. */
export interface Look {
  /** What a page asked of others, or complained of, since the last context was opened. */
  complaints: string[]
  /** A context whose every request is answered by the app in this process, and by nobody else. */
  openContext: (options: Parameters<Browser['newContext']>[0]) => Promise<BrowserContext>
  close: () => Promise<void>
}

/** Gives the member's app the styles and scripts as they are shipped, and opens a browser. */
export async function startLook(member: Member): Promise<Look> {
  mkdirSync(PICTURES, { recursive: true })
  const [dashboardCss, dashboardJs, chartsJs, hostedCss, widget] = await Promise.all([
    bundle('src/dashboard/styles/index.css'),
    bundle('src/dashboard/islands/index.ts'),
    bundle('src/dashboard/islands/charts.ts'),
    bundle('src/hosted/hosted.css'),
    buildWidget(),
  ])
  Object.assign(member.app.runtime.assets, { ...widget, hostedCss, dashboardCss, dashboardJs, chartsJs })
  const browser = await launchBrowser()
  const complaints: string[] = []
  return {
    complaints,
    openContext: async (options) => {
      complaints.length = 0
      return await openContext(browser, member, complaints, options)
    },
    close: () => browser.close(),
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

async function openContext(
  browser: Browser,
  { app, cookie }: Member,
  complaints: string[],
  options: Parameters<Browser['newContext']>[0],
): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options })
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: ORIGIN }])
  await context.route('**/*', async (route) => {
    const request = route.request()
    if (new URL(request.url()).origin !== ORIGIN) complaints.push(`asks ${request.url()}`)
    const body = request.postData()
    const response = await app.request(request.url(), {
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

export async function violationsOf(page: Page, rules: object = { runOnly: RULES }): Promise<string[]> {
  await page.evaluate(`if (!window.axe) { ${AXE} }`)
  const found = await page.evaluate(`axe.run(${JSON.stringify({ resultTypes: ['violations'], ...rules })})`)
  const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] }
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

/** The other scheme changes colours and nothing else. */
const COLOURS = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }

const SCREENS = [
  { width: 390, height: 844, scheme: 'light', rules: { runOnly: RULES } },
  { width: 390, height: 844, scheme: 'dark', rules: COLOURS },
  { width: 1280, height: 800, scheme: 'dark', rules: COLOURS },
  { width: 1280, height: 800, scheme: 'light', rules: { runOnly: RULES } },
  { width: 1920, height: 1080, scheme: 'light', rules: null },
] as const

/** One test for each page: it fits every size, is accessible in light and dark, and asks nobody else. */
export function checkPages(
  pages: Record<string, () => string>,
  look: () => Look,
  { ready = {}, long = [], fullPage = false }: {
    /** What a picture waits for, where a page is not finished when it has loaded. */
    ready?: Record<string, (page: Page) => Promise<unknown>>
    /** Pages of one kind of part many times over: what is wrong with it shows at the first screen. */
    long?: readonly string[]
    /** Pictures of all there is to scroll. */
    fullPage?: boolean
  } = {},
): void {
  describe('every page fits, is accessible, and asks nobody else', () => {
    it.each(Object.keys(pages))('%s', async (name) => {
      const { openContext, complaints } = look()
      const context = await openContext({})
      const page = await context.newPage()
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(ORIGIN + pages[name]?.())
      await ready[name]?.(page)
      const problems: Record<string, string[]> = {}
      for (const [screen, { width, height, scheme, rules }] of SCREENS.entries()) {
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ colorScheme: scheme })
        const overflow = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        await takePicture(page, `${PICTURES}${name}-${width}-${scheme}.png`, fullPage)
        const found = [
          ...(overflow > 0 ? [`${overflow} px too wide`] : []),
          ...(rules && (!long.includes(name) || screen === 0) ? await violationsOf(page, rules) : []),
        ]
        if (found.length > 0) problems[`${width} px, ${scheme}`] = found
      }
      await context.close()
      expect({ ...problems, complaints: [...complaints] }).toEqual({ complaints: [] })
    })
  })
}

/** The same where nothing has happened yet: every page says what the next step is. */
export function checkEmptyPages(pages: Record<string, (member: Member) => string>): void {
  describe('where nothing has happened yet', () => {
    let member: Member
    let look: Look
    beforeAll(async () => {
      member = await startMember()
      look = await startLook(member)
    })
    afterAll(async () => {
      await look?.close()
      await member?.app.close()
    })

    const paths = Object.entries(pages).map(([name, path]) => [name, () => path(member)])
    checkPages(Object.fromEntries(paths), () => look, { fullPage: true })
  })
}
