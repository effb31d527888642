import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import type { CancelView } from '../../src/contract/cancel'
import type { SurveyView, Trigger } from '../../src/contract/client'
import { launchBrowser } from '../browser'
import { type Service, startService } from './service'
import { type PageOptions, type Site, startSite } from './site'
import { listed } from './surveys'

export interface Scene {
  page: Page
  /** The widget's region. */
  panel: Locator
  context: BrowserContext
  service: Service
  site: Site
  url: string
  /** Console errors, uncaught exceptions and policy violations of every page so far. */
  problems: string[]
  /** Addresses the pages have asked for, the documents themselves included. */
  requests: string[]
}

export interface SceneOptions extends PageOptions {
  /** Surveys the service knows, with their trigger in the loader. */
  surveys: [SurveyView, Trigger?][]
  /** The flow every cancellation opens with. */
  flow?: CancelView
  context?: BrowserContextOptions
  path?: string
  /** Runs before the page is opened. */
  before?: (scene: Scene) => Promise<void> | void
}

/** One browser for a test file; every scene has its own service, customer site and profile. */
export function useStage(): (options: SceneOptions) => Promise<Scene> {
  let browser: Browser
  let cleanups: (() => Promise<void>)[] = []

  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterEach(async () => {
    for (const cleanup of cleanups.reverse()) await cleanup()
    cleanups = []
  })
  afterAll(async () => browser?.close())

  return async ({ surveys, flow, context: contextOptions, path = '/', before, ...pageOptions }) => {
    const loaderSurveys = surveys.map(([survey, trigger]) => listed(survey, trigger))
    const service = await startService(loaderSurveys, surveys.map(([survey]) => survey), flow)
    const site = await startSite(service)
    const context = await browser.newContext(contextOptions)
    cleanups.push(service.close, site.close, () => context.close())

    const problems: string[] = []
    const requests: string[] = []
    context.on('page', (opened) => {
      opened.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text())
      })
      opened.on('pageerror', (error) => problems.push(error.message))
      opened.on('request', (request) => requests.push(request.url()))
    })
    const page = await context.newPage()
    const url = site.add(path, pageOptions)
    const panel = page.getByRole('region')
    const scene = { page, panel, context, service, site, url, problems, requests }
    await before?.(scene)
    await page.goto(url)
    return scene
  }
}

/** Waits until something holds; fails with its last word after two seconds. */
export async function until<Value>(read: () => Value | Promise<Value>, ms = 2000): Promise<Value> {
  const end = Date.now() + ms
  for (;;) {
    const value = await read()
    if (value) return value
    if (Date.now() > end) throw new Error(`${String(read)} is ${String(value)} after ${ms} ms`)
    await pause(10)
  }
}

/** Time for what must not happen. */
export const pause = (ms = 200): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** What listeners for all events have heard, in order; for `script` of a scene. */
export const LISTEN = `
  window.heard = []
  for (const name of ['shown', 'answered', 'completed', 'offerAccepted', 'dismissed', 'refused'])
    earshot('on', name, (about) => heard.push([name, about]))
`

export const heard = async (page: Page): Promise<[string, Record<string, unknown>][]> =>
  page.evaluate('heard')
