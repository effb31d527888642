import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import * as schema from '../../db/schema'
import { answerTo, churnEvent, surveyOf } from '../api/helpers'
import { DAY } from '../harness'
import { type Member, startMember } from './helpers'
import { checkPages, type Look, ORIGIN, startLook } from './look'

let member: Member
let look: Look
let id: string

/** What has no place to break must not push a page apart. */
const LONG = 'Donaudampfschifffahrtsgesellschaft'.repeat(5)

beforeAll(async () => {
  member = await startMember()
  const { app } = member
  const nps = await surveyOf(app.ctx, 'nps')
  await app.api('POST', '/v1/churn-events', churnEvent('s', { customer_id: LONG, mrr_minor: 123_456_789 }))
  await app.page('/v1/client/:key/identify', { anonymous_id: 'browser-1', user_id: 'ada', customer_id: LONG })
  for (const [user_id, comment] of [['ada', LONG], ['bo', 'The export is broken and nobody answers'], ['cy', 'meh']] as const) {
    app.clock.now += 60_000
    await app.page('/v1/client/:key/responses', answerTo(nps, { user_id, answers: { score: 2, comment } }))
  }
  const rows = await app.ctx.db.select().from(schema.followUps)
  id = rows.find(({ customerId }) => customerId === LONG)?.id ?? ''
  const [one] = rows
  if (!one) throw new Error('no follow-up')
  const ago = (days: number) => app.clock.now - days * DAY
  await app.ctx.db.insert(schema.followUps).values(
    [300, 250, 200].map((days, i) => ({
      ...one,
      id: `fup_${i}`,
      ruleId: 'complaint',
      causeId: `c${i}`,
      customerId: LONG,
      state: 'closed' as const,
      openedAt: ago(days),
      acknowledgeBy: ago(days - 1),
      acknowledgedAt: ago(days - 0.5),
      firstDueAt: ago(days - 3),
      closedAt: ago(days - 2),
      outcome: 'solved' as const,
    })),
  )
  const at = `/v1/follow-ups/${id}`
  await app.api('POST', `${at}/notes`, { text: LONG })
  await app.api('PUT', `${at}/tags/${LONG.slice(0, 40)}`)
  app.clock.now += 90 * 3_600_000
  look = await startLook(member)
})
afterAll(async () => {
  await look?.close()
  await member?.app.close()
})

const PAGES: Record<string, () => string> = {
  'follow-ups': () => '/follow-ups',
  'follow-ups-none': () => '/follow-ups?view=closed',
  'follow-up': () => `/follow-ups/${id}`,
  complaints: () => '/follow-ups/complaints',
  'complaints-none': () => '/follow-ups/complaints?days=90',
  'follow-up-rules': () => '/follow-ups/rules',
  'follow-up-rule': () => '/follow-ups/rules/detractor',
}

checkPages(PAGES, () => look)

const states = async () =>
  (await member.app.ctx.db.select().from(schema.followUps))
    .filter(({ causeId }) => causeId.startsWith('rsp_'))
    .map(({ state, ownerId }) => [state, ownerId !== null])
    .sort()

it('is worked through by keys alone', async () => {
  const context = await look.openContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(`${ORIGIN}/follow-ups?sort=newest`)
  for (const key of ['j', 'j', 'k', 'e']) await page.keyboard.press(key)
  expect(await page.evaluate('document.activeElement.name')).toBe('outcome')
  await page.keyboard.press('Enter')
  await expect.poll(states).toEqual([['closed', false], ['open', false], ['open', false]])
  await comeBack(page, '/follow-ups?sort=newest')
  for (const key of ['j', 'x', 'j', 'x', 'a']) await page.keyboard.press(key)
  await page.getByLabel('Owner', { exact: true }).selectOption({ index: 1 })
  await page.keyboard.press('Enter')
  await expect.poll(states).toEqual([['closed', false], ['open', true], ['open', true]])
  await comeBack(page, '/follow-ups')
  // In a field they are letters.
  await page.getByLabel('Tag', { exact: true }).pressSequentially('jake')
  expect(await page.getByLabel('Tag', { exact: true }).inputValue()).toBe('jake')
  expect(look.complaints).toEqual([])
  await context.close()
})

/** The answer to a form leads to another page, which a made-up network does not follow: its failure may come late. */
const comeBack = (page: Page, path: string) => vi.waitFor(() => page.goto(ORIGIN + path), { timeout: 10_000 })
