import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Reply } from './service'
import { type Scene, until, useStage } from './stage'
import { cancellation } from './surveys'

const stage = useStage()
const AT_ONCE = 20

/** Ways in which we may be gone, each for twenty people who cancel at the same moment. */
const outages: [string, (scene: Scene) => unknown][] = [
  ['down', ({ context, service }) => context.route(`${service.origin}/v1/**`, (route) => route.abort())],
  [
    'slow (10 s)',
    ({ service }) =>
      void service.replies.set(
        'cancel-sessions',
        () => new Promise<Reply>((resolve) => setTimeout(resolve, 10_000, null).unref()),
      ),
  ],
  ['broken (500)', ({ service }) => void service.replies.set('cancel-sessions', () => ({ status: 500 }))],
  ['offline', ({ context }) => context.setOffline(true)],
  [
    'blocked by the page’s policy',
    ({ context, service }) => context.route(`${service.origin}/w/cancel*`, (route) => route.abort('blockedbyclient')),
  ],
]

it.each(outages)('lets twenty of twenty go when the service is %s', async (_, cut) => {
  const scene = await stage({ surveys: [[cancellation]] })
  const pages: Page[] = []
  for (let i = 0; i < AT_ONCE; i++) {
    const page = await scene.context.newPage()
    await page.goto(scene.url)
    await page.waitForFunction('window.earshot.ready')
    pages.push(page)
  }
  await cut(scene)
  const ends = await Promise.all(
    pages.map(async (page): Promise<[string, number]> => {
      await page.evaluate(`window.startedAt = performance.now()
        void earshot('cancel').then(({ outcome }) => (window.end = [outcome, performance.now() - startedAt]))`)
      return (await until(() => page.evaluate<[string, number] | null>('window.end ?? null'), 8_000)) ?? ['', 0]
    }),
  )
  expect(ends.map(([outcome]) => outcome)).toEqual(Array<string>(AT_ONCE).fill('cancel'))
  expect(Math.max(...ends.map(([, ms]) => ms))).toBeLessThan(3_000)
}, 60_000)
