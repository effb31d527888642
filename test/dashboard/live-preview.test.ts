import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as schema from '../../db/schema'
import { readJson, surveyOf } from '../api/helpers'
import { ORIGIN as TEST_ORIGIN, textOf } from './helpers'
import { until } from '../widget/stage'
import { type Leavers, startLeavers } from './leavers'
import { type Look, ORIGIN, startLook } from './look'

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

const editor = async (path: string, options: object = {}): Promise<Page> => {
  const context = await look.openContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(8_000)
  await page.goto(ORIGIN + path)
  return page
}
const frameOf = (page: Page) => page.locator('.frame-box iframe').last().contentFrame()
const say = (page: Page, words: string) => frameOf(page).getByText(words).first().waitFor()
const choose = (page: Page, label: string) => page.getByRole('radio', { name: label, exact: true }).check({ force: true })

/** Every row there is of what people do, and of what a survey was. */
async function countRows(): Promise<number[]> {
  const { db } = leavers.member.app.ctx
  const tables = [
    schema.surveys,
    schema.surveyVersions,
    schema.respondents,
    schema.displays,
    schema.responses,
    schema.cancelSessions,
    schema.offerShowings,
  ]
  return await Promise.all(tables.map((table) => db.$count(table)))
}

describe('the preview beside the editor', () => {
  it('shows what is typed before it is saved, at every step, and stores nothing', async () => {
    const before = await countRows()
    const page = await editor(`/surveys/${leavers.surveyId}`)
    await say(page, 'It is too expensive')
    await page.getByLabel('Label of price').fill('Far too expensive')
    await say(page, 'Far too expensive')
    // The frame came anew while somebody was typing, and left the focus where it was.
    expect(await page.evaluate('document.activeElement.value')).toBe('Far too expensive')

    await choose(page, 'Sub-reasons')
    await say(page, 'Our budget was cut')
    await choose(page, 'Offer')
    await say(page, '30 % off for three months')
    await choose(page, 'B')
    await say(page, 'Pause for half a year')
    await choose(page, 'End')
    await say(page, 'Your cancellation is noted. It takes effect on')

    await page.getByLabel('Language').selectOption('de')
    await say(page, 'Ihre Kündigung ist vermerkt')
    await choose(page, 'Reasons')
    await say(page, 'Es ist zu teuer')

    // It stays at the window's foot; its button is pressed where it is.
    await frameOf(page).getByRole('button', { name: 'Abonnement kündigen' }).dispatchEvent('click')
    await say(page, 'Ihre Kündigung ist vermerkt')
    expect(await countRows()).toEqual(before)
    expect(look.complaints).toEqual([])
    // One page in the history, however often the frame was renewed.
    expect(await page.evaluate('history.length')).toBe(2)
    await page.context().close()
  })

  it('says in words what is wrong with the draft', async () => {
    const page = await editor(`/surveys/${leavers.surveyId}`)
    await say(page, 'It is too expensive')
    await page.getByText('30 % off for three monthsDiscount').click()
    await page.locator('[name="offer.0.text.en.body"]').fill('We will miss you')
    await say(page, 'Not to be shown yet')
    await say(page, 'says “We will miss you”')
    await page.locator('[name="offer.0.text.en.body"]').fill('Everything stays.')
    await say(page, 'It is too expensive')
    await page.context().close()
  })

  it('stands at the size and in the colours that are chosen', async () => {
    const page = await editor(`/surveys/${leavers.surveyId}`)
    await say(page, 'It is too expensive')
    const drawn = async (): Promise<Frame | undefined> => page.frames().find((frame) => frame.parentFrame() !== null)
    const colour = `getComputedStyle(document.querySelector('earshot-widget').shadowRoot.querySelector('section')).backgroundColor`
    expect(await (await drawn())?.evaluate('innerWidth')).toBe(390)
    expect(await (await drawn())?.evaluate(colour)).toBe('rgb(255, 255, 255)')
    await choose(page, 'Desktop')
    expect(await (await drawn())?.evaluate('innerWidth')).toBe(720)
    await choose(page, 'Dark')
    await frameOf(page).locator('html.dark').waitFor()
    await until(async () => (await page.locator('iframe').count()) === 1)
    await say(page, 'It is too expensive')
    expect(await (await drawn())?.evaluate(colour)).toBe('rgb(27, 29, 35)')
    await page.context().close()
  })

  it.each([
    ['nps', 'How likely', 'Comment', 'Thank you'],
    ['csat', 'How satisfied', 'Comment', 'Thank you'],
    ['ces', 'easy', 'Comment', 'Thank you'],
    ['feedback', 'What would you like to tell us?', null, 'Thank you'],
    ['cancellation', 'It costs too much', 'Sub-reasons', 'Your cancellation is noted'],
  ])('shows a new %s survey before there is one', async (kind, question, middle, thanks) => {
    const page = await editor(`/surveys/new?kind=${kind}`)
    await say(page, question)
    if (middle !== null) {
      await choose(page, middle)
      await frameOf(page).getByRole('textbox').waitFor()
    }
    await choose(page, kind === 'cancellation' ? 'End' : 'Thanks')
    await say(page, thanks)
    await page.context().close()
  })

  it('has beside the fields what they amount to, in a sentence of the member’s language', async () => {
    const nps = await surveyOf(leavers.member.app.ctx, 'nps')
    const page = await editor(`/surveys/${nps.id}`)
    const said = page.locator('[data-says=targeting]')
    expect(await said.innerText()).toBe('Asks everyone, at most once in 90 days.')
    await page.getByLabel('Share of people, %').fill('20')
    await page.getByLabel('Days between surveys').fill('30')
    await page.getByLabel('Stop after answers').fill('500')
    await page.getByLabel('Only people with these traits').fill('plan=pro\npaying=true')
    await expect.poll(() => said.innerText()).toBe(
      'Asks 20% of people with plan = pro and paying = true, at most once in 30 days, until 500 answers.',
    )
    await page.getByLabel('Seconds later').fill('5')
    await expect.poll(() => page.locator('[data-says=trigger]').innerText()).toBe('After the event “milestone_reached”, 5 s later.')
    // What cannot be saved amounts to nothing.
    await page.getByLabel('Share of people, %').fill('200')
    await expect.poll(() => said.innerText()).toBe('')
    await page.context().close()

    const german = await editor(`/surveys/${nps.id}`, { locale: 'de-DE' })
    await german.getByLabel('Anteil der Menschen, %').fill('12.5')
    await expect.poll(() => german.locator('[data-says=targeting]').innerText()).toBe(
      'Fragt 12,5\u00a0% aller Personen, höchstens einmal in 90 Tagen.',
    )
    await german.context().close()
  })

  it('comes by a button where pages run no script', async () => {
    const page = await editor(`/surveys/${leavers.surveyId}`, { javaScriptEnabled: false })
    await page.getByLabel('Label of price').fill('Far too expensive')
    await page.getByRole('button', { name: 'Show what stands in the form' }).click()
    await frameOf(page).locator('main[data-draft*="Far too expensive"]').waitFor({ state: 'attached' })
    await page.context().close()
  })
})

describe('the address of the preview', () => {
  const send = (path: string, headers: Record<string, string>) =>
    leavers.member.app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: 'name=x&locale=en&fallback=en',
    })

  it('may be framed by the dashboard alone, as may no other page', async () => {
    const { member, surveyId } = leavers
    const policy = (answer: Response) => answer.headers.get('content-security-policy')?.split('; ') ?? []
    const preview = policy(await member.post(`/surveys/${surveyId}/preview`, { name: 'x', locale: 'en', fallback: 'en' }))
    expect(preview).toContain("frame-ancestors 'self'")
    expect(preview).toContain("script-src 'self'")
    expect(preview.join()).not.toContain('frame-src')
    for (const path of [`/surveys/${surveyId}`, '/surveys/new?kind=nps']) {
      const own = policy(await member.get(path))
      expect(own).toContain("frame-ancestors 'none'")
      expect(own).toContain("frame-src 'self'")
    }
    for (const path of ['/', '/surveys', '/cancellations', `/surveys/${surveyId}/preview`]) {
      const own = policy(await member.get(path))
      expect(own).toContain("frame-ancestors 'none'")
      expect(own.join()).not.toContain('frame-src')
    }
  })

  it('is refused to strangers and to forms of other sites', async () => {
    const { member, surveyId } = leavers
    const path = `/surveys/${surveyId}/preview`
    expect((await send(path, { origin: TEST_ORIGIN })).status).toBe(401)
    expect((await send(path, { cookie: member.cookie, origin: 'https://evil.example' })).status).toBe(403)
    const own = { cookie: member.cookie, origin: TEST_ORIGIN }
    expect((await send('/surveys/none/preview', own)).status).toBe(404)
    expect((await send('/surveys/new/preview?kind=none', own)).status).toBe(400)
  })

  it('does not offer a preview of what can be changed no more', async () => {
    const { member } = leavers
    const made = await member.app.api('POST', '/v1/surveys', { kind: 'nps', name: 'Old', definition: { locales: ['en'] } })
    const { id } = await readJson<{ id: string }>(made)
    await member.app.api('PUT', `/v1/surveys/${id}/status`, { status: 'archived' })
    expect(await member.read(`/surveys/${id}`)).not.toContain('iframe')
    const nps = await surveyOf(member.app.ctx, 'nps')
    expect(textOf(await member.read(`/surveys/${nps.id}`))).toContain('nothing of it is stored')
  })
})
