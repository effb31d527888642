import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Member, scoreBusiness, startBusiness } from './helpers'
import { type Look, ORIGIN, startLook } from './look'

let member: Member
let look: Look
beforeAll(async () => {
  member = await startBusiness()
  await scoreBusiness(member.app)
  look = await startLook(member)
})
afterAll(async () => {
  await look?.close()
  await member?.app.close()
})

/** Bytes, gzip -9. */
const weigh = (text: string): number => gzipSync(text, { level: 9 }).length

it.each(['/', '/responses', '/churn', '/customers', '/topics', '/surveys', '/settings/data'])(
  '%s weighs at most 120 KB on the first visit, and 40 KB after',
  async (path) => {
    const html = await member.read(path)
    const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, file = '']) => file)
    const kept = await Promise.all(files.map(async (file) => weigh(await (await member.get(file)).text())))
    expect(files.length).toBeGreaterThanOrEqual(2)
    expect(weigh(html)).toBeLessThanOrEqual(40_960)
    expect(weigh(html) + kept.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(122_880)
    // The charts' script is for pages with a trend, and for no other.
    expect(files.some((file) => file.includes('charts'))).toBe(html.includes('data-trend'))
  },
)

it('lets one walk along a trend by keys and pointer, and keeps the drawing without a script', async () => {
  const context = await look.openContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${ORIGIN}/`)
  const trend = page.getByRole('group', { name: /^NPS by week/ })
  await trend.focus()
  await page.keyboard.press('ArrowLeft')
  // The newest week with answers: all of 3, detractors.
  const caption = page.locator('.trend-caption').first()
  await expect.poll(() => caption.textContent()).toMatch(/2026: −100 \(.*\), \d+ answers$/)
  const newest = await caption.textContent()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => caption.textContent()).not.toBe(newest)
  await trend.locator('.u-over').hover({ position: { x: 5, y: 20 } })
  await expect.poll(() => caption.textContent()).toMatch(/^\d+ Dec 2025: \+100/)
  expect(look.complaints).toEqual([])
  await context.close()

  const still = await look.openContext({ javaScriptEnabled: false })
  const plain = await still.newPage()
  await plain.goto(`${ORIGIN}/`)
  expect(await plain.getByRole('img', { name: /^NPS by week/ }).count()).toBe(1)
  await still.close()
})
