import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { KEY, type Reply } from './service'
import { type Scene, type SceneOptions, until, useStage } from './stage'
import { cancellation } from './surveys'

const stage = useStage()
const AT_ONCE = 20

interface Outage {
  name: string
  /** Cuts us off once every page has its loader. */
  cut?: (scene: Scene) => unknown
  /** The page's own Content-Security-Policy, which cuts us off from the start. */
  policy?: string
  /** What the browser says it refused by that policy, on every page. */
  refused?: RegExp
}

/** Ways in which we may be gone, each for twenty people who cancel at the same moment. */
const outages: Outage[] = [
  { name: 'down', cut: ({ context, service }) => context.route(`${service.origin}/v1/**`, (route) => route.abort()) },
  {
    name: 'slow (10 s)',
    cut: ({ service }) =>
      void service.replies.set(
        'cancel-sessions',
        () => new Promise<Reply>((resolve) => setTimeout(resolve, 10_000, null).unref()),
      ),
  },
  { name: 'broken (500)', cut: ({ service }) => void service.replies.set('cancel-sessions', () => ({ status: 500 })) },
  { name: 'offline', cut: ({ context }) => context.setOffline(true) },
  {
    name: 'allowed its loader alone by the page’s policy',
    policy: `default-src 'none'; script-src {service}/w/${KEY}.js 'nonce-page'; connect-src {service}`,
    refused: /^script-src\S* \S+\/w\/cancel-test\.js$/,
  },
  {
    name: 'allowed no connection by the page’s policy',
    policy: "default-src 'none'; script-src {service} 'nonce-page'; connect-src 'none'",
    refused: /^connect-src \S+\/cancel-sessions$/,
  },
]

/** A page under a policy brings no style, and its own scripts carry the nonce. */
const pageUnder = (policy: string): Partial<SceneOptions> => ({
  policy,
  stub: false,
  body: '<main><h1>Product</h1></main>',
  head: `<script nonce="page">
    window.violations = []
    addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.violatedDirective + ' ' + event.blockedURI))
    window.earshot = function () { (earshot.q = earshot.q || []).push(arguments) }
  </script>`,
})

it.each(outages)('lets twenty of twenty go when the service is $name', async ({ cut, policy, refused }) => {
  const scene = await stage({ surveys: [[cancellation]], ...(policy !== undefined && pageUnder(policy)) })
  const pages: Page[] = []
  for (let i = 0; i < AT_ONCE; i++) {
    const page = await scene.context.newPage()
    await page.goto(scene.url)
    await until(() => page.evaluate('window.earshot.ready'))
    pages.push(page)
  }
  await cut?.(scene)
  const ends = await Promise.all(
    pages.map(async (page): Promise<[string, number]> => {
      await page.evaluate(`window.startedAt = performance.now()
        void earshot('cancel').then(({ outcome }) => (window.end = [outcome, performance.now() - startedAt]))`)
      return (await until(() => page.evaluate<[string, number] | null>('window.end ?? null'), 8_000)) ?? ['', 0]
    }),
  )
  expect(ends.map(([outcome]) => outcome)).toEqual(Array<string>(AT_ONCE).fill('cancel'))
  expect(Math.max(...ends.map(([, ms]) => ms))).toBeLessThan(3_000)
  if (!refused) return
  for (const page of pages) {
    expect(await page.evaluate<string[]>('violations')).toContainEqual(expect.stringMatching(refused))
  }
}, 60_000)
