import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { buildWidget } from '../../scripts/build-widget.mjs'
import { launchBrowser, takePicture } from '../browser'
import type { Member } from './helpers'

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
  const [dashboardCss, dashboardJs, hostedCss, widget] = await Promise.all([
    bundle('src/dashboard/styles/index.css'),
    bundle('src/dashboard/islands/index.ts'),
    bundle('src/hosted/hosted.css'),
    buildWidget(),
  ])
  Object.assign(member.app.runtime.assets, { ...widget, hostedCss, dashboardCss, dashboardJs })
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
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
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

export async function violationsOf(page: Page): Promise<string[]> {
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

/** One test for each size and scheme: every page fits, is accessible, and asks nobody else. */
export function checkPages(
  pages: Record<string, () => string>,
  look: () => Look,
  { ready = {}, fullPage = false }: {
    /** What a picture waits for, where a page is not finished when it has loaded. */
    ready?: Record<string, (page: Page) => Promise<unknown>>
    /** Pictures of all there is to scroll. */
    fullPage?: boolean
  } = {},
): void {
  describe.each(SCREENS)('at $width px, $scheme', ({ width, height, scheme }) => {
    it('every page fits, is accessible, and asks nobody else', async () => {
      const { openContext, complaints } = look()
      const context = await openContext({ viewport: { width, height }, colorScheme: scheme })
      const problems: Record<string, unknown> = {}
      const page = await context.newPage()
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(ORIGIN + path())
        await ready[name]?.(page)
        const overflow = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        await takePicture(page, `${PICTURES}${name}-${width}-${scheme}.png`, fullPage)
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
}
