import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { textOf } from './helpers'
import { type Leavers, startLeavers } from './leavers'
import { checkPages, type Look, startLook } from './look'

let leavers: Leavers
let look: Look
beforeAll(async () => {
  leavers = await startLeavers()
  look = await startLook(leavers.member)
}, 120_000)
afterAll(async () => {
  await look?.close()
  await leavers?.member.app.close()
})

const PAGES: Record<string, () => string> = {
  cancellations: () => '/cancellations?days=365',
  'cancellations-month': () => '/cancellations?days=30',
  'cancel-session': () => `/cancellations/${leavers.sessions.accepted}`,
  'cancel-session-long': () => `/cancellations/${leavers.sessions.long}`,
  'cancel-session-silent': () => `/cancellations/${leavers.sessions.silent}`,
  'survey-flow': () => `/surveys/${leavers.surveyId}`,
  'survey-withdrawal': () => `/surveys/${leavers.withdrawalId}`,
  'preview-flow': () => `/surveys/${leavers.surveyId}/preview`,
  'hosted-reason': () => leavers.hosted.reason,
  'hosted-details': () => leavers.hosted.details,
  'hosted-offer': () => leavers.hosted.offer,
  'hosted-done': () => leavers.hosted.done,
  'hosted-withdrawal': () => leavers.hosted.withdrawal,
}

it('shows every kind of end, the holdout, and each screen of the hosted page', async () => {
  const { member, hosted } = leavers
  const text = textOf(await member.read('/cancellations?days=365'))
  expect(text).toMatch(/Came to leave \d\d .*Saw an offer \d+ Accepted it \d+ Kept without one \d+ Went away \d+ Cancelled \d+/)
  expect(text).toContain('Do the offers pay?')
  const screens = { reason: 'What stops on', details: 'Our budget was cut', offer: '30 % off for three months', done: 'goes on', withdrawal: 'Withdraw' }
  for (const [name, words] of Object.entries(screens)) {
    expect(textOf(await member.read(hosted[name as keyof typeof hosted]))).toContain(words)
  }
})

/** The editor is finished when the widget stands in its preview; its offers are open. */
async function drawn(page: Page): Promise<void> {
  await page.locator('.frame-box iframe').last().contentFrame().getByRole('region').waitFor()
  for (const offer of await page.locator('.offer-fields > summary').all()) await offer.click()
}

checkPages(PAGES, () => look, {
  fullPage: true,
  ready: { 'survey-flow': drawn, 'survey-withdrawal': drawn, 'preview-flow': (page) => page.getByRole('button', { name: 'Cancel subscription' }).waitFor() },
})
